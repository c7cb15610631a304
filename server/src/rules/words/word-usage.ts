import { startsUpper } from "../../article/letter-case.js";
import { type Passage, passageOf } from "../../article/passage.js";
import { remembered } from "../../article/remembered.js";
import { type Word, wordsOfPassage } from "../../article/view/words.js";
import type { Dictionary } from "../../spelling/dictionary.js";
import { variantSpellings } from "../../spelling/spelling-variants.js";
import type { RuleContext } from "../rule.js";

/** What a whole article says about the words that its dictionary does not know. */
export interface WordUsage {
  /** Those of its words, by their place among all, that are unknown or spelled as elsewhere. */
  readonly odd: readonly number[];
  /** How often each of them is used, lower-cased. */
  readonly counts: ReadonlyMap<string, number>;
  /** Those of them, lower-cased, that stand in names, or capitalised where a capital says something. */
  readonly inNames: ReadonlySet<string>;
  /** Spellings outside names that no dictionary and no configuration knows. */
  readonly unknown: ReadonlySet<string>;
  /** Spellings of the other English, and how this one spells them. */
  readonly variants: ReadonlyMap<string, string>;
  /** How many different words the article has, whatever their case. */
  readonly vocabulary: () => number;
}

/** Asks something of the word at an index. */
export type WordTest = (
  context: RuleContext,
  words: readonly Word[],
  index: number,
  usage: WordUsage,
) => boolean;

/** Whether a dictionary of any English or the configuration knows a word. */
export const isKnown = ({ dictionary, otherDictionaries, words }: RuleContext, word: string): boolean =>
  dictionary.has(word) || words.has(word.toLowerCase()) || otherDictionaries.some((other) => other.has(word));

/** Whether a word, where there is one, has a capital and no dictionary knows it. */
export const isStrangeCapital = (context: RuleContext, word: Word | undefined): boolean =>
  word !== undefined && startsUpper(word.text) && !isKnown(context, word.text);

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

/** How often a passage has each word, lower-cased, and those with a capital by their place among its words. */
interface PassageWords {
  readonly counts: ReadonlyMap<string, number>;
  readonly capital: readonly { readonly at: number; readonly lower: string }[];
}

const wordsIn = remembered((passage: Passage): PassageWords => {
  const counts = new Map<string, number>();
  const capital: { readonly at: number; readonly lower: string }[] = [];
  wordsOfPassage(passage).forEach(({ text }, at) => {
    const lower = text.toLowerCase();
    counts.set(lower, (counts.get(lower) ?? 0) + 1);
    if (startsUpper(text)) capital.push({ at, lower });
  });
  return { counts, capital };
});

/** Makes the list of the words of a passage that a dictionary does not know, by their place among its words. */
const notIn = remembered((dictionary: Dictionary) =>
  remembered((passage: Passage): readonly number[] =>
    wordsOfPassage(passage).flatMap(({ text }, at) => (dictionary.has(text) ? [] : [at])),
  ),
);

/** The passages of an article, each with the place of its first word among all. */
export const passagesOf = ({ article }: RuleContext): readonly { passage: Passage; from: number }[] => {
  let from = 0;
  return article.paragraphs.map((paragraph) => {
    const passage = passageOf(article.text, paragraph);
    const here = { passage, from };
    from += wordsOfPassage(passage).length;
    return here;
  });
};

/** Counts some words, lower-cased, in all passages; takes no longer than the passages or the words are many. */
const countsOf = (
  wanted: ReadonlySet<string>,
  passages: readonly { passage: Passage }[],
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { passage } of passages) {
    const here = wordsIn(passage).counts;
    const fewer = wanted.size < here.size ? wanted : here.keys();
    for (const word of fewer) {
      const count = wanted.has(word) ? here.get(word) : undefined;
      if (count !== undefined) counts.set(word, (counts.get(word) ?? 0) + count);
    }
  }
  return counts;
};

/** Looks up every word that the article's dictionary does not know. */
export const wordUsage = (context: RuleContext): WordUsage => {
  const { isNamed, isShouted, mentionFrom } = context.view;
  const words = context.view.words();
  const passages = passagesOf(context);
  const oddOf = notIn(context.dictionary);
  const strangers = passages.flatMap(({ passage, from }) => oddOf(passage).map((at) => from + at));
  const seen = new Set<string>();
  const unknown = new Set<string>();
  const variants = new Map<string, string>();
  for (const at of strangers) {
    const word = words[at];
    if (word === undefined || seen.has(word.text)) continue;
    const isPartOfName = isNamed(word) && mentionFrom(word.start)?.end !== word.end;
    if (isPartOfName) continue;
    seen.add(word.text);
    if (!isKnownForm(context, word.text)) unknown.add(word.text);
    const usual = variantOf(context, word.text);
    if (usual !== undefined) variants.set(word.text, usual);
  }
  const wanted = new Set([...unknown, ...variants.keys()].map((word) => word.toLowerCase()));
  const saysSomething = (word: Word | undefined): boolean =>
    word !== undefined && !(isShouted(word) && /\p{Lu}$/u.test(word.text)) && (!word.opens || isNamed(word));
  const inNames = new Set(
    passages.flatMap(({ passage, from }) =>
      wordsIn(passage).capital.flatMap(({ at, lower }) =>
        wanted.has(lower) && saysSomething(words[from + at]) ? [lower] : [],
      ),
    ),
  );
  return {
    odd: strangers.filter((at) => {
      const { text = "" } = words[at] ?? {};
      return unknown.has(text) || variants.has(text);
    }),
    counts: countsOf(wanted, passages),
    inNames,
    unknown,
    variants,
    vocabulary: () => new Set(passages.flatMap(({ passage }) => [...wordsIn(passage).counts.keys()])).size,
  };
};

/** So many unknown words, and so great a share of all spellings, mean another language, not slips. */
const foreignCount = 20;
const foreignShare = 0.2;

/** Whether the words are English, so that an unknown one may be a slip. */
export const isEnglish = ({ unknown, vocabulary }: WordUsage): boolean => {
  const small = [...unknown].filter((word) => !startsUpper(word)).length;
  return small < foreignCount || small < foreignShare * vocabulary();
};
