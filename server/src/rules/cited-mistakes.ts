import type { Article } from "../article/article.js";
import { byPosition, overlapping, type Span } from "../article/span.js";

/** Rules that judge words and their spelling; what a text cites as a mistake is none of theirs. */
const ofWords = new Set([
  "a-an",
  "abbreviation-consistency",
  "duplicated-word",
  "first-reference",
  "its-it-is",
  "lowercase-sentence-start",
  "missing-space",
  "misspelled-word",
  "name-spelling",
  "subject-verb-agreement",
]);

/** “An earlier version misspelled …”, “CORRECTION: …”: a paragraph that mends what was printed. */
const correction = new RegExp(
  [
    String.raw`^(?:corrections?|clarifications?|correction and clarification|corrected|for the record|erratum|errata|amendment|editor[’']s note)\b\s*[:.—–-]`,
    String.raw`\b(?:an? )?(?:earlier|previous|original|first|online) versions? of (?:this|the) (?:article|story|report|piece|post|page|column|headline|caption)\b`,
    String.raw`\bthis (?:article|story|report|piece|post|page|column) (?:was|has been) (?:amended|corrected)\b`,
    String.raw`^(?:(?:because of|owing to|due to) an? [\w ]{3,30} error, )?(?:in )?(?:an?|the|our) (?:[\w’-]+ ){0,4}(?:article|story|report|version|headline|caption|column|chart|graphic|review|obituary)\b[^.!?]{0,120}\b(?:misspell?ed|misspelt|misstated|misidentified|misquoted|gave the wrong|(?:mistakenly|incorrectly|wrongly) (?:said|stated|gave|named|identified|described|referred|spel(?:led|t)|attributed|reported))\b`,
    String.raw`\bediting error\b`,
    String.raw`\b(?:misspell?ed|misspelt|wrongly spel(?:led|t)) (?:the|his|her|their|its) name\b`,
  ].join("|"),
  "i",
);

/** Behind a line with nothing but “Corrections” or “For the record”, each paragraph is one. */
const correctionHeader = /^(?:corrections?(?: and clarifications?)?|clarifications?|for the record)\s*:?$/i;

/** What tells that a word is spoken of and not used. */
const spelling =
  /\b(?:spell(?:s|ed|ing|ings)?|spelt|misspell?(?:s|ed|ing|ings)?|misspelt|typos?|misprint(?:s|ed)?|grammar|apostrophes?)\b|\bthe words?\s+["“‘']/i;

const sic = /[[(]\s*sic\s*[.!]?\s*[\])]/gi;
/** Words before “[sic]” that it may be about. */
const wordsBeforeSic = /(?:[^\s]+\s+){0,2}[^\s]+\s*$/u;
const farthestBeforeSic = 80;
/** Words between marks that may be a word spoken of. */
const mostCited = 8;
/** “said “goverment” for “government””: one word cited for another. */
const instead = /^\s*(?:for|instead of|rather than|in place of|when it meant|not)\s*["“‘']/u;

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

const sicPlaces = (text: string): readonly Span[] =>
  [...text.matchAll(sic)].flatMap((match) => {
    const floor = Math.max(0, match.index - farthestBeforeSic);
    const before = wordsBeforeSic.exec(text.slice(floor, match.index));
    return before ? [{ start: floor + before.index, end: match.index + match[0].length }] : [];
  });

const corrections = ({ text, paragraphs }: Article): readonly Span[] => {
  let below = false;
  return paragraphs.flatMap((paragraph) => {
    const words = text.slice(paragraph.start, paragraph.end);
    if (correctionHeader.test(words)) below = true;
    else if (paragraph.kind === "header") below = false;
    return below || correction.test(words) ? [paragraph] : [];
  });
};

/** Quoted words in sentences about spelling, and those that stand for others: ““desert” for “dessert””. */
const citedWords = ({ text, paragraphs, quotes, headline }: Article): readonly Span[] => {
  const isTopic = headline !== undefined && spelling.test(text.slice(headline.start, headline.end));
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  const spoken = new Map<Span, boolean>();
  return quotes.filter((quote) => {
    const { start, end } = quote.content;
    if (quote.start === start || wordsIn(text.slice(start, end)) > mostCited) return false;
    if (instead.test(text.slice(quote.end, quote.end + 24)) || isTopic) return true;
    const [sentence] = overlapping(sentences, quote);
    if (!sentence) return false;
    const known = spoken.get(sentence) ?? spelling.test(text.slice(sentence.start, sentence.end));
    spoken.set(sentence, known);
    return known;
  });
};

/** Places in order, those that touch each other as one. */
const merged = (places: readonly Span[]): readonly Span[] => {
  const one: { start: number; end: number }[] = [];
  for (const { start, end } of [...places].sort(byPosition)) {
    const last = one.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else one.push({ start, end });
  }
  return one;
};

/**
 * Makes the test whether what a rule says of a place is about a mistake that the text only cites: in a correction of what
 * was printed, in a word spoken of as a word, before “[sic]”. Linear in the article.
 */
export const citedMistakes = (article: Article): ((rule: string, place: Span) => boolean) => {
  const places = merged([...corrections(article), ...citedWords(article), ...sicPlaces(article.text)]);
  return (rule, place) => ofWords.has(rule) && places.length > 0 && overlapping(places, place).length > 0;
};
