/** A half-open stretch of a text, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Which end of a span moves, and where to in the text. */
export interface SpanMove {
  readonly end: "start" | "end";
  readonly to: "later" | "earlier";
}

/** How far from a span a word is looked for, in code units: no name is that long, and no line need be read whole. */
const reach = 400;

/**
 * A word as spans of names begin and end by: initials with their stops (“U.S.”), a figure with its separators (“1,250.5”),
 * letters with an apostrophe among them (“O’Neil”) but not that of a possessive, a currency or percent sign.
 */
const word =
  /(?:\p{Lu}\.(?=\p{Lu}\.|[^\p{L}\p{N}]|$)){2,}|\p{N}+(?:[.,]\p{N}+)*[\p{L}]*|\p{L}[’'](?=\p{Lu})[\p{L}\p{M}\p{N}]+|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*|[\p{Sc}%]/gu;

/** The words of a text that lie within a stretch of it, or reach into it. */
const wordsWithin = (text: string, { start, end }: Stretch): readonly Stretch[] => {
  const from = Math.max(0, start);
  return [...text.slice(from, end).matchAll(word)].map(({ index, 0: { length } }) => ({
    start: from + index,
    end: from + index + length,
  }));
};

/** The word that an offset is in, or at the end of. */
export const wordAt = (text: string, offset: number): Stretch | undefined =>
  wordsWithin(text, { start: offset - reach, end: offset + reach }).findLast(
    ({ start, end }) => start <= offset && offset <= end,
  );

/** A stretch without the white space at its ends; undefined where nothing is left. */
export const trimmed = (text: string, { start, end }: Stretch): Stretch | undefined => {
  const inside = text.slice(start, end);
  const from = start + inside.length - inside.trimStart().length;
  const to = end - (inside.length - inside.trimEnd().length);
  return from < to ? { start: from, end: to } : undefined;
};

/**
 * A span with one of its ends moved by one word; undefined where there is no further word, or none would be left. An end
 * within a word moves to that word’s own.
 */
export const moveEnd = (text: string, span: Stretch, { end, to }: SpanMove): Stretch | undefined => {
  const words = wordsWithin(text, { start: span.start - reach, end: span.end + reach });
  const edges = words.map((one) => one[end]);
  const edge =
    to === "later"
      ? edges.find((offset) => offset > span[end])
      : edges.findLast((offset) => offset < span[end]);
  if (edge === undefined) return undefined;
  const moved = { ...span, [end]: edge };
  return moved.start < moved.end ? moved : undefined;
};
