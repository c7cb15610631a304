import { startsLower } from "../article/letter-case.js";
import type { Span } from "../article/span.js";
import { oneOf } from "../lexicon/lexicon.js";
import { readLines, startsListItem, type TextLine } from "./blocks/lines.js";
import { endsSentence, lengthWithNext, type Wrapping, wrappingOf } from "./blocks/wrapping.js";

/** Columns by which the first line of a paragraph stands in, or out, at least. */
const leastIndent = 2;

/** Ends of lines behind which the sentence goes on, whatever the next line begins with. */
const unfinished = new RegExp(String.raw`(?:[,;]|[^-]-|\b(?:${oneOf("goes-on-over-line")}))$`, "u");

const isUnfinished = (text: string, line: Span): boolean =>
  unfinished.test(text.slice(Math.max(line.start, line.end - 8), line.end));

/** Whether a line of a wrapped text begins a paragraph. */
const beginsParagraph = (text: string, before: TextLine, line: TextLine, wrapping: Wrapping): boolean => {
  if (startsListItem(text, line)) return true;
  const { width, slack, indent } = wrapping;
  const ended = endsSentence(text, before);
  const room = width - lengthWithNext(text, before, line);
  const small = startsLower(text.charAt(line.start));
  const isFigure = /[\d$£€(]/.test(text.charAt(line.start));
  // A page that ends within a sentence leaves a blank line there, too.
  if (line.afterBlank) return ended || !small || room >= slack;
  if (Math.abs(line.indent - indent) >= leastIndent) {
    if (line.indent !== before.indent) return !startsListItem(text, before);
    if (line.indent > indent && ended) return true;
  }
  if (ended) return room >= slack;
  return !small && !isFigure && !isUnfinished(text, before) && room >= slack + width * 0.1;
};

/** So many lines set apart show that all were. */
const fewestApart = 6;

/** Lines that all have a blank line before them, as if they had none: only two in a row tell anything. */
const closedUp = (lines: readonly TextLine[]): readonly TextLine[] | undefined =>
  lines.length >= fewestApart && lines.every(({ afterBlank }) => afterBlank)
    ? lines.map((line) => ({ ...line, afterBlank: line.blanks > 1 }))
    : undefined;

/** The lines of a text, and how it was wrapped; where wrapped lines were set apart by blank ones, the lines close up. */
const readWrapped = (
  text: string,
): { readonly lines: readonly TextLine[]; readonly wrapping: Wrapping | undefined } => {
  const lines = readLines(text);
  const closed = closedUp(lines);
  const wrapping = closed === undefined ? undefined : wrappingOf(text, closed);
  return closed !== undefined && wrapping !== undefined
    ? { lines: closed, wrapping }
    : { lines, wrapping: wrappingOf(text, lines) };
};

/** The paragraphs' spans: trimmed lines, or runs of lines where the text is hard-wrapped. */
export const findBlocks = (text: string): readonly Span[] => {
  const { lines, wrapping } = readWrapped(text);
  if (wrapping === undefined) return lines.map(({ start, end }) => ({ start, end }));
  const blocks: { start: number; end: number }[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const block = blocks.at(-1);
    if (before === undefined || block === undefined || beginsParagraph(text, before, line, wrapping))
      blocks.push({ start: line.start, end: line.end });
    else block.end = line.end;
  });
  return blocks;
};
