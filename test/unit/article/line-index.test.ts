import assert from "node:assert/strict";
import fc from "fast-check";
import { indexLines, offsetAt, placeAt } from "../../../server/src/article/line-index.js";

const check = (text: string, offset: number, line: number, character: number): void => {
  const index = indexLines(text);
  assert.deepEqual(placeAt(index, offset), { line, character });
  assert.equal(offsetAt(index, text, { line, character }), offset);
};

describe("line index", () => {
  it("counts lines that end in LF, CR LF and CR", () => {
    check("", 0, 0, 0);
    check("one\ntwo", 3, 0, 3);
    check("one\ntwo", 4, 1, 0);
    check("one\r\ntwo", 5, 1, 0);
    check("one\rtwo", 4, 1, 0);
    check("one\n\r\n\rtwo", 7, 3, 0);
    check("one\n", 4, 1, 0);
    check("a\r\r\nb", 4, 2, 0);
  });

  it("counts characters in UTF-16 code units", () => {
    check("😀 on\nice 😀x", 9, 1, 3);
    check("😀 on\nice 😀x", 12, 1, 6);
  });

  it("moves what lies outside the text to its nearest end", () => {
    const text = "one\r\ntwo";
    const index = indexLines(text);
    assert.deepEqual(placeAt(index, 99), { line: 1, character: 3 });
    assert.deepEqual(placeAt(index, -1), { line: 0, character: 0 });
    assert.equal(offsetAt(index, text, { line: 0, character: 99 }), 3);
    assert.equal(offsetAt(index, text, { line: 9, character: 0 }), 8);
    assert.equal(offsetAt(index, text, { line: -1, character: 5 }), 0);
    assert.equal(offsetAt(index, text, { line: 1, character: -5 }), 5);
  });

  it("agrees with splitting at line breaks, there and back", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("\n", "\r", "\r\n", "word ", "é", "😀")), (parts) => {
        const text = parts.join("");
        const index = indexLines(text);
        const lines = text.split(/\r\n|\r|\n/);
        assert.equal(index.starts.length, lines.length);
        index.starts.forEach((start, line) => {
          const content = lines[line] ?? "";
          assert.equal(text.slice(start, start + content.length), content);
          for (let character = 0; character <= content.length; character += 1) {
            assert.deepEqual(placeAt(index, start + character), { line, character });
            assert.equal(offsetAt(index, text, { line, character }), start + character);
          }
        });
      }),
    );
  });
});
