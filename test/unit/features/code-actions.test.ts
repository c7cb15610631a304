import assert from "node:assert/strict";
import { loadGazetteer } from "../../../server/src/analysis/gazetteer.js";
import { viewOf } from "../../../server/src/article/view/view.js";
import { fixAllOf, fixAllOfKindAt, quickFixesAt } from "../../../server/src/features/code-actions.js";
import { applyEdits } from "../../../server/src/rules/check.js";
import type { Problem, RuleContext } from "../../../server/src/rules/rule.js";
import type { Dictionary } from "../../../server/src/spelling/dictionary.js";
import { markedArticle } from "./marked-article.js";

const nothing: Dictionary = {
  dialect: "en-US",
  has: () => false,
  suggest: () => [],
  nearest: () => [],
  rank: () => undefined,
  isMissing: () => false,
};
const text = "aa bb cc dd ee";
const context: RuleContext = {
  article: markedArticle(text).article,
  view: viewOf(markedArticle(text).article),
  gazetteer: loadGazetteer(new TextEncoder().encode(JSON.stringify({ countries: [], names: {} }))),
  dictionary: nothing,
  otherDictionaries: [],
  mixesSpellings: false,
  dialect: "en-US",
  bodiesAreOne: true,
  readSyntax: () => undefined,
  words: new Set(),
  names: new Set(),
};

/** A problem on a word, with a fix for each replacement; the first is safe where told so. */
const problem = (rule: string, word: string, safe: boolean, ...replacements: readonly string[]): Problem => {
  const start = text.indexOf(word);
  const span = { start, end: start + word.length };
  return {
    ...span,
    rule,
    message: word,
    severity: "warning",
    fixes: replacements.map((newText, index) => ({
      title: `Write ${newText}`,
      edits: [{ span, newText }],
      safe: safe && index === 0,
    })),
  };
};

const problems: readonly Problem[] = [
  problem("one", "aa", true, "AA", "A"),
  problem("one", "bb", true, "BB"),
  problem("two", "cc", false, "CC"),
  problem("two", "dd", true, "DD"),
  problem("three", "ee", false),
];

const quick = (start: number, end: number): readonly string[] =>
  quickFixesAt(problems, { start, end }, context).map(
    ({ fix, preferred }) => fix.title + (preferred ? "!" : ""),
  );

describe("quick fixes", () => {
  it("are every fix of the problems under a selection, the safe one of each preferred", () => {
    assert.deepEqual(quick(0, 4), ["Write AA!", "Write A", "Write BB!"]);
  });

  it("are never preferred where they are a guess", () => {
    assert.deepEqual(quick(6, 8), ["Write CC"]);
  });

  it("are offered with the caret at either edge of a problem", () => {
    assert.deepEqual(quick(3, 3), ["Write BB!"]);
    assert.deepEqual(quick(5, 5), ["Write BB!"]);
  });

  it("are none where there is no problem, or no fix", () => {
    assert.deepEqual(quickFixesAt([], { start: 0, end: 14 }, context), []);
    assert.deepEqual(quick(13, 13), []);
  });
});

describe("fix all", () => {
  it("applies every safe fix, and no other", () => {
    const all = fixAllOf(problems, context);
    assert.equal(all && applyEdits(text, all.edits), "AA BB cc DD ee");
    assert.equal(all?.problems.length, 3);
  });

  it("is not offered where nothing is safe to fix", () => {
    assert.equal(fixAllOf(problems.slice(2, 3), context), undefined);
    assert.equal(fixAllOf([], context), undefined);
  });

  it("of a kind needs two problems of the kind that are safe to fix", () => {
    const kinds = fixAllOfKindAt(problems, { start: 0, end: 14 }, context);
    assert.deepEqual(
      kinds.map(({ title, edits }) => [title, applyEdits(text, edits)]),
      [["Fix all 2 problems of the kind “one”", "AA BB cc dd ee"]],
    );
    assert.deepEqual(fixAllOfKindAt(problems, { start: 9, end: 10 }, context), []);
  });
});
