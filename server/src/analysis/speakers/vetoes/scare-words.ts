import { cueForm } from "../../../lexicon/cue-verbs.js";
import { hasAnyOf, hasFeature, hasValue } from "../../../lexicon/lexicon.js";
import { beforeParticiple } from "../../../lexicon/phrases.js";
import type { Candidate } from "../candidate.js";
import { isAtLeast } from "../evidence.js";
import { calledInFront, withArticle } from "../grammar/called-in-front.js";
import type { Item } from "../grammar/frame.js";
import { isSomebodyNoun } from "../grammar/nominal.js";
import { holdsName } from "../grammar/phrase.js";
import { isClausesVerb, isJudgement, isPredicate } from "./judgements.js";

/** “Said it was the first time a firm had “openly refused””: the verb of what somebody says. */
const isPartOfVerb = (items: readonly Item[], quote: number, words: string): boolean =>
  beforeParticiple.test(items[quote - 1]?.lower ?? "") &&
  /^(?:\p{Ll}+ (?:\p{Ll}+ )?\p{Ll}+(?:ed|en|ing)[.,]?$|\p{Ll}{2,}(?:ed|en|ing) )/u.test(words);

/** “According to Dole, the dam is “doomed””: of somebody, and not of a rule. */
const isViewOfSomebody = (items: readonly Item[], { pattern, source }: Candidate, quote: number): boolean =>
  pattern === "according-to" &&
  hasFeature(items[withArticle(items, quote) - 1]?.lower, "form-of-be") &&
  source !== undefined &&
  (holdsName(items, source.from, source.to) ||
    items.slice(source.from, source.to).some(isSomebodyNoun) ||
    hasValue(items[source.from]?.lower, "pronoun", "object"));

/** Words of speech that a scare quote is seldom spoken by: the general “you”, and a rule or a taste it accords with. */
const speaksOfNobody = (items: readonly Item[], found: Candidate): boolean =>
  found.pattern === "according-to" ||
  (found.source !== undefined && items[found.source.from]?.lower === "you");

/** “What we call “weather””: everybody's word. */
const isEverybodys = (items: readonly Item[], { source }: Candidate, quote: number): boolean =>
  source !== undefined &&
  source.to === source.from + 1 &&
  /^(?:we|you)$/.test(items[source.from]?.lower ?? "") &&
  calledInFront(items, quote) !== undefined;

/** “He asked the “guest” to go”, “they declared a “week”: the writer's own word for what the verb acts on. */
const isObject = (items: readonly Item[], found: Candidate, quote: number): boolean => {
  const cue = found.cue?.from ?? quote;
  if (cue >= quote - 1 || quote - cue > 6) return false;
  if (hasFeature(cueForm(items[cue]?.lower)?.lemma, "about-words")) return false;
  const between = items.slice(cue + 1, quote);
  const [first] = between;
  return (
    first !== undefined &&
    (first.pos === "DET" || hasAnyOf(first.lower, "possessive", "emphatic-pronoun")) &&
    between.every(
      (item) =>
        item.quote === undefined &&
        (/^(?:DET|PRON|ADJ|ADV|NOUN|PROPN|NUM)$/.test(item.pos) || item.lower === "of") &&
        item.lower !== "that",
    )
  );
};

/** Whether one or two words between marks are the writer's own, though a candidate would speak them. */
export const isWritersOwn = (
  items: readonly Item[],
  found: Candidate,
  quote: number,
  words: string,
): boolean => {
  if (isEverybodys(items, found, quote)) return true;
  if (
    isJudgement(items, found, quote) ||
    isPredicate(items, found, quote) ||
    isClausesVerb(items, quote, words) ||
    isViewOfSomebody(items, found, quote)
  )
    return !isAtLeast(found.evidence, "likely");
  return (
    !isAtLeast(found.evidence, isPartOfVerb(items, quote, words) ? "likely" : "firm") ||
    speaksOfNobody(items, found) ||
    isObject(items, found, quote)
  );
};
