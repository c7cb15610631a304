import { keyWords } from "../../names/name-key.js";
import type { NamedCandidate } from "../article-names.js";

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
  const found = new Map<string, NamedCandidate | undefined>();
  for (const candidate of candidates) {
    const words = keyWords(candidate.key);
    const last = words.at(-1) ?? "";
    if (candidate.type !== "ORG" || words.length < 2 || words.length > 3 || !alone.has(last)) continue;
    if (candidate.confidence < sureName) continue;
    const known = found.get(last);
    if (!found.has(last)) found.set(last, candidate);
    else if (known && known.key !== candidate.key) found.set(last, undefined);
  }
  return new Map([...found].flatMap(([last, club]) => (club ? [[last, club] as const] : [])));
};
