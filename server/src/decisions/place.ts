import { codePointsOf } from "../article/code-points.js";
import { partitionPoint } from "../article/partition-point.js";
import type { SourceText } from "../article/source-text.js";
import { byStart, type Span } from "../article/span.js";
import type { Whereabouts } from "./between.js";
import type { Anchor, Decision } from "./decision.js";
import { findAnchor, placesOf } from "./find-anchor.js";

/** A decision and where it holds in a text. */
export interface PlacedDecision {
  readonly decision: Decision;
  /** The span of each of its anchors, in UTF-16 offsets, in text order; none for the whole article. */
  readonly spans: readonly Span[];
  /** The words that say who speaks, where the decision names a speaker by words. */
  readonly source?: Span;
}

/** Decisions found again in a text, and those whose words are not there, which are kept. */
export interface PlacedDecisions {
  readonly placed: readonly PlacedDecision[];
  readonly orphans: readonly Decision[];
}

/** How much text is searched for all decisions together, in UTF-16 units: a bound on the time, not on decisions. */
const searchBudget = 100_000_000;

/**
 * The same where words and neighbours may have changed, which takes a thousand times as long; and what an anchor, each place
 * of its words and a unit in which they are just looked for cost of it.
 */
const looseBudget = 4_000_000;
const anchorCost = 1000;
const placeCost = 400;
const unitCost = 0.02;

/** Neighbours so long, in UTF-16 units, tell a place by themselves; and how far before the expected one it may be. */
const tellingContext = 24;
const lookBack = 400;

/** An anchor's stated place in UTF-16 units, and where its words were found. */
interface Mark {
  readonly stated: number;
  readonly found: number;
}

/** Where what stood at an offset should be, as the nearest marks before and behind it have moved. */
const whereabouts = (text: string, marks: readonly Mark[], stated: number | undefined): Whereabouts => {
  const anywhere = { from: 0, to: text.length };
  if (stated === undefined) return { ...anywhere, expected: [] };
  const next = partitionPoint(marks.length, (index) => (marks[index]?.stated ?? stated) < stated);
  const [before, behind] = [marks[next - 1], marks[next]];
  const expected = [before, behind].flatMap((mark) =>
    mark === undefined ? [] : [stated + mark.found - mark.stated],
  );
  const [from, to] = [before?.found ?? 0, behind?.found ?? text.length];
  return { ...(from < to ? { from, to } : anywhere), expected: expected.length > 0 ? expected : [stated] };
};

/**
 * Finds the places of decisions in a text that may have changed since. `source` is the file that the text was taken
 * from, where that has markup besides: positions are the file's. Takes time in proportion to the text and the number
 * of decisions; where too many are not where they were, the rest are orphans.
 */
export const placeDecisions = (
  text: string,
  decisions: readonly Decision[],
  source?: SourceText,
): PlacedDecisions => {
  const { toOffset } = codePointsOf(source?.text ?? text);
  const statedOf = ({ position }: Anchor): number | undefined => {
    if (position === undefined) return undefined;
    const offset = toOffset(position.start);
    return source ? source.offsetOf(offset) : offset;
  };
  const anchors = decisions.flatMap(({ anchors, answer }) =>
    answer.speaker?.kind === "words" ? [...anchors, answer.speaker.anchor] : anchors,
  );
  const inOrder = anchors.toSorted((a, b) => (a.position?.start ?? 0) - (b.position?.start ?? 0));
  let budget = searchBudget;
  /** Where an anchor's words stand with both neighbours, at the expected place or behind it, as after an insertion. */
  const wholeFrom = ({ exact, prefix, suffix }: Anchor, expected: number | undefined): number | undefined => {
    if (expected === undefined || budget < 0 || prefix.length + suffix.length < tellingContext)
      return undefined;
    const from = Math.max(0, expected - prefix.length - lookBack);
    const found = text.indexOf(prefix + exact + suffix, from);
    budget -= (found < 0 ? text.length : found) - from;
    return found < 0 ? undefined : found + prefix.length;
  };
  const spans = new Map<Anchor, Span>();
  const marks: Mark[] = [];
  const missing: Anchor[] = [];
  for (const anchor of inOrder) {
    const stated = statedOf(anchor);
    const last = marks.at(-1);
    const moved = stated === undefined ? undefined : stated + (last ? last.found - last.stated : 0);
    const isThere = (at: number | undefined): at is number => at !== undefined && standsAt(text, anchor, at);
    const at = isThere(moved) ? moved : isThere(stated) ? stated : wholeFrom(anchor, moved);
    if (at === undefined) missing.push(anchor);
    else {
      spans.set(anchor, { start: at, end: at + anchor.exact.length });
      if (stated !== undefined) marks.push({ stated, found: at });
    }
  }
  placeRest(text, missing, statedOf, marks, spans);
  return sorted(decisions, spans);
};

/**
 * Looks for anchors whose words and neighbours are not all there, between those that are, as long as `looseBudget` allows.
 * What is found the first time tells where to look the second time. Adds to `spans`.
 */
const placeRest = (
  text: string,
  missing: readonly Anchor[],
  statedOf: (anchor: Anchor) => number | undefined,
  marks: readonly Mark[],
  spans: Map<Anchor, Span>,
): void => {
  let left = looseBudget;
  const known = [...marks];
  for (let round = 1; round <= 2; round += 1) {
    if (round > 1 && known.length === marks.length) return;
    const inOrder = known.toSorted((a, b) => a.stated - b.stated);
    for (const anchor of missing) {
      if (left < 0) return;
      if (spans.has(anchor)) continue;
      const stated = statedOf(anchor);
      const where = whereabouts(text, inOrder, stated);
      const places = placesOf(text, anchor.exact);
      left -= anchorCost + text.length * unitCost + places.length * placeCost + where.to - where.from;
      const found = findAnchor(text, anchor, places, where);
      if (found === undefined) continue;
      spans.set(anchor, found);
      if (stated !== undefined) known.push({ stated, found: found.start });
    }
  }
};

/** A placed decision with its offsets in the file that the text was taken from, where that has markup besides. */
export const placedInFile = (one: PlacedDecision, file: SourceText | undefined): PlacedDecision =>
  file
    ? {
        ...one,
        spans: one.spans.map(file.spanOf),
        ...(one.source ? { source: file.spanOf(one.source) } : {}),
      }
    : one;

/** Whether an anchor's words stand at an offset between neighbours that are all the same. */
const standsAt = (text: string, { exact, prefix, suffix }: Anchor, at: number): boolean =>
  at >= prefix.length &&
  text.startsWith(exact, at) &&
  text.startsWith(prefix, at - prefix.length) &&
  text.startsWith(suffix, at + exact.length);

const sorted = (decisions: readonly Decision[], spans: ReadonlyMap<Anchor, Span>): PlacedDecisions => {
  const placed: PlacedDecision[] = [];
  const orphans: Decision[] = [];
  for (const decision of decisions) {
    const own = decision.anchors.map((anchor) => spans.get(anchor));
    const { speaker } = decision.answer;
    const source = speaker?.kind === "words" ? spans.get(speaker.anchor) : undefined;
    if (own.includes(undefined) || (speaker?.kind === "words" && source === undefined))
      orphans.push(decision);
    else {
      const found = own.filter((span) => span !== undefined).toSorted(byStart);
      placed.push({ decision, spans: found, ...(source ? { source } : {}) });
    }
  }
  return { placed, orphans };
};
