import search from "approx-string-match";
import type { Span } from "../article/span.js";
import { commonEnd, commonStart, isInWord } from "./common.js";
import { longestContext } from "./context-lengths.js";
import type { Anchor } from "./decision.js";

/** How well a place of a text fits an anchor, by what stands beside it. */
export interface Fit {
  readonly span: Span;
  /** How much of the nearest `nearLength` units of the neighbour on each side is there, changed as it may be, 0 to 1. */
  readonly before: number;
  readonly after: number;
  /** How many units that touch the words are the same, on the side where they are more. */
  readonly touching: number;
  /** Whether the whole neighbour on one side is there unchanged, and is long enough to tell the place. */
  readonly whole: boolean;
}

/** So much of a neighbour is looked at where it may have changed, in UTF-16 units. */
export const nearLength = 32;

/** How much more of the text than a neighbour is compared with it, since words may have come in, in UTF-16 units. */
export const slack = 12;

/** Neighbours so long tell a place, in UTF-16 units. */
const tellingLength = 12;

/** Up to which share of errors a neighbour is still looked for. */
const mostErrors = 0.5;

/** Stands for the anchor's words at the end of a neighbour; longer than any number of errors, so that both must touch it. */
const words = "\ue000".repeat(17);

/** How much of a neighbour is where it should be, 0 to 1, changed as it may be; both touch the anchor's words, `words`. */
const likeness = (text: string, neighbour: string): number => {
  const length = neighbour.length - words.length;
  if (length === 0) return text.length === words.length ? 1 : 0;
  const errors = search(text, neighbour, Math.floor(length * mostErrors))[0]?.errors;
  return errors === undefined ? 0 : 1 - errors / length;
};

/** How much of a neighbour is there: the end of it that is the same, or more where that changed; `touching` units are the same. */
const share = (touching: number, length: number, whole: () => number): number =>
  length > 0 && touching >= length ? 1 : Math.max(length === 0 ? 0 : touching / length, whole());

/** Where fewer units that touch the words are the same on either side, neighbours that changed are not looked for. */
export const leastTouching = 4;

/** Whether an end of an anchor's words at a place is within a word, as it was not when the anchor was made. */
export const cutsWord = (text: string, { exact, prefix, suffix }: Anchor, { start, end }: Span): boolean => {
  const wasCut = isInWord(prefix + exact, prefix.length) || isInWord(exact + suffix, exact.length);
  return !wasCut && (isInWord(text, start) || isInWord(text, end));
};

/** How well a place fits an anchor. Takes time in proportion to the anchor's neighbours. */
export const fitAt = (text: string, { prefix, suffix }: Anchor, span: Span, isThorough = false): Fit => {
  const [near, nearAfter] = [prefix.slice(-nearLength), suffix.slice(0, nearLength)];
  const left = text.slice(Math.max(0, span.start - near.length - slack), span.start);
  const right = text.slice(span.end, span.end + nearAfter.length + slack);
  const same = commonEnd(text.slice(Math.max(0, span.start - prefix.length), span.start), prefix);
  const sameAfter = commonStart(text.slice(span.end, span.end + suffix.length), suffix);
  const ends = near.length === 0 || nearAfter.length === 0;
  const isLooked = isThorough || ends || same >= leastTouching || sameAfter >= leastTouching;
  const like = (stretch: string, neighbour: string) => (): number =>
    isLooked ? likeness(stretch, neighbour) : 0;
  const isWhole = (length: number, neighbour: string): boolean =>
    length === neighbour.length && length >= tellingLength && length < longestContext - 1;
  return {
    span,
    before: share(same, near.length, like(left + words, near + words)),
    after: share(sameAfter, nearAfter.length, like(words + right, words + nearAfter)),
    touching: Math.max(same, sameAfter),
    whole: isWhole(same, prefix) || isWhole(sameAfter, suffix),
  };
};
