import type { Span } from "../article/span.js";
import { isSpace } from "./tokens/characters.js";

/** A line without its break and the spaces around it, with what its surroundings tell of paragraphs. */
interface Line extends Span {
  /** Whether the line before it is blank, or there is none. */
  readonly afterBlank: boolean;
  readonly indented: boolean;
}

const lineBreak = /\r\n|[\n\r\u2028\u2029\f\v\u0085]/g;

const trimmedSpan = (text: string, from: number, to: number): Span => {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
};

const readLines = (text: string): readonly Line[] => {
  const lines: Line[] = [];
  let from = 0;
  let afterBlank = true;
  const add = (to: number): void => {
    const { start, end } = trimmedSpan(text, from, to);
    if (start < end) lines.push({ start, end, afterBlank, indented: start - from >= 2 });
    afterBlank = start >= end;
  };
  for (const match of text.matchAll(lineBreak)) {
    add(match.index);
    if (match[0] === "\f") afterBlank = true;
    from = match.index + match[0].length;
  }
  add(text.length);
  return lines;
};

/** Length of the first word of a line; words beyond any column width count as such. */
const firstWordLength = (text: string, line: Span): number => {
  let end = line.start;
  while (end < line.end && end < line.start + 120 && !isSpace(text.charCodeAt(end))) end += 1;
  return end - line.start;
};

const listMarker = /^(?:[-–—*•◦‣▪●·]\s|\(?\d{1,3}[.)]\s|\(?[a-z]\)\s)/;

const startsListItem = (text: string, line: Span): boolean =>
  listMarker.test(text.slice(line.start, line.start + 8));

/** Whether the next line's first word would have fitted on the line, so that the break was meant. */
const brokeEarly = (text: string, line: Span, next: Span, width: number): boolean =>
  line.end - line.start + 1 + firstWordLength(text, next) <= width;

/**
 * The column at which the text's lines were wrapped, or undefined where a line is a paragraph. A wrapped text
 * keeps within some 100 columns, and nearly every line that goes on in the next is as long as its words allow;
 * poems, lists and texts with a line a paragraph are not.
 */
const wrapWidth = (text: string, lines: readonly Line[]): number | undefined => {
  const lengths = lines.map((line) => line.end - line.start).sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * 0.98)];
  if (width === undefined || width < 45 || width > 100) return undefined;
  let pairs = 0;
  let full = 0;
  let open = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (next === undefined || next.afterBlank || startsListItem(text, next)) return;
    pairs += 1;
    if (!brokeEarly(text, line, next, width - 8)) full += 1;
    if (!/[.!?:;"”’)\]]/.test(text.charAt(line.end - 1))) open += 1;
  });
  return pairs >= 3 && full >= pairs * 0.75 && open >= pairs * 0.5 ? width : undefined;
};

const endsSentence = /[.!?:…]["”’')\]]*$/;

/** Whether a line of a wrapped text begins a paragraph. */
const beginsParagraph = (text: string, before: Line, line: Line, width: number): boolean => {
  if (line.afterBlank || startsListItem(text, line)) return true;
  if (line.indented && !before.indented) return !startsListItem(text, before);
  const tail = text.slice(Math.max(before.start, before.end - 4), before.end);
  const early = brokeEarly(text, before, line, width - 12);
  return early && (endsSentence.test(tail) || before.afterBlank);
};

/** The paragraphs' spans: trimmed lines, or runs of lines between blank ones where the text is hard-wrapped. */
export const findBlocks = (text: string): readonly Span[] => {
  const lines = readLines(text);
  const width = wrapWidth(text, lines);
  if (width === undefined) return lines.map(({ start, end }) => ({ start, end }));
  const blocks: Span[] = [];
  let start = 0;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before === undefined || beginsParagraph(text, before, line, width)) start = line.start;
    const next = lines[index + 1];
    if (next === undefined || beginsParagraph(text, line, next, width)) blocks.push({ start, end: line.end });
  });
  return blocks;
};
