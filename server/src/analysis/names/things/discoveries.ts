import { hasFeature } from "../../../lexicon/lexicon.js";
import { isPossessive, standsAlone, type Word } from "../words/words.js";

/** Whether the word at `at` is in the name of what its bearer found: “Hodgkin lymphoma”, “Crohn’s disease”, “has Parkinson’s”, “Raman spectroscopy”. */
export const namesDiscovery = (words: readonly Word[], at: number): boolean => {
  const owned = isPossessive(words[at + 1]);
  const behind = words[at + (owned ? 2 : 1)];
  if (behind?.shape === "lower" && hasFeature(behind.lower, "found-by-somebody")) return true;
  return owned && standsAlone(words, at + 2) && hasFeature(words[at]?.lower, "named-disease");
};
