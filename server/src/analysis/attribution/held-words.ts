import type { Item } from "./frame.js";
import { isCapital } from "./nominal.js";

/** Nouns whose name, and nothing said, stands between marks behind them: “the hashtag “…””, “the motto of “…””. */
const namesItself =
  /^(?:hashtag|nickname|moniker|acronym|initials|abbreviation|codename|pseudonym|motto|headline|heading)$/;

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

/**
 * Whether the words right beside a fragment say that it is a name or a word held at a distance, which nobody speaks.
 * `short` says that it is one word or two.
 */
export const isHeld = (items: readonly Item[], quote: number, short: boolean): boolean =>
  isSoCalled(items, quote) || (short && isNickname(items, quote)) || isOfNoun(items, quote);
