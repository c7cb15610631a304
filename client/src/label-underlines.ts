import type { WireRange } from "../../server/src/protocol.js";
import { comparePositions } from "./compare-positions.js";

/**
 * For each of some lists of ranges, which may lie over one another, the stretches in which no other begins later (of two
 * that begin together the shorter is the inner one): there its line is drawn. In text order.
 */
export const innermost = (lists: readonly (readonly WireRange[])[]): readonly (readonly WireRange[])[] => {
  const all = lists.flatMap((ranges, list) => ranges.map((range) => ({ ...range, list })));
  const inner = all.toSorted((a, b) => comparePositions(b.start, a.start) || comparePositions(a.end, b.end));
  // In the order of the text from its end, so that what is looked at next is the last.
  const taken: WireRange[] = [];
  const free: WireRange[][] = lists.map(() => []);
  for (const { start, end, list } of inner) {
    let from = start;
    let reached = end;
    for (let other = taken.at(-1); other && comparePositions(other.start, end) <= 0; other = taken.at(-1)) {
      if (comparePositions(from, other.start) < 0) free[list]?.push({ start: from, end: other.start });
      if (comparePositions(from, other.end) < 0) from = other.end;
      if (comparePositions(reached, other.end) < 0) reached = other.end;
      taken.pop();
    }
    if (comparePositions(from, end) < 0) free[list]?.push({ start: from, end });
    taken.push({ start, end: reached });
  }
  return free.map((stretches) => stretches.toSorted((a, b) => comparePositions(a.start, b.start)));
};
