import { hasFeature, oneOf } from "../../../lexicon/lexicon.js";
import type { FoundName } from "../found/found-name.js";
import type { Word } from "../words/words.js";

const ordinal = new RegExp(`^\\d{1,3}(?:${oneOf("ordinal-ending")})$`, "u");

/** The unit of an army with its number before the run of capital words `words[from..to)`: “the 73rd Rifle Brigade”; undefined where none is. */
export const militaryUnit = (words: readonly Word[], from: number, to: number): FoundName | undefined => {
  if (!ordinal.test(words[from - 1]?.text ?? "") || to - from > 4) return undefined;
  return hasFeature(words[to - 1]?.lower, "military-unit")
    ? { from: from - 1, to, type: "ORG", confidence: 0.9, settled: true }
    : undefined;
};
