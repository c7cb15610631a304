import { partitionPoint } from "./partition-point.js";

/** The offsets of one text, in UTF-16 units and in code points. */
export interface CodePoints {
  /** An offset in code points; one inside a surrogate pair counts as the pair's start. Takes logarithmic time. */
  readonly of: (offset: number) => number;
  /** The UTF-16 offset of a place in code points, at most the text's length. Takes logarithmic time. */
  readonly toOffset: (codePoint: number) => number;
}

/** Reads a text once, so that any number of its offsets can be asked for. */
export const codePointsOf = (text: string): CodePoints => {
  const pairs = Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index);
  const before = (limit: (index: number) => boolean): number => partitionPoint(pairs.length, limit);
  return {
    of: (offset) => offset - before((index) => (pairs[index] ?? offset) < offset),
    // The pair with so many pairs before it begins at its offset less their number, in code points.
    toOffset: (codePoint) =>
      Math.min(
        text.length,
        codePoint + before((index) => (pairs[index] ?? Number.POSITIVE_INFINITY) - index < codePoint),
      ),
  };
};
