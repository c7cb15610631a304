import type { EntityType } from "../article/entity.js";
import type { Span } from "../article/span.js";
import type { Sentence } from "../article/token.js";
import type { Gazetteer } from "./gazetteer.js";

/** A span that one paragraph by itself suggests to be an entity; the article's other evidence comes later. */
export interface Candidate extends Span {
  readonly type: EntityType;
  /** 0 to 1. */
  readonly confidence: number;
  /** Normalised value of a date, time, percentage, sum or quantity. */
  readonly value?: string;
}

/** Candidates of one paragraph, in order, not overlapping; offsets as in `sentences`. Depends on nothing but its arguments. */
export const findCandidates = (
  _text: string,
  _sentences: readonly Sentence[],
  _gazetteer: Gazetteer,
): readonly Candidate[] => [];
