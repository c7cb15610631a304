import { byPosition, overlapping } from "../article/span.js";
import type { Sentence } from "../article/token.js";
import { findExpressions } from "./expressions/expressions.js";
import type { Gazetteer } from "./gazetteer.js";
import type { Candidate } from "./names/candidate.js";
import { isNamedForDay } from "./names/person/named-for-day.js";
import { findNames } from "./names/sentence-names.js";
import { unshouted } from "./names/shouted.js";
import { weighNames } from "./names/weigh-names.js";
import { wordsOf } from "./names/words.js";
import type { NameTagger } from "./tagger/name-tagger.js";

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
    const words = unshouted(wordsOf(tokens, gazetteer), gazetteer);
    const expressions = findExpressions(text, tokens)
      .filter((expression) => !isNamedForDay(words, expression))
      .map((expression) => ({ ...expression, confidence: grammarConfidence }));
    const byRule = findNames(words, gazetteer, expressions);
    const found = [...expressions, ...byRule].sort(byPosition);
    if (!tag) return found;
    const names = weighNames(words, tag(words, found), byRule);
    return [...expressions, ...names.filter((name) => overlapping(expressions, name).length === 0)].sort(
      byPosition,
    );
  });
