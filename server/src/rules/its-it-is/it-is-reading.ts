import { isFiniteVerb } from "../../analysis/syntax/finite-verb.js";
import { isNoun, lower, type Token } from "../../article/token.js";
import { hasAnyOf, hasFeature, oneOf } from "../../lexicon/lexicon.js";
import { clauseVerbs } from "../../lexicon/speech-verbs.js";
import { joins } from "../words/joins.js";
import type { Confusion } from "./confusion.js";

/** Adjectives of “it’s …” that seldom come before a noun. */
const soleJudgements = new RegExp(
  `^(?:un)?(?:${oneOf("sole-judgement")})$|^(?:im)?possible$|^(?:${oneOf("judgement-of-fact")})$`,
);

/** A verb that “it is” and “it has” cannot come before: “it’s act” is “its act”, whatever the tagger says. */
const isBareVerb = (token: Token): boolean =>
  token.pos === "VERB" &&
  !/(?:ing|ed|en|wn|’t|'t)$/.test(token.text) &&
  !hasFeature(lower(token), "participle-by-itself");

const isNominal = (token: Token | undefined): token is Token =>
  token !== undefined && (isNoun(token) || isBareVerb(token));

const isModifier = (token: Token): boolean =>
  ["ADJ", "NUM", "NOUN", "PROPN", "VERB", "SYM"].includes(token.pos) ||
  /^[-‐“‘"$€£]$|^[’']s$/.test(token.text) ||
  hasFeature(lower(token), "ranking");

/** Words of “it is …” and “it has …” that no noun follows as its owner’s. */
const closedClasses = new Set(["PRON", "DET", "ADP", "SCONJ", "CCONJ", "PART", "AUX", "PUNCT", "INTJ"]);

/** Longest noun phrase that is read, in tokens. */
const longestPhrase = 8;

/** Index of the noun that ends the phrase which begins at `from`, or -1 where none does. */
const headAfter = (tokens: readonly Token[], from: number): number => {
  let head = -1;
  for (let at = from; at < Math.min(tokens.length, from + longestPhrase); at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const inCompound = joins(token, tokens[at + 1]) || tokens[at - 1]?.text === "-";
    if (!inCompound && !isModifier(token)) break;
    // “It’s leaders said”: the verb behind the noun ends the phrase.
    if (head >= 0 && token.pos === "VERB") break;
    // “It’s device-specific”: of a compound the last part tells.
    if (isNominal(token) && !joins(token, tokens[at + 1])) head = at;
  }
  return head;
};

/** Whether a word takes an object, so that “it’s” behind it begins one. */
const isGoverned = (before: Token | undefined): boolean => before?.pos === "VERB" || before?.pos === "ADP";

/** Whether “it’s” before `next`, where `index` is its “it”, means “of it”. */
export const confusedItIs = (tokens: readonly Token[], index: number, next: number): Confusion => {
  const after = tokens[next];
  // “… was fulfilling It’s 8 p.m.”: a capital opens a sentence, whatever stop was lost before it.
  const before = /^I/.test(tokens[index]?.text ?? "") ? undefined : tokens[index - 1];
  if (after === undefined) return "right";
  const following = lower(after);
  // “If it’s own goals you want”
  if (following === "own" && /^goals?$/.test(lower(tokens[next + 1])) && !isGoverned(before)) return "right";
  if (following === "own") return "certain";
  if (following === "very" && tokens[next + 1]?.pos === "NOUN") return "certain";
  if (soleJudgements.test(following) && !hasFeature(lower(before), "preposition-before-no-clause"))
    return "right";
  if (!/^[\p{L}\p{N}“"‘$€£]/u.test(after.text)) return "right";
  const isCompound = joins(after, tokens[next + 1]);
  if (
    !isCompound &&
    (hasFeature(following, "determiner") || (closedClasses.has(after.pos) && !/^[“"‘$€£]/.test(after.text)))
  ) {
    return "right";
  }
  const head = headAfter(tokens, next);
  const headToken = tokens[head];
  const previous = before !== undefined && /^\p{L}/u.test(before.text) ? lower(before) : "";
  if (hasAnyOf(previous, "preposition-before-no-clause", "form-of-become")) {
    if (headToken !== undefined || hasFeature(following, "ranking")) return "certain";
    return ["ADJ", "ADV", "VERB"].includes(after.pos) && !hasFeature(following, "adverb-behind-it-is")
      ? "likely"
      : "right";
  }
  if (following === "best" && hasFeature(previous, "form-of-do")) return "certain";
  const governs =
    before?.pos === "VERB" &&
    previous !== "" &&
    !clauseVerbs.has(previous) &&
    !hasFeature(previous, "clause-behind-auxiliary");
  const possesses = hasFeature(previous, "form-of-have");
  if (headToken === undefined) {
    return (governs || possesses) && (after.pos === "ADJ" || /ing$/.test(following)) ? "likely" : "right";
  }
  if (after.pos === "ADV" && !isCompound && !hasFeature(following, "ranking")) return "right";
  const plain = hasFeature(following, "bare-noun") || hasFeature(lower(headToken), "bare-noun");
  if (governs || possesses) {
    const isName = headToken.pos === "PROPN" && after.pos === "PROPN";
    return isName || (governs && plain) ? "likely" : "certain";
  }
  const goesOn = tokens[head + 1];
  if (plain) return head === next && goesOn?.pos === "AUX" ? "likely" : "right";
  if (isFiniteVerb(tokens, head + 1) && headToken.pos !== "PROPN" && !/^[“"‘]/.test(after.text)) {
    // “It’s raining cats”, “it’s named Smith”: a participle may follow “it is”.
    return after.pos === "VERB" && !isBareVerb(after) ? "likely" : "certain";
  }
  if (isBareVerb(after)) return "likely";
  if (after.pos === "VERB" || headToken.pos === "PROPN") return "right";
  // “because it’s instant coffee”, “if it’s 200 nodes strong”: a clause of its own says what something is.
  const opensClause =
    before === undefined ||
    (before.pos !== "VERB" && hasFeature(previous || before.text, "clause-opener-before-its"));
  return opensClause ? "right" : "likely";
};
