import { hasFeature } from "../../../lexicon/lexicon.js";
import { nameKind } from "../../gazetteer.js";
import type { Way } from "../found/run.js";
import { is, isNameShape, type Word } from "../words/words.js";

/** Where “Storm Eunice”, “Tropical Storm Dora” ends that begins at `from`; `from` where none does. */
export const stormEnd = (words: readonly Word[], from: number): number => {
  const storm = hasFeature(words[from]?.lower, "before-storm") ? from + 1 : from;
  const name = words[storm + 1];
  if (!hasFeature(words[storm]?.lower, "named-storm") || !isNameShape(words[storm])) return from;
  if (!name || !isNameShape(name) || hasFeature(name.lower, "function-word")) return from;
  return is(name, nameKind.firstName) || !is(name, nameKind.word) ? storm + 2 : from;
};

/** “Storm Eunice”, “Typhoon Kiko”, “Tropical Storm Dora”: weather offices name them as people are named. */
export const namedStorm: Way = ({ words, from, to, last }) =>
  stormEnd(words, from) === to && last.shape === "capital"
    ? [{ from, to, type: "EVENT", confidence: 0.85, settled: true }]
    : undefined;
