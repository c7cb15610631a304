import type { Span } from "../article/span.js";

/** Where an anchor's words stand in a stretch of text, and how many errors each part of it has there, in UTF-16 units. */
export interface Alignment {
  readonly span: Span;
  readonly before: number;
  readonly within: number;
  readonly after: number;
}

/** The cheapest way to a place of the text, a row's parts read: its errors, and what it passed on the way. */
interface Cell {
  readonly errors: number;
  /** Where the words start and end, and the errors up to there. */
  readonly start: number;
  readonly startErrors: number;
  readonly end: number;
  readonly endErrors: number;
}

/**
 * Lays words between their neighbours over a stretch of text with as few letters put in, left out or changed as can be;
 * what stands before and behind in the stretch costs nothing. What came in at the words' edges is not theirs. Takes time
 * in proportion to the product of both lengths.
 */
export const align = (stretch: string, prefix: string, exact: string, suffix: string): Alignment => {
  const pattern = prefix + exact + suffix;
  const [startRow, endRow] = [prefix.length, prefix.length + exact.length];
  let row: Cell[] = Array.from({ length: stretch.length + 1 }, (_, at) => ({
    errors: 0,
    start: startRow === 0 ? at : 0,
    startErrors: 0,
    end: endRow === 0 ? at : 0,
    endErrors: 0,
  }));
  for (let index = 1; index <= pattern.length; index += 1) {
    const unit = pattern.charCodeAt(index - 1);
    const next: Cell[] = [];
    for (let at = 0; at <= stretch.length; at += 1) {
      const above = row[at];
      const beside = row[at - 1];
      const left = next[at - 1];
      const cost = stretch.charCodeAt(at - 1) === unit ? 0 : 1;
      const skip = (above?.errors ?? 0) + 1;
      const take = beside === undefined ? Number.POSITIVE_INFINITY : beside.errors + cost;
      const put = left === undefined ? Number.POSITIVE_INFINITY : left.errors + 1;
      const errors = Math.min(take, skip, put);
      const from = errors === take ? beside : errors === skip ? above : left;
      const { start = 0, startErrors = 0, end = 0, endErrors = 0 } = from ?? {};
      const isStart = index === startRow;
      const isEnd = index === endRow && from !== left;
      next.push({
        errors,
        start: isStart ? at : start,
        startErrors: isStart ? errors : startErrors,
        end: isEnd ? at : end,
        endErrors: isEnd ? errors : endErrors,
      });
    }
    row = next;
  }
  const best = row.reduce((least, cell) => (cell.errors < least.errors ? cell : least));
  return {
    span: { start: best.start, end: best.end },
    before: best.startErrors,
    within: best.endErrors - best.startErrors,
    after: best.errors - best.endErrors,
  };
};
