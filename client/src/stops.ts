import type { AnnotationsParams, WirePosition, WireRange } from "../../server/src/protocol.js";
import { comparePositions } from "./compare-positions.js";

/** What a reader goes through an article by. */
export type StopKind = "name" | "quote" | "header" | "problem";

/** One stop reached, and its place among all of its kind, counted from 1. */
export interface Reached {
  readonly range: WireRange;
  readonly number: number;
  readonly count: number;
}

/** The places of one kind among an article's annotations; of names those of people, organizations, places and groups. */
export const stopsIn = (
  { people, organizations, places, groups, quotes, headers }: AnnotationsParams["spans"],
  kind: Exclude<StopKind, "problem">,
): readonly WireRange[] =>
  kind === "name" ? [...people, ...organizations, ...places, ...groups] : kind === "quote" ? quotes : headers;

/**
 * The first range that starts after a caret, or the last that starts before it; round the end where there is none, and
 * undefined where there are no ranges at all.
 */
export const reach = (
  ranges: readonly WireRange[],
  caret: WirePosition,
  direction: "next" | "previous",
): Reached | undefined => {
  const sorted = [...ranges].sort((a, b) => comparePositions(a.start, b.start));
  const index =
    direction === "next"
      ? sorted.findIndex(({ start }) => comparePositions(start, caret) > 0)
      : sorted.findLastIndex(({ start }) => comparePositions(start, caret) < 0);
  const found = index >= 0 ? index : direction === "next" ? 0 : sorted.length - 1;
  const range = sorted[found];
  return range && { range, number: found + 1, count: sorted.length };
};
