import type { SourceText } from "../article/source-text.js";
import type { Decision } from "./decision.js";
import { placeDecisions, placedInFile } from "./place.js";
import type { Stray, Tracked, TrackedDecisions } from "./track.js";

const sameDecision = (a: Decision, b: Decision): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

/**
 * Takes up the decisions of a file in a text: those that are known already keep the places to which they have moved, the
 * others are looked for. `source` is the file that the text was taken from, where that has markup besides.
 */
export const takeUp = (
  text: string,
  source: SourceText | undefined,
  decisions: readonly Decision[],
  before: TrackedDecisions,
): TrackedDecisions => {
  const tracked = new Map(before.tracked.map((one) => [one.decision.id, one]));
  const strays = new Map(before.strays.map((one) => [one.decision.id, one]));
  const isKnown = (decision: Decision): boolean => {
    const known = tracked.get(decision.id) ?? strays.get(decision.id);
    return known !== undefined && sameDecision(known.decision, decision);
  };
  const { placed, orphans } = placeDecisions(
    text,
    decisions.filter((decision) => !isKnown(decision)),
    source,
  );
  const found = new Map(placed.map((one) => [one.decision.id, one]));
  const gone = new Set(orphans.map(({ id }) => id));
  const nowTracked: Tracked[] = [];
  const nowStrays: Stray[] = [];
  for (const decision of decisions) {
    const place = found.get(decision.id);
    const known = place ? undefined : tracked.get(decision.id);
    if (place) nowTracked.push({ ...placedInFile(place, source), lost: false });
    else if (known && !gone.has(decision.id)) nowTracked.push(known);
    else nowStrays.push((!gone.has(decision.id) && strays.get(decision.id)) || { decision, seen: decision });
  }
  return { tracked: nowTracked, strays: nowStrays, seen: before.seen };
};
