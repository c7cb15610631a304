import { startsUpper } from "../../article/letter-case.js";
import { isVerb, type Token } from "../../article/token.js";

/**
 * Whether a verb that has a subject of its own may stand at an index, as the words go by themselves: no name, no -ing
 * form, nothing behind “to”.
 */
export const isFiniteVerb = (words: readonly Pick<Token, "text" | "pos">[], at: number): boolean => {
  const word = words[at];
  if (word === undefined || !isVerb(word)) return false;
  if (startsUpper(word.text) || (word.text.length > 5 && word.text.endsWith("ing"))) return false;
  return words[at - 1]?.text.toLowerCase() !== "to";
};
