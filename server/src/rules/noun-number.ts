import type { Dialect } from "../analysis/dialect.js";
import { hasFeature, oneOf } from "../lexicon/lexicon.js";

/** Whether a word stands for one or for several. */
export type GrammaticalNumber = "singular" | "plural";

/** Plurals that no ending tells, with their singulars. */
const irregular: ReadonlyMap<string, string> = new Map(
  (
    "men:man women:woman children:child teeth:tooth feet:foot mice:mouse wives:wife lives:life knives:knife " +
    "leaves:leaf wolves:wolf halves:half thieves:thief shelves:shelf loaves:loaf calves:calf selves:self " +
    "analyses:analysis crises:crisis theses:thesis bases:base oases:oasis hypotheses:hypothesis alumni:alumnus"
  )
    .split(" ")
    .map((pair): readonly [string, string] => {
      const [plural = "", singular = ""] = pair.split(":");
      return [plural, singular];
    }),
);

const compoundMan = /^\p{Ll}{3,}(?:wo)?men$/u;

/** Endings of nouns that are singular even where they have no plural. */
const singularEnding = new RegExp(`(?:${oneOf("singular-ending")})$`);

const pluralsOf = (noun: string): readonly string[] =>
  /[^aeiou]y$/.test(noun)
    ? [`${noun.slice(0, -1)}ies`]
    : /(?:s|x|z|ch|sh)$/.test(noun)
      ? [`${noun}es`]
      : noun.endsWith("man")
        ? [`${noun.slice(0, -2)}en`]
        : [`${noun}s`, ...(noun.endsWith("o") ? [`${noun}es`] : [])];

const singularsOf = (noun: string): readonly string[] => {
  if (!noun.endsWith("s") || /(?:ss|us|is|ics)$/.test(noun)) return [];
  if (noun.endsWith("ies") && noun.length > 4) return [`${noun.slice(0, -3)}y`, noun.slice(0, -1)];
  if (/(?:s|x|z|ch|sh)es$/.test(noun)) return [noun.slice(0, -2), noun.slice(0, -1)];
  return noun.endsWith("oes") ? [noun.slice(0, -2), noun.slice(0, -1)] : [noun.slice(0, -1)];
};

/** The singular of a plural noun in lower case, where a known word is one. */
const singularOf = (noun: string, isWord: (word: string) => boolean): string | undefined => {
  const known = irregular.get(noun);
  if (known !== undefined) return known;
  if (compoundMan.test(noun)) return `${noun.slice(0, -2)}an`;
  return singularsOf(noun).find((singular) => singular.length > 1 && isWord(singular));
};

/** The plural of a singular noun in lower case, where a known word is one. */
const pluralOf = (noun: string, isWord: (word: string) => boolean): string | undefined => {
  for (const [plural, singular] of irregular) if (singular === noun) return plural;
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
 * amounts (“a number of”), bodies of people in British English, and what may be no noun at all.
 */
export const nounNumber = (
  noun: string,
  dialect: Dialect,
  isWord: (word: string) => boolean,
): GrammaticalNumber | undefined => {
  if (!/^\p{Ll}{3,}$/u.test(noun) || hasFeature(noun, "either-number") || hasFeature(noun, "people-by-trait"))
    return undefined;
  if (noun === "people" || noun === "police") return "plural";
  if (hasFeature(noun, "body-of-people")) return dialect === "en-US" ? "singular" : undefined;
  const singular = singularOf(noun, isWord);
  if (singular !== undefined) return isWord(`${noun}es`) ? undefined : "plural";
  if (/(?:ics|ese|ish|ed)$/.test(noun)) return undefined;
  return pluralOf(noun, isWord) !== undefined || singularEnding.test(noun) ? "singular" : undefined;
};

/** Whether a noun in lower case counts what an “of” joins to it, so that the verb may follow either. */
export const isAmount = (noun: string): boolean => hasFeature(noun, "amount");

/** Whether a noun in lower case is a body of people, as names of institutions end in. */
export const isBody = (noun: string): boolean => hasFeature(noun, "body-of-people");
