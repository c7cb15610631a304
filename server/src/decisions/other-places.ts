import type { Span } from "../article/span.js";
import type { Anchor, Others } from "./decision.js";
import { cutsWord, fitAt } from "./fit.js";

/** How far around the words their like is looked for, in UTF-16 units: a bound on the time. */
export const searched = 50_000;

/** So many other places of the same words are compared on each side: a bound on the time. */
const mostCompared = 32;

/** The places of some words in a text other than that at `start`, the nearest on each side. */
const placesBeside = (text: string, exact: string, start: number): readonly Span[] => {
  const places: Span[] = [];
  const first = Math.max(0, start - searched);
  const last = start + exact.length + searched;
  let before = start > 0 ? text.lastIndexOf(exact, start - 1) : -1;
  for (let count = 0; before >= first && count < mostCompared; count += 1) {
    places.push({ start: before, end: before + exact.length });
    before = before > 0 ? text.lastIndexOf(exact, before - 1) : -1;
  }
  let behind = text.indexOf(exact, start + 1);
  for (let count = 0; behind >= 0 && behind < last && count < mostCompared; count += 1) {
    places.push({ start: behind, end: behind + exact.length });
    behind = text.indexOf(exact, behind + 1);
  }
  return places;
};

const hundredths = (share: number): number => Math.round(share * 100) / 100;

/** What the other places of an anchor's words are like in the text in which they stand at `start`; undefined where there are none. */
export const othersIn = (text: string, anchor: Anchor, start: number): Others | undefined => {
  const fits = placesBeside(text, anchor.exact, start)
    .filter((span) => !cutsWord(text, anchor, span))
    .map((span) => fitAt(text, anchor, span, true));
  if (fits.length === 0) return undefined;
  return {
    count: fits.length,
    before: hundredths(Math.max(...fits.map(({ before }) => before))),
    after: hundredths(Math.max(...fits.map(({ after }) => after))),
  };
};
