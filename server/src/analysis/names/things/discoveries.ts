import { hasFeature } from "../../../lexicon/lexicon.js";
import { isPossessive, type Word } from "../words/words.js";

/** Whether the word at `at` is in the name of what its bearer found: “Hodgkin lymphoma”, “Crohn’s disease”, “has Parkinson’s”, “Raman spectroscopy”. */
export const namesDiscovery = (words: readonly Word[], at: number): boolean => {
  const owned = isPossessive(words[at + 1]);
  const behind = words[at + (owned ? 2 : 1)];
  if (behind?.shape === "lower" && hasFeature(behind.lower, "found-by-somebody")) return true;
  const isNoun = behind?.pos === "NOUN" || behind?.pos === "ADJ" || behind?.pos === "PROPN";
  return owned && !isNoun && hasFeature(words[at]?.lower, "named-disease");
};
