import { startsLower } from "../../article/letter-case.js";
import { type Span, textOf } from "../../article/span.js";
import { singleSpaced } from "../../article/white-space.js";
import { isDigit, isLetter } from "./characters.js";

/** A token before it is tagged; `text` is the word as it would stand in one line. */
export interface Piece extends Span {
  readonly text: string;
}

const hyphens = new Set(["-", "\u2010"]);
/** A line's end and the indent of the next. */
const gapOverLines = /^[^\S\r\n]{0,8}(?:\r\n|[\r\n])>?[^\S\r\n]{0,40}$/;

/** Whether a hyphen stands at a line's end, right behind a word that may go on in the next line. */
const breaksAt = (text: string, before: Span, hyphen: Span, after: Span): boolean =>
  hyphens.has(textOf(text, hyphen)) &&
  before.end === hyphen.start &&
  isLetter(text.charCodeAt(before.end - 1)) &&
  (isLetter(text.charCodeAt(after.start)) || isDigit(text.charCodeAt(after.start))) &&
  gapOverLines.test(text.slice(hyphen.end, after.start));

/**
 * Tokens with the words joined that a wrapped line broke at a hyphen (“com-” “pany”). The hyphen of a compound
 * (“power-” “sharing”, “Idris Vaughan-” “Price”) reaches over the line’s end, so that its parts touch as they do in
 * one line. Which of the two it is, the words that `isWord` knows, in small letters, tell.
 */
export const joinBrokenWords = (
  text: string,
  spans: readonly Span[],
  isWord: (word: string) => boolean,
): readonly Piece[] => {
  const pieces: Piece[] = [];
  for (let index = 0; index < spans.length; index += 1) {
    const span = spans[index];
    const before = pieces.at(-1);
    const after = spans[index + 1];
    if (span === undefined) break;
    if (before === undefined || after === undefined || !breaksAt(text, before, span, after)) {
      pieces.push({ start: span.start, end: span.end, text: textOf(text, span) });
      continue;
    }
    const rest = textOf(text, after);
    const isCompound =
      !startsLower(rest) ||
      hyphens.has(pieces.at(-2)?.end === before.start ? (pieces.at(-2)?.text ?? "") : "") ||
      (!isWord((before.text + rest).toLowerCase()) && isWord(before.text.toLowerCase()) && isWord(rest));
    if (isCompound) {
      pieces.push({ start: span.start, end: after.start, text: "-" });
    } else {
      pieces[pieces.length - 1] = { start: before.start, end: after.end, text: before.text + rest };
      index += 1;
    }
  }
  return pieces;
};

const brokenWord = /(?<=\p{L})[-\u2010][^\S\r\n]*[\r\n]\s*(?=\p{Ll})/gu;
const brokenCompound = /(?<=\p{L})([-\u2010])[^\S\r\n]*[\r\n]\s*/gu;

/** Words of a wrapped text, such as a name, as they would stand in one line. */
export const inOneLine = (words: string): string =>
  /[\r\n]/.test(words) ? singleSpaced(words.replace(brokenWord, "").replace(brokenCompound, "$1")) : words;
