import { lemmaOf, presentOf } from "../../lexicon/inflection.js";
import { hasFeature, oneOf } from "../../lexicon/lexicon.js";
import type { NumberedVerb } from "./verb-number.js";

const beforePast = new RegExp(`^(?:${oneOf("prefix")})`);

/** “Overshot”, “undertook”: a past tense of its own form, perhaps behind a prefix. */
const isIrregularPast = (word: string): boolean =>
  [word, word.replace(beforePast, "")].some((form) => lemmaOf(form, "VBD", () => false) !== form);

/**
 * The number of a verb in lower case by its Penn tag, VBZ or VBP, and its form of the other number; undefined for other
 * tags, for forms no known word goes with and for those that are a past tense, too.
 */
export const taggedVerb = (
  word: string,
  tag: string,
  isWord: (word: string) => boolean,
): NumberedVerb | undefined => {
  if (!/^\p{Ll}{3,}$/u.test(word) || hasFeature(word, "nounlike-participle")) return undefined;
  if (tag === "VBZ" && /[^s]s$/.test(word)) {
    const other = lemmaOf(word, tag, isWord);
    return other === word ? undefined : { number: "singular", other, auxiliary: false };
  }
  if (tag !== "VBP" || /(?:s|ed|ing)$/.test(word) || hasFeature(word, "unchanging-past")) return undefined;
  if (hasFeature(word, "past-and-base") || isIrregularPast(word)) return undefined;
  const other = presentOf(word);
  return isWord(other) ? { number: "plural", other, auxiliary: false } : undefined;
};
