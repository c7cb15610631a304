import type { Mark } from "./marks.js";

/** Two marks that belong together. */
export interface Pair {
  readonly open: Mark;
  readonly close: Mark;
}

/** How the marks of one paragraph go together; all lists in text order. */
interface Pairing {
  readonly pairs: readonly Pair[];
  /** Opening marks that nothing in the paragraph closes. */
  readonly unclosed: readonly Mark[];
  /** Closing marks that nothing in the paragraph opens. */
  readonly unopened: readonly Mark[];
}

/** Whether a mark opens, by its shape and its neighbours, and by whether one of its family is already open. */
const opens = (mark: Mark, isOpen: boolean): boolean => {
  if (mark.shape === "opening") return !(mark.roomAfter && (!mark.roomBefore || mark.last));
  if (mark.shape === "closing") return mark.roomBefore && (!mark.roomAfter || mark.first);
  if (isOpen) return mark.roomBefore && !mark.roomAfter;
  return !mark.roomAfter || mark.roomBefore;
};

/**
 * 6'2" and a 12" gun: a straight mark right behind a digit is inches or seconds when no quotation is open,
 * or when the next mark is the one that closes the open one.
 */
const measures = (mark: Mark, next: Mark | undefined, isOpen: boolean): boolean => {
  if (mark.afterFeet && mark.roomAfter && mark.text.length === 1) return true;
  const measured = mark.text === '"' && mark.afterDigit && mark.roomAfter;
  return measured && (!isOpen || (next?.roomAfter === true && !next.roomBefore));
};

/**
 * Pairs double marks and guillemets of one paragraph (single ones are left aside: see `pairSingles`). A mark
 * without a partner takes no other mark with it. Linear: every mark is pushed and popped once.
 */
export const pairMarks = (marks: readonly Mark[]): Pairing => {
  const pairs: Pair[] = [];
  const unclosed: Mark[] = [];
  const unopened: Mark[] = [];
  const stack: Mark[] = [];
  const openOf = new Map<Mark["family"], number>();
  const count = (mark: Mark): number => openOf.get(mark.family) ?? 0;
  const outer = marks.filter((mark) => mark.family !== "single");
  outer.forEach((mark, index) => {
    const isOpen = count(mark) > 0;
    if (measures(mark, outer[index + 1], isOpen)) return;
    if (opens(mark, isOpen)) {
      stack.push(mark);
      openOf.set(mark.family, count(mark) + 1);
      return;
    }
    if (!isOpen) {
      unopened.push(mark);
      return;
    }
    for (let top = stack.pop(); top; top = stack.pop()) {
      openOf.set(top.family, count(top) - 1);
      if (top.family === mark.family) {
        pairs.push({ open: top, close: mark });
        return;
      }
      unclosed.push(top);
    }
  });
  for (const mark of stack) unclosed.push(mark);
  const byStart = (a: Mark, b: Mark): number => a.start - b.start;
  return {
    pairs: pairs.sort((a, b) => a.open.start - b.open.start),
    unclosed: unclosed.sort(byStart),
    unopened,
  };
};
