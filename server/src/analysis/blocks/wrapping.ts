import { isAllUpper, startsLower } from "../../article/letter-case.js";
import { endingOf, openingOf, type Span } from "../../article/span.js";
import { firstWordLength, isOneWord, startsListItem, type TextLine, widestColumn } from "./lines.js";

/** How a text was wrapped. */
export interface Wrapping {
  /** The longest line that goes on in the next, in UTF-16 code units. */
  readonly width: number;
  /** How much shorter than the width a line may be that its next word would not have fitted on. */
  readonly slack: number;
  /** The indent of most lines, in columns. */
  readonly indent: number;
}

const sentenceEnd = /[.!?:…]["”’'`»)\]]*$/;

/** Whether a line ends as sentences and lead-ins do. */
export const endsSentence = (text: string, line: Span): boolean => sentenceEnd.test(endingOf(text, line, 5));

const isCapitals = (text: string, line: Span): boolean => {
  const words = openingOf(text, line, widestColumn);
  return line.end - line.start >= 30 && isAllUpper(words);
};

/** Whether a line goes on in the next for certain: it ends no sentence, and the next begins with a small letter. */
const goesOn = (text: string, line: Span, next: Span): boolean =>
  !endsSentence(text, line) &&
  (startsLower(text.charAt(next.start)) || (isCapitals(text, line) && isCapitals(text, next)));

/** How long a line would be with the first word of the next on it. */
export const lengthWithNext = (text: string, line: Span, next: Span): number =>
  line.end - line.start + 1 + firstWordLength(text, next);

const endsInHyphen = (text: string, line: Span): boolean => /\p{L}[-\u2010]$/u.test(endingOf(text, line, 3));

const atShare = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor((sorted.length - 1) * share)] ?? 0;

const commonest = (values: readonly number[]): number => {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
};

/** Lines that go on in the next, at least, in a wrapped text: one or two are slips, unless both are long and full. */
const fewest = 3;
const fewestOfLong = 2;
const longLine = 60;
/** Share of a width by which a proportional font makes lines uneven. */
const raggedness = 0.25;

/** Whether a sentence ends within a line, so that the line is prose. */
const holdsSentenceEnd = (text: string, line: Span): boolean =>
  /\p{Ll}[.!?]["”’']*\s+["“‘']?\p{Lu}/u.test(openingOf(text, line, widestColumn));

interface LinePair {
  readonly line: TextLine;
  readonly next: TextLine;
}

/** A headline, a second one and a byline are shorter than what is wrapped. */
const mostTopLines = 3;

/** So many full lines show that a narrow text was wrapped. */
const fewestOfNarrow = 8;
const narrowest = 30;

/**
 * How a text was wrapped whose lines are all as long as their words allow, and none longer than the longest that ends no
 * sentence, whatever the next ones begin with: lists of names leave few lines that go on for certain. Two lines of which
 * each breaks off in its second sentence are no headlines. Lines that are set in, or out, may be so much shorter, or longer.
 */
const evenlyFull = (
  text: string,
  lines: readonly TextLine[],
  pairs: readonly LinePair[],
): Wrapping | undefined => {
  const within = pairs.filter(({ line }) => !endsSentence(text, line));
  const isCut = within.filter(({ line }) => holdsSentenceEnd(text, line)).length >= fewestOfLong;
  const isSure = within.length >= fewest && within.some(({ line, next }) => goesOn(text, line, next));
  // Addresses, one a line, are as long as one another, too.
  if ((!isCut && !isSure) || within.some(({ line }) => isOneWord(text, line))) return undefined;
  const indent = commonest(within.map(({ next }) => next.indent));
  const setBy = (line: TextLine): number => Math.abs(line.indent - indent);
  const width = within.reduce(
    (most, { line }) => (line.indent === indent ? Math.max(most, line.end - line.start) : most),
    0,
  );
  const isLong = width >= longLine || (within.length >= fewestOfNarrow && width >= narrowest);
  if (!isLong || width > widestColumn) return undefined;
  if (within.some(({ line, next }) => lengthWithNext(text, line, next) <= width - setBy(line)))
    return undefined;
  if (lines.some((line) => line.end - line.start > width + fewest + setBy(line))) return undefined;
  const slack = 1 + within.reduce((most, { line }) => Math.max(most, setBy(line)), 0);
  return { width, slack, indent };
};

/**
 * How a text was wrapped, at whatever column; undefined where a line is a paragraph. Nearly every line that goes on
 * in the next for certain is then as long as its words allow, and nearly none is longer; poems, lists and texts
 * with a line a paragraph are not so.
 */
export const wrappingOf = (text: string, lines: readonly TextLine[]): Wrapping | undefined => {
  const pairs = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next === undefined || next.afterBlank || startsListItem(text, next) ? [] : [{ line, next }];
  });
  for (let skipped = 0; skipped <= mostTopLines; skipped++) {
    const body = lines.slice(skipped);
    const even = evenlyFull(
      text,
      body,
      pairs.filter(({ line }) => body[0] !== undefined && line.start >= body[0].start),
    );
    if (even !== undefined) return even;
  }
  const open = pairs.filter(({ line, next }) => goesOn(text, line, next));
  if (open.length < fewestOfLong || open.length < pairs.length * 0.2) return undefined;
  const lengths = open.map(({ line }) => line.end - line.start).sort((a, b) => a - b);
  const width = atShare(lengths, open.length < 40 ? 1 : 0.98);
  if (width < 20 || width > widestColumn) return undefined;
  // A word that is broken at a hyphen needs no full line to tell that it goes on.
  const whole = open.filter(({ line }) => !endsInHyphen(text, line));
  const filled = whole.map(({ line, next }) => lengthWithNext(text, line, next)).sort((a, b) => a - b);
  const areFull = width >= longLine && filled.every((length) => length > width * 0.92);
  if (open.length < fewest && !areFull) return undefined;
  if (filled.length > 0 && atShare(filled, 0.2) <= width * (1 - raggedness)) return undefined;
  const longer = lines.filter(({ start, end }) => end - start > width * 1.2 + 4).length;
  if (longer > Math.max(1, lines.length * 0.05)) return undefined;
  const shortest = filled.length === 0 ? width : atShare(filled, filled.length < 40 ? 0 : 0.05);
  return {
    width,
    slack: Math.min(width * raggedness, Math.max(0, width + 1 - shortest)),
    indent: commonest(lines.map(({ indent }) => indent)),
  };
};
