import { isAllUpper, startsLower } from "../../article/letter-case.js";
import type { Span } from "../../article/span.js";
import { firstWordLength, startsListItem, type TextLine, widestColumn } from "./lines.js";

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
export const endsSentence = (text: string, line: Span): boolean =>
  sentenceEnd.test(text.slice(Math.max(line.start, line.end - 5), line.end));

const isCapitals = (text: string, line: Span): boolean => {
  const words = text.slice(line.start, Math.min(line.end, line.start + widestColumn));
  return line.end - line.start >= 30 && isAllUpper(words);
};

/** Whether a line goes on in the next for certain: it ends no sentence, and the next begins with a small letter. */
const goesOn = (text: string, line: Span, next: Span): boolean =>
  !endsSentence(text, line) &&
  (startsLower(text.charAt(next.start)) || (isCapitals(text, line) && isCapitals(text, next)));

/** How long a line would be with the first word of the next on it. */
export const lengthWithNext = (text: string, line: Span, next: Span): number =>
  line.end - line.start + 1 + firstWordLength(text, next);

const endsInHyphen = (text: string, line: Span): boolean =>
  /\p{L}[-\u2010]$/u.test(text.slice(Math.max(line.start, line.end - 3), line.end));

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

interface LinePair {
  readonly line: TextLine;
  readonly next: TextLine;
}

/**
 * How a text was wrapped whose lines are all as long as their words allow, and none longer than the longest that ends no
 * sentence, whatever the next ones begin with: lists of names leave few lines that go on for certain. The first line
 * may be a headline.
 */
const evenlyFull = (
  text: string,
  lines: readonly TextLine[],
  pairs: readonly LinePair[],
): Wrapping | undefined => {
  const within = pairs.filter(({ line }) => line !== lines[0] && !endsSentence(text, line));
  if (within.length < fewest || !within.some(({ line, next }) => goesOn(text, line, next))) return undefined;
  const width = within.reduce((most, { line }) => Math.max(most, line.end - line.start), 0);
  if (width < longLine || width > widestColumn) return undefined;
  if (within.some(({ line, next }) => lengthWithNext(text, line, next) <= width)) return undefined;
  if (lines.some(({ start, end }) => end - start > width + fewest)) return undefined;
  return { width, slack: 1, indent: commonest(lines.map(({ indent }) => indent)) };
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
  const even = evenlyFull(text, lines, pairs);
  if (even !== undefined) return even;
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
