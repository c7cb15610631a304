import { hasFeature } from "../../../lexicon/lexicon.js";
import { type Found, one } from "../found.js";
import type { Clause, Item } from "../grammar/frame.js";
import { phraseStart } from "../grammar/noun-phrase.js";
import type { Phrase } from "../grammar/phrase.js";

/** “Dole's comments suggest …”: the owner of the words is the speaker. */
export const ownerOf = (items: readonly Item[], source: Phrase): Phrase => {
  for (let index = source.from + 1; index < source.to - 1; index += 1) {
    const mark = items[index]?.lower;
    if ((mark === "'s" || mark === "'") && hasFeature(items[index + 1]?.lower, "noun-of-speaking"))
      return { from: source.from, to: index };
  }
  return source;
};

/** “Dole's claim that “…””: the owner of a noun of speaking. */
export const ownerOfWords = (items: readonly Item[], quote: number, sentence: Clause): Found | undefined => {
  for (let index = quote - 1; index > Math.max(sentence.from, quote - 14); index -= 1) {
    const item = items[index];
    if (!item || !hasFeature(item.lower, "noun-of-speaking")) continue;
    let owner = index - 1;
    while (
      owner > sentence.from &&
      (/^(?:ADJ|NOUN|NUM)$/.test(items[owner]?.pos ?? "") ||
        /^(?:own|\p{L}{3,}ed)$/u.test(items[owner]?.lower ?? ""))
    )
      owner -= 1;
    const mark = items[owner];
    if (mark?.lower === "'s" || mark?.lower === "'") {
      const from = phraseStart(items, owner, sentence.from);
      if (from < owner)
        return { source: { from, to: owner }, cue: one(index), pattern: "clause-subject", confidence: 0.75 };
    }
    if (mark && hasFeature(mark.lower, "possessive")) {
      return { source: one(owner), cue: one(index), pattern: "clause-subject", confidence: 0.7 };
    }
  }
  return undefined;
};
