import { startsLower } from "../article/letter-case.js";
import { endingOf, type Span } from "../article/span.js";
import { oneOf } from "../lexicon/lexicon.js";
import { beginsDeskNote, isDeskLine } from "./blocks/desk-lines.js";
import { isOneWord, readLines, startsListItem, type TextLine } from "./blocks/lines.js";
import { endsSentence, lengthWithNext, type Wrapping, wrappingOf } from "./blocks/wrapping.js";

/** Columns by which the first line of a paragraph stands in, or out, at least. */
const leastIndent = 2;

/** Ends of lines behind which the sentence goes on, whatever the next line begins with. */
const unfinished = new RegExp(String.raw`(?:[,;]|[^-]-|\b(?:${oneOf("goes-on-over-line")}))$`, "u");

const isUnfinished = (text: string, line: Span): boolean => unfinished.test(endingOf(text, line, 8));

/** Whether a line of a wrapped text begins a paragraph. */
const beginsParagraph = (text: string, before: TextLine, line: TextLine, wrapping: Wrapping): boolean => {
  if (startsListItem(text, line)) return true;
  if (isDeskLine(text, line) || isDeskLine(text, before) || beginsDeskNote(text, line)) return true;
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
const closedUp = (text: string, lines: readonly TextLine[]): readonly TextLine[] | undefined =>
  lines.length >= fewestApart &&
  lines.every(({ afterBlank }) => afterBlank) &&
  lines.filter((line) => !isOneWord(text, line)).length >= lines.length * 0.8
    ? lines.map((line) => ({ ...line, afterBlank: line.blanks > 1 }))
    : undefined;

/** The lines of a text, and how it was wrapped; where wrapped lines were set apart by blank ones, the lines close up. */
const readWrapped = (
  text: string,
): { readonly lines: readonly TextLine[]; readonly wrapping: Wrapping | undefined } => {
  const lines = readLines(text);
  const closed = closedUp(text, lines);
  const wrapping = closed === undefined ? undefined : wrappingOf(text, closed);
  if (closed !== undefined && wrapping !== undefined) return { lines: closed, wrapping };
  // What a desk sets a line each says nothing of how the rest is wrapped.
  const prose = lines.filter((line) => !isDeskLine(text, line));
  return { lines, wrapping: wrappingOf(text, prose) };
};

/** So many lines at most does a quotation run over in a text that is not wrapped throughout. */
const mostOpenLines = 6;

/** How many more curly quotation marks open in a line than close; straight ones do not tell which they do. */
const leftOpen = (text: string, { start, end }: Span): number =>
  [...text.slice(start, end).matchAll(/[“”]/g)].reduce((open, [mark]) => open + (mark === "“" ? 1 : -1), 0);

/** Whether a line begins within the sentence of the one before it. */
const goesOnWithin = (text: string, before: TextLine | undefined, line: TextLine | undefined): boolean =>
  before !== undefined &&
  line !== undefined &&
  !line.afterBlank &&
  startsLower(text.charAt(line.start)) &&
  !endsSentence(text, before);

/** Whether a quotation that a line leaves open is closed in the next few, within the same sentence. */
const runsOver = (text: string, lines: readonly TextLine[], from: number): boolean => {
  let open = 0;
  for (const [index, line] of lines.slice(from, from + mostOpenLines).entries()) {
    if (index > 0 && !goesOnWithin(text, lines[from + index - 1], line)) return false;
    open += leftOpen(text, line);
    if (open <= 0) return index > 0;
  }
  return false;
};

/** The lines of a text with a line a paragraph, but for a quotation that runs over lines with the sentence it is in. */
const linesOrOpen = (text: string, lines: readonly TextLine[]): readonly Span[] => {
  const blocks: { start: number; end: number }[] = [];
  let isWithin = false;
  lines.forEach((line, index) => {
    const block = blocks.at(-1);
    isWithin = goesOnWithin(text, lines[index - 1], line) && (isWithin || runsOver(text, lines, index - 1));
    if (isWithin && block !== undefined) block.end = line.end;
    else blocks.push({ start: line.start, end: line.end });
  });
  return blocks;
};

/** The paragraphs' spans: trimmed lines, or runs of lines where the text is hard-wrapped. */
export const findBlocks = (text: string): readonly Span[] => {
  const { lines, wrapping } = readWrapped(text);
  if (wrapping === undefined) return linesOrOpen(text, lines);
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
