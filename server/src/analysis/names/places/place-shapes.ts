import type { EntityType } from "../../../article/entity.js";
import { hasAnyOf, hasFeature, hasValue } from "../../../lexicon/lexicon.js";
import { nameKind } from "../../gazetteer.js";
import { suggestsPlace, surroundings } from "../words/context.js";
import { ownedPlaces } from "../words/name-heads.js";
import {
  beforeThe,
  geographic,
  is,
  isNameShape,
  isPossessive,
  nameShapesEnd,
  type Word,
} from "../words/words.js";

/**
 * What a place is that is named for its owner at `from`, three words with the mark between: “in King’s Cross”, “near
 * Fenner’s Wharf”; undefined where no preposition of place stands before it, or the owner is a place itself.
 */
export const ownedPlaceAt = (words: readonly Word[], from: number): EntityType | undefined => {
  const [owner, mark] = words.slice(from, from + 2);
  const preposition = words[beforeThe(words, from)]?.lower;
  const isPlaced = hasAnyOf(preposition, "place-preposition", "end-of-route");
  if (!isPlaced || owner?.shape !== "capital" || !isPossessive(mark) || is(owner, geographic))
    return undefined;
  if (nameShapesEnd(words, from + 2) !== from + 3) return undefined;
  return ownedPlaces.get(words[from + 2]?.lower ?? "");
};

/** Where the name of a town goes on over “-on-” and the like from its first word at `from`: “Hopwick-on-Teme”; `from` where none does. */
export const hyphenedTownEnd = (words: readonly Word[], from: number): number => {
  const [first, left, link, right, last] = words.slice(from, from + 5);
  const joined = [left, link, right, last].every((word) => word?.joined === true);
  const hyphened = joined && left?.text === "-" && right?.text === "-";
  const linked = link?.shape === "lower" && hasFeature(link.lower, "within-town");
  return hyphened && linked && isNameShape(first) && isNameShape(last) ? from + 5 : from;
};

/** Whether a preposition stands before that places share with other things: “from Upper Marsham”. */
const isNearby = (words: readonly Word[], from: number, to: number): boolean =>
  hasFeature(words[from - 1]?.lower, "end-of-route") || suggestsPlace(surroundings(words, from, to));

/** Whether a name of two words, `words[from..to)`, is built as those of towns are: “Upper Marsham”, “Co Kerry”, “near New Antrim”. */
export const isBuiltAsTown = (words: readonly Word[], from: number, to: number): boolean => {
  const [first, second] = words.slice(from, to);
  if (to - from !== 2 || !first || second?.shape !== "capital") return false;
  if (is(second, nameKind.word | nameKind.organization | geographic)) return false;
  return (
    hasValue(first.lower, "before-town", "always") ||
    (!is(second, nameKind.firstName) &&
      hasValue(first.lower, "before-town", "somewhere") &&
      isNearby(words, from, to))
  );
};
