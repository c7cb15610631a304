import { type EntityType, nameTypes } from "../../../article/entity.js";
import { type TaggedType, taggedTypes } from "../../names/found/type-chances.js";
import { isGrammatical, type NamedCandidate } from "../article-names.js";
import { type Judged, judgedByFullName, type PartOfName } from "./full-names.js";

/** What one place, or a longer name, says that a name is. */
interface Evidence {
  /** The text by a word of its own, the look of the place, or the name of an organisation that begins so. */
  readonly source: "text" | "place" | "longer name";
  readonly type: EntityType;
  /** In thousandths, whole, so that sums are the same in any order. */
  readonly weight: number;
}

/** All that the article says of one name. */
export interface Tally {
  readonly weights: ReadonlyMap<EntityType, number>;
  readonly places: number;
  /** The surest place, 0 to 1, and the surest of those that take it for a person’s. */
  readonly best: number;
  readonly bestPerson: number;
  /** Whether the text tells by a word of its own that a person bears it. */
  readonly isTold: boolean;
  /** What the tagger gave to each type, in thousandths over all places, and at how many it was asked. */
  readonly chances: Readonly<Record<TaggedType, number>>;
  readonly tagged: number;
}

/** Above this a place is sure enough to decide for others with the same name. */
const sure = 0.8;

/** Below this a place says little: nothing around it spoke for its type. */
const guess = 0.5;

/** A place where the text says what the name is weighs as much as several where it is only likely. */
const told = 6000;

/** An organisation’s name is this sure to speak for its first word alone, and so much it says. */
const sureLonger = 0.6;
const longer = 300;

const certainty = (confidence: number): number =>
  Math.round(confidence * confidence * (confidence >= sure ? 3000 : confidence < guess ? 200 : 1000));

const evidenceOf = ({ type, confidence }: Judged, isSettled: boolean): Evidence =>
  isSettled
    ? { source: "text", type, weight: told }
    : { source: "place", type, weight: certainty(confidence) };

/** The first word of an organisation’s name of several is likely to be the organisation, too. */
const ofFirstWord = (key: string, { type, confidence }: Judged): readonly [string, Evidence] | undefined => {
  const space = key.indexOf(" ");
  return type === "ORG" && space > 0 && confidence >= sureLonger
    ? [key.slice(0, space), { source: "longer name", type, weight: longer }]
    : undefined;
};

type Growing = { -readonly [Field in keyof Tally]: Tally[Field] } & {
  weights: Map<EntityType, number>;
  chances: Record<TaggedType, number>;
};

const add = ({ weights }: Growing, { type, weight }: Evidence): void => {
  weights.set(type, (weights.get(type) ?? 0) + weight);
};

/** The first words of the names of organisations of several words: those may be their short forms, whoever else is called so. */
export const bodiesIn = (candidates: readonly NamedCandidate[]): ReadonlySet<string> =>
  new Set(
    candidates.flatMap(({ type, confidence, key }) => {
      const space = key.indexOf(" ");
      return type === "ORG" && space > 0 && confidence >= guess ? [key.slice(0, space)] : [];
    }),
  );

/** What part of somebody’s name a candidate is; none where its place tells the organisation that shares the name. */
export const partHere = (
  { key, type, settled }: NamedCandidate,
  part: PartOfName | undefined,
  bodies: ReadonlySet<string>,
): PartOfName | undefined => (settled && type === "ORG" && bodies.has(key) ? undefined : part);

/** All that is said of each name, by key; `partOf` tells of a key whether it is part of a full name of the article. */
export const gather = (
  candidates: readonly NamedCandidate[],
  partOf: (key: string) => PartOfName | undefined,
  bodies: ReadonlySet<string>,
): ReadonlyMap<string, Tally> => {
  const tallies = new Map<string, Growing>();
  const ofLonger: (readonly [string, Evidence])[] = [];
  for (const candidate of candidates) {
    if (isGrammatical(candidate.type)) continue;
    const { key, settled, chances } = candidate;
    const tally: Growing = tallies.get(key) ?? {
      weights: new Map(),
      places: 0,
      best: 0,
      bestPerson: 0,
      isTold: false,
      chances: { PER: 0, ORG: 0, LOC: 0, NORP: 0, MISC: 0 },
      tagged: 0,
    };
    tallies.set(key, tally);
    const judged = judgedByFullName(candidate, partHere(candidate, partOf(key), bodies));
    add(tally, evidenceOf(judged, settled === true));
    const first = ofFirstWord(key, judged);
    if (first) ofLonger.push(first);
    tally.places += 1;
    tally.best = Math.max(tally.best, judged.confidence);
    if (judged.type === "PERSON") tally.bestPerson = Math.max(tally.bestPerson, judged.confidence);
    if (candidate.type === "PERSON" && settled) tally.isTold = true;
    if (!chances) continue;
    for (const type of taggedTypes) tally.chances[type] += Math.round(chances[type] * 1000);
    tally.tagged += 1;
  }
  for (const [key, evidence] of ofLonger) {
    const tally = tallies.get(key);
    if (tally) add(tally, evidence);
  }
  return tallies;
};

/** The type that most speaks for; of several the first in the order of `nameTypes`. */
export const strongest = ({ weights }: Tally): EntityType | undefined => {
  let [strongest, most]: [EntityType | undefined, number] = [undefined, 0];
  for (const type of nameTypes) {
    const weight = weights.get(type) ?? 0;
    if (weight > most) [strongest, most] = [type, weight];
  }
  return strongest;
};
