import { hasFeature } from "../../../lexicon/lexicon.js";
import type { Candidate } from "../candidate.js";
import type { Clause, Item } from "../grammar/frame.js";
import { phraseStart } from "../grammar/noun-phrase.js";
import { one } from "../grammar/phrase.js";

/** “Dole's claim that “…””: the owner of a noun of speaking. */
export const ownerOfWords = (
  items: readonly Item[],
  quote: number,
  sentence: Clause,
): Candidate | undefined => {
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
        return {
          source: { from, to: owner },
          cue: one(index),
          pattern: "clause-subject",
          evidence: "owner-of-words",
        };
    }
    if (mark && hasFeature(mark.lower, "possessive")) {
      return {
        source: one(owner),
        cue: one(index),
        pattern: "clause-subject",
        evidence: "possessor-of-words",
      };
    }
  }
  return undefined;
};

/** “… ” and more, in Dole's view.” */
export const inViewOf = (items: readonly Item[], at: number, sentence: Clause): Candidate | undefined => {
  if (items[at]?.lower !== "in") return undefined;
  for (let index = at + 2; index < Math.min(sentence.to, at + 8); index += 1) {
    if (!hasFeature(items[index]?.lower, "view-noun")) continue;
    const mark = items[index - 1]?.lower;
    if (mark === "'s" || mark === "'")
      return {
        source: { from: at + 1, to: index - 1 },
        cue: { from: index, to: index + 1 },
        pattern: "clause-subject",
        evidence: "closing",
      };
  }
  return undefined;
};
