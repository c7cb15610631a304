import { countryFacts, type Gazetteer, kindsOf, nameKind } from "../../analysis/gazetteer.js";
import { capitalised, startsUpper } from "../../article/letter-case.js";
import type { Word } from "../../article/view/words.js";
import { hasFeature, valuesOf } from "../../lexicon/lexicon.js";
import { type Dictionary, isCommon, type Suggestion } from "../../spelling/dictionary.js";
import { plainSlip } from "../../spelling/slip.js";
import type { RuleContext } from "../rule.js";
import { functionWords } from "../words/function-words.js";
import { isStrangeCapital, type WordTest } from "../words/word-usage.js";
import { follows } from "./foreign.js";
import { behindWord } from "./word-forms.js";

/** What is sure enough to doubt a capital: a capital word of this length, this common in small letters. */
const doubtedLength = 6;
const commonRank = 5000;

/** Where a sentence begins and goes on in small letters, a long word that nobody is called may be less common. */
const longDoubtedLength = 8;
const longDoubtedRank = 20_000;

/** In a line in capitals, where names and words look alike: shorter words have too many neighbours. */
const shoutedLength = 5;
const longShoutedLength = 7;
const shoutedRank = 3000;
const longShoutedRank = 12_000;

/** “Liga Profesional”, “Comet Tempel”: a capital word beside another is part of a name, which may be spelled as it is. */
const isBesideName = (words: readonly Word[], index: number): boolean => {
  const [previous, word, next] = [words[index - 1], words[index], words[index + 1]];
  const isName = (other: Word | undefined): boolean =>
    other !== undefined && startsUpper(other.text) && !functionWords.has(other.text.toLowerCase());
  return (follows(previous, word) && isName(previous)) || (follows(word, next) && isName(next));
};

/** The second word of two that run together where a sentence begins is as common as this: “in fact”, “at least”. */
const runTogetherRank = 3000;

/** Whether two common words that run together, of which nobody is called so, open a sentence. */
const opensRunTogether = (
  { dictionary, gazetteer, view }: RuleContext,
  word: Word,
  [first = "", second = ""]: readonly string[],
): boolean =>
  // Not “by” and “to”, with which towns and people are called: “Byland”, “Tobin”.
  /^(?:in|at|of)$/.test(first) &&
  isCommon(dictionary, second, runTogetherRank) &&
  kindsOf(gazetteer, word.text) === 0 &&
  /^(?:ADJ|ADP|DET|NUM|PRON|PUNCT|SCONJ)$/.test(view.tokenAfter(word.end)?.pos ?? "");

/** “Mobike and Ofo”: a capital word joined to a name that no dictionary knows is one, too. */
const isJoinedToName = (context: RuleContext, words: readonly Word[], index: number): boolean =>
  [1, -1].some((step) => {
    const [joint, other] = [words[index + step], words[index + 2 * step]];
    return (
      hasFeature(joint?.text, "coordinator") && joint?.text !== "but" && isStrangeCapital(context, other)
    );
  });

/** “The Goverment”: a capital word that is no name and was used but once, one slip from a common word. */
export const isDoubtedCapital: WordTest = (context, words, index, usage) => {
  const { dictionary } = context;
  const word = words[index];
  if (word === undefined || isBesideName(words, index) || isJoinedToName(context, words, index)) return false;
  const lower = word.text.toLowerCase();
  if (word.text.length < doubtedLength || !/^\p{Lu}\p{Ll}+$/u.test(word.text)) return false;
  if (word.before !== "" || word.after !== "" || (usage.counts.get(lower) ?? 0) > 1) return false;
  const [best] = dictionary.nearest(lower);
  // “Infact, most stayed”
  if (word.opens && best?.word.includes(" ")) return opensRunTogether(context, word, best.word.split(" "));
  if (best === undefined || best.slip > (word.opens ? 1 : plainSlip) || startsUpper(best.word)) return false;
  if (best.word.startsWith(lower) || lower.startsWith(best.word)) return false;
  const next = words[index + 1];
  const isSurelyNoName =
    word.opens &&
    word.text.length >= longDoubtedLength &&
    kindsOf(context.gazetteer, word.text) === 0 &&
    next?.start === word.end + 1 &&
    !startsUpper(next.text);
  const limit = isSurelyNoName ? longDoubtedRank : commonRank;
  return isCommon(dictionary, best.word, limit);
};

/** “THE GOVERMENT SAID”: a word of a line in capitals that the gazetteer knows as no name, one slip from a common word. */
export const isShoutedSlip = (
  { dictionary, gazetteer }: RuleContext,
  { text, before, after }: Word,
): boolean => {
  if (text.length < shoutedLength || before !== "" || after !== "" || !/^[A-Z]+$/.test(text)) return false;
  const lower = text.toLowerCase();
  if (kindsOf(gazetteer, capitalised(lower)) !== 0) return false;
  const [best] = dictionary.nearest(lower);
  if (best === undefined || best.slip > 1 || startsUpper(best.word) || best.word.includes(" ")) return false;
  const limit = text.length < longShoutedLength ? shoutedRank : longShoutedRank;
  return isCommon(dictionary, best.word, limit);
};

/** The worst slip in a word for a people. */
const peopleSlip = 1.5;

/** A word with one of its doubled letters single, since that slip often comes with another: “Phillipine”, “Carribean”. */
const undoubled = (word: string): readonly string[] =>
  [...word.matchAll(/(\p{L})\1/gu)].map(({ index }) => word.slice(0, index) + word.slice(index + 1));

const isPeople = (gazetteer: Gazetteer, name: string): boolean =>
  (kindsOf(gazetteer, name) & nameKind.group) !== 0 ||
  (countryFacts(gazetteer, name) !== undefined && (kindsOf(gazetteer, name) & nameKind.country) === 0);

/** Adjectives and nouns of peoples and countries that a capital word may have been meant for, the likeliest first. */
export const peoplesNear = (
  dictionary: Dictionary,
  gazetteer: Gazetteer,
  word: string,
): readonly Suggestion[] => {
  const lower = word.toLowerCase();
  const spellings = [lower, ...undoubled(lower)];
  return (
    spellings
      .flatMap((spelling) => dictionary.nearest(spelling))
      .filter((found) => found.slip <= peopleSlip && isPeople(gazetteer, found.word))
      // Before a noun stands an adjective: “British”, not “Brits”.
      .sort((a, b) => Number(/[^s]s$/.test(a.word)) - Number(/[^s]s$/.test(b.word)) || a.slip - b.slip)
  );
};

/** Whether a word in small letters follows, or both are in capitals. */
const isSmallBehind = (word: Word, next: Word | undefined): boolean =>
  next !== undefined && (next.text === next.text.toLowerCase() || word.text === word.text.toUpperCase());

/** “The Portugese fleet”: a word for a people or a country's things, misspelled, which stands before a word in small letters. */
const isMisspeltPeople: WordTest = ({ dictionary, gazetteer, view }, words, index, usage) => {
  const [word, next] = [words[index], words[index + 1]];
  if (word === undefined || word.text.length < doubtedLength || word.before !== "") return false;
  if (!/^\p{Lu}(?:\p{Ll}+|\p{Lu}+)$/u.test(word.text) || kindsOf(gazetteer, word.text) !== 0) return false;
  if ((usage.counts.get(word.text.toLowerCase()) ?? 0) > 1 || !follows(word, next)) return false;
  // “Maysan province”, “Accham district”: a place of that name.
  if (valuesOf("head").get(next?.text ?? "") === "GPE" || hasFeature(next?.text, "introduces-place"))
    return false;
  const behind = view.tokenAfter(word.end);
  const isAdjective =
    behind?.start === next?.start &&
    (behind?.pos === "NOUN" || behind?.pos === "ADJ") &&
    isSmallBehind(word, next);
  // “Isreali and Jordanian envoys”
  const second = words[index + 2];
  const isJoined =
    /^(?:and|or)$/.test(next?.text ?? "") && follows(next, second) && isPeople(gazetteer, second?.text ?? "");
  return (isAdjective || isJoined) && peoplesNear(dictionary, gazetteer, word.text).length > 0;
};

/** The worst slip in the name of a country or a language, and what is long enough to be sure of it. */
const countrySlip = 1.3;
const countryLength = 7;

/**
 * “The Phillipines”, “to Switerland”, “teach Portugese”: a capital word that the gazetteer knows as no name, by itself
 * behind an article, a preposition or a verb, one slip from the name of a country or a language.
 */
const isMisspeltCountry = (
  { dictionary, gazetteer, view }: RuleContext,
  words: readonly Word[],
  index: number,
): boolean => {
  const word = words[index];
  if (word === undefined || word.text.length < countryLength || word.before !== "") return false;
  if (behindWord(word) !== "") return false;
  if (!/^\p{Lu}\p{Ll}+$/u.test(word.text) || kindsOf(gazetteer, word.text) !== 0) return false;
  const [before, governor] = [words[index - 2], words[index - 1]];
  const link = governor?.text.toLowerCase();
  const isArticled = link === "the";
  const isPlaced = link === "to" || hasFeature(link, "place-preposition");
  const verb = before === undefined ? undefined : view.tokenAfter(before.end);
  const isDone = verb?.pos === "VERB" && verb.start === governor?.start;
  if (isBesideName(words, index) || (!isArticled && !isPlaced && !isDone)) return false;
  return dictionary.nearest(word.text).some(({ word: meant, slip }) => {
    if (slip > countrySlip || !startsUpper(meant)) return false;
    const isCountry = (kindsOf(gazetteer, meant) & nameKind.country) !== 0;
    // “The Brittain family”: a country that has an article is a plural.
    if (isArticled) return isCountry && meant.endsWith("s");
    return isCountry ? isPlaced : hasFeature(meant.toLowerCase(), "language");
  });
};

/** Whether a capital word is the name of a people, a country or a language, misspelled. */
export const isMisspeltNation: WordTest = (context, words, index, usage) =>
  isMisspeltPeople(context, words, index, usage) || isMisspeltCountry(context, words, index);
