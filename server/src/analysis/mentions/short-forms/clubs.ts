import { keyWords } from "../../names/words/name-key.js";
import type { NamedCandidate } from "../article-names.js";
import { byFormAlone } from "./one-alone.js";

/** A club’s full name is this sure to be meant by its last word. */
const sureName = 0.6;

/** The last word alone is taken for one somewhere at least by its own place, this surely: “Dogs on leads”. */
const shown = 0.5;

/** A plural: “Wanderers”, “Comets”. */
const plural = /[^s]s$/;

/**
 * Clubs by the last word of their names (`looseKey`s) where an article calls them so: “Comets” of Harrow Comets, one club
 * alone having the word and no person the name.
 */
export const clubShortForms = (
  candidates: readonly NamedCandidate[],
): ReadonlyMap<string, NamedCandidate> => {
  const alone = new Set<string>();
  for (const { type, key, confidence } of candidates) {
    if (type === "ORG" && confidence >= shown && plural.test(key) && !key.includes(" ")) alone.add(key);
  }
  return byFormAlone(
    candidates.flatMap((candidate) => {
      const words = keyWords(candidate.key);
      const last = words.at(-1) ?? "";
      const isClub = candidate.type === "ORG" && candidate.confidence >= sureName;
      const isCalledSo = words.length > 1 && words.length < 4 && alone.has(last);
      return isClub && isCalledSo ? [[last, candidate] as const] : [];
    }),
  );
};
