import type { FoundName } from "./found-name.js";

/** A place or body is this sure to be what it is whoever plays there or is listed with it: a country that plays stays one. */
const known = 0.84;

/** Whether a name is surely what it is taken for, whatever the sentence does with it. */
export const isBetterKnown = ({ confidence, settled }: FoundName): boolean =>
  confidence >= known || settled === true;

/** The names with those that are `teams` taken for organisations, this sure, unless they are better known as something else. */
export const asTeams = (
  names: readonly FoundName[],
  teams: ReadonlySet<FoundName>,
  confidence: number,
): readonly FoundName[] =>
  names.map((name) =>
    teams.has(name) && !isBetterKnown(name) ? { ...name, type: "ORG", confidence, settled: true } : name,
  );
