import type { Tally } from "./evidence.js";
import type { PartOfName } from "./full-names.js";

/** Shorter names are too many other things. */
const shortest = 5;

/** The state of a people by their name: “karsia” of “karsian” and “karsians”. */
const stateOf = (people: string): string | undefined => /^(\p{L}+a)ns?$/u.exec(people)?.[1];

/** The names of states of whose people the article tells: “Karsia” beside “Karsian troops”, unless somebody is called so. */
export const statesOf = (
  tallies: ReadonlyMap<string, Tally>,
  partOf: (key: string) => PartOfName | undefined,
): ReadonlySet<string> => {
  const states = new Set<string>();
  for (const [key, { weights }] of tallies) {
    const state = weights.has("NORP") ? stateOf(key) : undefined;
    if (state === undefined || state.length < shortest || !tallies.has(state)) continue;
    if (partOf(state) === undefined && tallies.get(state)?.isTold !== true) states.add(state);
  }
  return states;
};
