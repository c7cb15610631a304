import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { readSources } from "../../../scripts/eval/house.js";
import { wordListsIn } from "../../../scripts/eval/word-lists.js";

/** Files whose lists are no words of English, or no list of words, and why. */
const others: ReadonlyMap<string, string> = new Map([
  ["spelling/detect-dialect.ts", "parts of words that are spelled in two ways"],
  ["analysis/mentions/people/sound-key.ts", "letters that sound alike in names"],
  ["spelling/slip.ts", "letters that sound alike"],
  ["spelling/spelling-variants.ts", "parts of words that are spelled in two ways"],
  ["analysis/speakers/evidence.ts", "names of kinds of evidence"],
  ["analysis/speakers/patterns/by-tree.ts", "relations of a treebank"],
  ["analysis/syntax/clauses.ts", "relations of a treebank"],
  ["analysis/text-kind.ts", "kinds of lines"],
  ["analysis/text-kind/html.ts", "elements of HTML"],
  ["analysis/text-kind/line-kind.ts", "words of programming languages"],
  ["rules/name-spelling/name-spelling.ts", "letters that sound alike in names"],
  ["rules/rule.ts", "severities"],
  ["spelling/dialect.ts", "names of dialects"],
  ["rules/subject-verb-agreement/tree-clause.ts", "relations of a tree"],
  ["rules/subject-verb-agreement/tree-number.ts", "relations of a tree"],
]);

const source = fileURLToPath(new URL("../../../server/src/", import.meta.url));

const listsBelow = async () =>
  (await readSources(source))
    .filter(({ file }) => /^(?:analysis|rules|spelling)\//.test(file))
    .flatMap(({ file, source: text }) => wordListsIn(file, text));

describe("the house of words", () => {
  it("keeps lists of English words in the lexicon, and none in the analysis, the spelling or the rules", async () => {
    const lists = (await listsBelow()).filter(({ file }) => !others.has(file));
    assert.deepEqual(
      lists.map(({ file, line, words }) => `${file}:${line} ${words.join(" ")}`),
      [],
      "Make it a feature of its words in server/src/lexicon/, and ask hasFeature, words or oneOf.",
    );
  });

  it("excuses no file that has no list", async () => {
    const found = new Set((await listsBelow()).map(({ file }) => file));
    assert.deepEqual(
      [...others.keys()].filter((file) => !found.has(file)),
      [],
    );
  });

  const listsIn = (code: string) => wordListsIn("rule.ts", code).map(({ words }) => words);

  it("is known by its alternatives, its array, its text or its keys", () => {
    const four = ["dock", "quay", "pier", "jetty"];
    assert.deepEqual(listsIn("export const a = /^(?:dock|quay|pier|jetty)$/;"), [four]);
    assert.deepEqual(listsIn('export const a = new RegExp("(?:dock|quay|pier|jetty)s?");'), [four]);
    assert.deepEqual(listsIn('export const a = new Set(["dock", "quay", "pier", "jetty"]);'), [four]);
    assert.deepEqual(listsIn('export const a = "dock quay pier jetty".split(" ");'), [four]);
    assert.deepEqual(listsIn("export const a = wordSet(`dock quay pier\n jetty`);"), [four]);
    assert.deepEqual(listsIn('export const a = [["dock", "quay"], ["pier", "jetty"]];'), [four]);
    assert.deepEqual(listsIn("export const a = { dock: 1, quay: 2, pier: 3, jetty: 4, mole: 5 };"), [
      [...four, "mole"],
    ]);
  });

  it("is not made by tags, endings, messages or a few words", () => {
    assert.deepEqual(listsIn("export const a = /^(?:NOUN|PROPN|VERB|ADJ)$/;"), []);
    assert.deepEqual(listsIn("export const a = /(?:s|x|z|ch|sh)$/;"), []);
    assert.deepEqual(listsIn("export const a = /^(?:dock|quay|pier)$/;"), []);
    assert.deepEqual(listsIn('export const a = l10n.t("Delete the second word of these");'), []);
  });
});
