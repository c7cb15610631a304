import assert from "node:assert/strict";
import fc from "fast-check";
import { overlapping, overlaps, type Span } from "../../../server/src/article/span.js";

/** Spans in text order, none overlapping another. */
const anySpans = fc.array(fc.tuple(fc.nat(3), fc.nat(4))).map((gaps) => {
  const spans: Span[] = [];
  let at = 0;
  for (const [gap, length] of gaps) {
    spans.push({ start: at + gap, end: at + gap + length + 1 });
    at += gap + length + 1;
  }
  return spans;
});

describe("overlapping", () => {
  it("is every span that overlaps another, in order", () => {
    fc.assert(
      fc.property(anySpans, fc.nat(40), fc.nat(10), (spans, start, length) => {
        const span = { start, end: start + length };
        assert.deepEqual(
          overlapping(spans, span),
          spans.filter((other) => overlaps(other, span)),
        );
      }),
    );
  });
});
