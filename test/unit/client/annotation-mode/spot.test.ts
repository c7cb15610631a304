import assert from "node:assert/strict";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type PositionedText, type Spot, spotAt } from "../../../../client/src/annotation-mode/spot.js";
import type { WireAnnotation } from "../../../../server/src/protocol.js";
import { marked } from "../annotated.js";

const content = "“Ana Ruiz left 😀 Oslo,” he said.";
const document = TextDocument.create("file:///a.txt", "plaintext", 1, content);
const text: PositionedText = {
  text: content,
  offsetAt: (position) => document.offsetAt(position),
  positionAt: (offset) => document.positionAt(offset),
};

const quote = marked(0, 24, { kind: "quote", type: "Content" });
const name = marked(1, 9);
const annotations: readonly WireAnnotation[] = [quote, name];

const at = (start: number, end = start): Spot | undefined =>
  spotAt(text, annotations, { start: document.positionAt(start), end: document.positionAt(end) });

const wordsAt = (start: number, end = start): string | undefined => {
  const spot = at(start, end);
  return spot && document.getText(spot.range as Parameters<typeof document.getText>[0]);
};

describe("what a key acts on", () => {
  it("is the innermost annotation at the caret, also at its end", () => {
    assert.equal(at(3)?.annotation, name);
    assert.equal(at(0)?.annotation, quote);
    assert.equal(at(12)?.annotation, quote);
    assert.equal(
      spotAt(text, [name], { start: { line: 0, character: 9 }, end: { line: 0, character: 9 } })?.annotation,
      name,
    );
  });

  it("is the word where there is no annotation", () => {
    assert.equal(wordsAt(27), "he");
    assert.equal(at(27)?.annotation, undefined);
    assert.equal(at(content.length), undefined);
  });

  it("is the selection without the space around it, or the annotation of just these words", () => {
    assert.equal(wordsAt(14, 23), "😀 Oslo,");
    assert.equal(at(14, 23)?.annotation, undefined);
    assert.equal(at(1, 10)?.annotation, name);
    assert.equal(at(9, 10), undefined);
  });
});
