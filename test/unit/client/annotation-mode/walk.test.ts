import assert from "node:assert/strict";
import { everything, nextStop, stopsOf, type Walk } from "../../../../client/src/annotation-mode/walk.js";
import { marked } from "../annotated.js";

const walk = (more: Partial<Walk>): Walk => ({ ...everything, ...more });

describe("the walk through an article’s annotations", () => {
  const quote = marked(10, 40, { kind: "quote", type: "Content", confidence: 0.9 });
  const inQuote = marked(10, 14, { entity: "Ana Ruiz", confidence: 0.3 });
  const first = marked(0, 4, { entity: "Ana Ruiz", confidence: 0.8 });
  const last = marked(50, 56, { entity: "Oslo", type: "GPE", confidence: 0.2 });
  const all = [last, inQuote, first, quote];

  it("goes in the order of the text, what encloses before what is inside", () => {
    assert.deepEqual(stopsOf(all, everything), [first, quote, inQuote, last]);
  });

  it("goes on from an annotation, round the end, and back", () => {
    assert.deepEqual(nextStop(all, everything, quote, "next"), {
      stop: inQuote,
      number: 3,
      count: 4,
      round: false,
    });
    assert.deepEqual(nextStop(all, everything, last, "next"), {
      stop: first,
      number: 1,
      count: 4,
      round: true,
    });
    assert.deepEqual(nextStop(all, everything, inQuote, "previous")?.stop, quote);
    assert.deepEqual(nextStop(all, everything, first, "previous"), {
      stop: last,
      number: 4,
      count: 4,
      round: true,
    });
  });

  it("begins with what stands at the caret or behind it", () => {
    assert.equal(nextStop(all, everything, { line: 0, character: 10 }, "next")?.stop, quote);
    assert.equal(nextStop(all, everything, { line: 0, character: 11 }, "next")?.stop, last);
    assert.equal(nextStop(all, everything, { line: 0, character: 10 }, "previous")?.stop, first);
  });

  it("goes on from an annotation that was a stop and is none any more", () => {
    const decided = { ...quote, state: "decided" as const, confidence: 1 };
    const now = [first, decided, inQuote, last];
    assert.equal(nextStop(now, walk({ undecidedOnly: true }), quote, "next")?.stop, inQuote);
    const rejected = [first, inQuote, last];
    assert.equal(nextStop(rejected, everything, quote, "next")?.stop, inQuote);
  });

  it("goes on from the least certain by how certain that was, though it is decided now", () => {
    const leastFirst = walk({ leastCertainFirst: true });
    assert.deepEqual(stopsOf(all, leastFirst), [last, inQuote, first, quote]);
    const now = [{ ...last, state: "decided" as const, confidence: 1 }, inQuote, first, quote];
    assert.equal(nextStop(now, leastFirst, last, "next")?.stop, inQuote);
  });

  it("leaves out what is decided and what follows, if asked", () => {
    const now = [
      { ...first, state: "follows" as const },
      quote,
      { ...inQuote, state: "decided" as const },
      last,
    ];
    assert.deepEqual(stopsOf(now, walk({ undecidedOnly: true })), [quote, last]);
  });

  it("stops once for each entity, if asked, and not for one of whom something is decided", () => {
    const once = walk({ eachEntityOnce: true });
    assert.deepEqual(stopsOf(all, once), [first, quote, last]);
    assert.deepEqual(stopsOf(all, { ...once, leastCertainFirst: true }), [last, inQuote, quote]);
    const now = [first, quote, { ...inQuote, state: "decided" as const }, last];
    assert.deepEqual(stopsOf(now, once), [quote, last]);
  });

  it("leaves out all but names, if asked", () => {
    assert.deepEqual(stopsOf(all, walk({ namesOnly: true })), [first, inQuote, last]);
  });

  it("tells labels of one span apart", () => {
    const claim = marked(0, 9, { kind: "label", type: "CLAIM" });
    const frame = marked(0, 9, { kind: "label", type: "FRAME" });
    assert.equal(nextStop([frame, claim], everything, claim, "next")?.stop, frame);
    assert.equal(nextStop([frame, claim], everything, frame, "previous")?.stop, claim);
  });

  it("has no stop beside the only one", () => {
    assert.equal(nextStop([first], everything, first, "next"), undefined);
    assert.equal(nextStop([], everything, { line: 0, character: 0 }, "next"), undefined);
  });
});
