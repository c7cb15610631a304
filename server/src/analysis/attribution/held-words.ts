import type { Item } from "./frame.js";
import { isCapital } from "./nominal.js";
import { beForms } from "./verbs.js";

/** Nouns whose name, and nothing said, stands between marks behind them: “the hashtag “…””, “the title of “…””. */
const namesItself =
  /^(?:hashtag|nickname|moniker|acronym|initials|abbreviation|codename|pseudonym|motto|headline|heading|title|epithet|sobriquet)$/;

/** “The so-called “…””: the writer says whose word it is by holding it at a distance. */
const isSoCalled = (items: readonly Item[], quote: number): boolean =>
  items[quote - 1]?.lower === "so-called" ||
  (items[quote - 1]?.lower === "called" &&
    items[quote - 2]?.text === "-" &&
    items[quote - 3]?.lower === "so");

/** “Ola “Lighthouse” Brandt”: a nickname between the parts of a name. */
const isNickname = (items: readonly Item[], quote: number): boolean => {
  const [first, last] = [items[quote - 1], items[quote + 1]];
  return first?.pos === "PROPN" && last?.pos === "PROPN" && isCapital(first) && isCapital(last);
};

const isOfNoun = (items: readonly Item[], quote: number): boolean => {
  const link = /^(?:of|,|:)$/.test(items[quote - 1]?.lower ?? "") ? 2 : 1;
  return namesItself.test(items[quote - link]?.lower ?? "");
};

const ballot = /^(?:votes?|voted|voters?|voting|ballots?)$/;

/** “Voted “yes””, “the “no” camp”: an answer on a ballot. */
const isBallotAnswer = (items: readonly Item[], quote: number, words: string): boolean =>
  /^(?:yes|no|aye|nay)[.,]?$/i.test(words) &&
  (/^(?:votes?|voters?|voting|ballots?|camp|campaign|side|supporters)$/.test(items[quote + 1]?.lower ?? "") ||
    items.slice(Math.max(0, quote - 3), quote).some((item) => ballot.test(item.lower)));

const languages =
  /^(?:arabic|chinese|dutch|english|farsi|french|german|greek|hebrew|hindi|italian|japanese|korean|latin|mandarin|pashto|persian|polish|portuguese|russian|slang|spanish|swahili|turkish|urdu|yiddish|short|shorthand)$/;

/** “the Farsi word for “…””, “Spanish for “…””, “, meaning “…””, “stands for “…””, “Xal (“…”)”, “the Xal, or “…””: a gloss. */
const isGloss = (items: readonly Item[], quote: number): boolean => {
  const [before, beyond, third] = [items[quote - 1], items[quote - 2], items[quote - 3]];
  if (before?.text === "(" && items[quote + 1]?.text === ")")
    return beyond?.quote !== undefined || beyond?.pos === "PROPN" || beyond?.pos === "X";
  if (before?.lower === "for")
    return (
      languages.test(beyond?.lower ?? "") ||
      /^(?:words?|terms?|names?|stands?|stood)$/.test(beyond?.lower ?? "")
    );
  if (before?.lower === "meaning") return beyond?.lower === ",";
  if (before?.lower === "means") return beyond?.lower === "which";
  return (
    before?.lower === "or" &&
    beyond?.lower === "," &&
    (third?.pos === "PROPN" || (third?.pos === "VERB" && third.lower.endsWith("ing")))
  );
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

const naming =
  /^(?:called|dubbed|named|nicknamed|titled|entitled|subtitled|codenamed|code-named|christened)$/;

/** “A letter from a group”, and not “what a group”: the noun phrase before a participle is new to the reader. */
const isIndefinite = (items: readonly Item[], verb: number): boolean => {
  for (let at = verb - 1; at >= Math.max(0, verb - longestName); at -= 1) {
    const item = items[at];
    if (!item || item.quote !== undefined || /^(?:PUNCT|VERB|AUX)$/.test(item.pos)) return false;
    if (/^(?:what|which|that|whom?)$/.test(item.lower)) return false;
    if (/^(?:an?|another|one)$/.test(item.lower))
      return !/^(?:what|which|that|whom?|,)$/.test(items[at - 1]?.lower ?? ",");
  }
  return false;
};

/** “Dry Boots 2005”: two words or more, each with a capital or a figure. */
const isProperName = (words: string): boolean => /^[\p{Lu}\p{N}]\S*(?: [\p{Lu}\p{N}]\S*)+$/u.test(words);

/** “What is being called”, “what has been dubbed”: by nobody the article names. */
const isGenerallyCalled = (items: readonly Item[], participle: number): boolean => {
  let at = participle - 1;
  while (
    beForms.test(items[at]?.lower ?? "") ||
    /^(?:has|have|had|'s)$/.test(items[at]?.lower ?? "") ||
    items[at]?.pos === "ADV"
  )
    at -= 1;
  return items[at]?.lower === "what";
};

/**
 * “The drill, dubbed “…””, “at a meeting called “…””, “a law known as “…””, “a group calling itself “…””: the
 * participle gives what stands before it a name, and nobody says it.
 */
const isGivenName = (items: readonly Item[], quote: number, words: string): boolean => {
  let verb = quote - 1;
  while (/^(?:the|a|an|simply)$/.test(items[verb]?.lower ?? "")) verb -= 1;
  if (items[verb]?.lower === "as") {
    if (isKnownAs(items, verb)) return true;
    verb -= 1;
  }
  const [word, before] = [items[verb], items[verb - 1]];
  if (word?.lower === "itself") return before?.lower === "calling";
  if (!word || !before || !naming.test(word.lower) || items[quote + 1]?.lower === "by") return false;
  if (before.lower === ",") return /^(?:NOUN|PROPN|ADJ)$/.test(items[verb - 2]?.pos ?? "");
  if (beForms.test(before.lower)) return isProperName(words) || isGenerallyCalled(items, verb);
  if (before.pos !== "NOUN" && !(before.pos === "PROPN" && /^[\p{Lu}\p{N}]/u.test(words))) return false;
  return isIndefinite(items, verb);
};

const onSomething =
  /^(?:emblazoned|embroidered|engraved|inscribed|painted|printed|scrawled|scribbled|sewn|spray-painted|stamped|stencilled|stenciled|stitched|tattooed|written)$/;

/** “With the words “…” written on it”, “the words “…” were painted on the pier”. */
const isWrittenOn = (items: readonly Item[], quote: number): boolean => {
  let at = quote + 1;
  while (beForms.test(items[at]?.lower ?? "")) at += 1;
  if (!onSomething.test(items[at]?.lower ?? "")) return false;
  return items
    .slice(at + 1, at + 6)
    .some((item) => /^(?:across|above|below|in|inside|on|onto|over|under)$/.test(item.lower));
};

/** What is known of a fragment by itself: its words between the marks, and whether they are one or two. */
interface Fragment {
  readonly words: string;
  readonly short: boolean;
}

/** Whether the words right beside a fragment say that it is a name or a word held at a distance, which nobody speaks. */
export const isHeld = (items: readonly Item[], quote: number, { words, short }: Fragment): boolean =>
  isSoCalled(items, quote) ||
  (short && isNickname(items, quote)) ||
  isOfNoun(items, quote) ||
  isBallotAnswer(items, quote, words) ||
  isGloss(items, quote) ||
  isWrittenOn(items, quote) ||
  isGivenName(items, quote, words);
