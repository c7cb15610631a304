import assert from "node:assert/strict";
import { fixedWords } from "../../../client/src/fix-all-words.js";

describe("what fixing everything says", () => {
  const check = (fixed: number, left: number, expected: string): void => {
    it(expected, () => assert.equal(fixedWords(fixed, left), expected));
  };

  check(4, 7, "4 fixed, 7 need you.");
  check(1, 1, "1 fixed, 1 needs you.");
  check(1200, 0, "1,200 fixed, no problems left.");
  check(0, 3, "Nothing here is safe to fix at once; 3 need you.");
  check(0, 0, "No problems.");
});
