import assert from "node:assert/strict";
import { markdownProse } from "../../../server/src/prose/markdown.js";

const proseOf = (source: string): string => markdownProse(source).text.trim();

describe("tangled Markdown", () => {
  // Each of these takes a parser minutes or all its memory, unless it is kept from them.
  const shapes = [
    "*a ",
    "[a](",
    "![",
    "<a:",
    "`a``",
    "_a ",
    "~~a ",
    "[a]",
    "> ",
    "&amp; ",
    "- ",
    "a\\\n",
    "<!--",
  ];

  for (const shape of shapes) {
    it(`is read though it repeats ${JSON.stringify(shape)}`, () => {
      const source = shape.repeat(100_000);
      const { text, source: file } = markdownProse(source);
      const end = file.spanOf({ start: 0, end: text.length }).end;
      assert.ok(end <= source.length);
    }).timeout(60_000);
  }

  it("stands as it is written where a paragraph has thousands of marks, and the next is read as ever", () => {
    const tangle = "*a ".repeat(5000).trim();
    assert.equal(proseOf(`${tangle}\n\nThe **mayor** spoke.\n`), `${tangle}\n\nThe mayor spoke.`);
  });

  it("stands as it is written where a line is nested a hundred deep", () => {
    const deep = "> ".repeat(500);
    assert.equal(proseOf(`${deep}The **mayor** spoke.`), `${deep}The mayor spoke.`);
    assert.equal(proseOf(`Head\n${"-".repeat(300)}\n\nThe mayor spoke.`), "Head\n\nThe mayor spoke.");
    assert.equal(proseOf(`${"- ".repeat(300)}\n\nThe mayor spoke.`), "The mayor spoke.");
  });

  it("keeps code out that has thousands of marks in it", () => {
    assert.equal(
      proseOf(`\`\`\`\n${"a[1] * b\n".repeat(3000)}\`\`\`\n\nThe mayor spoke.`),
      "The mayor spoke.",
    );
  });

  it("gives a line of five megabytes its place", () => {
    const source = `${"word ".repeat(1_000_000)}*end*`;
    const { text, source: file } = markdownProse(source);
    assert.equal(text.trim().length, source.length - 2);
    assert.equal(file.offsetOf(source.indexOf("end*")), text.indexOf("end"));
  }).timeout(60_000);
});
