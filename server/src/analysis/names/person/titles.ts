import { hasFeature, oneOf } from "../../../lexicon/lexicon.js";
import { nameKind } from "../../gazetteer.js";
import type { FoundName } from "../found/found-name.js";
import { type Way, wordsOnly } from "../found/run.js";
import { headOf } from "../words/head-of-name.js";
import { is, isNameShape, personal, type Word } from "../words/words.js";
import { endsInSurname, isRoleBefore, tellsPerson } from "./full-name-evidence.js";
import { hasNickname } from "./nickname.js";
import { personLikelihood } from "./shape.js";
import { bearsTitle, isPersonTitle } from "./title-bearers.js";

const isHonorific = (word: Word | undefined): boolean => hasFeature(word?.lower, "honorific");
const partOfCompoundTitlePattern = new RegExp(`(?:${oneOf("part-of-compound-title")})$`);

/** Whether a word is a title or part of one: “deputy”, “secretary-general”. */
export const isTitlePart = (word: Word): boolean =>
  isPersonTitle(word) ||
  hasFeature(word.lower, "title-modifier") ||
  (word.lower.includes("-") && partOfCompoundTitlePattern.test(word.lower));

/** The title words that `from` starts with, as in “Foreign Minister Sergei Lavrov”: index after the last one. */
export const afterTitles = (words: readonly Word[], from: number, to: number): number => {
  let at = from;
  let after = from;
  while (at < to) {
    const word = words[at];
    if (!word || !isTitlePart(word)) break;
    // “Sultan Al Jaber”: a given name that is a title, too.
    if (is(word, nameKind.firstName) && hasFeature(words[at + 1]?.lower, "arab-particle")) break;
    const titled = words[at - 1];
    const onBench = at > from && hasFeature(titled?.lower, "of-bench") && word.shape === "capital";
    const mayFollow = onBench || (at > from && isHonorific(titled) && is(word, personal));
    const isSurname = mayFollow && at + 1 === to && !hasFeature(word.lower, "title-modifier");
    if (isPersonTitle(word) && !isSurname) after = at + 1;
    at += 1;
  }
  return after;
};

const trimmedTo = (words: readonly Word[], from: number, to: number): number => {
  let end = to;
  while (end > from + 1) {
    const last = words[end - 1];
    if (last && (isNameShape(last) || last.shape === "number")) break;
    end -= 1;
  }
  return end;
};

/** “Princess Odile of Waldern”. */
const isOfRealm = (words: readonly Word[], from: number, end: number): boolean =>
  end - from === 1 &&
  hasFeature(words[from - 1]?.text, "office-with-first-name") &&
  words[end]?.lower === "of" &&
  isNameShape(words[end + 1]);

const bearer = (words: readonly Word[], from: number, to: number, honorific: boolean): FoundName => {
  const end = trimmedTo(words, from, to);
  const likelihood = personLikelihood(words.slice(from, end));
  const borne = bearsTitle(words, from, end, honorific);
  const plain = !borne && wordsOnly(words, from, end);
  const confidence = Math.max(plain ? 0.5 : honorific ? 0.9 : 0.8, likelihood);
  const settled = borne || hasNickname(words, from, end) || isOfRealm(words, from, end);
  return { from, to: end, type: "PERSON", confidence, ...(settled ? { settled } : {}) };
};

/** “Foreign Minister Sergei Lavrov”: the bearer of the titles that a run starts with; a title alone names nobody. */
export const behindTitles: Way = ({ words, from, to, last, split }) => {
  const titled = afterTitles(words, from, to);
  if (titled === from) return undefined;
  // “inspector Dean Hollis”: who somebody is, is told already.
  const isGiven = to - from === 2 && hasFeature(words[from]?.text, "first-name-and-word");
  if (isGiven && isRoleBefore(words, from))
    return [{ from, to, type: "PERSON", confidence: 0.85, settled: true }];
  const next = words[titled];
  if (!next || titled === to) return [];
  if (next.shape === "lower" && !hasFeature(next.lower, "name-particle")) return split(titled + 1, to, false);
  const title = words[titled - 1];
  const surname = tellsPerson(title) && !hasFeature(title?.lower, "kin") && endsInSurname(words, titled, to);
  if (surname) return [{ from: titled, to, type: "PERSON", confidence: 0.85, settled: true }];
  if (headOf(words, from, to) !== undefined && !is(last, personal)) return undefined;
  const honorific = isHonorific(words[titled - 1]);
  const named = honorific || personLikelihood(words.slice(titled, to)) >= 0.3;
  return named || (to - titled > 1 && bearsTitle(words, titled, to, false))
    ? [bearer(words, titled, to, honorific)]
    : split(titled, to, false);
};

/** “Engr. (Dr.) Temi Warmate”: the bearer of a title and of one in brackets behind it. */
export const behindBracketedTitle: Way = ({ words, from, to }) => {
  const [first, open, second, close] = words.slice(Math.max(0, from - 4), from);
  if (open?.text !== "(" || close?.text !== ")" || !isPersonTitle(second) || to - from < 2) return undefined;
  return isPersonTitle(first) ? [{ from, to, type: "PERSON", confidence: 0.9, settled: true }] : undefined;
};

/** “Norwell Bank Chairman Piers Landau”: the bearer of a title within a run, and what stands before it. */
export const aroundTitle: Way = ({ words, from, to, last, starts, split }) => {
  for (let index = from + 1; index < to; index += 1) {
    const word = words[index];
    if (!word || !(isHonorific(word) || isPersonTitle(word))) continue;
    const after = afterTitles(words, index, to);
    const next = words[after];
    if (after === index || after === to || !next || !isNameShape(next)) continue;
    if (!is(last, personal) && headOf(words, from, to) !== undefined) return undefined;
    if (is(word, personal) && !isHonorific(word) && word.shape !== "capitals") continue;
    return [
      ...split(from, wordsOnly(words, from, index) ? from : index, starts),
      bearer(words, after, to, false),
    ];
  }
  return undefined;
};
