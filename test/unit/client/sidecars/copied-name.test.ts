import assert from "node:assert/strict";
import { copiedFrom } from "../../../../client/src/sidecars/copied-name.js";

const check = (name: string, original: string | undefined): void => {
  it(`${name} is ${original === undefined ? "no name of a copy" : `a copy of ${original}`}`, () =>
    assert.equal(copiedFrom(name), original));
};

describe("the name of a copy in the same folder", () => {
  check("ferry copy.txt", "ferry.txt");
  check("ferry copy 2.txt", "ferry.txt");
  check("ferry copy.news.txt", "ferry.news.txt");
  check("ferry.1.txt", "ferry.txt");
  check("ferry copy", "ferry");
  check("a copy of it.txt", undefined);
  check("ferry.txt", undefined);
});
