import assert from "node:assert/strict";
import fc from "fast-check";
import { codePointOffsets } from "../../../server/src/article/code-points.js";

const check = (text: string, offsets: readonly number[], expected: readonly number[]): void =>
  assert.deepEqual(codePointOffsets(text, offsets), expected);

describe("code point offsets", () => {
  it("equal UTF-16 offsets in the basic plane", () => check("naïve", [0, 3, 5], [0, 3, 5]));
  it("count a surrogate pair once", () => check("a😀b😀", [0, 1, 3, 4, 6], [0, 1, 2, 3, 4]));
  it("answer in the order asked", () => check("😀😀😀", [6, 0, 4, 2], [3, 0, 2, 1]));
  it("take an offset within a pair as its start", () => check("a😀b", [2], [1]));
  it("count a lone surrogate once", () => check("\ud83d \ude00", [1, 2, 3], [1, 2, 3]));
  it("stay within the text", () => check("ab", [-1, 9], [0, 2]));

  it("agree with counting", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "😀", "e\u0301", "\ud83d", " ")), (parts) => {
        const text = parts.join("");
        const starts: number[] = [];
        let offset = 0;
        for (const character of text) {
          starts.push(offset);
          offset += character.length;
        }
        check(
          text,
          starts,
          starts.map((_, index) => index),
        );
      }),
    );
  });
});
