import type { Token } from "../article/token.js";
import { wordSet } from "../article/word-set.js";
import { lower } from "./clause-start.js";

/** A half-open range of tokens. */
export type Chunk = readonly [from: number, to: number];

const prepositions = wordSet(
  "of in for on from with at to against between by about over under near behind within among into across toward towards around inside outside through",
);
const possessives = wordSet("his her its their my our your");
const questionWords = wordSet("what which whose whatever whichever how");
/** “Worth more attention are the reasons”: the subject stands behind the verb. */
const invertingWord = "worth";
const isHyphen = (token: Token | undefined): boolean => /^[-‐]$/.test(token?.text ?? "");
/** Whether a token is the “’s” or “’” of a possessive, as far as its look tells. */
export const isPossessive = (token: Token | undefined): boolean => /^['’]s?$/.test(token?.text ?? "");

const mayStandInPhrase = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined) return false;
  const word = lower(token);
  if (questionWords.has(word) || word === invertingWord) return false;
  if (token.pos === "ADP") return prepositions.has(word);
  if (token.pos === "PART") return isPossessive(token) || word === "to";
  if (token.pos === "PRON") return possessives.has(word);
  if (token.pos === "PUNCT") return isHyphen(token);
  if (token.pos === "DET") return true;
  if (token.pos === "VERB") {
    const previous = tokens[at - 1];
    const participle = /(?:ed|ing)$/.test(word);
    return participle && (previous?.pos === "DET" || isHyphen(previous) || possessives.has(lower(previous)));
  }
  return token.pos === "NOUN" || token.pos === "PROPN" || token.pos === "ADJ" || token.pos === "NUM";
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
  token?.pos === "DET" || possessives.has(lower(token));

/** Whether a part has its article first and a noun last, so that no second noun phrase hides in it. */
export const isOnePhrase = (tokens: readonly Token[], [from, to]: Chunk): boolean => {
  const last = tokens[to - 1];
  if (to <= from || last === undefined) return false;
  if (last.pos !== "NOUN" && last.pos !== "PROPN" && last.pos !== "NUM") return false;
  for (let at = from + 1; at < to; at += 1) {
    const quantified = at === from + 1 && /^(?:all|both)$/.test(lower(tokens[from]));
    if (isDeterminer(tokens[at]) && !quantified) return false;
  }
  return true;
};

/** The index behind “at least”, “more than” and the like, which stand before a number; else `from`. */
export const behindHedge = (tokens: readonly Token[], from: number): number =>
  /^(?:at|more|fewer|less)$/.test(lower(tokens[from])) &&
  /^(?:least|most|than)$/.test(lower(tokens[from + 1]))
    ? from + 2
    : from;
