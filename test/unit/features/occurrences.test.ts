import assert from "node:assert/strict";
import { definitionAt } from "../../../server/src/features/definition.js";
import { occurrencesAt } from "../../../server/src/features/occurrences.js";
import { type EntityNote, markedArticle, under } from "./marked-article.js";

const people: readonly EntityNote[] = [{ type: "PERSON" }, { type: "PERSON" }];

const check = (marked: string, expected: readonly string[], entities = people): void => {
  const { article, caret } = markedArticle(marked, entities);
  assert.deepEqual(
    occurrencesAt(article, caret).map(
      (place) => `${place.start} ${under(article, place)}${place.pronoun ? " (pronoun)" : ""}`,
    ),
    expected,
  );
};

const checkDefinition = (marked: string, expected: string | undefined): void => {
  const { article, caret } = markedArticle(marked, people);
  const found = definitionAt(article, caret);
  assert.equal(
    found && `${under(article, found.origin)} → ${found.target.start} ${under(article, found.target)}`,
    expected,
  );
};

describe("occurrences", () => {
  it("are every mention and pronoun of the entity at the caret", () => {
    check("[0|Ana Ruiz] and [1|Ito] met. [0|Ru‸iz] left; ~0|she~ ran.", [
      "0 Ana Ruiz",
      "22 Ruiz",
      "33 she (pronoun)",
    ]);
  });

  it("are found from either edge of a name and from a pronoun", () => {
    check("[0|‸Ruiz] ran.", ["0 Ruiz"]);
    check("[0|Ruiz‸] ran.", ["0 Ruiz"]);
    check("[0|Ruiz] ran, ~0|s‸he~ said.", ["0 Ruiz", "10 she (pronoun)"]);
  });

  it("take the name that starts at the caret where two meet", () => {
    check("[0|Ruiz]‸[1|Ito]", ["4 Ito"]);
  });

  it("are none elsewhere", () => {
    check("[0|Ruiz] ran ‸off.", []);
    check("‸", []);
  });
});

describe("definition", () => {
  it("is the first mention", () => {
    checkDefinition("[0|Ana Ruiz] came. [0|Ru‸iz] left.", "Ruiz → 0 Ana Ruiz");
    checkDefinition("[1|Ito] came. [0|Ruiz] left, ~0|s‸he~ said.", "she → 10 Ruiz");
    checkDefinition("[0|Ru‸iz] came.", "Ruiz → 0 Ruiz");
  });

  it("is none elsewhere", () => {
    checkDefinition("[0|Ruiz] ran ‸off.", undefined);
  });
});
