import { hasFeature } from "../../../lexicon/lexicon.js";
import { nameKind } from "../../gazetteer.js";
import type { FoundName } from "../found/found-name.js";
import { geographic, is, isNameShape, isPossessive, type Word } from "../words/words.js";

/** No firm names more partners. */
const mostPartners = 5;

/** A surname, whatever else it is; no well-known body, place or word of a sentence that lists other things. */
const mayBePartner = (word: Word | undefined): boolean =>
  word?.shape === "capital" &&
  !is(word, geographic | nameKind.organization) &&
  !hasFeature(word.lower, "person-title");

/**
 * “Cleary, Moss & Dunn”: the firm whose partners’ surnames a list with “&” at its end is, from `words[from]` on; undefined
 * where none is. Not “Tesco, Marks & Spencer and Boots”, which goes on.
 */
export const partnersAt = (words: readonly Word[], from: number): FoundName | undefined => {
  const before = words[from - 1];
  if (before?.text === "," || isNameShape(before)) return undefined;
  let at = from;
  for (let partners = 0; partners < mostPartners && words[at + 1]?.text === ","; partners += 1) {
    if (!mayBePartner(words[at])) return undefined;
    at += 2;
  }
  const [left, link, right, next] = words.slice(at, at + 4);
  if (at === from || link?.text !== "&" || !mayBePartner(left) || !mayBePartner(right)) return undefined;
  const goesOn =
    next !== undefined &&
    (isNameShape(next) || ((next.text === "," || next.lower === "and") && isNameShape(words[at + 4])));
  return goesOn && !isPossessive(next)
    ? undefined
    : { from, to: at + 3, type: "ORG", confidence: 0.85, settled: true };
};
