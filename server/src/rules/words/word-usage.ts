import { startsUpper } from "../../article/letter-case.js";
import { variantSpellings } from "../../spelling/spelling-variants.js";
import type { RuleContext } from "../rule.js";

/** What a whole article says about its words, each spelling looked up once. */
export interface WordUsage {
  /** How often each word is used, lower-cased. */
  readonly counts: ReadonlyMap<string, number>;
  /** Lower-cased words that stand in names, or capitalised where a capital says something. */
  readonly inNames: ReadonlySet<string>;
  /** Spellings outside names that no dictionary and no configuration knows. */
  readonly unknown: ReadonlySet<string>;
  /** Spellings of the other English, and how this one spells them. */
  readonly variants: ReadonlyMap<string, string>;
}

/** Whether a dictionary of any English or the configuration knows a word. */
export const isKnown = ({ dictionary, otherDictionaries, words }: RuleContext, word: string): boolean =>
  dictionary.has(word) || words.has(word.toLowerCase()) || otherDictionaries.some((other) => other.has(word));

/** “iodisation”, “ritualised”: a rare word as the other English spells it. */
const asElsewhere = (word: string): string =>
  word
    .replace(/isations?$/, "ize")
    .replace(/([iy])s(?=(?:e[ds]?|ing|ers?|ations?)$)/, "$1z")
    .replace(/our(?=[a-z]{0,4}$)/, "or");

/** A short word that is rare itself has no plural that dictionaries leave out: “alows” is a slip, though “alow” is a word. */
const shortStem = 5;

const mayHavePlural = (context: RuleContext, word: string): boolean =>
  isKnown(context, word) && (word.length > shortStem || context.dictionary.rank(word) !== undefined);

/** Known, or the plural or the other spelling of a word that seldom has one, which dictionaries leave out: “radicalizations”. */
const isKnownForm = (context: RuleContext, word: string): boolean =>
  isKnown(context, word) ||
  (/[^s]s$/.test(word) && word.length > 4 && mayHavePlural(context, word.slice(0, -1))) ||
  (word.length > 5 && isKnown(context, asElsewhere(word)));

/** How the dictionary spells a word that it does not know and that another English has. */
const variantOf = (
  { dictionary, mixesSpellings, otherDictionaries, words }: RuleContext,
  word: string,
): string | undefined =>
  !mixesSpellings &&
  /^[a-z]+$/.test(word) &&
  !words.has(word) &&
  otherDictionaries.some((other) => other.has(word))
    ? variantSpellings(word, dictionary.dialect).find((spelling) => dictionary.has(spelling))
    : undefined;

/** Looks every word of an article up. */
export const wordUsage = (context: RuleContext): WordUsage => {
  const { isNamed, isShouted, mentionFrom, words } = context.view;
  const counts = new Map<string, number>();
  const inNames = new Set<string>();
  const seen = new Set<string>();
  const unknown = new Set<string>();
  const variants = new Map<string, string>();
  for (const word of words()) {
    const lower = word.text.toLowerCase();
    counts.set(lower, (counts.get(lower) ?? 0) + 1);
    const named = isNamed(word);
    if (startsUpper(word.text) && !(isShouted(word) && /\p{Lu}$/u.test(word.text)) && (named || !word.opens))
      inNames.add(lower);
    const isWholeName = named && mentionFrom(word.start)?.end === word.end;
    if ((named && !isWholeName) || seen.has(word.text)) continue;
    seen.add(word.text);
    if (context.dictionary.has(word.text)) continue;
    if (!isKnownForm(context, word.text)) unknown.add(word.text);
    const usual = variantOf(context, word.text);
    if (usual !== undefined) variants.set(word.text, usual);
  }
  return { counts, inNames, unknown, variants };
};

/** So many unknown words, and so great a share of all spellings, mean another language, not slips. */
const foreignCount = 20;
const foreignShare = 0.2;

/** Whether the words are English, so that an unknown one may be a slip. */
export const isEnglish = ({ counts, unknown }: WordUsage): boolean => {
  const small = [...unknown].filter((word) => !startsUpper(word)).length;
  return small < foreignCount || small < foreignShare * counts.size;
};
