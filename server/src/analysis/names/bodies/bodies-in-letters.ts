import { hasFeature } from "../../../lexicon/lexicon.js";
import { nameKind } from "../../gazetteer.js";
import { beforeThe, is, type Word } from "../words/words.js";

/** “KGCCI”, “PTr”, “PP-NL”: no longer than such abbreviations are. */
const letters = /^\p{Lu}{2,6}\p{L}?(?:-\p{Lu}{1,3})?$/u;

const hasMembers = (word: Word | undefined): boolean =>
  word?.shape === "lower" && hasFeature(word.lower, "of-body-in-letters");

/** “AICC general secretary”, “KKS members”. */
const isFollowed = (words: readonly Word[], at: number): boolean => {
  const [next, behind] = words.slice(at + 1, at + 3);
  if (next?.joined) return false;
  return hasMembers(next) || (hasFeature(next?.lower, "title-modifier") && hasMembers(behind));
};

/** “the leader of the PTr”, “members of KGCCI”. */
const isBelongedTo = (words: readonly Word[], at: number): boolean => {
  const of = beforeThe(words, at);
  return words[of]?.lower === "of" && hasFeature(words[of - 1]?.lower, "of-body-in-letters");
};

/** Whether somebody leads, serves or speaks for what an abbreviation stands for, which is a body then. */
export const isBodyInLetters = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  return (
    word !== undefined &&
    letters.test(word.text) &&
    !is(word, nameKind.country | nameKind.group | nameKind.region) &&
    (isFollowed(words, at) || isBelongedTo(words, at))
  );
};
