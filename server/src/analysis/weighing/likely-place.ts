import { hasAnyOf, oneOf } from "../../lexicon/lexicon.js";
import { nameKind } from "../gazetteer.js";
import { is, type Word } from "../names/words/words.js";
import type { TaggedName } from "../tagger/labels/decode.js";

/** The tagger is at least this sure of the borders and the type. */
const likely = 0.35;

/** News gives a person’s full name first: a single word is so much less often a person’s. */
const introductionFactor = 0.5;

const madeOfName = new RegExp(`(?:${oneOf("made-of-name")})$`, "u");

/**
 * Whether a single word that no list knows but as a place’s, and of which the tagger is unsure, is a place by the word
 * before it: what the tagger thinks of first is then oftener right than wrong.
 */
export const isLikelyPlace = (
  words: readonly Word[],
  { first, last, type, confidence, chances }: TaggedName,
): boolean => {
  const [word, before] = [words[first], words[first - 1]];
  if (type !== "LOC" || first !== last || confidence < likely || word?.shape !== "capital") return false;
  if (is(word, nameKind.word)) return false;
  const others = Math.max(chances.PER * introductionFactor, chances.ORG, chances.NORP, chances.MISC);
  if (others > chances.LOC || madeOfName.test(word.lower)) return false;
  return before?.text === "," || hasAnyOf(before?.lower, "links-places", "place-preposition", "end-of-route");
};
