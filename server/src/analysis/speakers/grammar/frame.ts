import { lowered, startsUpper } from "../../../article/letter-case.js";
import type { Paragraph } from "../../../article/paragraph.js";
import type { Quote } from "../../../article/quote.js";
import { endingOf, type Span } from "../../../article/span.js";
import { isNoun, type PartOfSpeech, type Token } from "../../../article/token.js";
import { hasFeature } from "../../../lexicon/lexicon.js";

/** A token outside quotations, or a whole outermost quotation taken as one thing. */
export interface Item extends Span {
  /** As written, with “—” for a horizontal bar. */
  readonly text: string;
  /** Lower case, with straight apostrophes; empty for a quotation. */
  readonly lower: string;
  readonly pos: PartOfSpeech;
  /** Index into the article's quotes, for a quotation. */
  readonly quote?: number;
  /** Whether a quotation holds the comma that follows it. */
  readonly comma?: true;
}

/** A half-open range of items: one sentence as the writer built it around its quotations. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

/** A paragraph as the writer's own words with the quotations set in them. */
export interface Frame {
  /** Index into the article's paragraphs. */
  readonly paragraph: number;
  readonly span: Span;
  readonly items: readonly Item[];
  readonly sentences: readonly Clause[];
}

/** No compound is longer (UTF-16 code units); a run of hyphens is left in pieces, so that it costs no more than it is long. */
const longestCompound = 200;

/** “Florida-based” and “look-alike” are one word here, whatever the tokens are. */
const joined = (previous: Item, token: Token): Item | undefined => {
  if (previous.quote !== undefined || previous.end !== token.start) return undefined;
  if (token.end - previous.start > longestCompound) return undefined;
  const hyphenated = token.text === "-" ? /\p{L}$/u.test(previous.text) : /\p{L}-$/u.test(previous.text);
  if (!hyphenated || (token.text !== "-" && !/^[\p{L}\p{N}]/u.test(token.text))) return undefined;
  const text = previous.text + token.text;
  const pos = token.text === "-" ? previous.pos : isNoun(token) ? token.pos : "ADJ";
  return { start: previous.start, end: token.end, text, lower: lowered(text), pos };
};

/** Makes the test whether a token is part of a name, whatever the tagger takes it for: “Earnest told reporters”. In text order. */
const namePart = (names: readonly Span[]): ((token: Token) => boolean) => {
  let next = 0;
  return ({ start, end, text }) => {
    while (next < names.length && (names[next]?.end ?? 0) <= start) next += 1;
    const name = names[next];
    return name !== undefined && name.start <= start && end <= name.end && startsUpper(text);
  };
};

/** How a quotation ends, from its last characters: with a full stop it may end the sentence around it. */
const endsSentence = (content: string): boolean => /[.!?…]["'”’)\]]*\s*$/u.test(content.slice(-6));

/** No sentence has more items; a run of thousands is cut here, so that it costs no more than it is long. */
const longestSentence = 400;

/** The sentences as the writer built them, from the index of the tagger's sentence in which each item begins and ends. */
const sentencesOf = (
  text: string,
  items: readonly Item[],
  firstSentence: readonly number[],
  lastSentence: readonly number[],
): readonly Clause[] => {
  const sentences: Clause[] = [];
  let from = 0;
  for (let index = 1; index <= items.length; index += 1) {
    const before = items[index - 1];
    const after = items[index];
    if (before === undefined) break;
    if (after !== undefined) {
      const content = before.quote === undefined ? "" : contentOf(text, before);
      const border =
        lastSentence[index - 1] !== firstSentence[index] &&
        !(before.quote !== undefined && !endsSentence(content));
      const bareBorder = before.quote !== undefined && after.quote !== undefined && endsSentence(content);
      if (!border && !bareBorder && index - from < longestSentence) continue;
    }
    sentences.push({ from, to: index });
    from = index;
  }
  return sentences;
};

/**
 * Reads the frame of the paragraph with an index. `quotes` are the outermost quotations of the paragraph with their
 * indices, in text order, `names` the places of names in it. Nothing before the offset `from` is read, which is where
 * a dateline ends. A sentence border inside a quotation is none; behind one that ends in a comma there is none either.
 */
export const readFrame = (
  text: string,
  index: number,
  paragraph: Paragraph,
  quotes: readonly { readonly index: number; readonly quote: Quote }[],
  names: readonly Span[],
  from: number,
): Frame => {
  const isName = namePart(names);
  const items: Item[] = [];
  const firstSentence: number[] = [];
  const lastSentence: number[] = [];
  let next = 0;
  const addQuote = (index: number, quote: Quote, sentence: number): void => {
    const comma = /,["'”’)\]]*\s*$/u.test(endingOf(text, quote, 4));
    const { start, end } = quote;
    items.push({ start, end, text: "", lower: "", pos: "X", quote: index, ...(comma ? { comma } : {}) });
    firstSentence.push(sentence);
    lastSentence.push(sentence);
  };
  paragraph.sentences.forEach((sentence, sentenceIndex) => {
    for (const token of sentence.tokens) {
      if (token.start < from) continue;
      for (let here = quotes[next]; here && here.quote.start < token.end; here = quotes[next]) {
        addQuote(here.index, here.quote, sentenceIndex);
        next += 1;
      }
      const previous = items.at(-1);
      if (previous?.quote !== undefined && token.start < previous.end) {
        lastSentence[items.length - 1] = sentenceIndex;
        continue;
      }
      const compound = previous && joined(previous, token);
      if (compound) {
        items[items.length - 1] = compound;
        continue;
      }
      const written = token.text === "―" ? "—" : token.text;
      const lower = lowered(written);
      // “An official who …”: a person's office is no adverb.
      const isOffice = token.pos === "ADV" && hasFeature(lower, "role-noun");
      const pos = isName(token) ? "PROPN" : isOffice ? "NOUN" : token.pos;
      items.push({ start: token.start, end: token.end, text: written, lower, pos });
      firstSentence.push(sentenceIndex);
      lastSentence.push(sentenceIndex);
    }
  });
  for (let here = quotes[next]; here; here = quotes[next]) {
    addQuote(here.index, here.quote, paragraph.sentences.length - 1);
    next += 1;
  }

  const sentences = sentencesOf(text, items, firstSentence, lastSentence);
  return { paragraph: index, span: paragraph, items, sentences };
};

const opening = new Set("“”„\"«‹‘'`");
const closing = new Set("“”\"»›’'");

/** The characters of a quotation item without its marks, roughly: enough to see how it begins and ends. Linear in it. */
export const contentOf = (text: string, item: Span): string => {
  let { start, end } = item;
  while (start < end && opening.has(text.charAt(start))) start += 1;
  while (end > start && closing.has(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
};
