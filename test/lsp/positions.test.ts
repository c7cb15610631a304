import assert from "node:assert/strict";
import fc from "fast-check";
import type { Hover } from "vscode-languageserver/node";
import { createPositions, negotiateEncoding, type PositionEncoding } from "../../server/src/lsp/positions.js";
import { documentOf, modernCapabilities, startClient } from "./harness.js";

const encodings: readonly PositionEncoding[] = ["utf-16", "utf-8", "utf-32"];

const check = (
  text: string,
  encoding: PositionEncoding,
  offset: number,
  line: number,
  character: number,
): void => {
  const positions = createPositions(text, encoding);
  assert.deepEqual(positions.positionAt(offset), { line, character });
  assert.equal(positions.offsetAt({ line, character }), offset);
};

describe("position encoding", () => {
  it("is UTF-16 wherever the client can", () => {
    assert.equal(negotiateEncoding(undefined), "utf-16");
    assert.equal(negotiateEncoding([]), "utf-16");
    assert.equal(negotiateEncoding(["utf-8", "utf-16"]), "utf-16");
    assert.equal(negotiateEncoding(["utf-8", "utf-32"]), "utf-32");
    assert.equal(negotiateEncoding(["utf-8"]), "utf-8");
    assert.equal(negotiateEncoding(["utf-7"]), "utf-16");
  });
});

describe("positions", () => {
  it("count in the client's units", () => {
    const text = "é\r\n👩‍🚒 “a”";
    const a = text.indexOf("a");
    check(text, "utf-16", a, 1, 7);
    check(text, "utf-32", a, 1, 5);
    check(text, "utf-8", a, 1, 15);
    check(text, "utf-8", 1, 0, 2);
  });

  it("know every line end of the protocol and no other", () => {
    const text = "a\nb\r\nc\rd\u2028e";
    check(text, "utf-16", 2, 1, 0);
    check(text, "utf-16", 5, 2, 0);
    check(text, "utf-16", 7, 3, 0);
    check(text, "utf-16", 9, 3, 2);
  });

  it("take what is outside the text for the nearest place inside", () => {
    for (const encoding of encodings) {
      const positions = createPositions("ab\r\nc", encoding);
      assert.equal(positions.offsetAt({ line: 0, character: 99 }), 2);
      assert.equal(positions.offsetAt({ line: 9, character: 0 }), 5);
      assert.equal(positions.offsetAt({ line: -1, character: 4 }), 0);
      assert.deepEqual(positions.positionAt(99), { line: 1, character: 1 });
      assert.deepEqual(positions.positionAt(3), { line: 0, character: 2 });
    }
  });

  it("never split a character that the client counts as one", () => {
    assert.equal(createPositions("👍x", "utf-8").offsetAt({ line: 0, character: 2 }), 0);
    assert.equal(createPositions("👍x", "utf-32").offsetAt({ line: 0, character: 1 }), 2);
  });

  it("lead back to the offset they came from, as an independent count has them", () => {
    const piece = fc.constantFrom("a", "é", "👍", "“", "\n", "\r\n", "\r", " ");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join("");
        const document = documentOf(text);
        let offset = 0;
        for (const part of pieces) {
          const utf16 = createPositions(text, "utf-16").positionAt(offset);
          assert.deepEqual(utf16, document.positionAt(offset));
          const lineStart = document.offsetAt({ line: utf16.line, character: 0 });
          const before = text.slice(lineStart, document.offsetAt(utf16));
          const expected = {
            "utf-16": before.length,
            "utf-32": [...before].length,
            "utf-8": Buffer.byteLength(before),
          };
          for (const encoding of encodings) {
            const positions = createPositions(text, encoding);
            const position = positions.positionAt(offset);
            assert.deepEqual(position, { line: utf16.line, character: expected[encoding] });
            assert.equal(positions.offsetAt(position), document.offsetAt(utf16));
          }
          offset += part.length;
        }
      }),
    );
  });
});

describe("a client that counts otherwise", () => {
  const uri = "file:///articles/emoji.txt";
  const line = "👩‍🚒👍 The ships came after after dark from Norway, the harbour master said on Monday.";

  for (const encoding of encodings) {
    it(`is served in ${encoding}`, async () => {
      const client = await startClient({
        capabilities: { ...modernCapabilities, general: { positionEncodings: [encoding] } },
      });
      assert.equal(client.initialized.capabilities.positionEncoding, encoding);
      const units = (words: string): number =>
        ({ "utf-16": words.length, "utf-32": [...words].length, "utf-8": Buffer.byteLength(words) })[
          encoding
        ];
      const place = (words: string) => ({ line: 0, character: units(line.slice(0, line.indexOf(words))) });

      await client.open(uri, line);
      const first = await client.pull(uri);
      const duplicate = first.find(({ code }) => code === "duplicated-word");
      assert.ok(duplicate && duplicate.range.end.character - duplicate.range.start.character >= 5);

      // The edit's positions are in the client's units as well.
      const start = place("after after");
      const edited = { start, end: { line: 0, character: start.character + units("after ") } };
      await client.change(uri, 2, [{ range: edited, text: "" }]);
      assert.deepEqual(
        (await client.pull(uri)).filter(({ code }) => code === "duplicated-word"),
        [],
      );
      await client.change(uri, 3, [{ text: line }]);
      const hover = await client.request<Hover | null>("textDocument/hover", {
        textDocument: { uri },
        position: place("Norway"),
      });
      assert.deepEqual(hover?.range, {
        start: place("Norway"),
        end: { line: 0, character: place("Norway").character + 6 },
      });
      await client.stop();
    });
  }
});
