import { hasAnyOf, hasFeature } from "../../../lexicon/lexicon.js";
import type { Item } from "../grammar/frame.js";
import { isCapital } from "../grammar/nominal.js";

/** “The so-called “…””: the writer says whose word it is by holding it at a distance. */
const isSoCalled = (items: readonly Item[], quote: number): boolean =>
  items[quote - 1]?.lower === "so-called";

/** “Ola “Lighthouse” Brandt”: a nickname between the parts of a name. */
const isNickname = (items: readonly Item[], quote: number): boolean => {
  const [first, last] = [items[quote - 1], items[quote + 1]];
  return first?.pos === "PROPN" && last?.pos === "PROPN" && isCapital(first) && isCapital(last);
};

/** “Put the “e” before the “i””. */
const isLetter = (words: string): boolean => /^\p{L}[.,]?$/u.test(words);

const isOfNoun = (items: readonly Item[], quote: number): boolean => {
  const link = /^(?:of|,|:)$/.test(items[quote - 1]?.lower ?? "") ? 2 : 1;
  return hasFeature(items[quote - link]?.lower, "names-itself");
};

/** “Voted “yes””, “the “no” camp”: an answer on a ballot. */
const isBallotAnswer = (items: readonly Item[], quote: number, words: string): boolean =>
  hasFeature(words.toLowerCase().replace(/[.,]$/, ""), "ballot-answer") &&
  (hasFeature(items[quote + 1]?.lower, "of-ballot-answer") ||
    items.slice(Math.max(0, quote - 3), quote).some((item) => hasFeature(item.lower, "ballot-word")));

/** “the Farsi word for “…””, “Spanish for “…””, “, meaning “…””, “stands for “…””, “Xal (“…”)”, “the Xal, or “…””: a gloss. */
const isGloss = (items: readonly Item[], quote: number): boolean => {
  const [before, beyond, third] = [items[quote - 1], items[quote - 2], items[quote - 3]];
  if (before?.text === "(" && items[quote + 1]?.text === ")")
    return beyond?.quote !== undefined || beyond?.pos === "PROPN" || beyond?.pos === "X";
  if (before?.lower === "for") return hasAnyOf(beyond?.lower, "language", "gloss-word");
  if (before?.lower === "meaning") return beyond?.lower === "," || beyond?.text === "(";
  if (before?.lower === "means") return beyond?.lower === "which";
  return before?.lower === "or" && beyond?.lower === "," && third?.pos === "PROPN";
};

/** Items before a participle that are read for what it names. */
const longestName = 20;

/** “Known to sailors since the war as”. */
const isKnownAs = (items: readonly Item[], as: number): boolean => {
  for (let at = as - 1; at >= Math.max(0, as - longestName / 2); at -= 1) {
    const item = items[at];
    if (!item || item.quote !== undefined || item.pos === "PUNCT") return false;
    if (item.lower === "known") return true;
  }
  return false;
};

/** “A letter from a group”, and not “what a group”: the noun phrase before a participle is new to the reader. */
const isIndefinite = (items: readonly Item[], verb: number): boolean => {
  for (let at = verb - 1; at >= Math.max(0, verb - longestName); at -= 1) {
    const item = items[at];
    if (!item || item.quote !== undefined || /^(?:PUNCT|VERB|AUX)$/.test(item.pos)) return false;
    if (hasFeature(item.lower, "interrogative-pronoun")) return false;
    if (hasFeature(item.lower, "indefinite-article"))
      return (
        !/^,?$/.test(items[at - 1]?.lower ?? "") && !hasFeature(items[at - 1]?.lower, "interrogative-pronoun")
      );
  }
  return false;
};

/** “Dry Boots 2005”: two words or more, each with a capital or a figure. */
const isProperName = (words: string): boolean => /^[\p{Lu}\p{N}]\S*(?: [\p{Lu}\p{N}]\S*)+$/u.test(words);

/** “What is being called”, “what has been dubbed”: by nobody the article names. */
const isGenerallyCalled = (items: readonly Item[], participle: number): boolean => {
  let at = participle - 1;
  while (hasAnyOf(items[at]?.lower, "form-of-be", "has-or-had") || items[at]?.pos === "ADV") at -= 1;
  return items[at]?.lower === "what";
};

/** “What Dole referred to”: the pronoun in front is what is called so. */
const isAskedFor = (items: readonly Item[], verb: number): boolean =>
  items
    .slice(Math.max(0, verb - longestName), verb)
    .some(({ lower }) => hasFeature(lower, "object-relative"));

/**
 * “The drill, dubbed “…””, “at a meeting called “…””, “a law known as “…””, “a group calling itself “…””: the
 * participle gives what stands before it a name, and nobody says it.
 */
const isGivenName = (items: readonly Item[], quote: number, words: string): boolean => {
  let verb = quote - 1;
  while (hasFeature(items[verb]?.lower, "article")) verb -= 1;
  if (items[verb]?.lower === "as") {
    if (isKnownAs(items, verb)) return true;
    verb -= 1;
  }
  // “The pier, referred to as “…””, “a land once referred to as “…””, and not “what Dole referred to as “…””.
  if (items[verb]?.lower === "to" && items[verb - 1]?.lower === "referred")
    return items[quote + 1]?.lower !== "by" && !isAskedFor(items, verb - 1);
  const [word, before] = [items[verb], items[verb - 1]];
  if (word?.lower === "itself") return before?.lower === "calling";
  if (!word || !before || !hasFeature(word.lower, "participle-of-naming") || items[quote + 1]?.lower === "by")
    return false;
  if (before.lower === ",") return /^(?:NOUN|PROPN|ADJ)$/.test(items[verb - 2]?.pos ?? "");
  if (hasFeature(before.lower, "form-of-be")) return isProperName(words) || isGenerallyCalled(items, verb);
  if (before.pos !== "NOUN" && !(before.pos === "PROPN" && /^[\p{Lu}\p{N}]/u.test(words))) return false;
  return isIndefinite(items, verb);
};

/** “With the words “…” written on it”, “the words “…” were painted on the pier”. */
const isWrittenOn = (items: readonly Item[], quote: number): boolean => {
  let at = quote + 1;
  while (hasFeature(items[at]?.lower, "form-of-be")) at += 1;
  if (!hasFeature(items[at]?.lower, "put-in-writing")) return false;
  return items.slice(at + 1, at + 6).some((item) => hasFeature(item.lower, "where-written"));
};

/** What is known of a fragment by itself: its words between the marks, and whether they are one or two. */
interface Fragment {
  readonly words: string;
  readonly short: boolean;
}

/** Whether the words right beside a fragment say that it is a name or a word held at a distance, which nobody speaks. */
export const isHeld = (items: readonly Item[], quote: number, { words, short }: Fragment): boolean =>
  isSoCalled(items, quote) ||
  (short && (isNickname(items, quote) || isLetter(words))) ||
  isOfNoun(items, quote) ||
  isBallotAnswer(items, quote, words) ||
  isGloss(items, quote) ||
  isWrittenOn(items, quote) ||
  isGivenName(items, quote, words);
