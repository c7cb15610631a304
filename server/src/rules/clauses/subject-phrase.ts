import { isNoun, isPossessiveMark, lower, type Token } from "../../article/token.js";
import { hasFeature } from "../../lexicon/lexicon.js";

/** A half-open range of tokens. */
export type Chunk = readonly [from: number, to: number];

/** “Worth more attention are the reasons”: the subject stands behind the verb. */
const invertingWord = "worth";
const isHyphen = (token: Token | undefined): boolean => /^[-‐]$/.test(token?.text ?? "");

const mayStandInPhrase = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined) return false;
  const word = lower(token);
  if (hasFeature(word, "question-determiner") || word === invertingWord) return false;
  // “Told the network about 180 men have”: before a number it is no preposition.
  if (token.pos === "ADP" && hasFeature(word, "about-so-many") && tokens[at + 1]?.pos === "NUM") return false;
  if (token.pos === "ADP") return hasFeature(word, "preposition-in-subject");
  if (token.pos === "PART") return isPossessiveMark(token) || word === "to";
  if (token.pos === "PRON") return hasFeature(word, "possessive");
  if (token.pos === "PUNCT") return isHyphen(token);
  if (token.pos === "DET") return true;
  if (token.pos === "VERB") {
    const previous = tokens[at - 1];
    const participle = /(?:ed|ing)$/.test(word);
    return (
      participle &&
      (previous?.pos === "DET" || isHyphen(previous) || hasFeature(lower(previous), "possessive"))
    );
  }
  return isNoun(token) || token.pos === "ADJ" || token.pos === "NUM";
};

/** The longest subject, in tokens, that is read. */
const longest = 24;

/** Where the run of words that may be one noun phrase, with its prepositions, begins that ends right before `end`. */
export const phraseStart = (tokens: readonly Token[], end: number): number => {
  let at = end;
  while (at > Math.max(0, end - longest) && mayStandInPhrase(tokens, at - 1)) at -= 1;
  return at;
};

/** The parts of a noun phrase between its prepositions, as half-open ranges. */
export const chunksOf = (tokens: readonly Token[], from: number, to: number): readonly Chunk[] => {
  const chunks: Chunk[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.pos !== "ADP" && !(token?.pos === "PART" && lower(token) === "to")) continue;
    chunks.push([start, at]);
    start = at + 1;
  }
  chunks.push([start, to]);
  return chunks;
};

/** Whether a token is an article or its like, or a possessive pronoun. */
export const isDeterminer = (token: Token | undefined): boolean =>
  token?.pos === "DET" || hasFeature(lower(token), "possessive");

/** Whether a part has its article first and a noun last, so that no second noun phrase hides in it. */
export const isOnePhrase = (tokens: readonly Token[], [from, to]: Chunk): boolean => {
  const last = tokens[to - 1];
  if (to <= from || last === undefined) return false;
  if (!isNoun(last) && last.pos !== "NUM") return false;
  for (let at = from + 1; at < to; at += 1) {
    const quantified = at === from + 1 && /^(?:all|both)$/.test(lower(tokens[from]));
    if (isDeterminer(tokens[at]) && !quantified) return false;
  }
  return true;
};

/** The index behind “at least”, “more than” and the like, which stand before a number; else `from`. */
export const behindHedge = (tokens: readonly Token[], from: number): number =>
  hasFeature(lower(tokens[from]), "hedge-before-number") &&
  /^(?:least|most|than)$/.test(lower(tokens[from + 1]))
    ? from + 2
    : from;

/** The index behind the last word before a verb that is no adverb beside it. */
export const behindAdverbs = (tokens: readonly Token[], verb: number): number => {
  let at = verb;
  while (at > 0 && hasFeature(lower(tokens[at - 1]), "adverb-beside-verb")) at -= 1;
  return at;
};
