import search from "approx-string-match";
import type { Change } from "../article/change.js";
import { codePointsOf } from "../article/code-points.js";
import type { SourceText } from "../article/source-text.js";
import type { Span } from "../article/span.js";
import { anchorOf } from "./anchor-of.js";
import { commonEnd, commonStart, isInWord, isLetter } from "./common.js";
import type { Decision } from "./decision.js";
import { type PlacedDecision, placeDecisions, placedInFile } from "./place.js";

/** A decision whose place moves with the edits of the article's file; spans are the file's (UTF-16). */
export interface Tracked extends PlacedDecision {
  /** Whether an edit took the place away. */
  readonly lost: boolean;
}

/** A decision without a place, and the same with the surroundings in which its words were last seen. */
export interface Stray {
  readonly decision: Decision;
  readonly seen: Decision;
}

/** A text as it was when the places of decisions in it were last looked at. */
interface Seen {
  readonly text: string;
  readonly source: SourceText | undefined;
  /** With offsets in the text. */
  readonly placed: readonly PlacedDecision[];
}

/** The decisions of an open article. */
export interface TrackedDecisions {
  readonly tracked: readonly Tracked[];
  readonly strays: readonly Stray[];
  readonly seen: Seen;
}

/** No decisions. */
export const noDecisions: TrackedDecisions = {
  tracked: [],
  strays: [],
  seen: { text: "", source: undefined, placed: [] },
};

/** A change without what it leaves as it was at its ends. */
const narrowed = ({ before, start, end, inserted }: Change): Span & { readonly by: number } => {
  const old = before.slice(start, end);
  const from = commonStart(old, inserted);
  const back = Math.min(commonEnd(old, inserted), Math.min(old.length, inserted.length) - from);
  return { start: start + from, end: end - back, by: inserted.length - (end - start) };
};

/** A span after a change; undefined where the change took it away or cut off an end of it. */
const moved = (span: Span, change: Span & { readonly by: number }): Span | undefined => {
  const { start, end, by } = change;
  if (end <= span.start) return { start: span.start + by, end: span.end + by };
  if (start >= span.end) return span;
  const isInside = span.start <= start && end <= span.end && end - start < span.end - span.start;
  return isInside ? { start: span.start, end: span.end + by } : undefined;
};

/** Moves the places of decisions with a change of the article's file. Linear in the decisions. */
export const moveWith = (decisions: TrackedDecisions, change: Change): TrackedDecisions => {
  if (decisions.tracked.length === 0) return decisions;
  const narrow = narrowed(change);
  const move = (one: Tracked): Tracked => {
    const last = Math.max(one.spans.at(-1)?.end ?? 0, one.source?.end ?? 0);
    if (one.lost || narrow.start >= last) return one;
    const spans = one.spans.map((span) => moved(span, narrow));
    const source = one.source && moved(one.source, narrow);
    const kept = spans.filter((span) => span !== undefined);
    if (kept.length < spans.length || (one.source && !source)) return { ...one, lost: true };
    return { ...one, spans: kept, ...(source ? { source } : {}) };
  };
  return { ...decisions, tracked: decisions.tracked.map(move) };
};

/** The share of errors up to which changed words are the same words. */
const mostErrors = 0.25;

/** Where the words of an anchor stand at a place that has moved with the edits: as they are, or with small changes. */
const wordsAt = (text: string, exact: string, { start, end }: Span): Span | undefined => {
  if (text.startsWith(exact, start)) return { start, end: start + exact.length };
  let [from, to] = [start, end];
  if (isLetter(exact, 0)) while (from > 0 && isInWord(text, from)) from -= 1;
  if (isLetter(exact, exact.length - 1)) while (to > from && isInWord(text, to)) to += 1;
  const most = Math.max(1, Math.floor(exact.length * mostErrors));
  if (to <= from || Math.abs(to - from - exact.length) > most) return undefined;
  return search(text.slice(from, to), exact, most).length > 0 ? { start: from, end: to } : undefined;
};

/** The place of a tracked decision in the text, its words verified; undefined where they are not there. */
const verified = (text: string, source: SourceText | undefined, one: Tracked): PlacedDecision | undefined => {
  if (one.lost) return undefined;
  const inText = ({ start, end }: Span): Span =>
    source ? { start: source.offsetOf(start), end: source.offsetOf(end) } : { start, end };
  const { decision } = one;
  const spans: Span[] = [];
  for (const [index, span] of one.spans.entries()) {
    const found = wordsAt(text, decision.anchors[index]?.exact ?? "", inText(span));
    if (found === undefined) return undefined;
    spans.push(found);
  }
  const { speaker } = decision.answer;
  if (speaker?.kind !== "words") return { decision, spans };
  const words = one.source && wordsAt(text, speaker.anchor.exact, inText(one.source));
  return words && { decision, spans, source: words };
};

/** Gives decisions anchors for the places where they stand in a text. */
export const anchoring = (
  text: string,
  source: SourceText | undefined,
): ((placed: PlacedDecision) => Decision) => {
  const { of } = codePointsOf(source?.text ?? text);
  const anchorAt = (span: Span) => {
    const { start, end } = source ? source.spanOf(span) : span;
    return anchorOf(text, span, { start: of(start), end: of(end) });
  };
  return ({ decision, spans, source: words }) => {
    const { answer } = decision;
    const said = answer.speaker?.kind === "words" && words;
    return {
      ...decision,
      anchors: spans.map(anchorAt),
      answer: said ? { ...answer, speaker: { kind: "words", anchor: anchorAt(said) } } : answer,
    };
  };
};

/** Strays are looked for at every reading as long as that means looking through no more text than this, in UTF-16 units. */
const mostSearched = 4_000_000;

/** Decisions that have no place any more, with the surroundings in which they were last seen. */
const lastSeen = ({ text, source, placed }: Seen, lost: readonly Decision[]): readonly Stray[] => {
  const anchored = anchoring(text, source);
  const places = new Map(placed.map((one) => [one.decision.id, one]));
  return lost.map((decision) => {
    const last = places.get(decision.id);
    return { decision, seen: last ? anchored({ ...last, decision }) : decision };
  });
};

/** What decisions say of a text, and how their places go on from there. */
export interface Settled {
  /** With offsets in the text, in the order they were given. */
  readonly placed: readonly PlacedDecision[];
  readonly decisions: TrackedDecisions;
}

/**
 * Verifies the places of decisions in a text, and looks for those that have none: by the surroundings in which they were
 * last seen. `source` is the file that the text was taken from, where that has markup besides.
 */
export const settle = (
  text: string,
  source: SourceText | undefined,
  { tracked, strays, seen }: TrackedDecisions,
): Settled => {
  const placed: PlacedDecision[] = [];
  const lost: Decision[] = [];
  for (const one of tracked) {
    const found = verified(text, source, one);
    if (found) placed.push(found);
    else lost.push(one.decision);
  }
  const gone = lost.length === 0 ? [] : lastSeen(seen, lost);
  const isCheap = strays.length * text.length <= mostSearched;
  const looked = isCheap ? [...strays, ...gone] : gone;
  const again =
    looked.length === 0
      ? undefined
      : placeDecisions(
          text,
          looked.map((stray) => stray.seen),
          source,
        );
  const found = new Map(again?.placed.map((one) => [one.decision.id, one]));
  const left: Stray[] = isCheap ? [] : [...strays];
  for (const stray of looked) {
    const place = found.get(stray.decision.id);
    if (place) placed.push({ ...place, decision: stray.decision });
    else left.push(stray);
  }
  return {
    placed,
    decisions: {
      tracked: placed.map((one) => ({ ...placedInFile(one, source), lost: false })),
      strays: left,
      seen: { text, source, placed },
    },
  };
};
