import { hasFeature } from "../../../lexicon/lexicon.js";
import type { Item } from "./frame.js";

/** Whether a word tells a time: “Monday”, “yesterday”. */
export const isTime = (item: Item | undefined): boolean =>
  item !== undefined && hasFeature(item.lower, "time-word");

/** Whether a word is “he”, “they”, “I” …: a whole subject by itself. */
export const isPersonal = (item: Item | undefined): boolean =>
  item !== undefined && hasFeature(item.lower, "subject-pronoun") && item.pos !== "NUM";

/** Whether a word begins with a capital. */
export const isCapital = (item: Item): boolean => /^\p{Lu}/u.test(item.text);

/** A word that can be inside a noun phrase, prepositions left aside. */
export const isNominal = (item: Item): boolean =>
  item.quote === undefined &&
  (item.pos === "PROPN" ||
    hasFeature(item.text, "first-name-and-word") ||
    item.pos === "NOUN" ||
    item.pos === "ADJ" ||
    item.pos === "NUM" ||
    item.pos === "DET" ||
    item.lower === "'s" ||
    item.lower === "'" ||
    item.lower === "&" ||
    item.lower === "-" ||
    item.lower === "/" ||
    hasFeature(item.lower, "nominal-part") ||
    (item.pos !== "ADV" &&
      item.pos !== "PUNCT" &&
      isCapital(item) &&
      /^\p{L}/u.test(item.text) &&
      !isFunctionWord(item)));

/** “his thinking”, “the retired welder”: a verb's form behind a possessive or an article is part of a noun phrase, whatever the tagger says. */
export const isVerbalNoun = (item: Item, previous: Item | undefined): boolean =>
  item.pos === "VERB" &&
  /(?:ing|ed|en)$/.test(item.lower) &&
  hasFeature(previous?.lower, "before-verbal-noun");

/** “Mr McConachie AM”: what is all capitals is an honour or a name. */
const isFunctionWord = (item: Item): boolean =>
  hasFeature(item.lower, "function-word") && !/^\p{Lu}{2,}$/u.test(item.text);

/** Whether an apposition can begin here: “a retired welder”, “who”, “83”. */
export const isAppositiveStart = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.quote === undefined &&
  (item.pos === "DET" ||
    item.pos === "NOUN" ||
    item.pos === "PROPN" ||
    item.pos === "ADJ" ||
    item.pos === "NUM" ||
    hasFeature(item.lower, "appositive-start")) &&
  !isTime(item);
