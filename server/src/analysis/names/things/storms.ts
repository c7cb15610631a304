import { hasFeature } from "../../../lexicon/lexicon.js";
import { nameKind } from "../../gazetteer.js";
import type { Way } from "../found/run.js";
import { is } from "../words/words.js";

/** “Storm Eunice”, “Typhoon Kiko”: weather offices name them as people are named. */
export const namedStorm: Way = ({ words, from, to, first }) => {
  const name = words[from + 1];
  if (to - from !== 2 || !hasFeature(first.lower, "named-storm") || name?.shape !== "capital")
    return undefined;
  return is(name, nameKind.firstName) || !is(name, nameKind.word)
    ? [{ from, to, type: "EVENT", confidence: 0.85, settled: true }]
    : undefined;
};
