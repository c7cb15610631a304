import assert from "node:assert/strict";
import fc from "fast-check";
import { type AnalysisOptions, analyze } from "../../../server/src/analysis/analyze.js";
import { loadResources } from "../../../server/src/analysis/resources.js";
import type { Change } from "../../../server/src/article/change.js";
import type { Decision } from "../../../server/src/decisions/decision.js";
import { takeUp } from "../../../server/src/decisions/take-up.js";
import { moveWith, noDecisions, settle, type TrackedDecisions } from "../../../server/src/decisions/track.js";
import { readResource } from "../../../server/src/node/resource-files.js";
import { decisionOn } from "./decision-on.js";

const article = `The ferry left Stell Point at noon. 🍏 Alasdair Finch, who had written four reports, stayed on the quay.
“Nobody came to look,” Finch said. The company disputes what Finch wrote in May.
May Orrin, who leads the inquiry, will hear Finch again in May. Finch has no lawyer.
`;

const all = [
  decisionOn(article, "Alasdair Finch", { type: "PERSON" }),
  decisionOn(article, "Finch", { type: "ORG" }, { nth: 1 }),
  decisionOn(article, "Finch", { type: "GPE" }, { nth: 2 }),
  decisionOn(article, "May", { type: "DATE" }, { nth: 1 }),
  decisionOn(article, "Finch", { type: "PERSON", entity: "Finch (2)" }, { nth: 4 }),
  decisionOn(article, "“Nobody came to look,”", { speaker: { kind: "nobody" } }),
];

/** A text and the decisions that move with it. */
interface Desk {
  readonly text: string;
  readonly decisions: TrackedDecisions;
}

const open = (text: string, decisions: readonly Decision[]): Desk => ({
  text,
  decisions: settle(text, undefined, takeUp(text, undefined, decisions, noDecisions)).decisions,
});

const edit = ({ text, decisions }: Desk, start: number, end: number, inserted: string): Desk => {
  const change: Change = { before: text, start, end, inserted };
  const after = text.slice(0, start) + inserted + text.slice(end);
  return { text: after, decisions: settle(after, undefined, moveWith(decisions, change)).decisions };
};

const replace = (desk: Desk, words: string, replacement: string): Desk => {
  const start = desk.text.indexOf(words);
  assert.ok(start >= 0, `“${words}” is in the text`);
  return edit(desk, start, start + words.length, replacement);
};

/** The decided words of a desk by the decision's id, each with where they stand. */
const placesOf = ({ text, decisions }: Desk): ReadonlyMap<string, string> =>
  new Map(
    decisions.tracked.map(({ decision, spans: [span] }) => [
      decision.id,
      span ? `${span.start} ${text.slice(span.start, span.end)}` : "",
    ]),
  );

describe("decisions while the text is edited", () => {
  it("stay on their words through any number of edits around them, where quotes would not be found again", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.nat(1_000), fc.nat(1_000), fc.nat(6), fc.string({ unit: "grapheme", maxLength: 8 })),
          {
            minLength: 20,
            maxLength: 60,
          },
        ),
        (edits) => {
          let desk = open(article, all);
          for (const [gap, at, length, words] of edits) {
            // Between two decided places, wherever they have gone.
            const spans = desk.decisions.tracked
              .flatMap((one) => one.spans)
              .toSorted((a, b) => a.start - b.start);
            const stops = [0, ...spans.flatMap(({ start, end }) => [start, end]), desk.text.length];
            const index = 2 * (gap % (spans.length + 1));
            const [from, to] = [stops[index] ?? 0, stops[index + 1] ?? 0];
            const start = from + (at % (to - from + 1));
            const end = Math.min(to, start + length);
            const before = placesOf(desk);
            const shift = words.length - (end - start);
            desk = edit(desk, start, end, words);
            const after = placesOf(desk);
            assert.equal(after.size, all.length);
            for (const [id, place] of before) {
              const [offset = "", decided = ""] = [
                place.slice(0, place.indexOf(" ")),
                place.slice(place.indexOf(" ") + 1),
              ];
              const moved = Number(offset) >= end ? Number(offset) + shift : Number(offset);
              assert.equal(after.get(id), `${moved} ${decided}`);
            }
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it("come back with words that were taken away, by undoing and by pasting elsewhere", () => {
    const before = open(article, all);
    const line = article.split("\n")[2] ?? "";
    const cut = replace(before, `${line}\n`, "");
    assert.equal(cut.decisions.tracked.length, all.length - 2);
    assert.equal(cut.decisions.strays.length, 2);
    const start = article.indexOf(line);
    assert.deepEqual(placesOf(edit(cut, start, start, `${line}\n`)), placesOf(before));
    const pasted = edit(cut, 0, 0, `${line}\n`);
    assert.equal(pasted.decisions.strays.length, 0);
    assert.ok([...placesOf(pasted).values()].includes(`${line.lastIndexOf("Finch")} Finch`));
  });

  it("stay on a name that is mended letter by letter, and leave one that was replaced", () => {
    const start = article.indexOf("Alasdair") + 4;
    const mended = edit(edit(open(article, all), start, start + 1, ""), start, start, "d");
    assert.equal(placesOf(mended).get(all[0]?.id ?? ""), `${article.indexOf("Alasdair")} Alasdair Finch`);
    const other = replace(open(article, all), "Alasdair Finch", "Corwen Brill");
    assert.deepEqual(
      other.decisions.strays.map(({ decision }) => decision.id),
      [all[0]?.id],
    );
  });

  it("keep their places where the whole text is sent anew", () => {
    const changed = article.replace("at noon", "at one in the afternoon").replace("no lawyer", "a lawyer");
    const desk = edit(open(article, all), 0, article.length, changed);
    assert.equal(desk.decisions.strays.length, 0);
  });

  it("give the same article as a fresh analysis with them", async () => {
    const { gazetteer, tagger, syntax } = await loadResources(readResource);
    const names = new Set<string>();
    const reading = ({ text, decisions }: Desk): AnalysisOptions => ({
      gazetteer,
      syntax,
      tagger,
      names,
      decisions: settle(text, undefined, decisions).placed,
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(400), fc.nat(12), fc.string({ maxLength: 12 })), { maxLength: 6 }),
        (edits) => {
          let desk = open(article, all);
          let analysis = analyze(desk.text, reading(desk));
          for (const [at, length, words] of edits) {
            const start = Math.min(at, desk.text.length);
            desk = edit(desk, start, Math.min(desk.text.length, start + length), words);
            analysis = analyze(desk.text, reading(desk), analysis);
          }
          assert.deepEqual(analysis.article, analyze(desk.text, reading(desk)).article);
          const { tracked, strays } = desk.decisions;
          assert.equal(tracked.length + strays.length, all.length);
        },
      ),
      { numRuns: 60 },
    );
  });
});
