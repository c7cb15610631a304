import assert from "node:assert/strict";
import { excerptAround } from "../../../../client/src/annotate/excerpt-around.js";

const around = (text: string, words: string): string => {
  const start = text.indexOf(words);
  const range = { start: { line: 0, character: start }, end: { line: 0, character: start + words.length } };
  return excerptAround({ lineAt: () => ({ text }) }, range);
};

describe("an excerpt around words", () => {
  it("is a whole short line", () => assert.equal(around("  Mr. Finch  left.", "Finch"), "Mr. «Finch» left."));

  it("is cut between words where the line is long", () => {
    const excerpt = around(`${"before ".repeat(50)}Finch${" after".repeat(50)}`, "Finch");
    assert.match(excerpt, /^…(before )+«Finch»( after)+…$/);
    assert.ok(excerpt.length < 130);
  });

  it("ends with the line where the words go on", () => {
    const range = { start: { line: 0, character: 4 }, end: { line: 2, character: 1 } };
    assert.equal(excerptAround({ lineAt: () => ({ text: "Mr. Finch left." }) }, range), "Mr. «Finch left.»");
  });
});
