import assert from "node:assert/strict";
import fc from "fast-check";
import { positionsOf } from "../../../server/src/formats/positions.js";

const check = (
  text: string,
  offset: number,
  expected: readonly [codePoint: number, line: number, column: number],
) => {
  const { codePoint, lineColumn } = positionsOf(text);
  const { line, column } = lineColumn(offset);
  assert.deepEqual([codePoint(offset), line, column], expected);
};

describe("positions", () => {
  it("counts lines and columns from one", () => {
    check("", 0, [0, 1, 1]);
    check("ab\ncd", 0, [0, 1, 1]);
    check("ab\ncd", 4, [4, 2, 2]);
    check("ab\ncd", 5, [5, 2, 3]);
  });
  it("takes CR LF for one line break and a lone CR for another", () => {
    check("ab\r\ncd", 4, [4, 2, 1]);
    check("ab\rcd", 3, [3, 2, 1]);
  });
  it("counts an emoji as one, combining marks each", () => {
    check("😀b\n😀😀c", 2, [1, 1, 2]);
    check("😀b\n😀😀c", 8, [5, 2, 3]);
    check("e\u0301x", 2, [2, 1, 3]);
  });
  it("moves an offset inside a surrogate pair to the pair's start", () => check("a😀", 2, [1, 1, 2]));
  it("counts a lone surrogate as one", () => check("\ud83dx", 1, [1, 1, 2]));
  it("agrees with counting code points one by one", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(), (text, at) => {
        const before = Array.from(text).slice(0, at % (text.length + 1));
        assert.equal(positionsOf(text).codePoint(before.join("").length), before.length);
      }),
    ));
});
