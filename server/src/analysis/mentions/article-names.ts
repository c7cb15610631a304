import type { Decided } from "../../article/decided.js";
import type { EntityType } from "../../article/entity.js";
import type { Span } from "../../article/span.js";
import type { Candidate } from "../names/candidate.js";
import { looseKey } from "../names/name-key.js";
import { inOneLine } from "../tokens/broken-words.js";

/** A candidate with its words and where it stands. */
export interface NamedCandidate extends Candidate {
  readonly text: string;
  /** `looseKey` of the text. */
  readonly key: string;
  /** The further fragments of a name with a gap; the text has their words, too. */
  readonly rest?: readonly Span[];
  /** Where a person decided what it is. */
  readonly decided?: Decided | undefined;
  /** The entity that a person decided it is, by its full name. */
  readonly decidedEntity?: string | undefined;
}

/** Types found by grammar, which the rest of the article cannot change. */
export const isGrammatical = (type: EntityType): boolean =>
  type === "DATE" || type === "TIME" || type === "PERCENT" || type === "MONEY" || type === "QUANTITY";

/** Above this a candidate is sure enough to decide for other places with the same name. */
const sure = 0.8;

/** Below this a candidate says little of its type: nothing around it spoke for one. */
const guess = 0.5;

/** A candidate this sure keeps its own type whatever the same words are elsewhere. */
const unshakable = 0.9;

/** A place where the text says what the name is weighs as much as several where it is only likely. */
const settledWeight = 6;

/** A surname that looks like an abbreviation, at the end of its sentence: “Ms. Penn.” */
const ownsNoStop = /\p{L}{3,}\.$/u;

/** Candidates with their words. */
export const nameCandidates = (
  text: string,
  candidates: readonly (readonly Candidate[])[],
): readonly NamedCandidate[] =>
  candidates.flatMap((list) =>
    list.map((candidate) => {
      const end =
        candidate.end -
        (candidate.type === "PERSON" && ownsNoStop.test(text.slice(candidate.end - 6, candidate.end))
          ? 1
          : 0);
      const words = inOneLine(text.slice(candidate.start, end));
      // Of one shape with those that people decided, which keeps the passes over them quick.
      return {
        ...candidate,
        end,
        text: words,
        key: looseKey(words),
        decided: undefined,
        decidedEntity: undefined,
      };
    }),
  );

interface Tally {
  readonly weights: Map<EntityType, number>;
  count: number;
  best: number;
}

/**
 * Lets every place where a name stands speak for the others: the type with the most weight wins, and a name that comes
 * again is surer than one that comes once.
 */
export const agree = (candidates: readonly NamedCandidate[]): readonly NamedCandidate[] => {
  const tallies = new Map<string, Tally>();
  const firstWords = new Map<string, number>();
  for (const { key, type, confidence, settled } of candidates) {
    if (isGrammatical(type)) continue;
    const tally = tallies.get(key) ?? { weights: new Map(), count: 0, best: 0 };
    tallies.set(key, tally);
    const weight = settled
      ? settledWeight
      : confidence * confidence * (confidence >= sure ? 3 : confidence < guess ? 0.2 : 1);
    tally.weights.set(type, (tally.weights.get(type) ?? 0) + weight);
    tally.count += 1;
    tally.best = Math.max(tally.best, confidence);
    const space = key.indexOf(" ");
    if (type === "ORG" && space > 0 && confidence >= 0.6) {
      const first = key.slice(0, space);
      firstWords.set(first, (firstWords.get(first) ?? 0) + 0.3);
    }
  }
  for (const [key, weight] of firstWords) {
    const tally = tallies.get(key);
    if (tally) tally.weights.set("ORG", (tally.weights.get("ORG") ?? 0) + weight);
  }
  return candidates.map((candidate) => {
    const tally = isGrammatical(candidate.type) ? undefined : tallies.get(candidate.key);
    if (!tally || candidate.confidence >= unshakable) return candidate;
    let [type, most] = [candidate.type, 0];
    for (const [other, weight] of tally.weights) if (weight > most) [type, most] = [other, weight];
    const again = Math.min(0.15, 0.05 * (tally.count - 1));
    const confidence = Math.min(0.95, Math.max(candidate.confidence, tally.best - 0.05) + again);
    return { ...candidate, type, confidence };
  });
};
