import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { anchorLines, measureAnchors, placeAfter, spread } from "../../../scripts/eval/anchors.js";
import { edited, randomEdit, traced } from "../../../scripts/eval/random-edits.js";

const sample = (name: string): Promise<string> =>
  readFile(new URL(`../../../samples/${name}`, import.meta.url), "utf8");

/** Every word of a text with a capital letter, so that many a decided word stands elsewhere, too. */
const capitalWords = (text: string) =>
  Array.from(text.matchAll(/\p{Lu}[\p{L}’]+/gu), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));

describe("decisions after random edits", () => {
  let texts: readonly { readonly text: string; readonly spans: ReturnType<typeof capitalWords> }[];

  before(async () => {
    const read = await Promise.all(
      ["ferry-inquiry.txt", "island-summit.txt", "orchard-interview.news.txt"].map(sample),
    );
    texts = read.map((text) => ({ text, spans: [...spread(capitalWords(text), 20)] }));
  });

  it("are lost by none, whatever the edits", () => {
    const [{ text, spans } = { text: "", spans: [] }] = texts;
    fc.assert(
      fc.property(fc.array(randomEdit, { maxLength: 60 }), (edits) => {
        const { counts } = placeAfter(text, spans, edits);
        assert.equal(counts.lost, 0);
        assert.equal(counts.right + counts.orphans + counts.wrong, spans.length);
      }),
      { numRuns: 100 },
    );
  });

  it("are nearly all in their place after one of two hundred, and in no other", () => {
    const { counts, misplaced } = measureAnchors(texts, 1);
    assert.deepEqual(misplaced, []);
    assert.ok(
      counts.right / (counts.right + counts.orphans) > 0.99,
      anchorLines("one", { counts, misplaced })[0],
    );
  });

  it("are in their place with a letter that was written on to them", () => {
    const text = "Talks on the Middle East go on in Port Ellery.\n";
    const start = text.indexOf("Middle East");
    const end = start + "Middle East".length;
    const typed = { kind: "type", at: (end + 0.5) / text.length, other: 0, words: 1, letter: "t" } as const;
    const { counts } = placeAfter(text, [{ start, end }], [typed]);
    assert.deepEqual(counts, { right: 1, orphans: 0, wrong: 0, lost: 0 });
  });

  it("are mostly in their place after ten at once", () => {
    const { counts, misplaced } = measureAnchors(texts, 10);
    assert.ok(
      counts.right / (counts.right + counts.orphans) > 0.95,
      anchorLines("ten", { counts, misplaced })[0],
    );
    assert.ok(counts.wrong <= 2, anchorLines("ten", { counts, misplaced }).join("\n"));
  });
});

describe("a random edit", () => {
  it("keeps account of where each unit stood", () => {
    const text = "The ferry came. “Late 🚢,” said Orla Finch.\nNobody asked her why.\n";
    fc.assert(
      fc.property(fc.array(randomEdit, { maxLength: 30 }), (edits) => {
        const now = edits.reduce(edited, traced(text));
        assert.equal(now.origins.length, now.text.length);
        now.origins.forEach((origin, at) => {
          if (origin >= 0) assert.equal(now.text[at], text[origin]);
        });
      }),
    );
  });
});
