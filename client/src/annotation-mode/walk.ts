import type { WireAnnotation, WirePosition } from "../../../server/src/protocol.js";
import { comparePositions } from "../compare-positions.js";

/** What a person goes through an article by in annotation mode. */
export interface Walk {
  /** Leaves out what is decided, or follows from a decision. */
  readonly undecidedOnly: boolean;
  /** Begins with what the machine is least sure of, in the place of the article’s beginning. */
  readonly leastCertainFirst: boolean;
  /** Stops once for each person, place or thing, and not again for one of whom something is decided. */
  readonly eachEntityOnce: boolean;
  /** Leaves out quotes, headers and the folder’s own labels. */
  readonly namesOnly: boolean;
}

/** Everything, from the beginning to the end. */
export const everything: Walk = {
  undecidedOnly: false,
  leastCertainFirst: false,
  eachEntityOnce: false,
  namesOnly: false,
};

/** Whether a walk leaves nothing out and goes in the order of the text. */
export const isEverything = (walk: Walk): boolean => Object.values(walk).every((chosen) => !chosen);

/** A stop reached, and its place among all, counted from 1. */
export interface ReachedStop {
  readonly stop: WireAnnotation;
  readonly number: number;
  readonly count: number;
  /** Whether the walk went round the end, or the beginning. */
  readonly round: boolean;
}

/** Where somebody stands: at an annotation as it was when it was reached, or with the caret between annotations. */
export type Standing = WireAnnotation | WirePosition;

const isAnnotation = (standing: Standing): standing is WireAnnotation => "range" in standing;

const startOf = (standing: Standing): WirePosition =>
  isAnnotation(standing) ? standing.range.start : standing;

/** In text order, what encloses before what is inside; the caret before all that begins there. */
const compareInText = (a: Standing, b: Standing): number => {
  const byStart = comparePositions(startOf(a), startOf(b));
  if (byStart !== 0) return byStart;
  if (!isAnnotation(a) || !isAnnotation(b)) return Number(isAnnotation(a)) - Number(isAnnotation(b));
  return comparePositions(b.range.end, a.range.end) || compareNames(a, b);
};

// Labels may share a span.
const compareNames = (a: WireAnnotation, b: WireAnnotation): number => {
  const [nameA, nameB] = [a, b].map(({ kind, type }) => `${kind} ${type}`) as [string, string];
  return nameA < nameB ? -1 : Number(nameA > nameB);
};

const certainty = (standing: Standing): number => (isAnnotation(standing) ? standing.confidence : 0);

const orderOf = ({ leastCertainFirst }: Walk) =>
  leastCertainFirst
    ? (a: Standing, b: Standing): number => certainty(a) - certainty(b) || compareInText(a, b)
    : compareInText;

/** Whether two annotations are of one span and of one sort, whatever type and state they have. */
export const isSamePlace = (a: WireAnnotation, b: WireAnnotation): boolean =>
  a.kind === b.kind &&
  (a.kind !== "label" || a.type === b.type) &&
  comparePositions(a.range.start, b.range.start) === 0 &&
  comparePositions(a.range.end, b.range.end) === 0;

const entityOf = ({ kind, entity }: WireAnnotation): string | undefined =>
  kind === "name" ? entity : undefined;

/** Of the names of one entity the first in the order given, and none where one of them is decided. */
const onceEach = (ordered: readonly WireAnnotation[]): readonly WireAnnotation[] => {
  const done = new Set(ordered.filter(({ state }) => state === "decided").map(entityOf));
  const seen = new Set<string>();
  return ordered.filter((annotation) => {
    const entity = entityOf(annotation);
    if (entity === undefined) return true;
    if (done.has(entity) || seen.has(entity)) return false;
    seen.add(entity);
    return true;
  });
};

/** Whether an annotation is among those that a person goes through and that are counted. */
export const isCounted = ({ kind }: WireAnnotation, { namesOnly }: Walk): boolean =>
  !namesOnly || kind === "name";

/** The stops of a walk among an article’s annotations, in its order. */
export const stopsOf = (annotations: readonly WireAnnotation[], walk: Walk): readonly WireAnnotation[] => {
  const ordered = annotations.filter((one) => isCounted(one, walk)).sort(orderOf(walk));
  const once = walk.eachEntityOnce ? onceEach(ordered) : ordered;
  return walk.undecidedOnly ? once.filter(({ state }) => state === "machine") : once;
};

/**
 * The stop after where somebody stands, or before, round the ends; undefined where there is none but where they stand. The
 * annotation they stand at need not be a stop any more: what is decided meanwhile may have left the walk.
 */
export const nextStop = (
  annotations: readonly WireAnnotation[],
  walk: Walk,
  from: Standing,
  direction: "next" | "previous",
): ReachedStop | undefined => {
  const order = orderOf(walk);
  const stops = stopsOf(annotations, walk);
  const others = stops.filter((stop) => !isAnnotation(from) || !isSamePlace(stop, from));
  const ahead =
    direction === "next"
      ? others.find((stop) => order(stop, from) > 0)
      : others.findLast((stop) => order(stop, from) < 0);
  const stop = ahead ?? (direction === "next" ? others[0] : others.at(-1));
  return stop && { stop, number: stops.indexOf(stop) + 1, count: stops.length, round: ahead === undefined };
};
