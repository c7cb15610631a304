import { type EntityType, isPlaceType } from "../../../article/entity.js";
import { hasFeature, hasValue } from "../../../lexicon/lexicon.js";
import { nameKind } from "../../gazetteer.js";
import { headTypes, leadingHeads } from "./name-heads.js";
import { is, personal, type Word } from "./words.js";

/** “the Kenyan House”, “Arkonia House of Delegates”: a chamber of a parliament, not Australia House, whose country stands alone. */
const isChamber = (words: readonly Word[], from: number, at: number): boolean =>
  words[at]?.lower === "house" &&
  (words[at + 1]?.lower === "of" ||
    (words[from - 1]?.lower === "the" &&
      words.slice(from, at).every((word) => is(word, nameKind.country | nameKind.region | nameKind.group))));

/** “Convention Centre”, “Cricket Ground”: two words that are a facility together. */
const isPair = (before: Word | undefined, head: Word): boolean =>
  before !== undefined && hasValue(before.lower, "before-facility", head.lower);

/** “Isle of Man | Airport”: a facility called by a place with “of” at `of` in its name. */
const isInPlace = (words: readonly Word[], of: number, to: number): boolean =>
  to - of > 2 && headTypes.get(words[to - 1]?.lower ?? "") === "FAC";

/** What a name of several words is by the word that says so: the last, the one before “of”, or a first one as Lake. */
export const headOf = (words: readonly Word[], from: number, to: number): EntityType | undefined => {
  for (let index = from + 1; index < to; index += 1) {
    const link = words[index];
    const left = words[index - 1];
    if (
      link?.shape === "lower" &&
      left &&
      (link.lower === "of" || link.lower === "for" || link.lower === "on")
    ) {
      if (isChamber(words, from, index - 1)) return "ORG";
      const type = headTypes.get(left.lower);
      return type && isPlaceType(type) && isInPlace(words, index, to) ? "FAC" : type;
    }
  }
  const [first, last] = [words[from], words[to - 1]];
  const before = words[to - 2];
  // “Mampong Road South”
  const directed = last && to - from > 2 && hasFeature(last.lower, "direction");
  const head = directed ? before : last;
  if (head && isChamber(words, from, to - 1)) return "ORG";
  const byLast = head && (isPair(before, head) ? "FAC" : headTypes.get(head.lower));
  if (byLast !== undefined || !first || is(first, personal)) return byLast;
  return leadingHeads.get(first.lower);
};
