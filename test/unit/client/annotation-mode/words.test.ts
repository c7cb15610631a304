import assert from "node:assert/strict";
import fc from "fast-check";
import { moveEnd, type SpanMove, trimmed, wordAt } from "../../../../client/src/annotation-mode/words.js";

/** The words between square brackets after an end was moved, with brackets where the span is now. */
const after = (marked: string, ...moves: readonly SpanMove[]): string | undefined => {
  const text = marked.replace(/[[\]]/g, "");
  let span = { start: marked.indexOf("["), end: marked.indexOf("]") - 1 };
  for (const move of moves) {
    const moved = moveEnd(text, span, move);
    if (moved === undefined) return undefined;
    span = moved;
  }
  return `${text.slice(0, span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end)}`;
};

const endLater: SpanMove = { end: "end", to: "later" };
const endEarlier: SpanMove = { end: "end", to: "earlier" };
const startEarlier: SpanMove = { end: "start", to: "earlier" };
const startLater: SpanMove = { end: "start", to: "later" };

describe("the words of a span", () => {
  it("come and go at its end", () => {
    assert.equal(after("the [Bank] of England said", endLater), "the [Bank of] England said");
    assert.equal(after("the [Bank] of England said", endLater, endLater), "the [Bank of England] said");
    assert.equal(after("the [Bank of] England said", endEarlier), "the [Bank] of England said");
  });

  it("come and go at its start", () => {
    assert.equal(after("Mr. Alan [Finch] said", startEarlier), "Mr. [Alan Finch] said");
    assert.equal(after("[Mr. Alan Finch] said", startLater), "Mr. [Alan Finch] said");
  });

  it("are never all gone", () => {
    assert.equal(after("the [Bank] of", endEarlier), undefined);
    assert.equal(after("the [Bank] of", startLater), undefined);
  });

  it("end with the text", () => {
    assert.equal(after("the [Bank]", endLater), undefined);
    assert.equal(after("[the] Bank", startEarlier), undefined);
  });

  it("leave out marks, and go on over them and over the ends of lines", () => {
    assert.equal(after("in [Paris], Texas.", endLater), "in [Paris, Texas].");
    assert.equal(after("Alan\n[Finch]", startEarlier), "[Alan\nFinch]");
    assert.equal(after("“[Finch]’s own”", endLater), "“[Finch’s] own”");
  });

  it("are those that names have", () => {
    assert.equal(after("the [new] U.S. envoy", endLater), "the [new U.S.] envoy");
    assert.equal(after("a [first] 1,250.5 tons", endLater), "a [first 1,250.5] tons");
    assert.equal(after("by [Ana] O’Neil today", endLater), "by [Ana O’Neil] today");
    assert.equal(after("[cost] $5 million", endLater), "[cost $]5 million");
    assert.equal(after("a [Brussels-based] group", endEarlier), "a [Brussels]-based group");
    assert.equal(after("in [the] 1980s", endLater), "in [the 1980s]");
  });

  it("move by whole words from within one", () => {
    assert.equal(after("the [Ba]nk of", endLater), "the [Bank] of");
    assert.equal(after("𝒳 [é]tude 𝒴", endLater), "𝒳 [étude] 𝒴");
  });

  it("come back where they went, in any text", () =>
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 60 }),
        fc.nat(60),
        fc.nat(20),
        (text, at, length) => {
          const word = wordAt(text, Math.min(at, text.length));
          fc.pre(word !== undefined);
          const span = { start: word.start, end: Math.min(text.length, word.end + length) };
          const moved = moveEnd(text, span, endLater);
          if (moved === undefined) return;
          assert.ok(moved.end > span.end && moved.end <= text.length && moved.start === span.start);
          const back = moveEnd(text, moved, endEarlier);
          assert.ok(back === undefined || back.end < moved.end);
        },
      ),
    ));

  it("are found at the caret, also at their end", () => {
    assert.deepEqual(wordAt("the Bank, said", 5), { start: 4, end: 8 });
    assert.deepEqual(wordAt("the Bank, said", 8), { start: 4, end: 8 });
    assert.equal(wordAt("the Bank , said", 9), undefined);
  });

  it("lose the white space around them", () => {
    assert.deepEqual(trimmed("  a b \n", { start: 0, end: 7 }), { start: 2, end: 5 });
    assert.equal(trimmed("a  b", { start: 1, end: 3 }), undefined);
  });
});
