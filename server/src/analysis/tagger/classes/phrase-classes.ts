import type { Gazetteer } from "../../gazetteer.js";
import { hashText } from "../words/hash.js";
import { addKinds, type WordFacts } from "../words/word-facts.js";

const firstSeed = hashText("first", 0);
const laterSeed = hashText("later", 0);

/** Adds to `classes[i]` the lists that known names of several words around word `i` are in; the longest name counts. */
export const addPhraseClasses = (
  classes: readonly number[][],
  words: readonly WordFacts[],
  gazetteer: Gazetteer,
): void => {
  for (let i = 0; i < words.length; i++) {
    let length = Math.min(gazetteer.longest.get(words[i]?.key ?? "") ?? 0, words.length - i);
    for (; length > 1; length--) {
      const phrase = words.slice(i, i + length).map(({ key }) => key);
      const kinds = gazetteer.kinds.get(phrase.join(" ")) ?? 0;
      if (kinds === 0) continue;
      for (let k = 0; k < length; k++) {
        const own = classes[i + k];
        if (own) addKinds(own, kinds, k === 0 ? firstSeed : laterSeed);
      }
      i += length - 1;
      break;
    }
  }
};
