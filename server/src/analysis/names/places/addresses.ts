import { hasFeature } from "../../../lexicon/lexicon.js";
import { nameKind } from "../../gazetteer.js";
import type { FoundName } from "../found/found-name.js";
import { is, isNameShape, type Word } from "../words/words.js";

const age = /^[1-9]\d$/;

/** No town’s name in an address is longer, in words. */
const longestTown = 2;

const town = (from: number, to: number): FoundName => ({
  from,
  to,
  type: "GPE",
  confidence: 0.85,
  settled: true,
});

/** What stands behind the last part of an address: a mark, or nothing. */
const isClosed = (word: Word | undefined): boolean => word === undefined || /^[,.;:)]$/.test(word.text);

/** Somebody’s name before their age is no longer, in words. */
const longestPerson = 5;

/** “Wexham Road,”, before the town: a street that is named with a word for one. */
const isBehindStreet = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.text === "," &&
  words[at - 2]?.shape === "capital" &&
  hasFeature(words[at - 2]?.lower, "street") &&
  isNameShape(words[at - 3]);

/** “Dale Pirie, 29, of”: before the town where somebody of an age lives. */
const isBehindAge = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === "of" &&
  words[at - 2]?.text === "," &&
  age.test(words[at - 3]?.text ?? "") &&
  words[at - 4]?.text === "," &&
  isNameShape(words[at - 5]);

/** “Dale Pirie, 29, baker, Wexham:”: before the town of somebody who is asked, at the start of a sentence. */
const isBehindTrade = (words: readonly Word[], at: number, to: number): boolean => {
  const years = words.slice(0, longestPerson + 1).findIndex(({ text }) => text === ",") + 1;
  return (
    words[at - 1]?.text === "," &&
    words[at - 2]?.shape === "lower" &&
    words[to]?.text === ":" &&
    years > 1 &&
    isNameShape(words[years - 2]) &&
    age.test(words[years]?.text ?? "") &&
    words[years + 1]?.text === "," &&
    at > years + 2
  );
};

/**
 * The town that ends an address, `words[from..to)` a run of capital words: “of Wexham Road, Stoke,”, “Dale Pirie, 29,
 * of Stoke”, “Dale Pirie, 29, baker, Stoke:”; undefined where the words around tell nothing.
 */
export const townIn = (words: readonly Word[], from: number, to: number): FoundName | undefined => {
  const name = words.slice(from, to);
  const isPlain = name.length <= longestTown && name.every(({ shape }) => shape === "capital");
  if (!isPlain || !isClosed(words[to]) || words[to]?.joined === false) return undefined;
  if (
    name.some((word) => is(word, nameKind.organization | nameKind.country) || hasFeature(word.lower, "head"))
  )
    return undefined;
  const told = isBehindStreet(words, from) || isBehindAge(words, from) || isBehindTrade(words, from, to);
  return told ? town(from, to) : undefined;
};
