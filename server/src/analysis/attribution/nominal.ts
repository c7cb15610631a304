import type { Item } from "./frame.js";

/** Pronouns that can be a whole subject: “he”, “many”, “those”. */
export const subjectPronouns = new Set([
  "he",
  "she",
  "they",
  "it",
  "i",
  "we",
  "you",
  "who",
  "one",
  "this",
  "that",
  "these",
  "those",
  "everyone",
  "someone",
  "others",
  "many",
  "some",
  "most",
  "several",
  "both",
  "few",
  "none",
  "nobody",
  "anyone",
  "everybody",
  "somebody",
]);
const personal = new Set(["he", "she", "they", "it", "i", "we", "you"]);

/** Weekdays, months and the like: they stand beside a speaker and are never part of one. */
const timeWords =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan\.|feb\.|aug\.|sept\.|oct\.|nov\.|dec\.|today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|week|weekend|month|year|summer|winter|autumn|recently|earlier|later|ago)$/;

/** Whether a word tells a time: “Monday”, “yesterday”. */
export const isTime = (item: Item | undefined): boolean => item !== undefined && timeWords.test(item.lower);

/** Whether a word is “he”, “they”, “I” …: a whole subject by itself. */
export const isPersonal = (item: Item | undefined): boolean =>
  item !== undefined && personal.has(item.lower) && item.pos !== "NUM";

/** Whether a word begins with a capital. */
export const isCapital = (item: Item): boolean => /^\p{Lu}/u.test(item.text);

/** Given names that are small words in lower case. */
const givenNames =
  /^(?:Will|May|Mark|Bill|Pat|Sue|Rob|Jack|Drew|Grant|Chase|Rich|Art|Hope|Grace|Faith|Dean|Chuck|Frank)$/;

/** A word that can be inside a noun phrase, prepositions left aside. */
export const isNominal = (item: Item): boolean =>
  item.quote === undefined &&
  (item.pos === "PROPN" ||
    givenNames.test(item.text) ||
    item.pos === "NOUN" ||
    item.pos === "ADJ" ||
    item.pos === "NUM" ||
    item.pos === "DET" ||
    item.lower === "'s" ||
    item.lower === "'" ||
    item.lower === "&" ||
    item.lower === "-" ||
    item.lower === "/" ||
    /^(?:his|her|their|its|our|my|your|whose|then|now|chief|top|both|all|many|several|some|more|most|another|other|one|two|three|former|fellow|longtime|self-described|republican|democratic)$/.test(
      item.lower,
    ) ||
    (item.pos !== "ADV" &&
      item.pos !== "PUNCT" &&
      isCapital(item) &&
      /^\p{L}/u.test(item.text) &&
      !isFunctionWord(item)));

/** “his thinking”, “the retired welder”: a verb's form behind a possessive or an article is part of a noun phrase, whatever the tagger says. */
export const isVerbalNoun = (item: Item, previous: Item | undefined): boolean =>
  item.pos === "VERB" &&
  /(?:ing|ed|en)$/.test(item.lower) &&
  /^(?:'s|'|his|her|their|its|our|my|your|the|an?)$/.test(previous?.lower ?? "");

const functionWords = new Set(
  "and but or so yet if when while as after before because since although though that which who whom in on at to from with by of for about into over under during until than whether where why how what not is are was were be being been am has have had do does did will would can could should may might must also then there here however meanwhile according asked still".split(
    " ",
  ),
);
/** “Mr McConachie AM”: what is all capitals is an honour or a name. */
const isFunctionWord = (item: Item): boolean =>
  functionWords.has(item.lower) && !/^\p{Lu}{2,}$/u.test(item.text);

/** Whether an apposition can begin here: “a retired welder”, “who”, “83”. */
export const isAppositiveStart = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.quote === undefined &&
  (item.pos === "DET" ||
    item.pos === "NOUN" ||
    item.pos === "PROPN" ||
    item.pos === "ADJ" ||
    item.pos === "NUM" ||
    /^(?:his|her|their|its|whose|who|one|now|then|himself|herself)$/.test(item.lower)) &&
  !isTime(item);
