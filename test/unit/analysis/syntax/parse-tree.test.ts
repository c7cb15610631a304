import assert from "node:assert/strict";
import fc from "fast-check";
import { createSyntax, mostTokensRead } from "../../../../server/src/analysis/syntax/read-syntax.js";
import type { SentenceSyntax } from "../../../../server/src/analysis/syntax/sentence-syntax.js";
import type { Sentence } from "../../../../server/src/article/token.js";
import { freshSyntax, sentencesOf, syntax } from "../known-world.js";

const { read } = syntax;

const treeOf = (sentence: Sentence): SentenceSyntax => {
  const tree = read(sentence);
  assert.ok(tree);
  return tree;
};

/** Asserts that every token has one head, that one alone is the root and that all lead to it. */
const checkTree = (sentence: Sentence): void => {
  const { tags, heads, relations } = treeOf(sentence);
  const size = sentence.tokens.length;
  assert.deepEqual([tags.length, heads.length, relations.length], [size, size, size]);
  assert.equal(heads.filter((head) => head === -1).length, 1);
  assert.equal(relations[heads.indexOf(-1)], "root");
  const toRoot = new Uint8Array(size);
  heads.forEach((head, token) => {
    assert.ok(head >= -1 && head < size && head !== token);
    const path: number[] = [];
    let at = token;
    while (at >= 0 && toRoot[at] === 0) {
      assert.ok(path.length <= size, "a circle");
      path.push(at);
      at = heads[at] ?? -1;
    }
    for (const passed of path) toRoot[passed] = 1;
  });
};

/** Checks a sentence written “word/TAG<relation<head word”, a space between. */
const check = (expected: string): void => {
  const parts = expected.split(" ").map((part) => /^(.+)\/([^<]+)<([^<]+)<(.+)$/.exec(part) ?? []);
  const [sentence] = sentencesOf(parts.map(([, word]) => word).join(" "));
  assert.ok(sentence);
  const { tags, heads, relations } = treeOf(sentence);
  const found = sentence.tokens.map(({ text }, i) => {
    const head = sentence.tokens[heads[i] ?? -1]?.text ?? "-";
    return `${text}/${tags[i]}<${relations[i]}<${head}`;
  });
  assert.equal(found.join(" "), expected);
};

describe("the reader of sentences", () => {
  it("tells tags, heads and relations", () => {
    check("Zorvik/NNP<nsubj<visited visited/VBD<root<- Orvo/NNP<obj<visited ./.<punct<visited");
    check(
      "The/DT<det<mayor old/JJ<amod<mayor mayor/NN<nsubj<knows knows/VBZ<root<- them/PRP<obj<knows ./.<punct<knows",
    );
    check(
      "Nobody/NN<nsubj:pass<told was/VBD<aux:pass<told told/VBN<root<- about/IN<case<plan the/DT<det<plan plan/NN<obl<told ./.<punct<told",
    );
  });

  it("finds who speaks behind a quotation", () => {
    check(
      "“/``<punct<know We/PRP<nsubj<know know/VBP<ccomp<said them/PRP<obj<know ,/,<punct<know ”/''<punct<know said/VBD<root<- Varga/NNP<nsubj<said ./.<punct<said",
    );
  });

  it("makes a tree of any text", () => {
    const word = fc.constantFrom(
      "the",
      "“",
      "said",
      "Orvo",
      "which",
      ",",
      "is",
      "and",
      "’s",
      "12",
      "—",
      "not",
      "(",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(word, { maxLength: 60 }).map((words) => words.join(" ")),
    );
    fc.assert(
      fc.property(text, (any) => {
        for (const sentence of sentencesOf(any)) checkTree(sentence);
      }),
    );
  });

  it("makes a tree of what may be a sentence by its length, and of nothing longer", () => {
    const clause = "the mayor who knew that the bridge, which was old, ";
    const [long] = sentencesOf(clause.repeat(20));
    assert.ok(long && long.tokens.length > mostTokensRead - 50 && long.tokens.length <= mostTokensRead);
    checkTree(long);
    const [longer] = sentencesOf(clause.repeat(30));
    assert.ok(longer && longer.tokens.length > mostTokensRead);
    assert.equal(read(longer), undefined);
  });

  it("says the same of a sentence whatever was read before", () => {
    const [sentence] = sentencesOf("The engineers whom the council had asked were not surprised by it.");
    assert.ok(sentence);
    const before = treeOf(sentence);
    const other = freshSyntax();
    for (const each of sentencesOf("He was. They were surprised, said Varga. Who asked? The council had."))
      other.read(each);
    assert.deepEqual(other.read(sentence), before);
  });

  it("has nothing to say without weights", () => {
    const [sentence] = sentencesOf("It rained.");
    assert.ok(sentence);
    assert.equal(createSyntax(syntax, () => undefined).read(sentence), undefined);
  });
});
