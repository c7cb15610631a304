import assert from "node:assert/strict";
import fc from "fast-check";
import { gathered, jsonPieces } from "../../../server/src/formats/json-pieces.js";

describe("JSON in pieces", () => {
  it("is what JSON.stringify gives, on one line or on many", () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 7 }),
        fc.constantFrom("", "  "),
        fc.nat({ max: 50 }),
        (value, indent, size) => {
          const pieces = [...gathered(jsonPieces(value, indent), size)];
          assert.equal(pieces.join(""), JSON.stringify(value, undefined, indent));
        },
      ),
    );
  });

  it("leaves out what is undefined", () => {
    assert.equal([...jsonPieces({ a: undefined, b: [{ c: 1, d: undefined }] })].join(""), '{"b":[{"c":1}]}');
  });

  it("comes in strings of about the size that is wished", () => {
    const list = Array.from({ length: 1000 }, (_, at) => ({ at, words: ["the", "ferry"] }));
    const sizes = [...gathered(jsonPieces({ list }), 500)].map((piece) => piece.length);
    assert.ok(sizes.length > 50 && Math.max(...sizes) < 600, String(sizes));
  });
});
