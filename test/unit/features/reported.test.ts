import assert from "node:assert/strict";
import { analyze } from "../../../server/src/analysis/analyze.js";
import { hoverAt } from "../../../server/src/features/hover.js";
import { type OutlineItem, outlineOf } from "../../../server/src/features/outline.js";
import { asPlainText } from "../../../server/src/features/rich-text.js";
import { gazetteer, syntax, tagger } from "../analysis/known-world.js";

const text = `Alma Vek runs the harbour of Tallbo. The ferry, Vek said on Monday, would sail at noon.
“It is late,” said Tove Brandt, the mayor. Brandt warned that the pier was “a danger” to boats.
Crews were told to wait.`;

const { article } = analyze(text, { gazetteer, tagger, syntax, names: new Set(), assumeProse: true });

const hoverOn = (words: string): readonly string[] => {
  const lineOf = (offset: number): number => text.slice(0, offset).split("\n").length;
  const hover = hoverAt(article, text.indexOf(words), { gazetteer, labels: [], lineOf });
  return hover ? [text.slice(hover.span.start, hover.span.end), ...asPlainText(hover.text).split("\n")] : [];
};

describe("reported statements in the editor", () => {
  it("say who says them, by which words, in a hover", () => {
    const expected = [
      "The ferry, Vek said on Monday, would sail at noon",
      "Reported statement",
      "Said by Alma Vek.",
      "Decided by “Vek” and “said”: the speaker and a verb of saying stand beside the statement or inside it (likely).",
    ];
    assert.deepEqual(hoverOn("ferry"), expected);
    assert.deepEqual(hoverOn("sail"), expected);
  });

  it("answer on their cue, too", () => assert.equal(hoverOn("warned")[2], "Said by Tove Brandt, mayor."));

  it("tell that some of their words are quoted", () =>
    assert.equal(hoverOn("was “a")[1], "Reported statement, in part quoted"));

  it("leave a name and a quote in them to their own hovers", () =>
    assert.equal(hoverOn("a danger")[1], "Partial quote"));

  it("say where the text names nobody", () =>
    assert.equal(hoverOn("to wait")[2], "The text gives no speaker."));

  it("stand under who says them in the outline", () => {
    const shown = (item: OutlineItem): string =>
      [item.name, item.detail, ...item.children.map(({ name }) => name)].filter(Boolean).join(" | ");
    assert.deepEqual(outlineOf(article).map(shown), [
      "Alma Vek | 1 statement | The ferry, Vek said on Monday, would sail at noon",
      "Tove Brandt: “It is late,”",
      "Tove Brandt | 2 quotes, 1 statement | that the pier was “a danger” to boats",
      "Tove Brandt: “a danger”",
    ]);
  });
});
