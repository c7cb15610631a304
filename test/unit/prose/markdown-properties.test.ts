import assert from "node:assert/strict";
import fc from "fast-check";
import { markdownProse } from "../../../server/src/prose/markdown.js";

const shreds = [
  "the",
  "the",
  "mayor",
  "Ana Ruiz",
  "said",
  "1.",
  "2)",
  "A&B",
  "&amp;",
  "&nbsp;",
  "🎉",
  "é",
  "“",
  "”",
  '"',
  "'",
  ".",
  ",",
  "!",
  "?",
  ":",
  ";",
  "-",
  "+",
  "=",
  " ",
  " ",
  " ",
  "  ",
  "   ",
  "    ",
  "\t",
  "\n",
  "\n",
  "\n\n",
  "\r\n",
  "\r\n\r\n",
  "\r",
  "*",
  "**",
  "_",
  "__",
  "~~",
  "`",
  "``",
  "```",
  "```\n",
  "[",
  "]",
  "(",
  ")",
  "](u)",
  "![",
  "[a]",
  "[^1]",
  "[^1]: ",
  "[a]: u",
  "<",
  ">",
  "> ",
  "<b>",
  "</b>",
  "<br>",
  "<div>",
  "<!--",
  "-->",
  "<https://x.example>",
  "https://x.example",
  "#",
  "# ",
  "## ",
  "- ",
  "* ",
  "1. ",
  "---",
  "===",
  "|",
  "|-|-|\n",
  "\\",
  "\\*",
  "\\\n",
  "\0",
  "\ufeff",
  "\u2028",
  "- [ ] ",
  "+++\n",
  "---\n",
];

/** Texts of Markdown's own marks in every order. */
const anyMarkdown = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...shreds) },
      { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(""));

/** What may stand in a source for a character of the prose that is another. */
const shows = /^(?:&[#\w]+;|\\[!-/:-@[-`{-~]|[ \t]*\\?(?:\r\n?|\n)|<br\b[^>]*>|`+[\s\S]+`+)$/i;

describe("the prose of any Markdown", () => {
  it("stands in the source in order, each character as itself or as what shows it", () => {
    fc.assert(
      fc.property(anyMarkdown, (source) => {
        const { text, blocks, source: file } = markdownProse(source);
        let end = 0;
        for (const block of blocks) {
          assert.equal(text.slice(block.start, block.end).trim(), text.slice(block.start, block.end));
          for (let at = block.start; at < block.end; at += 1) {
            const there = file.spanOf({ start: at, end: at + 1 });
            const words = source.slice(there.start, there.end);
            const isSecond = /[\udc00-\udfff]/.test(text.charAt(at)) || there.start < end;
            assert.ok(isSecond || there.start >= end, "in order");
            assert.ok(
              isSecond || words === text.charAt(at) || shows.test(words),
              JSON.stringify([words, text.charAt(at)]),
            );
            if (words === text.charAt(at)) assert.equal(file.offsetOf(there.start), at);
            end = Math.max(end, there.end);
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("says of words whether they can be replaced without a change to anything else", () => {
    const newTexts = ["", " ", "the", ",", ".", '"', "“", ", Ruiz said", " Ruiz said.", "an", "-", "1", "A"];
    let replaced = 0;
    fc.assert(
      fc.property(
        anyMarkdown,
        fc.constantFrom(...newTexts),
        fc.nat(),
        fc.nat({ max: 6 }),
        (source, newText, from, length) => {
          const { text, source: file, blocks } = markdownProse(source);
          const start = text === "" ? 0 : from % text.length;
          const span = { start, end: Math.min(text.length, start + length) };
          if (!file.canReplace(span, newText)) return;
          replaced += 1;
          const there = file.spanOf(span);
          const next = source.slice(0, there.start) + newText + source.slice(there.end);
          const expected = text.slice(0, span.start) + newText + text.slice(span.end);
          const found = markdownProse(next);
          const plain = (words: string): string => words.replace(/\s+/g, "");
          assert.equal(plain(found.text), plain(expected), JSON.stringify([source, next]));
          assert.ok(found.blocks.length <= blocks.length);
        },
      ),
      { numRuns: 1500 },
    );
    assert.ok(replaced > 50, `${replaced} replaced`);
  });
});
