import { partitionPoint } from "./partition-point.js";

/** A half-open range of a text, in UTF-16 code units: `start` is in it, `end` is not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `inner` lies wholly in `outer` (equal spans do). */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Orders spans by where they start. */
export const byStart = (a: Span, b: Span): number => a.start - b.start;

/** Orders spans by start, the longer first where the starts are equal. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Spans as few as can be that cover the same text, in text order; those that touch each other are one. */
export const merged = (spans: readonly Span[]): readonly Span[] => {
  const apart: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted(byPosition)) {
    const last = apart.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
};

/** What has a span, as far on as `by` says, in UTF-16 code units; further back where that is negative. */
export const movedBy = <Moved extends Span>(span: Moved, by: number): Moved => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
});

/** A key that just these spans have, to look them up by. */
export const placeKey = (spans: readonly Span[]): string =>
  spans.map(({ start, end }) => `${start}-${end}`).join(" ");

/** The text under a span. */
export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** The `most` code units of a text before an offset, or as many as there are. */
export const textBefore = (text: string, at: number, most: number): string =>
  text.slice(Math.max(0, at - most), at);

/** The first code units under a span, at most so many. */
export const openingOf = (text: string, { start, end }: Span, most: number): string =>
  text.slice(start, Math.min(end, start + most));

/** The last code units under a span, at most so many. */
export const endingOf = (text: string, { start, end }: Span, most: number): string =>
  text.slice(Math.max(start, end - most), end);

/** A span without the white space at its ends: nothing, at its end, where it holds nothing else. */
export const trimmed = (text: string, span: Span): Span => {
  const words = textOf(text, span);
  const start = span.start + words.length - words.trimStart().length;
  return { start, end: Math.max(start, span.start + words.trimEnd().length) };
};

/** Index of the first of some spans in text order that starts at or behind an offset; their number where none does. */
export const firstFrom = (spans: readonly Span[], offset: number): number =>
  partitionPoint(spans.length, (index) => (spans[index]?.start ?? offset) < offset);

/** Those of some spans in text order that start in `span`. */
export const startingIn = <T extends Span>(spans: readonly T[], span: Span): readonly T[] =>
  spans.slice(firstFrom(spans, span.start), firstFrom(spans, span.end));

/** Whether one of some spans in text order, none of which overlaps another, overlaps `span`. */
export const touches = (spans: readonly Span[], span: Span): boolean =>
  (spans[firstFrom(spans, span.end) - 1]?.end ?? span.start) > span.start;

/** Those of some spans in text order that overlap none of `others`, which are in text order and overlap none another. */
export const clearOf = <T extends Span>(spans: readonly T[], others: readonly Span[]): readonly T[] => {
  let next = 0;
  return spans.filter((span) => {
    while ((others[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next += 1;
    return (others[next]?.start ?? Number.POSITIVE_INFINITY) >= span.end;
  });
};

/** Those of some spans in text order, none of which overlaps another, that overlap `span`. */
export const overlapping = <T extends Span>(spans: readonly T[], span: Span): readonly T[] => {
  const found: T[] = [];
  for (let index = Math.max(0, firstFrom(spans, span.start) - 1); index < spans.length; index += 1) {
    const other = spans[index];
    if (!other || other.start >= span.end) break;
    if (overlaps(other, span)) found.push(other);
  }
  return found;
};
