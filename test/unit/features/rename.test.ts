import assert from "node:assert/strict";
import { renameAt, renameableAt } from "../../../server/src/features/rename.js";
import { applyEdits } from "../../../server/src/rules/check.js";
import { type EntityNote, markedArticle, under } from "./marked-article.js";

const person: readonly EntityNote[] = [{ type: "PERSON" }];
const group: readonly EntityNote[] = [{ type: "ORG" }];

const check = (marked: string, newName: string, expected: string | undefined, entities = person): void => {
  const { article, caret } = markedArticle(marked, entities);
  const edits = renameAt(article, caret, newName);
  assert.equal(edits && applyEdits(article.text, edits), expected);
};

describe("rename", () => {
  it("changes full forms, and keeps short forms short", () => {
    check(
      "[0|Ana ‸Ruiz] came. [0|Ruiz] left. [0|Ana] slept.",
      "Anna Ruys",
      "Anna Ruys came. Ruys left. Anna slept.",
    );
    check("[0|Ana ‸Ruiz] came. [0|Ruiz] left.", "Anna Ruiz", "Anna Ruiz came. Ruiz left.");
  });

  it("starts from a short form too", () => {
    check("[0|Ana Ruiz] came. [0|Ru‸iz] left.", "Ruys", "Ana Ruys came. Ruys left.");
  });

  it("reads more words than the form under the caret as the full name", () => {
    check("[0|Ana Ruiz] came. [0|Ru‸iz] left.", "Anna Ruys", "Anna Ruys came. Ruys left.");
  });

  it("adds and drops a middle name", () => {
    check("[0|Ana ‸Ruiz] came. [0|Ruiz] left.", "Ana B. Ruys", "Ana B. Ruys came. Ruys left.");
    check(
      "[0|Ana B. ‸Ruiz] came. [0|Ana Ruiz] and [0|Ruiz] left.",
      "Eva Ruys",
      "Eva Ruys came. Eva Ruys and Ruys left.",
    );
  });

  it("brings another spelling of the full name along", () => {
    check("[0|Ana ‸Ruiz] came. [0|Anna Ruiz] left.", "Hanna Ruiz", "Hanna Ruiz came. Hanna Ruiz left.");
  });

  it("makes several spellings one", () => {
    check("[0|Anna ‸Ruiz] came. [0|Ana Ruiz] left.", "Ana Ruiz", "Ana Ruiz came. Ana Ruiz left.");
  });

  it("keeps capitals where a name stands in capitals", () => {
    check("[0|RUIZ] WINS\n[0|Ana ‸Ruiz] came.", "Ana Ruys", "RUYS WINS\nAna Ruys came.");
  });

  it("follows the words of an organisation, and leaves its acronym alone", () => {
    check(
      "The [0|Harbour ‸Ministry] spoke. The [0|HM], the [0|Ministry] or [0|Harbour Ministry].",
      "Harbour Office",
      "The Harbour Office spoke. The HM, the Office or Harbour Office.",
      group,
    );
    check(
      "The [0|H‸M] is the [0|Harbour Ministry].",
      "Harbour Ministry",
      "The Harbour Ministry is the Harbour Ministry.",
      group,
    );
  });

  it("changes only the same form of an organisation when the number of words differs", () => {
    check(
      "The [0|World Harbour ‸Council], the [0|Harbour Council].",
      "Port Council",
      "The Port Council, the Harbour Council.",
      group,
    );
  });

  it("leaves other entities and pronouns alone", () => {
    check("[0|Ru‸iz] met [1|Ruiz]. ~0|She~ ran.", "Ruys", "Ruys met Ruiz. She ran.", [...person, ...person]);
  });

  it("changes nothing for the same name", () => {
    check("[0|Ru‸iz] ran.", "Ruiz", "Ruiz ran.");
  });

  it("takes spaces around a new name off", () => {
    check("[0|Ru‸iz] ran.", "  Ana   Ruys ", "Ana Ruys ran.");
  });

  it("is refused for a blank name, a date, a pronoun and ordinary words", () => {
    check("[0|Ru‸iz] ran.", "  ", undefined);
    check("On [0|Mon‸day] it rained.", "Tuesday", undefined, [{ type: "DATE" }]);
    check("[0|Ruiz] ran, ~0|s‸he~ said.", "Ruys", undefined);
    check("[0|Ruiz] ‸ ran.", "Ruys", undefined);
  });

  it("says beforehand what it would rename", () => {
    const at = (marked: string, entities = person): string | undefined => {
      const { article, caret } = markedArticle(marked, entities);
      const span = renameableAt(article, caret);
      return span && under(article, span);
    };
    assert.equal(at("[0|Ana ‸Ruiz] ran."), "Ana Ruiz");
    assert.equal(at("[0|Mon‸day] came.", [{ type: "DATE" }]), undefined);
    assert.equal(at("[0|Ruiz] ran‸."), undefined);
  });
});
