import type { Span } from "./span.js";

/**
 * Finds the span of a sorted list without overlaps that a span touches; one such, where there are several. Takes
 * the logarithm of the list's length.
 */
export const spanIndex = <T extends Span>(spans: readonly T[]): ((span: Span) => T | undefined) => {
  return ({ start, end }) => {
    let low = 0;
    let high = spans.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const candidate = spans[middle];
      if (candidate === undefined) return undefined;
      if (candidate.end <= start) low = middle + 1;
      else if (candidate.start >= end) high = middle - 1;
      else return candidate;
    }
    return undefined;
  };
};
