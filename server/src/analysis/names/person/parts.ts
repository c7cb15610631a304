import { hasFeature } from "../../../lexicon/lexicon.js";
import { keyWords } from "../name-key.js";

/** The words of a person's `looseKey`, without “Jr.” and the like. */
export const personWords = (key: string): readonly string[] => {
  const words = keyWords(key);
  return words.length > 2 && hasFeature(words.at(-1), "name-suffix") ? words.slice(0, -1) : words;
};
