import type { PlacedDecision } from "../../decisions/place.js";
import type { Stray, Tracked, TrackedDecisions } from "../../decisions/track.js";

/** A decision as it was: with its place in the article's file (UTF-16), or without one. */
export type Kept = Tracked | Stray;

/** What a gesture made of one decision; undefined where there was, or is, none. */
interface Item {
  readonly id: string;
  readonly before: Kept | undefined;
  readonly after: Kept | undefined;
}

/** One gesture: the decisions that it touched, and the article's file when it was made. */
export interface Gesture {
  readonly items: readonly Item[];
  readonly text: string;
}

const isTracked = (kept: Kept): kept is Tracked => "spans" in kept;
const isStray = (kept: Kept): kept is Stray => !isTracked(kept);

const find = (decisions: TrackedDecisions): ReadonlyMap<string, Kept> =>
  new Map<string, Kept>([
    ...decisions.tracked.map((one) => [one.decision.id, one] as const),
    ...decisions.strays.map((one) => [one.decision.id, one] as const),
  ]);

/** Decisions in which some are as given, or gone where nothing is given; the others stay. */
const replaced = (
  decisions: TrackedDecisions,
  changes: ReadonlyMap<string, Kept | undefined>,
): TrackedDecisions => {
  const isOther = ({ decision }: Kept): boolean => !changes.has(decision.id);
  const now = [...changes.values()].filter((kept) => kept !== undefined);
  return {
    ...decisions,
    tracked: [...decisions.tracked.filter(isOther), ...now.filter(isTracked)],
    strays: [...decisions.strays.filter(isOther), ...now.filter(isStray)],
  };
};

/** Makes a gesture: decisions at their places in the article's file are put, others dropped. */
export const makeGesture = (
  decisions: TrackedDecisions,
  put: readonly PlacedDecision[],
  drop: readonly string[],
  text: string,
): { readonly decisions: TrackedDecisions; readonly gesture: Gesture } => {
  const known = find(decisions);
  const after = new Map<string, Kept | undefined>([
    ...drop.map((id) => [id, undefined] as const),
    ...put.map((one) => [one.decision.id, { ...one, lost: false }] as const),
  ]);
  const items = [...after].map(([id, kept]) => ({ id, before: known.get(id), after: kept }));
  return { decisions: replaced(decisions, after), gesture: { items, text } };
};

const sameSpans = (a: Kept | undefined, b: Kept | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  isTracked(a) &&
  isTracked(b) &&
  JSON.stringify([a.spans, a.source]) === JSON.stringify([b.spans, b.source]);

/** A decision as a gesture knew it, at its place in the present text: where that moved with the text, or to be found. */
const restored = (to: Kept, from: Kept | undefined, now: Kept | undefined, isSameText: boolean): Kept => {
  if (!isTracked(to) || isSameText) return to;
  if (now && isTracked(now) && sameSpans(to, from)) return { ...now, decision: to.decision };
  return { decision: to.decision, seen: to.decision };
};

/** Takes a gesture back, or makes it again; other decisions stay as they are. */
export const turnGesture = (
  decisions: TrackedDecisions,
  { items, text: then }: Gesture,
  direction: "undo" | "redo",
  text: string,
): TrackedDecisions => {
  const known = find(decisions);
  const changes = items.map(({ id, before, after }) => {
    const [to, from] = direction === "undo" ? [before, after] : [after, before];
    return [id, to && restored(to, from, known.get(id), then === text)] as const;
  });
  return replaced(decisions, new Map(changes));
};
