import { hasAnyOf, hasFeature } from "../../../lexicon/lexicon.js";
import type { FoundName } from "../found/found-name.js";
import { isPossessive, type Word } from "../words/words.js";

const number = /^\d{1,2}$/;

/** A number that counts, measures or dates something, or is a part of a score or a time. */
const goesOn = (word: Word | undefined): boolean =>
  word?.joined === true && /^[-–:%/.]$/.test(word.text)
    ? word.text !== "."
    : /^(?:%|to|and)$/.test(word?.lower ?? "");

/** The model of something that is called by a word which nothing knows and a number, from `from` on: “the Pixon 9 goes on sale”; undefined where none is. */
export const modelAt = (words: readonly Word[], from: number): FoundName | undefined => {
  const [before, name, figure, next] = words.slice(Math.max(0, from - 1), from + 3);
  if (from === 0 || name?.shape !== "capital" || name.kinds !== 0 || name.text.length < 4) return undefined;
  if (!number.test(figure?.text ?? "") || figure?.joined || goesOn(next)) return undefined;
  const owned = isPossessive(before) || hasAnyOf(before?.lower, "article", "possessive");
  if (!owned && !hasFeature(before?.lower, "before-model")) return undefined;
  return { from, to: from + 2, type: "PRODUCT", confidence: 0.85, settled: true };
};

/** What a run of capital words, `words[from..to)`, is by the noun behind it that only things bear a name before: “the Zelvora vaccine”; undefined where it may be anything. */
export const productIn = (words: readonly Word[], from: number, to: number): FoundName | undefined => {
  const [before, name] = words.slice(Math.max(0, from - 1), from + 1);
  const behind = words[to];
  if (from === 0 || to - from > 2 || name?.shape !== "capital" || name.kinds !== 0) return undefined;
  if (behind?.shape !== "lower" || behind.joined || !hasFeature(behind.lower, "product-noun-after"))
    return undefined;
  if (isPossessive(before) || words[to - 1]?.shape !== "capital") return undefined;
  return { from, to, type: "PRODUCT", confidence: 0.85, settled: true };
};
