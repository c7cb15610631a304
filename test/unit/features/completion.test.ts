import assert from "node:assert/strict";
import { completionsAt } from "../../../server/src/features/completion.js";
import { type EntityNote, markedArticle, under } from "./marked-article.js";

const notes: readonly EntityNote[] = [{ type: "PERSON" }, { type: "GPE" }, { type: "DATE" }];
const names = "[0|Ana Ruiz] came. [0|Ruiz] left. [0|Ruiz] slept. [1|Runa Bay] froze on [2|Ruday].\n";

const check = (typed: string, expected: readonly string[]): void => {
  const { article, caret } = markedArticle(names + typed, notes);
  assert.deepEqual(
    completionsAt(article, caret).map(
      ({ name, matched, span }) => `${under(article, span)} → ${name} (${matched})`,
    ),
    expected,
  );
};

describe("completion", () => {
  it("offers the names that the word begins, the commonest first, from any of their words", () => {
    check("And Ru‸", ["Ru → Ruiz (Ruiz)", "Ru → Ana Ruiz (Ruiz)", "Ru → Runa Bay (Runa Bay)"]);
  });

  it("replaces the words of the name that are already there", () => {
    check("And Ana Ru‸", ["Ru → Ruiz (Ruiz)", "Ana Ru → Ana Ruiz (Ana Ruiz)", "Ru → Runa Bay (Runa Bay)"]);
  });

  it("starts at the second letter of a word with a capital", () => {
    check("And R‸", []);
    check("And ru‸", []);
    check("And ‸", []);
    check("‸", []);
  });

  it("does not offer what is already written out", () => {
    check("And Ruiz‸", ["Ruiz → Ana Ruiz (Ruiz)"]);
  });

  it("does not offer the name at the caret itself", () => {
    const { article, caret } = markedArticle("[0|Ruiz‸] came.", notes);
    assert.deepEqual(completionsAt(article, caret), []);
  });

  it("tells the full name of a shorter form", () => {
    const { article, caret } = markedArticle(`${names}Ru‸`, notes);
    assert.deepEqual(
      completionsAt(article, caret).map(({ fullName }) => fullName),
      ["Ana Ruiz", undefined, undefined],
    );
  });
});
