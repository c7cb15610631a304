import { startsUpper } from "../../../article/letter-case.js";
import { isPossessiveMark, type PartOfSpeech, type Token } from "../../../article/token.js";
import { hasFeature } from "../../../lexicon/lexicon.js";
import { type Gazetteer, kindsOf, nameKind } from "../../gazetteer.js";
import { isAddress } from "../../tokens/pos-by-look.js";
import { headTypes } from "./name-heads.js";

/** How a word is written; `initial` is “J.”, `capitals` also “J.K.”, `mixed` “iPhone” or “al-Qaida”. */
export type Shape = "lower" | "capital" | "capitals" | "initial" | "mixed" | "number" | "mark";

/** A token as the search for names sees it: the parts of “Jean-Luc” are one word, and it carries what the gazetteer knows. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly pos: PartOfSpeech;
  readonly shape: Shape;
  /** Bits of `nameKind`; 0 for words in lower case, marks and numbers. */
  readonly kinds: number;
  /** Whether nothing separates it from the word before. */
  readonly joined: boolean;
}

const initials = /^\p{Lu}\.(?:\p{Lu}\.)*$/u;
const hasUpper = /\p{Lu}/u;
const hasLower = /\p{Ll}/u;

const shapeOf = (text: string): Shape => {
  if (isAddress(text)) return "mark";
  const unit = text.charCodeAt(0);
  if (unit >= 97 && unit <= 122) return hasUpper.test(text) ? "mixed" : "lower";
  if (unit >= 48 && unit <= 57) return "number";
  if (unit < 65) return "mark";
  if (unit > 127 && !/^\p{L}/u.test(text)) return "mark";
  if (initials.test(text)) return text.length === 2 ? "initial" : "capitals";
  if (!startsUpper(text)) return hasUpper.test(text) ? "mixed" : "lower";
  if (text.length === 1) return "capital";
  return hasLower.test(text) ? "capital" : "capitals";
};

/** Whether a word is written as a name may be. */
export const isNameShape = (word: Word | undefined): boolean =>
  word?.shape === "capital" ||
  word?.shape === "capitals" ||
  word?.shape === "initial" ||
  word?.shape === "mixed";

/** Where the words from `from` on that are written as names may be end, at `limit` at the latest. */
export const nameShapesEnd = (words: readonly Word[], from: number, limit = words.length): number => {
  let end = from;
  while (end < limit && isNameShape(words[end])) end += 1;
  return end;
};

/** Whether nothing but marks stands before a word in its sentence. */
export const isFirstWord = (words: readonly Word[], at: number): boolean => {
  let before = at - 1;
  while (words[before]?.shape === "mark") before -= 1;
  return before < 0;
};

/** The index of the word before `from`, or where that is “the” of the one before it. */
export const beforeThe = (words: readonly Word[], from: number): number =>
  from - (words[from - 1]?.lower === "the" ? 2 : 1);

/** Whether any of the bits is set in a word's kinds. */
export const is = (word: Word, bits: number): boolean => (word.kinds & bits) !== 0;

/** Whether a word is the mark of a possessive: “’s”, “’”. */
export const isPossessive = (word: Word | undefined): boolean =>
  word?.joined === true && isPossessiveMark(word);

/** Whether a word is a mark that a name in quotation marks begins with. */
export const isOpeningMark = (word: Word | undefined): boolean => /^["“‘«]$/.test(word?.text ?? "");

/** Whether a name ends its noun phrase: what follows is no noun that it belongs to (“the Elena Mora case”). */
export const standsAlone = (words: readonly Word[], to: number): boolean => {
  const next = words[to];
  return next === undefined || !(next.pos === "NOUN" || next.pos === "ADJ" || next.pos === "PROPN");
};

/** The kinds of persons’ names, as bits of `nameKind`. */
export const personal = nameKind.firstName | nameKind.surname;

/** Those of places and peoples, without towns, with large ones and with all. */
export const wide = nameKind.country | nameKind.group | nameKind.region | nameKind.place;
export const geographic = wide | nameKind.majorCity;
const anywhere = geographic | nameKind.city;

/** Marks of typewriters and wire services, and the marks they are read as; “''” may open or close. */
const plainMarks: ReadonlyMap<string, string> = new Map([
  ["``", '"'],
  ["''", '"'],
]);

const build = (text: string, token: Token, end: number, joined: boolean, gazetteer: Gazetteer): Word => {
  const shape = shapeOf(text);
  const nameLike = shape !== "lower" && shape !== "mark" && shape !== "number";
  const lower = text.toLowerCase();
  return {
    text,
    lower: lower.length > 2 && lower.endsWith(".") && shape === "capital" ? lower.slice(0, -1) : lower,
    start: token.start,
    end,
    pos: token.pos,
    shape,
    kinds: nameLike ? kindsOf(gazetteer, text) : 0,
    joined,
  };
};

const isHyphen = (token: Token | undefined): boolean =>
  token?.text === "-" || token?.text === "‑" || token?.text === "–";

/** How far behind a hyphened word what says that a body is named may stand: “Setraco-Levant Nigeria Ltd.”. */
const nearestHead = 4;

/** “Korean-German Chamber”, “Order of Orange-Nassau”: whether the words around two places that a hyphen joins name a body. */
const isOfBody = (words: readonly Word[], tokens: readonly Token[], behind: number): boolean => {
  const [head, of] = words.slice(-3, -1);
  if (of?.lower === "of" && head?.shape === "capital" && hasFeature(head.lower, "open-head")) return true;
  let end = behind;
  while (end < behind + nearestHead && startsUpper(tokens[end]?.text ?? "")) end += 1;
  const last = end > behind ? (tokens[end - 1]?.text ?? "") : "";
  return headTypes.get(last.toLowerCase()) === "ORG" || hasFeature(last.replace(/\.$/, ""), "company-form");
};

/** Parts of one name (“Amoako-Attah”, “Jong-un”), not a name and a word (“U.S.-led”) nor two names (“Israeli-Palestinian”). */
const isOneName = (left: Word, right: Token, gazetteer: Gazetteer, beforeLeft: Word | undefined): boolean => {
  const whole = kindsOf(gazetteer, `${left.text}-${right.text}`);
  if ((whole & ~nameKind.word) !== 0) return true;
  // “Tafo Roundabout-Kejetia”: from one to the other.
  if (beforeLeft?.shape === "capital" && headTypes.get(left.lower) === "FAC" && !is(left, personal))
    return false;
  const rightKinds = kindsOf(gazetteer, right.text);
  if (startsUpper(right.text)) {
    // “Idris Vaughan-Price”: behind a first name places are surnames.
    const article = hasFeature(beforeLeft?.lower, "article");
    if (beforeLeft?.shape === "capital" && !article && is(beforeLeft, personal) && !is(beforeLeft, anywhere))
      return true;
    // “Vaughan-Price said”: a town before a surname is one too.
    const places = (rightKinds & personal) !== 0 ? wide : anywhere;
    const town = (rightKinds & anywhere) !== 0 && (rightKinds & personal) === 0;
    const leftPlace = is(left, places) && (!is(left, personal) || town || (rightKinds & wide) !== 0);
    // “EU-China”, “(R-Ohio)”, “Anti-China”
    const besidePlace =
      left.shape === "capitals" || left.text.length === 1 || hasFeature(left.lower, "prefix");
    return !leftPlace && !(besidePlace && (rightKinds & anywhere) !== 0);
  }
  const syllable =
    beforeLeft?.shape === "capital" && left.text.length <= 4 && !is(left, nameKind.country | nameKind.group);
  if (left.shape !== "capital" || (is(left, anywhere) && !syllable) || !/^\p{Ll}{1,7}$/u.test(right.text))
    return false;
  const plain = (rightKinds & nameKind.word) !== 0;
  return plain
    ? right.text.length <= 4 && !hasFeature(right.text, "end-of-compound") && beforeLeft?.shape === "capital"
    : right.text.length <= 5 || beforeLeft?.shape === "capital";
};

/** Nothing longer is put together from parts: it is no name. */
const longestPart = 60;

/** The words of a sentence. */
export const wordsOf = (tokens: readonly Token[], gazetteer: Gazetteer): readonly Word[] => {
  const words: Word[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) continue;
    const previous = words.at(-1);
    const joined = previous?.end === token.start;
    const next = tokens[index + 1];
    const glues =
      joined &&
      isHyphen(token) &&
      token.text !== "–" &&
      next?.start === token.end &&
      previous !== undefined &&
      previous.text.length < longestPart &&
      (previous.shape === "capital" || previous.shape === "capitals") &&
      /^\p{L}/u.test(next.text);
    const isOne =
      glues &&
      (isOneName(previous, next, gazetteer, words.at(-2)) ||
        (startsUpper(next.text) && isOfBody(words, tokens, index + 2)));
    if (isOne) {
      words.pop();
      words.push(
        build(
          `${previous.text}-${next.text}`,
          { ...token, start: previous.start, pos: "PROPN" },
          next.end,
          previous.joined,
          gazetteer,
        ),
      );
      index += 1;
      continue;
    }
    words.push(build(plainMarks.get(token.text) ?? token.text, token, token.end, joined, gazetteer));
  }
  return words;
};
