import { hasFeature } from "../../../lexicon/lexicon.js";
import type { FindSpeaker } from "../candidate.js";
import { fullPhraseAt } from "../grammar/noun-phrase.js";
import { one } from "../grammar/phrase.js";
import { ownerOfNoun } from "./owner-of-words.js";

/** Items of “came the curt reply”. */
const longest = 6;

/** “…,” came the reply from SPEAKER, was SPEAKER's answer, was the verdict of SPEAKER. */
export const answerFrom: FindSpeaker = (items, at, sentence) => {
  if (!/^comes?$|^came$/.test(items[at]?.lower ?? "") && !hasFeature(items[at]?.lower, "form-of-be"))
    return undefined;
  const noun = items
    .slice(0, Math.min(sentence.to, at + longest))
    .findIndex(({ lower }, index) => index > at && hasFeature(lower, "noun-of-speaking"));
  if (noun < 0 || items.slice(at + 1, noun).some(({ pos, quote }) => pos === "ADP" || quote !== undefined))
    return undefined;
  const found = { cue: one(noun), pattern: "quote-verb-speaker", evidence: "own-words" } as const;
  if (/^(?:from|of)$/.test(items[noun + 1]?.lower ?? "")) {
    const source = fullPhraseAt(items, noun + 2, sentence.to);
    return source && { ...found, source };
  }
  const owner = ownerOfNoun(items, noun, { from: at + 1, to: noun });
  return owner && { ...found, source: owner.source };
};
