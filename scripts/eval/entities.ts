import { share } from "./figures.js";
import type { Standoff } from "./standoff.js";

/** Types that gold sets name otherwise, or do not tell apart. */
const sameType: ReadonlyMap<string, string> = new Map([
  ["GPE", "LOC"],
  ["Place", "LOC"],
  ["Person", "PERSON"],
  ["Organization", "ORG"],
  ["Group", "NORP"],
  ["Date", "DATE"],
  ["Headline", "Header"],
]);

/** The type under which a type counts: places of every kind as LOC. */
export const countedType = (type: string): string => sameType.get(type) ?? type;

/** Spans of one type: those in both files, in the prediction alone, in the gold file alone. */
export interface TypeScore {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Keys “type start end” of a file’s annotations; the first fragment stands for a span in several. */
const keysOf = ({ spans }: Standoff): ReadonlyMap<string, string> => {
  const keys = new Map<string, string>();
  for (const { type, fragments } of spans) {
    const [first] = fragments;
    if (first) keys.set(`${countedType(type)} ${first[0]} ${first[1]}`, countedType(type));
  }
  return keys;
};

/** Compares exact spans of the types asked for. */
export const scoreEntities = (
  gold: Standoff,
  predicted: Standoff,
  types: readonly string[],
): ReadonlyMap<string, TypeScore> => {
  const goldKeys = keysOf(gold);
  const predictedKeys = keysOf(predicted);
  return new Map(
    types.map((type) => {
      const ofType = (keys: ReadonlyMap<string, string>): readonly string[] =>
        [...keys].filter(([, kind]) => kind === type).map(([key]) => key);
      const expected = ofType(goldKeys);
      const found = ofType(predictedKeys);
      const right = found.filter((key) => goldKeys.has(key)).length;
      return [type, { right, wrong: found.length - right, missed: expected.length - right }];
    }),
  );
};

/** Adds up the scores of several documents. */
export const addEntityScores = (
  documents: readonly ReadonlyMap<string, TypeScore>[],
): ReadonlyMap<string, TypeScore> => {
  const total = new Map<string, TypeScore>();
  for (const [type, score] of documents.flatMap((scores) => [...scores])) {
    const so = total.get(type) ?? { right: 0, wrong: 0, missed: 0 };
    total.set(type, {
      right: so.right + score.right,
      wrong: so.wrong + score.wrong,
      missed: so.missed + score.missed,
    });
  }
  return total;
};

/** Precision, recall and F1 by type and over all. */
export const entityLines = (scores: ReadonlyMap<string, TypeScore>): readonly string[] => {
  const line = (name: string, { right, wrong, missed }: TypeScore): string => {
    const f1 = share(2 * right, 2 * right + wrong + missed);
    return `${name.padEnd(14)} P ${share(right, right + wrong)} R ${share(right, right + missed)} F1 ${f1}   gold ${right + missed}`;
  };
  const all = [...scores.values()].reduce<TypeScore>(
    (sum, { right, wrong, missed }) => ({
      right: sum.right + right,
      wrong: sum.wrong + wrong,
      missed: sum.missed + missed,
    }),
    { right: 0, wrong: 0, missed: 0 },
  );
  return [...[...scores].map(([type, score]) => line(type, score)), line("all", all)];
};
