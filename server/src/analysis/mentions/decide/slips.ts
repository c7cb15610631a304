import { plainSlip, slipCost } from "../../../spelling/slip.js";
import { personWords } from "../../names/person/parts.js";

/** A slip in a shorter name may make another name. */
const shortestName = 5;

/** A full name this sure has a surname that others may be slips of. */
const sureName = 0.8;

/** The same for names that differ by swapped and doubled letters. */
const lettersOf = (key: string): string => [...new Set(key)].sort().join("");

/**
 * The surname that a name is a slip of, “Lindvqist” of Lindqvist, where the article names one person of a surname of
 * these letters; `fullNames` as for `partsOf`.
 */
export const slipsOf = (
  fullNames: Iterable<readonly [key: string, confidence: number]>,
): ((key: string) => string | undefined) => {
  const surnames = new Map<string, Set<string>>();
  for (const [key, confidence] of fullNames) {
    const words = personWords(key);
    const surname = words.at(-1) ?? "";
    if (confidence < sureName || words.length < 2 || surname.length < shortestName) continue;
    const letters = lettersOf(surname);
    surnames.set(letters, (surnames.get(letters) ?? new Set()).add(surname));
  }
  return (key) => {
    const [surname, other] = surnames.get(lettersOf(key)) ?? [];
    if (surname === undefined || other !== undefined || surname === key) return undefined;
    return slipCost(key, surname) <= plainSlip ? surname : undefined;
  };
};
