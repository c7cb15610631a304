import type { WirePosition, WireRange } from "../../server/src/protocol.js";

const compare = (a: WirePosition, b: WirePosition): number => a.line - b.line || a.character - b.character;

/**
 * For each of some lists of ranges, which may lie over one another, the stretches in which no other begins later (of two
 * that begin together the shorter is the inner one): there its line is drawn. In text order.
 */
export const innermost = (lists: readonly (readonly WireRange[])[]): readonly (readonly WireRange[])[] => {
  const all = lists.flatMap((ranges, list) => ranges.map((range) => ({ ...range, list })));
  const inner = all.toSorted((a, b) => compare(b.start, a.start) || compare(a.end, b.end));
  // In the order of the text from its end, so that what is looked at next is the last.
  const taken: WireRange[] = [];
  const free: WireRange[][] = lists.map(() => []);
  for (const { start, end, list } of inner) {
    let from = start;
    let reached = end;
    for (let other = taken.at(-1); other && compare(other.start, end) <= 0; other = taken.at(-1)) {
      if (compare(from, other.start) < 0) free[list]?.push({ start: from, end: other.start });
      if (compare(from, other.end) < 0) from = other.end;
      if (compare(reached, other.end) < 0) reached = other.end;
      taken.pop();
    }
    if (compare(from, end) < 0) free[list]?.push({ start: from, end });
    taken.push({ start, end: reached });
  }
  return free.map((stretches) => stretches.toSorted((a, b) => compare(a.start, b.start)));
};
