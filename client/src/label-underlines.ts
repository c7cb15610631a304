import type { WirePosition, WireRange } from "../../server/src/protocol.js";

const compare = (a: WirePosition, b: WirePosition): number => a.line - b.line || a.character - b.character;

/**
 * For each of some lists of ranges, which may lie over one another, the stretches in which no other begins later (of two
 * that begin together the shorter is the inner one): there its line is drawn. In text order.
 */
export const innermost = (lists: readonly (readonly WireRange[])[]): readonly (readonly WireRange[])[] => {
  const all = lists.flatMap((ranges, list) => ranges.map((range) => ({ ...range, list })));
  const inner = all.toSorted((a, b) => compare(b.start, a.start) || compare(a.end, b.end));
  const taken: WireRange[] = [];
  const free: WireRange[][] = lists.map(() => []);
  for (const { start, end, list } of inner) {
    // What was taken begins later, or as early and ends sooner; it is in text order.
    let from = start;
    for (const other of taken) {
      if (compare(other.start, end) >= 0) break;
      if (compare(from, other.start) < 0) free[list]?.push({ start: from, end: other.start });
      if (compare(from, other.end) < 0) from = other.end;
    }
    if (compare(from, end) < 0) free[list]?.push({ start: from, end });
    const behind = taken.findIndex((other) => compare(other.start, end) > 0);
    const merged = behind < 0 ? taken.length : behind;
    const last = taken[merged - 1];
    taken.splice(0, merged, { start, end: last && compare(last.end, end) > 0 ? last.end : end });
  }
  return free.map((stretches) => stretches.toSorted((a, b) => compare(a.start, b.start)));
};
