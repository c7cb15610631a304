import { byPosition, movedBy, overlapping } from "../article/span.js";
import type { Sentence } from "../article/token.js";
import { type Expression, findExpressions } from "./expressions/expressions.js";
import type { Gazetteer } from "./gazetteer.js";
import { unshouted } from "./names/capitals/shouted.js";
import type { Candidate } from "./names/found/candidate.js";
import { asGivenNames, isNamedForDay } from "./names/person/named-for-day.js";
import { findNames } from "./names/sentence-names.js";
import { wordsOf } from "./names/words/words.js";
import type { NameTagger } from "./tagger/name-tagger.js";
import { weighNames } from "./weighing/weigh-names.js";

/** Dates, sums and the like are found by grammar; what is found is rarely anything else. */
const grammarConfidence = 0.9;

/** A sentence, and the candidates in it, which depend on its words and on the expressions in it alone. */
export interface SentenceCandidates {
  readonly sentence: Sentence;
  readonly expressions: readonly Expression[];
  readonly candidates: readonly Candidate[];
}

const candidatesIn = (
  { tokens }: Sentence,
  found: readonly Expression[],
  gazetteer: Gazetteer,
  tag: NameTagger | undefined,
): readonly Candidate[] => {
  const plain = unshouted(wordsOf(tokens, gazetteer), gazetteer);
  const days = found.filter((expression) => isNamedForDay(plain, expression));
  const words = asGivenNames(plain, days);
  const expressions = found
    .filter((expression) => !days.includes(expression))
    .map((expression) => ({ ...expression, confidence: grammarConfidence }));
  const byRule = findNames(words, gazetteer, expressions);
  const candidates = [...expressions, ...byRule].sort(byPosition);
  if (!tag) return candidates;
  const names = weighNames(words, tag(words, candidates), byRule);
  return [...expressions, ...names.filter((name) => overlapping(expressions, name).length === 0)].sort(
    byPosition,
  );
};

/** Whether a sentence and its expressions are those of a known one, `by` further on. */
const readsAs = (
  { tokens }: Sentence,
  expressions: readonly Expression[],
  known: SentenceCandidates,
  by: number,
): boolean =>
  tokens.length === known.sentence.tokens.length &&
  expressions.length === known.expressions.length &&
  tokens.every(({ text, pos, start, end }, index) => {
    const token = known.sentence.tokens[index];
    return token?.text === text && token.pos === pos && token.start + by === start && token.end + by === end;
  }) &&
  expressions.every(({ type, value, start, end }, index) => {
    const other = known.expressions[index];
    return (
      other?.type === type && other.value === value && other.start + by === start && other.end + by === end
    );
  });

/**
 * Candidates of one paragraph by its sentences, in order, not overlapping; offsets as in `sentences`. Depends on nothing
 * but its arguments; `earlier` is what was found in the paragraph before an edit, of which the sentences before and behind the
 * edit are not read again. Without a tagger names are found by the written rules alone.
 */
export const candidatesBySentence = (
  text: string,
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
  tag?: NameTagger,
  earlier: readonly SentenceCandidates[] = [],
): readonly SentenceCandidates[] =>
  sentences.map((sentence, index): SentenceCandidates => {
    const expressions = findExpressions(text, sentence.tokens);
    for (const at of [index, index + earlier.length - sentences.length]) {
      const known = earlier[at];
      const by = sentence.start - (known?.sentence.start ?? 0);
      if (known === undefined || !readsAs(sentence, expressions, known, by)) continue;
      const candidates = known.candidates.map((candidate) => movedBy(candidate, by));
      return { sentence, expressions, candidates };
    }
    return { sentence, expressions, candidates: candidatesIn(sentence, expressions, gazetteer, tag) };
  });

/** The candidates of all sentences of a paragraph. */
export const findCandidates = (
  text: string,
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
  tag?: NameTagger,
): readonly Candidate[] =>
  candidatesBySentence(text, sentences, gazetteer, tag).flatMap(({ candidates }) => candidates);
