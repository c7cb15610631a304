import assert from "node:assert/strict";
import fc from "fast-check";
import { decodeText, encodeText } from "../../server/src/cli/text-encoding.js";

const checkText = (bytes: readonly number[], text: string, encoding: string) => {
  const decoded = decodeText(Uint8Array.from(bytes));
  assert.ok("text" in decoded);
  assert.equal(decoded.text, text);
  assert.equal(decoded.encoding, encoding);
  const encoded = encodeText(decoded.text, decoded);
  assert.deepEqual([...(encoded ?? [])], bytes);
};

const checkRefused = (bytes: readonly number[], reason: string) =>
  assert.deepEqual(decodeText(Uint8Array.from(bytes)), { reason });

const latin = (text: string): readonly number[] => [...Buffer.from(text, "latin1")];

describe("text encoding", () => {
  it("reads UTF-8 with and without a byte order mark", () => {
    checkText([], "", "utf-8");
    checkText([0x61, 0xc3, 0xa9], "aé", "utf-8");
    checkText([0xef, 0xbb, 0xbf, 0x61], "a", "utf-8");
    checkText([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], "\uFEFF", "utf-8");
    checkText([0xef, 0xbf, 0xbd, 0x61], "\uFFFDa", "utf-8");
    checkText([0x61, 0x00, 0x62], "a\0b", "utf-8");
  });

  it("reads UTF-16 by its byte order mark", () => {
    checkText([0xff, 0xfe, 0x61, 0x00, 0x1c, 0x20], "a“", "utf-16le");
    checkText([0xfe, 0xff, 0x00, 0x61, 0x20, 0x1c], "a“", "utf-16be");
    checkText([0xff, 0xfe, 0x3d, 0xd8], "\ud83d", "utf-16le");
  });

  it("refuses UTF-16 that breaks off", () =>
    checkRefused([0xff, 0xfe, 0x61], "is UTF-16 that breaks off in the middle of a character"));

  it("reads what is no UTF-8 as Windows-1252", () => {
    checkText([0x93, ...latin("caf\xe9"), 0x94, 0x20, 0x80], "“café” €", "windows-1252");
    checkText(latin("it\x92s\r\n"), "it’s\r\n", "windows-1252");
  });

  it("names the first byte that is not UTF-8 where the rest is", () => {
    checkRefused([0x61, 0xc3, 0xa9, 0xff, 0x62], "is not valid UTF-8 (byte 3)");
    checkRefused([0x61, 0x81, 0x62], "is not valid UTF-8 (byte 1)");
    checkRefused([0xef, 0xbf, 0xbd, 0xe2, 0x80], "is not valid UTF-8 (byte 3)");
    checkRefused([0x61, 0x07, 0xe9], "is not valid UTF-8 (byte 2)");
  });

  it("knows a binary file by its zero bytes", () =>
    checkRefused([0x00, 0xff, 0x00, 0x01], "is a binary file"));

  it("says so when the old encoding lacks a character", () => {
    const decoded = decodeText(Uint8Array.from(latin("caf\xe9")));
    assert.ok("text" in decoded);
    assert.equal(encodeText("café →", decoded), undefined);
    assert.equal(encodeText("a\x81", decoded), undefined);
  });

  it("gives back the very bytes of whatever it can read", () =>
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 40 }),
        fc.constantFrom([], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf]),
        (bytes, mark) => {
          const all = Uint8Array.from([...mark, ...bytes]);
          const decoded = decodeText(all);
          if ("text" in decoded) assert.deepEqual([...(encodeText(decoded.text, decoded) ?? [])], [...all]);
        },
      ),
      { numRuns: 2000 },
    ));
});
