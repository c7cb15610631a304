import { lowered } from "./letter-case.js";
import type { Span } from "./span.js";

/** Universal Dependencies part-of-speech tags; X stands for what is none. */
export const partsOfSpeech = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
] as const;

/** One of them. */
export type PartOfSpeech = (typeof partsOfSpeech)[number];

/** A word, number or punctuation mark; offsets are into the article's text (UTF-16). */
export interface Token extends Span {
  readonly text: string;
  readonly pos: PartOfSpeech;
}

/** Whether a word is tagged as a verb, or as one that helps another. */
export const isVerb = (word: Pick<Token, "pos"> | undefined): boolean =>
  word?.pos === "VERB" || word?.pos === "AUX";

/** Whether a word is tagged as a noun, or as part of a name. */
export const isNoun = (word: Pick<Token, "pos"> | undefined): boolean =>
  word?.pos === "NOUN" || word?.pos === "PROPN";

/** Whether a word is the mark of a possessive: “’s”, “’”. */
export const isPossessiveMark = (word: Pick<Token, "text"> | undefined): boolean =>
  /^[’']s?$/.test(word?.text ?? "");

/** A token's word in lower case with straight apostrophes; "" for no token. */
export const lower = (token: Pick<Token, "text"> | undefined): string => lowered(token?.text ?? "");

/** A sentence: trimmed span and its tokens in order, at least one. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
}
