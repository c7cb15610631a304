import { isPossessiveMark } from "../../../article/token.js";
import { hasFeature, hasValue } from "../../../lexicon/lexicon.js";
import { type Candidate, candidate, type FindSpeaker } from "../candidate.js";
import type { Clause, Item } from "../grammar/frame.js";
import { isTime } from "../grammar/nominal.js";
import { fullPhraseAt, fullPhraseEnd, phraseEnd } from "../grammar/noun-phrase.js";
import { endsClause, one } from "../grammar/phrase.js";
import { afterAuxiliaries, isClauseVerb } from "../grammar/verbs.js";

/** Whether “according to” stands at an index. */
export const isAccordingTo = (items: readonly Item[], at: number): boolean =>
  items[at]?.lower === "according" && items[at + 1]?.lower === "to";

/** “According to him”, “according to her,”: where the pronoun ends; `at` where there is none. */
const pronounEnd = (items: readonly Item[], at: number): number => {
  const word = items[at]?.lower;
  const isOwner = hasFeature(word, "possessive") && endsClause(items[at + 1]);
  return word !== "it" && (hasValue(word, "pronoun", "object") || isOwner) ? at + 1 : at;
};

/** Where a source behind “to” ends: a noun phrase with what describes it, or a pronoun. */
const sourceEnd = (items: readonly Item[], from: number, limit: number): number =>
  Math.max(pronounEnd(items, from), fullPhraseEnd(items, from, limit));

/** “audio provided by the agency”: where the participle behind a noun phrase ends with its own noun phrase. */
const participleEnd = (items: readonly Item[], to: number, limit: number): number => {
  const verb = items[to];
  if (verb?.pos !== "VERB" || !/(?:ed|en|wn)$/.test(verb.lower)) return to;
  const link = isTime(items[to + 1]) ? to + 2 : to + 1;
  if (!hasFeature(items[link]?.lower, "preposition-before-name")) return to;
  const end = fullPhraseEnd(items, link + 1, limit);
  return end > link + 1 ? end : to;
};

/** According to SPEAKER. */
export const accordingTo: FindSpeaker = (items, at, sentence) => {
  if (!isAccordingTo(items, at)) return undefined;
  const bare = sourceEnd(items, at + 2, sentence.to);
  if (bare === at + 2) return undefined;
  const to = participleEnd(items, bare, sentence.to);
  return candidate({ from: at + 2, to }, { from: at, to: at + 2 }, "according-to", "according-to");
};

/** “According to the agency, …”: at the sentence's start, with its comma. */
export const accordingToFirst: FindSpeaker = (items, quote, { from }) => {
  if (!isAccordingTo(items, from)) return undefined;
  const to = Math.max(phraseEnd(items, from + 2, quote), pronounEnd(items, from + 2));
  return to > from + 2 && items[to]?.lower === ","
    ? candidate({ from: from + 2, to }, { from, to: from + 2 }, "according-to", "according-to")
    : undefined;
};

/** “According to the local press, the mayor is …”: what is a clause's subject is no apposition. */
const endOfAccording = (items: readonly Item[], from: number, quote: number): number => {
  const wide = sourceEnd(items, from, quote);
  return isClauseVerb(items, afterAuxiliaries(items, wide, quote)) ? phraseEnd(items, from, quote) : wide;
};

/** “According to Dole the wall is “…””: from the “to” at an index, before a quotation. */
export const accordingToBefore = (
  items: readonly Item[],
  at: number,
  quote: number,
): Candidate | undefined => {
  if (!isAccordingTo(items, at - 1) || items[at - 2]?.lower === "that") return undefined;
  const to = endOfAccording(items, at + 1, quote);
  // “According to Dole's “Walls and Water””: the quotation is a work of the source's.
  const ownsWork = isPossessiveMark(items[quote - 1]);
  // “Dole admits that, according to the rules, it is late, and that this is “…””.
  const isLeft =
    items[at - 3]?.lower === "that" &&
    items
      .slice(to, quote)
      .some(({ lower }, index) => lower === "that" && items[to + index - 1]?.pos === "CCONJ");
  return to > at + 1 && items[to - 1]?.pos !== "DET" && !ownsWork && !isLeft
    ? candidate({ from: at + 1, to }, { from: at - 1, to: at + 1 }, "according-to", "inserted")
    : undefined;
};

/** “According to Dole, the wall held. “…””: the source with which a sentence opens, of whose words the next go on. */
export const accordingToLead = (items: readonly Item[], { from, to }: Clause): Candidate | undefined => {
  const end = isAccordingTo(items, from) ? endOfAccording(items, from + 2, to) : from;
  return end > from + 2 && items[end]?.lower === ","
    ? candidate({ from: from + 2, to: end }, { from, to: from + 2 }, "previous-sentence", "led-by-speech")
    : undefined;
};

/** “In the words of the auctioneer, Gus Dole, it was “…””: from the word “in” at `at`. */
export const inTheWordsOf = (items: readonly Item[], at: number, to: number): Candidate | undefined => {
  const [first, second, noun, last] = items.slice(at, at + 4);
  if (first?.lower !== "in" || second?.lower !== "the" || last?.lower !== "of") return undefined;
  if (!hasFeature(noun?.lower, "view-noun")) return undefined;
  const source = fullPhraseAt(items, at + 4, to);
  return source && candidate(source, one(at + 2), "according-to", "own-words");
};
