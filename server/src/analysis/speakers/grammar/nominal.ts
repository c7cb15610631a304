import { startsUpper } from "../../../article/letter-case.js";
import { hasFeature, hasValue, oneOf } from "../../../lexicon/lexicon.js";
import type { Item } from "./frame.js";

/** Whether a word tells a time: “Monday”, “yesterday”. */
export const isTime = (item: Item | undefined): boolean =>
  item !== undefined && hasFeature(item.lower, "time-word");

/** Whether a word is “he”, “they”, “I” …: a whole subject by itself. */
export const isPersonal = (item: Item | undefined): boolean =>
  item !== undefined && hasValue(item.lower, "pronoun", "subject");

/** Whether a word names somebody or something, or is such a pronoun. */
export const isPersonOrName = (item: Item | undefined): boolean => item?.pos === "PROPN" || isPersonal(item);

/** Whether an item is the mark of a possessive. */
export const isOwnerMark = (item: Item | undefined): boolean => item?.lower === "'s" || item?.lower === "'";

/** Whether a word begins with a capital. */
export const isCapital = (item: Item): boolean => startsUpper(item.text);

/** A word that can be inside a noun phrase, prepositions left aside. */
export const isNominal = (item: Item): boolean =>
  item.quote === undefined &&
  (item.pos === "PROPN" ||
    hasFeature(item.text, "first-name-and-word") ||
    item.pos === "NOUN" ||
    item.pos === "ADJ" ||
    item.pos === "NUM" ||
    item.pos === "DET" ||
    isOwnerMark(item) ||
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

/** Whether a word can begin a noun phrase that says what somebody is. */
const describes = ({ pos }: Item): boolean => /^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(pos);

/** Whether an apposition can begin here: “a retired welder”, “who”, “83”. */
export const isAppositiveStart = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.quote === undefined &&
  (describes(item) || hasFeature(item.lower, "appositive-start")) &&
  !isTime(item);

/** Whether the words behind a comma say more of who stands before it: “, a retired welder,”, “, aged 83,”. */
export const opensApposition = (item: Item | undefined): boolean =>
  item !== undefined && (describes(item) || hasFeature(item.lower, "apposition-opener"));

/** Whether a word is the subject of a relative clause that it opens: “who”, “which”. */
export const isSubjectRelative = (item: Item | undefined): boolean =>
  item?.lower === "who" || item?.lower === "which";

/** The same, or a “that”. */
export const isSubjectRelativeOrThat = (item: Item | undefined): boolean =>
  isSubjectRelative(item) || item?.lower === "that";

/** Whether a word opens a relative clause about a person or a thing. */
export const opensRelative = (item: Item | undefined): boolean =>
  isSubjectRelative(item) || item?.lower === "whose";

const roles = new RegExp(
  String.raw`^(?:${oneOf("role-noun-alone")}|\p{L}+(?:${oneOf("ending-of-person")}))s?$`,
  "u",
);

/** Whether a word in small letters may say what somebody does or is: “spokesman”, “professor”. */
export const isRoleWord = (lower: string): boolean => roles.test(lower);

/** The same of a noun. */
export const isRoleNoun = ({ lower, pos }: Item): boolean => pos === "NOUN" && isRoleWord(lower);

/** Whether a word is a common noun for somebody: “spokesman”, “woman”. */
export const isSomebodyNoun = (item: Item): boolean =>
  isRoleNoun(item) || hasFeature(item.lower, "person-noun");
