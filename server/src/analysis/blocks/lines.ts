import type { Span } from "../../article/span.js";
import { isSpace } from "../tokens/characters.js";

/** A line without its break and the spaces around it, with what its surroundings tell of paragraphs. */
export interface TextLine extends Span {
  /** Whether the line before it is blank, or there is none; of lines that all are set apart, whether more than one is. */
  readonly afterBlank: boolean;
  /** How many blank lines stand before it. */
  readonly blanks: number;
  /** Columns before its first word; a tab reaches the next multiple of eight. */
  readonly indent: number;
}

const lineBreak = /\r\n|[\n\r\u2028\u2029\f\v\u0085]/g;
const tabWidth = 8;
/** An indent beyond this tells nothing more, and spaces are counted no further. */
const widestIndent = 80;

/** Three lines that begin with “>”, as mail quotes what it answers or sends on. */
const quotedMail = /(?:^|[\n\r])>[^\n\r]*(?:\r\n|[\n\r])>[^\n\r]*(?:\r\n|[\n\r])>/;

const isQuoteSign = (text: string, index: number): boolean => text.charAt(index) === ">";

/** A line without the spaces around it, and without the signs of a mail’s quotation where the text has them. */
const trimmedSpan = (text: string, from: number, to: number, isMail: boolean): Span => {
  let start = from;
  let end = to;
  while (start < end && (isSpace(text.charCodeAt(start)) || (isMail && isQuoteSign(text, start)))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
};

const columnsOf = (spaces: string): number => {
  let columns = 0;
  for (const space of spaces) {
    if (space === "\t") columns += tabWidth - (columns % tabWidth);
    else if (space === " " || space === "\u00a0" || space === "\u3000") columns += 1;
  }
  return columns;
};

/** The lines of a text that hold something, in order. */
export const readLines = (text: string): readonly TextLine[] => {
  const lines: TextLine[] = [];
  const isMail = quotedMail.test(text);
  let from = 0;
  let blanks = 1;
  const add = (to: number): void => {
    const { start, end } = trimmedSpan(text, from, to, isMail);
    const indent = columnsOf(text.slice(from, Math.min(start, from + widestIndent)));
    if (start < end) lines.push({ start, end, afterBlank: blanks > 0, blanks, indent });
    blanks = start < end ? 0 : blanks + 1;
  };
  for (const match of text.matchAll(lineBreak)) {
    add(match.index);
    if (match[0] === "\f") blanks += 1;
    from = match.index + match[0].length;
  }
  add(text.length);
  return lines;
};

/** What a wrapped line may be long at most; words beyond any column width count as such. */
export const widestColumn = 200;

/** The length of the first word of a line, in UTF-16 code units. */
export const firstWordLength = (text: string, line: Span): number => {
  let end = line.start;
  while (end < line.end && end < line.start + widestColumn && !isSpace(text.charCodeAt(end))) end += 1;
  return end - line.start;
};

/** Whether a line is one word, as addresses are. */
export const isOneWord = (text: string, line: Span): boolean =>
  firstWordLength(text, line) >= Math.min(widestColumn, line.end - line.start);

const listMarker = /^(?:[-–—*•◦‣▪●·]\s|\(?\d{1,3}[.)]\s|\(?[a-z]\)\s)/;

/** Whether a line begins as an item of a list does. */
export const startsListItem = (text: string, line: Span): boolean =>
  listMarker.test(text.slice(line.start, Math.min(line.end, line.start + 8)));
