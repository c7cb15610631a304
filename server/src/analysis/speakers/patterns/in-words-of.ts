import { hasFeature } from "../../../lexicon/lexicon.js";
import { having } from "../../../lexicon/phrases.js";
import type { Found } from "../found.js";
import type { Clause, Item } from "../grammar/frame.js";
import { isCapital } from "../grammar/nominal.js";
import { fullPhraseEnd, phraseEnd } from "../grammar/noun-phrase.js";

/** Items before a quotation within which “in the words of” or “as … has it” stands. */
const reach = 24;

/** “As Dole has it, “…””: from the word “as” at `at`. */
const asSomebodyHasIt = (items: readonly Item[], at: number, to: number): Found | undefined => {
  if (items[at]?.lower !== "as") return undefined;
  const end = phraseEnd(items, at + 1, to);
  if (end === at + 1 || !having.test(items[end]?.lower ?? "") || items[end + 1]?.lower !== "it")
    return undefined;
  return {
    source: { from: at + 1, to: end },
    cue: { from: end, to: end + 1 },
    pattern: "as-speaker-put-it",
    confidence: 0.9,
  };
};

/** “In the words of the auctioneer, Gus Dole, it was “…””: from the word “in” at `at`. */
const inTheWordsOf = (items: readonly Item[], at: number, to: number): Found | undefined => {
  const opening = items.slice(at, at + 4).map(({ lower }) => lower);
  const opens = opening.join(" ") === "in the words of";
  if (!opens) return undefined;
  const end = fullPhraseEnd(items, at + 4, to);
  if (end === at + 4) return undefined;
  return {
    source: { from: at + 4, to: end },
    cue: { from: at + 2, to: at + 3 },
    pattern: "according-to",
    confidence: 0.9,
  };
};

/** Whose words a quotation holds where the sentence says so outright, before it or right behind it. */
export const inWordsOf = (items: readonly Item[], quote: number, sentence: Clause): Found | undefined => {
  const at = (index: number, to: number): Found | undefined =>
    inTheWordsOf(items, index, to) ?? asSomebodyHasIt(items, index, to);
  for (let index = quote - 1; index >= Math.max(sentence.from, quote - reach); index -= 1) {
    if (items[index]?.quote !== undefined) break;
    const found = at(index, quote);
    if (found) return found;
  }
  const behind = quote + (items[quote + 1]?.lower === "," ? 2 : 1);
  return behind < sentence.to ? at(behind, sentence.to) : undefined;
};

/** Items of a name with what it is: “(Ed Noonan, 71)”. */
const longestSignature = 10;

/** “…” (NAME, teacher): a quotation that is a sentence by itself, and a name in brackets that closes the paragraph. */
export const bracketed = (items: readonly Item[], quote: number, sentence: Clause): Found | undefined => {
  if (quote !== sentence.from || items[quote + 1]?.text !== "(") return undefined;
  const near = items.slice(quote, quote + longestSignature);
  const closing = near.findIndex(({ text }) => text === ")");
  const close = quote + closing;
  const ends = items.length === close + 1 || (items.length === close + 2 && items[close + 1]?.text === ".");
  if (closing < 0 || !ends) return undefined;
  const comma = near.findIndex(({ lower }) => lower === ",");
  const to = comma > 0 && comma < closing ? quote + comma : close;
  const named = items.slice(quote + 2, to);
  if (named.length < 2 || !named.every((item) => isCapital(item) || hasFeature(item.lower, "name-particle")))
    return undefined;
  return {
    source: { from: quote + 2, to },
    cue: { from: quote + 1, to: quote + 2 },
    pattern: "signature",
    confidence: 0.88,
  };
};
