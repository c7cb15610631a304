import type { EntityType } from "../article/entity.js";
import type { Span } from "../article/span.js";
import type { Sentence } from "../article/token.js";
import { findExpressions } from "./entities/expressions.js";
import { findNames } from "./entities/sentence-names.js";
import type { Gazetteer } from "./gazetteer.js";

/** A span that one paragraph by itself suggests to be an entity; the article's other evidence comes later. */
export interface Candidate extends Span {
  readonly type: EntityType;
  /** 0 to 1. */
  readonly confidence: number;
  /** Normalised value of a date, time, percentage, sum or quantity. */
  readonly value?: string;
}

/** Dates, sums and the like are found by grammar; what is found is rarely anything else. */
const grammarConfidence = 0.9;

/** Candidates of one paragraph, in order, not overlapping; offsets as in `sentences`. Depends on nothing but its arguments. */
export const findCandidates = (
  text: string,
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
): readonly Candidate[] =>
  sentences.flatMap(({ tokens }) => {
    const expressions = findExpressions(text, tokens).map((expression) => ({
      ...expression,
      confidence: grammarConfidence,
    }));
    const names = findNames(text, tokens, gazetteer, expressions);
    return [...expressions, ...names].sort((a, b) => a.start - b.start);
  });
