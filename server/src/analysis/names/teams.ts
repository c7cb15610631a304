import type { FoundName } from "./found-name.js";

/** A place is this sure to be what it is whoever plays there: a country that plays stays one. */
const betterKnown = 0.84;

/** The names with those that are `teams` taken for organisations, this sure, unless they are better known as something else. */
export const asTeams = (
  names: readonly FoundName[],
  teams: ReadonlySet<FoundName>,
  confidence: number,
): readonly FoundName[] =>
  names.map((name) =>
    teams.has(name) && name.confidence < betterKnown && !name.settled
      ? { ...name, type: "ORG", confidence, settled: true }
      : name,
  );
