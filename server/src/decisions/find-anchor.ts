import search from "approx-string-match";
import type { Span } from "../article/span.js";
import type { Anchor } from "./decision.js";

/** So much of a neighbour must be the same, in UTF-16 units, for a place to be told by it; of a shorter one all. */
const tellingLength = 12;

/** Words so long stand for themselves where they stand once. */
const ownLength = 24;

/** The share of errors up to which changed words are the same words, and up to which neighbours are. */
const mostErrors = 0.25;
const mostNeighbourErrors = 0.35;

/** The most places of one string that are looked at. */
const mostPlaces = 2000;

/** How far around the expected place changed words are looked for, in UTF-16 units. */
const window = 600;

/** How many units two texts have in common at their ends, and at their starts. */
const commonEnd = (a: string, b: string): number => {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
    length += 1;
  return length;
};
const commonStart = (a: string, b: string): number => {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
};

/** Stands for the anchor's words at the end of a neighbour; longer than any number of errors, so that both must touch it. */
const words = "\ue000".repeat(16);

/** How much of a neighbour is where it should be, 0 to 1, changed as it may be; both touch the anchor's words, `words`. */
const likeness = (text: string, neighbour: string): number => {
  const length = neighbour.length - words.length;
  if (length === 0) return text.length === words.length ? 1 : 0;
  const errors = search(text, neighbour, Math.floor(length * mostNeighbourErrors))[0]?.errors;
  return errors === undefined ? 0 : 1 - errors / length;
};

/** As `likeness`, but for the end of a neighbour only where more of it changed; `touching` units of it are the same. */
const share = (touching: number, length: number, whole: () => number): number =>
  length > 0 && touching === length ? 1 : Math.max(length === 0 ? 0 : touching / length, whole());

/** How well a place fits an anchor. */
interface Fit {
  readonly span: Span;
  /** How much of the neighbour on each side is there, 0 to 1. */
  readonly before: number;
  readonly after: number;
  /** Whether what touches the words is the same on one side at least. */
  readonly touches: boolean;
}

/** So many units that touch the words must be the same on one side; a shorter side all. */
const touchingLength = 6;

/** How much more of the text than a neighbour is compared with it, since words may have come in, in UTF-16 units. */
const slack = 12;

/** By how much one place must be better than any other. */
const clearLead = 0.25;

const fitAt = (text: string, { prefix, suffix }: Anchor, span: Span): Fit => {
  const left = text.slice(Math.max(0, span.start - prefix.length - slack), span.start);
  const right = text.slice(span.end, span.end + suffix.length + slack);
  const [same, sameAfter] = [commonEnd(left, prefix), commonStart(right, suffix)];
  return {
    span,
    before: share(same, prefix.length, () => likeness(left + words, prefix + words)),
    after: share(sameAfter, suffix.length, () => likeness(words + right, words + suffix)),
    touches:
      same >= Math.min(touchingLength, prefix.length) || sameAfter >= Math.min(touchingLength, suffix.length),
  };
};

/** Whether the neighbours tell that these are the words: one side is there, or both are in part. */
const isTold = ({ before, after, touches }: Fit, { prefix, suffix }: Anchor): boolean => {
  const telling = (like: number, side: string): boolean =>
    like * side.length >= Math.min(tellingLength, side.length) && like >= 0.4;
  return touches && before + after >= 0.8 && (telling(before, prefix) || telling(after, suffix));
};

const placesOf = (text: string, exact: string): readonly Span[] => {
  const places: Span[] = [];
  for (let at = text.indexOf(exact); at >= 0 && places.length < mostPlaces; at = text.indexOf(exact, at + 1))
    places.push({ start: at, end: at + exact.length });
  return places;
};

/** What it counts for a place that it is just where the words should be, by those on both sides of them or on one. */
const expectedPlace = { both: 1, one: 0.3 } as const;

/** The best of several places; none where another is about as good. */
const best = (fits: readonly Fit[], expected: readonly number[]): Fit | undefined => {
  const bonus = expected.length > 1 ? expectedPlace.both : expectedPlace.one;
  const worth = ({ span, before, after }: Fit): number =>
    before + after + (expected.includes(span.start) ? bonus : 0);
  const [first, second] = fits.toSorted((a, b) => worth(b) - worth(a));
  return first === undefined || second === undefined || worth(first) - worth(second) >= clearLead
    ? first
    : undefined;
};

const wordEdge = (text: string, at: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) || !/[\p{L}\p{N}]/u.test(text.charAt(at));

/** The words between the same neighbours, where an edit changed the words themselves. */
const changedWords = (text: string, anchor: Anchor, expected: readonly number[]): Span | undefined => {
  const { exact, prefix, suffix } = anchor;
  const from = expected.length === 0 ? 0 : Math.max(0, Math.min(...expected) - window);
  const to =
    expected.length === 0
      ? text.length
      : Math.min(text.length, Math.max(...expected) + exact.length + window);
  const stretch = text.slice(from, to);
  const pattern = prefix + exact + suffix;
  const matches = search(stretch, pattern, Math.floor(pattern.length * mostErrors));
  // One best match may end at several places.
  const [match] = matches;
  if (match === undefined || matches.some(({ start }) => Math.abs(start - match.start) > slack))
    return undefined;
  const inside = stretch.slice(match.start, match.end);
  const found = search(inside, exact, Math.max(1, Math.floor(exact.length * mostErrors))).filter(
    ({ start, end }) =>
      wordEdge(stretch, match.start + start) && wordEdge(stretch, match.start + end) && end > start,
  );
  const likeliest = found.toSorted(
    (a, b) => Math.abs(a.start - prefix.length) - Math.abs(b.start - prefix.length),
  )[0];
  if (likeliest === undefined) return undefined;
  const start = from + match.start;
  return { start: start + likeliest.start, end: start + likeliest.end };
};

/**
 * Finds an anchor's words again in a text that may have changed; undefined where they are gone, or where two places
 * would do. `expected` are the UTF-16 offsets where they should stand, by what stands before and by what stands
 * behind them; one where only one side tells, none where nothing does. Takes time in proportion to the text.
 *
 * As Hypothesis finds its annotations: the quote with its neighbours first, approximate matching after
 * (https://web.hypothes.is/blog/fuzzy-anchoring/).
 */
export const findAnchor = (text: string, anchor: Anchor, expected: readonly number[]): Span | undefined => {
  const { exact } = anchor;
  const fits = placesOf(text, exact).map((span) => fitAt(text, anchor, span));
  const [only] = fits;
  if (only && fits.length === 1 && exact.length >= ownLength) return only.span;
  const told = fits.filter((fit) => isTold(fit, anchor));
  return told.length > 0 ? best(told, expected)?.span : changedWords(text, anchor, expected);
};
