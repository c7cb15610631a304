import type { EntityType } from "../../../article/entity.js";
import { hasFeature } from "../../../lexicon/lexicon.js";
import { headTypes, leadingHeads } from "./name-heads.js";
import { is, personal, type Word } from "./words.js";

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
      return headTypes.get(left.lower);
    }
  }
  const [first, last] = [words[from], words[to - 1]];
  const before = words[to - 2];
  // “Mampong Road South”
  const directed = last && to - from > 2 && hasFeature(last.lower, "direction");
  const head = directed ? before : last;
  const byLast = head && headTypes.get(head.lower);
  if (byLast !== undefined || !first || is(first, personal)) return byLast;
  return leadingHeads.get(first.lower);
};
