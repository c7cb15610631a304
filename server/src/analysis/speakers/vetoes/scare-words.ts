import { hasFeature } from "../../../lexicon/lexicon.js";
import { beforeParticiple } from "../../../lexicon/phrases.js";
import type { Candidate } from "../candidate.js";
import { isAtLeast } from "../evidence.js";
import { cueForm } from "../grammar/cue-verbs.js";
import type { Item } from "../grammar/frame.js";

/** “Said it was the first time a firm had “openly refused””: the verb of what somebody says. */
const isPartOfVerb = (items: readonly Item[], quote: number, words: string): boolean =>
  beforeParticiple.test(items[quote - 1]?.lower ?? "") &&
  /^(?:\p{Ll}+ (?:\p{Ll}+ )?\p{Ll}+(?:ed|en|ing)[.,]?$|\p{Ll}{2,}(?:ed|en|ing) )/u.test(words);

/** Words of speech that a scare quote is seldom spoken by: the general “you”, and a rule or a taste it accords with. */
const speaksOfNobody = (items: readonly Item[], found: Candidate): boolean =>
  found.pattern === "according-to" ||
  (found.source !== undefined && items[found.source.from]?.lower === "you");

/** “He asked the “guest” to go”, “they declared a “week”: the writer's own word for what the verb acts on. */
const isObject = (items: readonly Item[], found: Candidate, quote: number): boolean => {
  const cue = found.cue?.from ?? quote;
  if (cue >= quote - 1 || quote - cue > 6) return false;
  if (hasFeature(cueForm(items[cue]?.lower ?? "")?.lemma, "about-words")) return false;
  const between = items.slice(cue + 1, quote);
  const [first] = between;
  return (
    first !== undefined &&
    (first.pos === "DET" ||
      hasFeature(first.lower, "possessive") ||
      hasFeature(first.lower, "emphatic-pronoun")) &&
    between.every(
      (item) =>
        item.quote === undefined &&
        (/^(?:DET|PRON|ADJ|ADV|NOUN|PROPN|NUM)$/.test(item.pos) || item.lower === "of") &&
        item.lower !== "that",
    )
  );
};

/** The fragment before one in a list: ““cold”, “slow” and “dear””. */
const listedBefore = (items: readonly Item[], quote: number): number | undefined => {
  let at = quote - 1;
  if (/^(?:and|or)$/.test(items[at]?.lower ?? "")) at -= 1;
  if (items[at]?.lower === ",") at -= 1;
  return at < quote - 1 && items[at]?.quote !== undefined ? at : undefined;
};

/** “Call”, “describe”, and not “deem”, which an office does by its rules. */
const callsByName = (lemma: string): boolean =>
  hasFeature(lemma, "naming") &&
  (hasFeature(lemma, "title-naming") || hasFeature(lemma, "takes-object-and-as"));

/** Items of what somebody is said to call something. */
const longestCalled = 12;

/**
 * “Called the plan “a disgrace””, “accused the mayor of “buying votes””: what somebody says something is, where no noun
 * of the writer's goes on behind it.
 */
const isJudgement = (items: readonly Item[], found: Candidate, quote: number): boolean => {
  const cue = cueForm(items[found.cue?.from ?? quote]?.lower ?? "");
  // “To call it “grave”” has not been done, and of “…, calling it “grave”” the subject is less sure.
  if (!found.cue || found.cue.to >= quote || !cue || !/^(?:past|present)$/.test(cue.form)) return false;
  const { lemma } = cue;
  if (!hasFeature(lemma, "judging")) return false;
  // “She noted that Dole had called it “grave””: Dole, not she.
  if (found.source && items.slice(found.source.to, found.cue.from).some(({ lower }) => lower === "that"))
    return false;
  if (/^(?:NOUN|PROPN|ADJ)$/.test(items[quote + 1]?.pos ?? "")) return false;
  const listed = listedBefore(items, quote);
  if (listed !== undefined) return isJudgement(items, found, listed);
  // “Decried the issue of “bias””: there “of” is the noun's.
  const link = hasFeature(lemma, "takes-object-and-as") ? /^(?:as|being)$/ : /^(?:as|of|being)$/;
  const isLinked = link.test(items[quote - 1]?.lower ?? "");
  const object = items.slice(found.cue.to, quote);
  const last = object.at(-1);
  return (
    (isLinked || (callsByName(lemma) && /^(?:NOUN|PROPN|PRON)$/.test(last?.pos ?? ""))) &&
    !hasFeature(last?.lower, "possessive") &&
    object.length <= longestCalled &&
    object.every(({ quote: inner, pos }) => inner === undefined && pos !== "PUNCT" && pos !== "AUX")
  );
};

/** Whether one or two words between marks are the writer's own, though a candidate would speak them. */
export const isWritersOwn = (
  items: readonly Item[],
  found: Candidate,
  quote: number,
  words: string,
): boolean => {
  if (isJudgement(items, found, quote)) return !isAtLeast(found.evidence, "likely");
  return (
    !isAtLeast(found.evidence, isPartOfVerb(items, quote, words) ? "likely" : "firm") ||
    speaksOfNobody(items, found) ||
    isObject(items, found, quote)
  );
};
