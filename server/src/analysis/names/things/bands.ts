import { hasFeature } from "../../../lexicon/lexicon.js";
import { nameKind } from "../../gazetteer.js";
import type { FoundName } from "../found/found-name.js";
import { is, isNameShape, isPossessive, type Word } from "../words/words.js";
import { titleEnd } from "./works.js";

/** The band that a run of capital words, `words[from..to)`, begins by the noun before it: “the rock band Rage in the Attic”; undefined where none does. */
export const bandIn = (words: readonly Word[], from: number, to: number): FoundName | undefined => {
  const [noun, first] = words.slice(Math.max(0, from - 1), from + 1);
  if (from === 0 || noun?.shape !== "lower" || !hasFeature(noun.lower, "introduces-band")) return undefined;
  if (
    !first ||
    !isNameShape(first) ||
    first.joined ||
    (isPossessive(words[to]) && is(first, nameKind.firstName))
  )
    return undefined;
  return { from, to: titleEnd(words, from, to), type: "ORG", confidence: 0.85, settled: true };
};
