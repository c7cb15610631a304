import { hasFeature } from "../../../lexicon/lexicon.js";
import type { FoundName } from "../found/found-name.js";
import type { Word } from "../words/words.js";
import type { Telling, Told } from "./told.js";

/** So many words has a party’s name in brackets, as in “(Lib Dem, Hove)”. */
const longestParty = 3;

const seat: Told = { type: "GPE", confidence: 0.85, settled: true };

/** “(Lab, Wick)”: whether a party and a comma stand in brackets before `from`, behind somebody’s name. */
const isBehindParty = (words: readonly Word[], from: number): boolean => {
  if (words[from - 1]?.text !== ",") return false;
  let open = from - 2;
  while (open > from - 2 - longestParty && words[open] && words[open]?.text !== "(") open -= 1;
  if (words[open]?.text !== "(" || words[open - 1]?.shape === "lower") return false;
  return words.slice(open + 1, from - 1).some(({ lower }) => hasFeature(lower, "party-in-brackets"));
};

/** What somebody sits for, behind the party in brackets: “Cllr Imran Sheikh (Lab, Wick)”. */
export const seatsInBrackets: Telling = (words, names) =>
  new Map(
    names.flatMap((name): readonly (readonly [FoundName, Told])[] =>
      words[name.to]?.text === ")" && isBehindParty(words, name.from) ? [[name, seat]] : [],
    ),
  );
