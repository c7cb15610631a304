import { irregularSingularOf, pluralsOf, singularsOf } from "./inflection.js";
import { hasAnyOf, hasFeature, oneOf } from "./lexicon.js";

/** Whether a word stands for one or for several. */
export type GrammaticalNumber = "singular" | "plural";

/** Endings of nouns that are singular even where they have no plural. */
const singularEnding = new RegExp(`(?:${oneOf("singular-ending")})$`);

/** The singular of a plural noun in lower case, where a known word is one. */
const singularOf = (noun: string, isWord: (word: string) => boolean): string | undefined => {
  const irregular = irregularSingularOf(noun);
  // “Firemen”, but no “speciman”.
  if (irregular !== undefined) return isWord(irregular) ? irregular : undefined;
  return singularsOf(noun).find((singular) => singular.length > 1 && isWord(singular));
};

/** The plural of a singular noun in lower case, where a known word is one. */
const pluralOf = (noun: string, isWord: (word: string) => boolean): string | undefined => {
  return pluralsOf(noun).find(isWord);
};

/** The same noun in the other number, where a known word is one; `noun` in lower case. */
export const inNumber = (
  noun: string,
  number: GrammaticalNumber,
  isWord: (word: string) => boolean,
): string | undefined => (number === "singular" ? singularOf(noun, isWord) : pluralOf(noun, isWord));

/**
 * The number of a common noun in lower case; undefined where it is not certain: nouns that are both (“series”),
 * amounts (“a number of”), bodies of people but for American English, and what may be no noun at all.
 */
export const nounNumber = (
  noun: string,
  bodiesAreOne: boolean,
  isWord: (word: string) => boolean,
): GrammaticalNumber | undefined => {
  if (!/^\p{Ll}{3,}$/u.test(noun) || hasAnyOf(noun, "either-number", "people-by-trait")) return undefined;
  if (noun === "people" || noun === "police") return "plural";
  if (hasFeature(noun, "body-of-people")) return bodiesAreOne ? "singular" : undefined;
  const singular = singularOf(noun, isWord);
  // “Alleges” is no plural.
  if (hasFeature(singular, "never-noun")) return undefined;
  if (singular !== undefined) return isWord(`${noun}es`) ? undefined : "plural";
  if (/(?:ics|ese|ish|ed)$/.test(noun)) return undefined;
  return pluralOf(noun, isWord) !== undefined || singularEnding.test(noun) ? "singular" : undefined;
};

/** Whether a noun in lower case counts what an “of” joins to it, so that the verb may follow either. */
export const isAmount = (noun: string): boolean => hasFeature(noun, "amount");

/** Whether a noun in lower case is a body of people, as names of institutions end in. */
export const isBody = (noun: string): boolean => hasFeature(noun, "body-of-people");
