import assert from "node:assert/strict";
import { completionsAt, mayBeginName } from "../../../server/src/features/completion.js";
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

  it("leaves what is written out first, so that Enter does not make more of it", () => {
    check("And Ruiz‸", ["Ruiz → Ruiz (Ruiz)", "Ruiz → Ana Ruiz (Ruiz)"]);
    check("And Bay‸", ["Bay → Bay (Bay)", "Bay → Runa Bay (Bay)"]);
    check("And Runa‸", ["Runa → Runa (Runa)", "Runa → Runa Bay (Runa Bay)"]);
    check("And Runa Bay‸", []);
  });

  it("tells at the first letter whether a name may follow", () => {
    const mayBegin = (typed: string): boolean => {
      const { article, caret } = markedArticle(names + typed, notes);
      return mayBeginName(article, caret);
    };
    assert.equal(mayBegin("And R‸"), true);
    assert.equal(mayBegin("And B‸"), true);
    assert.equal(mayBegin("And Z‸"), false);
    assert.equal(mayBegin("And r‸"), false);
    assert.equal(mayBegin("And Ru‸"), false);
    assert.equal(mayBegin("And ‸"), false);
  });

  it("knows the names of an earlier version, but not the half of a name that was typed into it", () => {
    const { article } = markedArticle(`${names}And [0|Ru] came.`, notes);
    const later = article.text.replace("And Ru", "First of all, then, Rui");
    const offset = later.indexOf("Rui ") + 3;
    assert.deepEqual(
      completionsAt(article, offset, later).map(
        ({ name, span }) => `${later.slice(span.start, span.end)} → ${name}`,
      ),
      ["Rui → Ruiz", "Rui → Ana Ruiz"],
    );
    const shorter = article.text.replace("And Ru", "And R");
    assert.deepEqual(completionsAt(article, shorter.indexOf("And R") + 5, shorter), []);
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
