import type { Article } from "../article.js";
import type { Paragraph } from "../paragraph.js";
import { type Passage, passageOf } from "../passage.js";
import { remembered } from "../remembered.js";
import type { Span } from "../span.js";
import type { Sentence, Token } from "../token.js";

/** A word of letters as a reader sees it: with its “n’t”, without a possessive or another clitic. */
export interface Word extends Span {
  readonly text: string;
  /** First in its sentence, or after an opening mark or a colon, where a capital says nothing. */
  readonly opens: boolean;
  /** What it touches on the left and on the right without a space, such as “-” in a compound; "" for nothing. */
  readonly before: string;
  readonly after: string;
}

const wordShape = /^\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*$/u;
const openingBoundary = /^(?:[“"‘'(…—–*]|\.\.+|--)$/u;
const closingBoundary = /^(?:[”"’'),;:!?…—–*]|\.+|--)$/u;
const opener = /^[“"‘'([—–:…•*-]+$/u;

const glueLeft = (token: Token | undefined, touches: boolean): string =>
  token !== undefined && touches && !openingBoundary.test(token.text) ? token.text : "";

const glueRight = (token: Token | undefined, touches: boolean): string =>
  token !== undefined && touches && !closingBoundary.test(token.text) ? token.text : "";

/** “delib- erately”: a word cut at the end of a line that was later joined to the next one. */
const isCut = (tokens: readonly (Token | undefined)[], at: number): boolean => {
  const [before, first, hyphen, second] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  const isHyphen = (token: Token | undefined): boolean => token !== undefined && /^[-‐]$/.test(token.text);
  const touches = (left: Token | undefined, right: Token | undefined): boolean => left?.end === right?.start;
  if (isHyphen(hyphen)) return touches(first, hyphen) && second !== undefined && !touches(hyphen, second);
  return isHyphen(before) && touches(tokens[at - 2], before) && !touches(before, first);
};

const wordsOfSentence = ({ tokens }: Sentence): Word[] => {
  let opens = true;
  return tokens.flatMap((token, index) => {
    const previous = tokens[index - 1];
    const next = tokens[index + 1];
    const isNegated = next !== undefined && next.start === token.end && /^n['’]t$/i.test(next.text);
    const after = isNegated ? tokens[index + 2] : next;
    const isClitic = previous?.end === token.start && /^(?:['’]|n['’]t$)/i.test(token.text);
    const openedHere = opens;
    if (!opener.test(token.text)) opens = false;
    else if (token.text === ":" || /^[“"‘]/.test(token.text)) opens = true;
    if (isClitic || !wordShape.test(token.text) || isCut(tokens, index)) return [];
    const end = isNegated ? next.end : token.end;
    return [
      {
        start: token.start,
        end,
        text: isNegated ? token.text + next.text : token.text,
        opens: openedHere,
        before: glueLeft(previous, previous?.end === token.start),
        after: glueRight(after, after?.start === end),
      },
    ];
  });
};

/** The words of a passage, at offsets from its start. */
export const wordsOfPassage = remembered(({ sentences }: Passage): readonly Word[] =>
  sentences.flatMap(wordsOfSentence),
);

const movedBy = (words: readonly Word[], by: number): readonly Word[] =>
  words.map(({ start, end, text, opens, before, after }) => ({
    start: start + by,
    end: end + by,
    text,
    opens,
    before,
    after,
  }));

/** Of paragraphs by their sentences, which stay the same objects where nothing moved them. */
const placedWords = new WeakMap<readonly Sentence[], readonly Word[]>();

const wordsOfParagraph = (text: string, paragraph: Paragraph): readonly Word[] => {
  const known = placedWords.get(paragraph.sentences);
  if (known) return known;
  const words = movedBy(wordsOfPassage(passageOf(text, paragraph)), paragraph.start);
  placedWords.set(paragraph.sentences, words);
  return words;
};

/** Every word of an article's paragraphs, in text order. Numbers, addresses, tags and punctuation are none. */
export const wordsOf = ({ text, paragraphs }: Article): readonly Word[] =>
  paragraphs.flatMap((paragraph) => wordsOfParagraph(text, paragraph));
