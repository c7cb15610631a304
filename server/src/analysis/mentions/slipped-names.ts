import { slipCost } from "../../spelling/slip.js";
import type { NamedCandidate } from "./article-names.js";
import { personWords } from "./person-names.js";

/** A slip in a shorter name may make another name. */
const shortestName = 5;

/** Letters swapped or doubled: the slips that no two names differ by. */
const plainSlip = 0.6;

/** A full name this sure has a surname that others may be slips of. */
const sureName = 0.8;

/** A name this sure is one of its own. */
const ownName = 0.6;

/** As sure as a mention has to be to be shown, and a little more. */
const slipped = 0.6;

/** The same for names that differ by swapped and doubled letters. */
const lettersOf = (key: string): string => [...new Set(key)].sort().join("");

/** Takes “Lindvqist” for Lindqvist's name, where nothing else makes a name of it and the article names one Lindqvist. */
export const withSlips = (candidates: readonly NamedCandidate[]): readonly NamedCandidate[] => {
  const surnames = new Map<string, Set<string>>();
  for (const { type, confidence, key } of candidates) {
    const words = personWords(key);
    const surname = words.at(-1) ?? "";
    if (type !== "PERSON" || confidence < sureName || words.length < 2 || surname.length < shortestName)
      continue;
    const letters = lettersOf(surname);
    surnames.set(letters, (surnames.get(letters) ?? new Set()).add(surname));
  }
  return candidates.map((candidate) => {
    const { type, confidence, key } = candidate;
    if (type !== "PERSON" || confidence >= ownName || key.includes(" ")) return candidate;
    const [surname, other] = surnames.get(lettersOf(key)) ?? [];
    if (surname === undefined || other !== undefined || surname === key) return candidate;
    return slipCost(key, surname) <= plainSlip
      ? { ...candidate, key: surname, confidence: slipped }
      : candidate;
  });
};
