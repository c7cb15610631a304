import { startsUpper, unaccented } from "../../article/letter-case.js";
import { textBefore } from "../../article/span.js";
import type { Word } from "../../article/view/words.js";
import { glossBehind, isInForeignPhrase, languageBefore } from "../../lexicon/foreign-phrases.js";
import { hasFeature, oneOf } from "../../lexicon/lexicon.js";
import type { RuleContext } from "../rule.js";
import { functionWords } from "../words/function-words.js";
import { isKnown, isStrangeCapital, type WordTest } from "../words/word-usage.js";

/** A word in small letters that may be a slip. */
export const isPlain = (word: string): boolean => /^[a-z]{3,}(?:['’][a-z]+)*$/.test(word);

/** Whether a word stands right behind another. */
export const follows = (left: Word | undefined, right: Word | undefined): boolean =>
  left !== undefined && right !== undefined && right.start - left.end <= 1;

/** So many words on each side are looked at for particles of another language. */
const particleReach = 3;
const fewestParticles = 2;

/** “École de la gendarmerie nationale”, “Lied von Liebe und Tod”: two particles of another language near by, outside of names. */
const isAmongParticles = ({ view }: RuleContext, words: readonly Word[], index: number): boolean => {
  const isParticle = (word: Word | undefined): boolean =>
    hasFeature(word?.text, "foreign-particle") && word !== undefined && !view.isNamed(word);
  const isOwn = isParticle(words[index]);
  const [left, right] = [words[index - 1], words[index + 1]];
  // “Changer les choses”: a small word of another language behind a capital or before one.
  if (
    isOwn &&
    ((follows(left, words[index]) && startsUpper(left?.text ?? "")) || startsUpper(right?.text ?? ""))
  )
    return true;
  let found = isOwn ? 1 : 0;
  for (const step of [-1, 1]) {
    for (let at = index; Math.abs(at + step - index) <= particleReach; at += step) {
      const [near, far] = [words[at], words[at + step]];
      if (!(step > 0 ? follows(near, far) : follows(far, near))) break;
      if (isParticle(far)) found += 1;
    }
  }
  return found >= fewestParticles;
};

const folded = (word: Word | undefined): string | undefined => word && unaccented(word.text.toLowerCase());

const isInPhrase = (words: readonly Word[], index: number): boolean =>
  isInForeignPhrase(folded(words[index]) ?? "", (distance) => folded(words[index + distance]));

const longestBetween = 4;

/** The word behind a short one on a side. */
const beyondShort = (words: readonly Word[], index: number, step: 1 | -1): Word | undefined => {
  const [word, short, beyond] = [words[index], words[index + step], words[index + 2 * step]];
  const row = step > 0 ? [word, short, beyond] : [beyond, short, word];
  const isRow = follows(row[0], row[1]) && follows(row[1], row[2]);
  const isShort =
    short !== undefined && short.text.length <= longestBetween && !functionWords.has(short.text);
  return isRow && isShort ? beyond : undefined;
};

/** Whether a neighbour shows that the word is of another language: “Corriere della Sera”, “sub rosa lucet”, “la vida”. */
export const isForeign: WordTest = (context, words, index, { unknown }) => {
  const word = words[index];
  const previous = words[index - 1];
  const next = words[index + 1];
  const isStrange = (other: Word | undefined): boolean =>
    other !== undefined &&
    unknown.has(other.text) &&
    (isPlain(other.text) || /[\u00c0-\u024f]/.test(other.text));
  const isName = (other: Word | undefined): boolean =>
    other !== undefined && startsUpper(other.text) && context.dictionary.rank(other.text) === undefined;
  if (word === undefined) return false;
  const hasPrevious = follows(previous, word);
  const hasNext = follows(word, next);
  const isForeignWord = (other: Word | undefined): boolean =>
    isStrange(other) || hasFeature(other?.text.toLowerCase(), "foreign-particle");
  if ((hasPrevious && isForeignWord(previous)) || (hasNext && isForeignWord(next))) return true;
  if (isInPhrase(words, index) || isAmongParticles(context, words, index)) return true;
  // “Un gallo con muchos huevos”: the strange word beside a short one between them.
  if (isStrange(beyondShort(words, index, 1)) || isStrange(beyondShort(words, index, -1))) return true;
  const isParticle = word.text.length <= 5 && hasNext && isName(next);
  return (
    isParticle &&
    hasPrevious &&
    previous !== undefined &&
    (isName(previous) || hasFeature(previous.text, "name-particle"))
  );
};

/** How the second part of a species' name may end. */
const latinEnding = new RegExp(`(?:${oneOf("species-ending")})$`);

/** “Sphyrna mokarran”, “P. nigriventer”: a genus that no dictionary knows, or its initial, and a word of the shape of Latin. */
export const isSpecies = (context: RuleContext, words: readonly Word[], index: number): boolean => {
  const word = words[index];
  if (word === undefined || word.text.length < 4) return false;
  const { text } = context.article;
  const before = textBefore(text, word.start, 4);
  if (/(?:^|[\s(])\p{Lu}\p{Ll}?\. $/u.test(before)) return true;
  // “Capsella bursa-pastoris”: of two words joined by a hyphen the genus stands before the first.
  const genus = text.charAt(word.start - 1) === "-" ? words[index - 2] : words[index - 1];
  if (genus === undefined || !/^ (?:\p{Ll}+-)?$/u.test(text.slice(genus.end, word.start))) return false;
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(genus.text) || !latinEnding.test(word.text)) return false;
  return !isKnown(context, genus.text);
};

/** What another language adds to a word that English has, too: “liberale”, “destructionis”, “celeste”. */
const foreignTail = /(?:[aeio]|is|us|um|i[aeo]|or?um)$/;

/**
 * “Partai Nasional”, “Venstre Danmarks liberale parti”, “Historia destructionis Troiae”: behind a capital word that no
 * dictionary knows, a noun or an adjective that looks like English with another language's ending.
 */
export const isForeignForm = (context: RuleContext, words: readonly Word[], index: number): boolean => {
  const [previous, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (word === undefined || previous === undefined || !follows(previous, word)) return false;
  if (!isStrangeCapital(context, previous) || !foreignTail.test(word.text)) return false;
  const token = context.view.tokenAfter(previous.end);
  const isNominal = token?.start === word.start && /^(?:NOUN|ADJ|PROPN)$/.test(token.pos);
  return isNominal || (follows(word, next) && isStrangeCapital(context, next));
};

const glossReach = 48;

/** Whether the text says what the word means or which language it is of, so that it is one for sure. */
export const isGlossed = ({ article: { text } }: RuleContext, { start, end }: Word): boolean =>
  glossBehind.test(text.slice(end, end + glossReach)) ||
  languageBefore.test(textBefore(text, start, glossReach));

/** “doi:10”, “20 mya”, “cookin’”, “motherf**ker”: a key, a unit, a word whose g is dropped, or one half hidden by asterisks. */
export const isNoWord = (context: RuleContext, { start, end, text: word }: Word): boolean => {
  const { text } = context.article;
  if (/^:\d/.test(text.slice(end, end + 2))) return true;
  if (
    /\p{L}\*+$/u.test(textBefore(text, start, longestHidden)) ||
    /^\*+\p{L}/u.test(text.slice(end, end + longestHidden))
  )
    return true;
  const isBehindNumber = /\d[\s\u00a0]?$/.test(textBefore(text, start, 2));
  if (word.length <= longestUnit && isBehindNumber) return true;
  // “Author: Anna Moe (als)”
  if (word.length <= longestUnit && text.charAt(start - 1) === "(" && text.charAt(end) === ")") return true;
  // “8 calle 18”: between two numbers stands a part of an address.
  if (word.length <= longestPart && isBehindNumber && /^ \d/.test(text.slice(end, end + 2))) return true;
  return word.endsWith("in") && /^['’]/.test(text.charAt(end)) && isKnown(context, `${word}g`);
};

/** “Twitter Tumblr linkedin stumble Digg”: a row of buttons, of which two more stand near by. */
export const isShareButton = (words: readonly Word[], index: number): boolean =>
  hasFeature(words[index]?.text, "share-button") &&
  words
    .slice(Math.max(0, index - 2), index + 3)
    .filter(({ text }) => hasFeature(text.toLowerCase(), "share-button")).length > 2;

/** The words before one behind an opening bracket, and those behind it up to a closing one that ends its paragraph. */
const openedCredit = /\((?:[\p{L}.-]{2,20}[,/;] ?){0,8}$/u;
const closedCredit = /^(?:[,/;] ?[\p{L}.-]{2,20}){0,8}\)[.\s]{0,4}(?:$|\n)/u;
const creditReach = 180;

/** “… it said. (epd, dpa)”: in the bracket that ends a text stand agencies. */
export const isInCredit = ({ article }: RuleContext, { start, end }: Word): boolean => {
  const before = openedCredit.exec(article.text.slice(Math.max(0, start - creditReach), start));
  const after = closedCredit.exec(article.text.slice(end, end + creditReach));
  return before !== null && after !== null && /[,/;]/.test(before[0] + after[0].slice(0, -1));
};

const longestUnit = 3;
const longestHidden = 12;
const longestPart = 7;

/** So far on each side the marks are looked for between which a title or a phrase may stand, in UTF-16 units. */
const markReach = 60;
const fewestInPhrase = 3;
const mostInPhrase = 9;

/** A word that a text in English seldom has. */
const rareRank = 20_000;

/** The words behind a mark that opens, and those before one that closes. */
const openedPhrase = /(?:^|[\s(])[“"‘'«](?=\p{L})([^“”"«»'’\n.,;:]{0,80})$/u;
const closedPhrase = /^([^“”"«»'’\n.,;:]*)[.,!?]?[”"»'’](?!\p{L})/u;

/**
 * “Nur ein Lied”, “Deme dos por fa”: whether a word stands between quotation marks with a few others, none of them a
 * small word of English and half of them or more words that no English text has.
 */
export const isInForeignQuote = (context: RuleContext, { start, end }: Word): boolean => {
  const { text } = context.article;
  const before = openedPhrase.exec(textBefore(text, start, markReach))?.[1];
  const behind = closedPhrase.exec(text.slice(end, end + markReach))?.[1];
  if (before === undefined || behind === undefined) return false;
  const all = `${before}${text.slice(start, end)}${behind}`.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  if (all.length < fewestInPhrase || all.length > mostInPhrase) return false;
  const isRare = (word: string): boolean =>
    startsUpper(word)
      ? !isKnown(context, word)
      : (context.dictionary.rank(word) ?? Number.POSITIVE_INFINITY) > rareRank;
  return (
    all.filter(isRare).length * 2 >= all.length && !all.some((word) => functionWords.has(word.toLowerCase()))
  );
};

const openers = `“‘"'(`;
const closers = `”’"')`;

/**
 * Whether the text introduces the word as one that readers need not know: alone in quotation marks or brackets, or with
 * its meaning behind it: “the ‘lancha’”, “jurisprudence (fiqh)”, “guqin (Chinese zither)”, “the sagat, or cymbals”.
 */
export const isIntroduced = ({ article: { text } }: RuleContext, { start, end }: Word): boolean => {
  const before = text.charAt(start - 1);
  const after = text.slice(end, end + 3);
  if (openers.includes(before) && before !== "" && new RegExp(`^[.,;:]?[${closers}]`).test(after))
    return true;
  return after.startsWith(" (") || text.startsWith(", or ", end);
};
