import type { Article } from "../../article/article.js";
import { sentencesOf } from "../../article/paragraph.js";
import { type Passage, passageOf } from "../../article/passage.js";
import { remembered } from "../../article/remembered.js";
import { merged, overlapping, type Span, textOf, touches } from "../../article/span.js";
import { wordsIn } from "../../article/words-in.js";
import { correction, correctionHeader, instead, spelling } from "../../lexicon/correction-lines.js";

/** Rules that judge marks and blanks; every other one judges words, and what a text cites as a mistake is none of its. */
const ofMarks = /-quotes?$|^double-space$/;

const sic = /[[(]\s*sic(?:\s*[.!])?\s*[\])]/gi;
/** Words before “[sic]” that it may be about. */
const wordsBeforeSic = /(?<!\S)(?:\S+\s+){0,2}\S+\s*$/u;
const farthestBeforeSic = 80;
/** Words between marks that may be a word spoken of. */
const mostCited = 8;

const sicPlaces = (text: string): readonly Span[] =>
  [...text.matchAll(sic)].flatMap((match) => {
    const floor = Math.max(0, match.index - farthestBeforeSic);
    const before = wordsBeforeSic.exec(text.slice(floor, match.index));
    return before ? [{ start: floor + before.index, end: match.index + match[0].length }] : [];
  });

/** Whether a passage is a header of corrections, and whether it is one. */
const correctionIn = remembered(({ text }: Passage) => ({
  opens: correctionHeader.test(text),
  corrects: correction.test(text),
}));

const corrections = ({ text, paragraphs }: Article): readonly Span[] => {
  let below = false;
  return paragraphs.flatMap((paragraph) => {
    const { opens, corrects } = correctionIn(passageOf(text, paragraph));
    if (opens) below = true;
    else if (paragraph.kind === "header") below = false;
    return below || corrects ? [paragraph] : [];
  });
};

/** Quoted words in sentences about spelling, and those that stand for others: ““desert” for “dessert””. */
const citedWords = (article: Article): readonly Span[] => {
  const { text, quotes, headline } = article;
  const isTopic = headline !== undefined && spelling.test(textOf(text, headline));
  const sentences = sentencesOf(article);
  const spoken = new Map<Span, boolean>();
  return quotes.filter((quote) => {
    const { start, end } = quote.content;
    if (quote.start === start || wordsIn(text.slice(start, end)).length > mostCited) return false;
    if (instead.test(text.slice(quote.end, quote.end + 24)) || isTopic) return true;
    const [sentence] = overlapping(sentences, quote);
    if (!sentence) return false;
    const known = spoken.get(sentence) ?? spelling.test(textOf(text, sentence));
    spoken.set(sentence, known);
    return known;
  });
};

/**
 * Makes the test whether what a rule says of a place is about a mistake that the text only cites: in a correction of what
 * was printed, in a word spoken of as a word, before “[sic]”. Linear in the article.
 */
export const citedMistakes = (article: Article): ((rule: string, place: Span) => boolean) => {
  const places = merged([...corrections(article), ...citedWords(article), ...sicPlaces(article.text)]);
  return (rule, place) => !ofMarks.test(rule) && touches(places, place);
};
