import assert from "node:assert/strict";
import { excerpt, reachedText } from "../../../client/src/stop-text.js";
import { reach, stopsIn } from "../../../client/src/stops.js";
import { noSpans, type WireRange } from "../../../server/src/protocol.js";

const range = (line: number, character: number, length = 4): WireRange => ({
  start: { line, character },
  end: { line, character: character + length },
});
const at = (line: number, character: number) => ({ line, character });

describe("the next stop in an article", () => {
  const ranges = [range(2, 0), range(0, 8), range(0, 2)];

  it("is the first that starts after the caret", () => {
    assert.deepEqual(reach(ranges, at(0, 2), "next"), { range: range(0, 8), number: 2, count: 3 });
    assert.deepEqual(reach(ranges, at(0, 9), "next")?.range, range(2, 0));
  });

  it("is the one that starts at or before the caret's word, going back", () => {
    assert.deepEqual(reach(ranges, at(0, 9), "previous"), { range: range(0, 8), number: 2, count: 3 });
    assert.deepEqual(reach(ranges, at(0, 8), "previous")?.range, range(0, 2));
  });

  it("goes on round the ends", () => {
    assert.deepEqual(reach(ranges, at(2, 0), "next"), { range: range(0, 2), number: 1, count: 3 });
    assert.deepEqual(reach(ranges, at(0, 0), "previous"), { range: range(2, 0), number: 3, count: 3 });
  });

  it("is nowhere where there is none", () => {
    assert.equal(reach([], at(0, 0), "next"), undefined);
    assert.equal(reach([], at(0, 0), "previous"), undefined);
  });

  it("counts people, organizations, places and groups as names", () => {
    const spans = { ...noSpans, people: [range(0, 0)], places: [range(1, 0)], dates: [range(2, 0)] };
    assert.deepEqual(stopsIn(spans, "name"), [range(0, 0), range(1, 0)]);
    assert.deepEqual(stopsIn({ ...spans, quotes: [range(3, 0)] }, "quote"), [range(3, 0)]);
    assert.deepEqual(stopsIn({ ...spans, headers: [range(4, 0)] }, "header"), [range(4, 0)]);
  });
});

describe("what is said of a stop", () => {
  it("tells its kind, its place and its words", () =>
    assert.equal(
      reachedText("name", { range: range(0, 0), number: 3, count: 12 }, "Ana Ruiz"),
      "Name 3 of 12: Ana Ruiz",
    ));

  it("tells that there is none", () => assert.equal(reachedText("quote", undefined, ""), "No quotes here"));

  it("is short, on one line, and cut between words", () => {
    assert.equal(excerpt(" “We\n are here.” "), "“We are here.”");
    const long = excerpt(`“${"word ".repeat(30)}”`);
    assert.match(long, /^“(?:word )+word…$/);
    assert.ok(long.length <= 81);
  });
});
