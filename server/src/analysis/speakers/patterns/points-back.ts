import { hasAnyOf, hasFeature } from "../../../lexicon/lexicon.js";
import { type Candidate, candidate } from "../candidate.js";
import type { Clause, Item } from "../grammar/frame.js";
import { fullPhraseEnd } from "../grammar/noun-phrase.js";
import { holdsName, one } from "../grammar/phrase.js";

/**
 * “That was the word from Ann Dole.”, “Those remarks by Ann Dole …”: whose words a sentence says the quotation right
 * before it holds.
 */
export const pointsBack = (items: readonly Item[], { from, to }: Clause): Candidate | undefined => {
  if (!hasFeature(items[from]?.lower, "points-back")) return undefined;
  let noun = from + 1;
  if (hasFeature(items[noun]?.lower, "form-of-be")) noun += 1;
  if (hasFeature(items[noun]?.lower, "article")) noun += 1;
  if (items[noun]?.pos === "ADJ") noun += 1;
  const isOfWords = hasAnyOf(items[noun]?.lower, "quotation-noun", "noun-of-speaking");
  if (!isOfWords) return undefined;
  if (!/^(?:of|from|by)$/.test(items[noun + 1]?.lower ?? "")) return undefined;
  const end = fullPhraseEnd(items, noun + 2, to);
  const named = holdsName(items, noun + 2, end);
  return named ? candidate({ from: noun + 2, to: end }, one(noun), "next-sentence", "presented") : undefined;
};
