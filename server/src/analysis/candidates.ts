import type { EntityType } from "../article/entity.js";
import { byPosition, overlapping, type Span } from "../article/span.js";
import type { Sentence } from "../article/token.js";
import { findExpressions } from "./entities/expressions.js";
import { findNames } from "./entities/sentence-names.js";
import { weighNames } from "./entities/weigh-names.js";
import { wordsOf } from "./entities/words.js";
import type { Gazetteer } from "./gazetteer.js";
import type { TypeChances } from "./tagger/decode.js";
import type { NameTagger } from "./tagger/name-tagger.js";

/** A span that one paragraph by itself suggests to be an entity; the article's other evidence comes later. */
export interface Candidate extends Span {
  readonly type: EntityType;
  /** 0 to 1. */
  readonly confidence: number;
  /** Normalised value of a date, time, percentage, sum or quantity. */
  readonly value?: string;
  /** The text says by a word of its own what it is: “the newspaper Elmora”. */
  readonly settled?: true;
  /** What the tagger gives to each type, where it found a name here. */
  readonly chances?: TypeChances;
}

/** Dates, sums and the like are found by grammar; what is found is rarely anything else. */
const grammarConfidence = 0.9;

/**
 * Candidates of one paragraph, in order, not overlapping; offsets as in `sentences`. Depends on nothing but its
 * arguments. Without a tagger names are found by the written rules alone.
 */
export const findCandidates = (
  text: string,
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
  tag?: NameTagger,
): readonly Candidate[] =>
  sentences.flatMap(({ tokens }) => {
    const words = wordsOf(tokens, gazetteer);
    const expressions = findExpressions(text, tokens).map((expression) => ({
      ...expression,
      confidence: grammarConfidence,
    }));
    const byRule = findNames(words, gazetteer, expressions);
    const found = [...expressions, ...byRule].sort(byPosition);
    if (!tag) return found;
    const names = weighNames(words, tag(words, found), byRule);
    return [...expressions, ...names.filter((name) => overlapping(expressions, name).length === 0)].sort(
      byPosition,
    );
  });
