import { isNoun } from "../../../article/token.js";
import { cueForm } from "../../../lexicon/cue-verbs.js";
import { hasFeature } from "../../../lexicon/lexicon.js";
import type { Candidate } from "../candidate.js";
import type { Item } from "../grammar/frame.js";
import { isCapital } from "../grammar/nominal.js";
import { itemsOf } from "../grammar/phrase.js";

/** “A shirt that read “…””: what is written on a thing that is worn, held up or put up. */
export const isOnThing = (items: readonly Item[], { source, cue }: Candidate): boolean => {
  if (!cue || !cueForm(items[cue.from]?.lower)) return false;
  const words = itemsOf(items, source);
  const end = words.findIndex((word) => word.pos === "ADP" || word.lower === "'s");
  const head = words.slice(0, end < 0 ? words.length : end).findLast((word) => isNoun(word));
  // “The Evening Post” is no post.
  return head !== undefined && !isCapital(head) && hasFeature(head.lower, "bears-words");
};
