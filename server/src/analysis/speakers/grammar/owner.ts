import { hasFeature } from "../../../lexicon/lexicon.js";
import type { Item } from "./frame.js";
import { isOwnerMark } from "./nominal.js";
import type { Phrase } from "./phrase.js";

/** “Dole's comments suggest …”: the owner of the words is the speaker. */
export const ownerOf = (items: readonly Item[], source: Phrase): Phrase => {
  for (let index = source.from + 1; index < source.to - 1; index += 1) {
    if (isOwnerMark(items[index]) && hasFeature(items[index + 1]?.lower, "noun-of-speaking"))
      return { from: source.from, to: index };
  }
  return source;
};
