import assert from "node:assert/strict";
import { reportedLines, scoreReported } from "../../../scripts/eval/reported.js";
import { asCodePoints, readStandoff } from "../../../scripts/eval/standoff.js";

const text = "🍏 Varga said that the boat was lost. She thought it was late. “No,” Varga said.";

/** Standoff of attributions: content, cue and source as words of the text. */
const annotated = (said: readonly (readonly [content: string, cue: string, source: string])[]) => {
  const points = asCodePoints(text);
  const lines = said.flatMap(([content, cue, source], index) => {
    const bound = (id: number, type: string, words: string): string => {
      const start = points.indexOf(words);
      return `T${id}\t${type} ${start} ${start + words.length}\t${words}`;
    };
    const id = 10 * index;
    return [
      bound(id + 1, "Content", content),
      bound(id + 2, "Cue", cue),
      bound(id + 3, "Source", source),
      `E${index + 1}\tAttribution:T${id + 2} Content:T${id + 1} Cue:T${id + 2} Source:T${id + 3}`,
    ];
  });
  return readStandoff(lines.join("\n"));
};

const gold = annotated([
  ["that the boat was lost", "said", "Varga"],
  ["it was late", "thought", "She"],
  ["“No,”", "said", "Varga"],
]);

const figures = (predicted: ReturnType<typeof annotated>): readonly string[] =>
  reportedLines(scoreReported(text, gold, predicted)).map((line) => line.replace(/\s+/g, " "));

describe("the figures of reported statements", () => {
  it("ask for those without marks whose cue is a verb of speech", () =>
    assert.deepEqual(figures(annotated([["the boat was lost.", "said", "Varga"]])), [
      "1 documents, 1 statements without marks, 1 predicted",
      "content, shared by half P 100.0 R 100.0 F1 100.0",
      "content, exact P 100.0 R 100.0 F1 100.0",
      "source right of those found 100.0",
    ]));

  it("count what any attribution says as right, and the wrong source of what is found", () =>
    assert.deepEqual(
      figures(
        annotated([
          ["boat was lost", "said", "She"],
          ["it was late", "thought", "She"],
          ["Varga", "said", "She"],
        ]),
      ),
      [
        "1 documents, 1 statements without marks, 3 predicted",
        "content, shared by half P 66.7 R 100.0 F1 80.0",
        "content, exact P 33.3 R 0.0 F1 0.0",
        "source right of those found 0.0",
      ],
    ));
});
