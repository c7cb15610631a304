import type { FoundName } from "../found/found-name.js";
import { wellKnown } from "../found/well-known.js";
import type { Word } from "../words/words.js";

/** What somebody or something is told to be by the names around it. */
export type Told = Pick<FoundName, "type" | "confidence" | "settled">;

/** A source that tells what some names of a sentence are by those beside them. Names in order. */
export type Telling = (words: readonly Word[], names: readonly FoundName[]) => ReadonlyMap<FoundName, Told>;

/** Whether a name is surely what it is taken for, whatever the sentence does with it. */
export const isBetterKnown = ({ confidence, settled }: FoundName): boolean =>
  confidence >= wellKnown || settled === true;

/** Of names that are teams, that they are organisations, this sure, unless they are better known as something else. */
export const toldTeams = (teams: readonly FoundName[], confidence: number): ReadonlyMap<FoundName, Told> =>
  new Map(
    teams
      .filter((name) => !isBetterKnown(name))
      .map((name) => [name, { type: "ORG", confidence, settled: true }] as const),
  );

/** Names with what is told of some of them. */
export const heard = <Name extends Told>(
  names: readonly Name[],
  told: ReadonlyMap<Name, Told>,
): readonly Name[] => (told.size === 0 ? names : names.map((name) => ({ ...name, ...told.get(name) })));
