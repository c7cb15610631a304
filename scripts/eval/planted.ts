import { positionsOf } from "../../server/src/formats/positions.js";
import { applyEdits, fixesOf } from "../../server/src/rules/check.js";
import type { CheckedText } from "./engine.js";
import { share } from "./figures.js";

/** One planted fault: where it stands (code points, half open), its kind, and the clean words. */
export interface Plant {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly original: string;
}

/** What became of the faults of one kind. */
export interface KindScore {
  readonly planted: number;
  readonly found: number;
  readonly fixed: number;
}

const isPlant = (value: unknown): value is readonly [number, number, string, string] =>
  Array.isArray(value) &&
  typeof value[0] === "number" &&
  typeof value[1] === "number" &&
  typeof value[2] === "string" &&
  typeof value[3] === "string";

/** Reads the list of faults beside a planted text: `[[start, end, kind, original], …]`. Throws where it is none. */
export const readPlants = (json: string): readonly Plant[] => {
  const list: unknown = JSON.parse(json);
  if (!Array.isArray(list) || !list.every(isPlant)) throw new Error("This is no list of planted faults.");
  return list.map(([start, end, kind, original]) => ({ start, end, kind, original }));
};

const slackOf = (kind: string): number => {
  if (kind === "repeated-sentence") return 60;
  return kind === "agreement" || kind === "mixed-quotes" ? 12 : 2;
};

/** The stretch, in code points, in which a problem counts as the fault found; a paragraph for quotation marks. */
const reach = (points: readonly string[], { start, end, kind }: Plant): readonly [number, number] => {
  if (kind !== "unbalanced-quote") return [start - slackOf(kind), end + slackOf(kind)];
  const before = start === 0 ? -1 : points.lastIndexOf("\n", start - 1);
  const after = points.indexOf("\n", start);
  return [before + 1, after < 0 ? points.length : after];
};

const squash = (text: string): string => text.replace(/\n{2,}/g, "\n\n");

/**
 * Scores one planted text: a fault is found when a problem of any severity touches it, and fixed when a fix of such
 * a problem gives the clean text back, but for the number of blank lines.
 */
export const scorePlants = (
  { context, problems }: CheckedText,
  plants: readonly Plant[],
): ReadonlyMap<string, KindScore> => {
  const { text } = context.article;
  const points = [...text];
  const { codePoint } = positionsOf(text);
  const scores = new Map<string, KindScore>();
  for (const plant of plants) {
    const [from, to] = reach(points, plant);
    const hits = problems.filter(
      (problem) => codePoint(problem.start) <= to && codePoint(problem.end) >= from,
    );
    const wanted = squash(
      points.slice(0, plant.start).join("") + plant.original + points.slice(plant.end).join(""),
    );
    const mended = hits.some((problem) =>
      fixesOf(problem, context).some(({ edits }) => squash(applyEdits(text, edits)) === wanted),
    );
    const { planted, found, fixed } = scores.get(plant.kind) ?? { planted: 0, found: 0, fixed: 0 };
    scores.set(plant.kind, {
      planted: planted + 1,
      found: found + (hits.length > 0 ? 1 : 0),
      fixed: fixed + (mended ? 1 : 0),
    });
  }
  return scores;
};

/** Adds up the scores of several texts. */
export const addScores = (
  texts: readonly ReadonlyMap<string, KindScore>[],
): ReadonlyMap<string, KindScore> => {
  const total = new Map<string, KindScore>();
  for (const [kind, score] of texts.flatMap((scores) => [...scores])) {
    const so = total.get(kind) ?? { planted: 0, found: 0, fixed: 0 };
    total.set(kind, {
      planted: so.planted + score.planted,
      found: so.found + score.found,
      fixed: so.fixed + score.fixed,
    });
  }
  return total;
};

/** A line for each kind of fault, by name, and one for all. */
export const plantLines = (scores: ReadonlyMap<string, KindScore>): readonly string[] => {
  const line = (kind: string, { planted, found, fixed }: KindScore): string =>
    `${kind.padEnd(24)} found ${String(found).padStart(4)}/${String(planted).padEnd(4)} = ${share(found, planted, 2)}   fixed ${share(fixed, planted, 2)}`;
  const kinds = [...scores].sort(([a], [b]) => (a < b ? -1 : 1));
  const all = kinds.reduce<KindScore>(
    (sum, [, score]) => ({
      planted: sum.planted + score.planted,
      found: sum.found + score.found,
      fixed: sum.fixed + score.fixed,
    }),
    { planted: 0, found: 0, fixed: 0 },
  );
  return [
    ...kinds.map(([kind, score]) => line(kind, score)),
    `planted ${all.planted} found ${share(all.found, all.planted)} fixed ${share(all.fixed, all.planted)}`,
  ];
};
