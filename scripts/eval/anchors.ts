import fc from "fast-check";
import { codePointsOf } from "../../server/src/article/code-points.js";
import type { Span } from "../../server/src/article/span.js";
import { anchorOf } from "../../server/src/decisions/anchor-of.js";
import type { Decision } from "../../server/src/decisions/decision.js";
import { placeDecisions } from "../../server/src/decisions/place.js";
import { percent } from "./figures.js";
import { edited, type RandomEdit, randomEdit, type TracedText, traced } from "./random-edits.js";

/** How many decisions were where after edits; all of them are counted in one of these. */
export interface AnchorCounts {
  /** On their own words, or an orphan where those are gone. */
  readonly right: number;
  /** An orphan, though the words are there, whole or in part. */
  readonly orphans: number;
  /** On other words, or on others as well. */
  readonly wrong: number;
  /** Neither placed nor an orphan. */
  readonly lost: number;
}

/** A decision in a wrong place, to be looked at. */
export interface Misplaced {
  readonly words: string;
  readonly found: string;
  readonly around: string;
}

/** The counts of one measurement, and the decisions in a wrong place. */
export interface AnchorFigures {
  readonly counts: AnchorCounts;
  readonly misplaced: readonly Misplaced[];
}

/** A decision of each span of a text, given in UTF-16 offsets. */
const decisionsOn = (text: string, spans: readonly Span[]): readonly Decision[] => {
  const { of } = codePointsOf(text);
  return spans.map((span, at) => ({
    id: `urn:uuid:${at}`,
    anchors: [anchorOf(text, span, { start: of(span.start), end: of(span.end) })],
    scope: "here",
    answer: { type: "PERSON" },
  }));
};

/** Where the units of a span are now, in text order. */
const survivors = ({ origins }: TracedText, { start, end }: Span): readonly number[] =>
  origins.flatMap((origin, at) => (origin >= start && origin < end ? [at] : []));

/** Whether a place came in with an edit, right where the span stood: the same words put back. */
const isPutBack = ({ origins }: TracedText, { start, end }: Span, found: Span): boolean =>
  origins.slice(found.start, found.end).every((origin) => origin < 0) &&
  (origins.findLast((origin, at) => at < found.start && origin >= 0) ?? -1) < start &&
  (origins.find((origin, at) => at >= found.end && origin >= 0) ?? end) >= end;

const isWhole = (now: readonly number[], { start, end }: Span): boolean =>
  now.length === end - start && now.every((at, index) => index === 0 || at === (now[index - 1] ?? 0) + 1);

/** Whether a place is whole words, with nothing more than the letters that an edit wrote on to them (“Eastt”). */
const isWrittenOn = ({ text, origins }: TracedText, whole: Span, found: Span): boolean =>
  found.start <= whole.start &&
  found.end >= whole.end &&
  [...origins.slice(found.start, whole.start), ...origins.slice(whole.end, found.end)].every(
    (origin) => origin < 0,
  ) &&
  !/\s/.test(text.slice(found.start, whole.start) + text.slice(whole.end, found.end));

type Outcome = keyof AnchorCounts;

/**
 * What became of a decision: words that an edit changed are found where the place overlaps what is left of them, whole ones
 * on themselves and on the letters that were written on to them.
 */
const outcomeOf = (text: TracedText, span: Span, found: Span | undefined): Outcome => {
  const now = survivors(text, span);
  const [first] = now;
  if (found === undefined) return first === undefined ? "right" : "orphans";
  if (first === undefined) return isPutBack(text, span, found) ? "right" : "wrong";
  if (isWhole(now, span))
    return isWrittenOn(text, { start: first, end: first + now.length }, found) ? "right" : "wrong";
  return now.some((at) => at >= found.start && at < found.end) ? "right" : "wrong";
};

/** Places the decisions on spans of a text again after edits. */
export const placeAfter = (
  text: string,
  spans: readonly Span[],
  edits: readonly RandomEdit[],
): AnchorFigures => {
  const now = edits.reduce(edited, traced(text));
  const decisions = decisionsOn(text, spans);
  const { placed, orphans } = placeDecisions(now.text, decisions);
  const counts = { right: 0, orphans: 0, wrong: 0, lost: 0 };
  const misplaced: Misplaced[] = [];
  decisions.forEach((decision, at) => {
    const found = placed.find((one) => one.decision === decision)?.spans[0];
    const span = spans[at];
    if (span === undefined) return;
    const outcome = found === undefined && !orphans.includes(decision) ? "lost" : outcomeOf(now, span, found);
    counts[outcome] += 1;
    if (outcome === "wrong" && found !== undefined)
      misplaced.push({
        words: text.slice(span.start - 40, span.end + 40),
        found: now.text.slice(found.start, found.end),
        around: now.text.slice(Math.max(0, found.start - 40), found.end + 40),
      });
  });
  return { counts, misplaced };
};

const sum = (all: readonly AnchorFigures[]): AnchorFigures => {
  const total = (outcome: Outcome): number => all.reduce((n, { counts }) => n + counts[outcome], 0);
  return {
    counts: {
      right: total("right"),
      orphans: total("orphans"),
      wrong: total("wrong"),
      lost: total("lost"),
    },
    misplaced: all.flatMap(({ misplaced }) => misplaced),
  };
};

/** A text with the spans that were decided. */
export interface DecidedText {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** So many of a list, spread over it; all where it has no more. */
export const spread = <T>(all: readonly T[], most: number): readonly T[] =>
  all.length <= most
    ? all
    : all.filter(
        (_, at) => Math.floor((at * most) / all.length) !== Math.floor(((at - 1) * most) / all.length),
      );

/** Measures 200 random edits on each text: `step` at a time, 200 for all of them together. Chance is the same in every run. */
export const measureAnchors = (texts: readonly DecidedText[], step: number): AnchorFigures => {
  const edits = 200;
  return sum(
    texts.flatMap(({ text, spans }, at) => {
      const [all = []] = fc.sample(fc.array(randomEdit, { minLength: edits, maxLength: edits }), {
        seed: at,
        numRuns: 1,
      });
      return Array.from({ length: edits / step }, (_, turn) =>
        placeAfter(text, spans, all.slice(turn * step, (turn + 1) * step)),
      );
    }),
  );
};

/** A measurement in one line, with the first decisions in a wrong place below it. */
export const anchorLines = (title: string, { counts, misplaced }: AnchorFigures): readonly string[] => {
  const { right, orphans, wrong, lost } = counts;
  const all = right + orphans + wrong + lost;
  const quoted = (text: string): string => JSON.stringify(text);
  return [
    `${title}: ${all} decisions, ${percent(right, all)} % right (${all - right} not), ${orphans} orphans, ${wrong} wrong, ${lost} lost`,
    ...misplaced
      .slice(0, 20)
      .map(({ words, found, around }) => `  ${quoted(words)} → ${quoted(found)} in ${quoted(around)}`),
  ];
};
