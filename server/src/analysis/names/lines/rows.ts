import { hasFeature } from "../../../lexicon/lexicon.js";
import { nameKind } from "../../gazetteer.js";
import type { FoundName } from "../found/found-name.js";
import { personLikelihood } from "../person/shape.js";
import { headTypes } from "../words/name-heads.js";
import { geographic, is, isFirstWord, isNameShape, type Word } from "../words/words.js";

/** A row is no longer, in words; what is is a sentence. */
const longestRow = 24;

/** No name of a row has more words. */
const longestName = 6;

/** Words behind the figure of a row: “— re-elected”, “(34.5%)”. */
const mostBehind = 6;

const isFigure = (word: Word | undefined): boolean => word?.shape === "number";

/** “Ola Brandt”, “Ola van den Brandt”: where the name that a row begins with ends. */
const nameEnd = (words: readonly Word[]): number => {
  let end = 0;
  for (let at = 0; at < longestName; at += 1) {
    const word = words[at];
    if (isNameShape(word)) end = at + 1;
    else if (at === 0 || !hasFeature(word?.text, "name-particle")) break;
  }
  return end;
};

const areWritten = (words: readonly Word[], from: number, to: number): boolean =>
  to > from && words.slice(from, to).every(isNameShape);

/**
 * Who stood and for whom, of a sentence that is a row of results: “Ola Brandt (HP, incumbent) 1,102 — elected”;
 * undefined elsewhere.
 */
export const resultRow = (words: readonly Word[]): readonly FoundName[] | undefined => {
  if (words.length > longestRow) return undefined;
  const to = nameEnd(words);
  if (to < 2 || words[to]?.text !== "(") return undefined;
  const inside = words.slice(to + 1, to + 1 + longestName);
  const length = inside.findIndex(({ text }) => text === "," || text === ")");
  const close = words.findIndex(({ text }, index) => index > to && text === ")");
  const behind = words.slice(close + 2);
  const isRow =
    length > 0 &&
    isFigure(words[close + 1]) &&
    behind.length <= mostBehind &&
    behind.every(({ shape }) => shape === "mark" || shape === "number" || shape === "lower");
  if (!isRow || !areWritten(words, to + 1, to + 1 + length)) return undefined;
  const isCountry = inside.slice(0, length).some((word) => is(word, nameKind.country));
  return [
    { from: 0, to, type: "PERSON", confidence: 0.9, settled: true },
    {
      from: to + 1,
      to: to + 1 + length,
      type: isCountry ? "GPE" : "ORG",
      confidence: 0.86,
      settled: true,
    },
  ];
};

const isCurrency = ({ text }: Word): boolean => /^(?:\p{Lu}{0,3}\p{Sc}|p)$/u.test(text);

/** “+0.81%”: a sign, a number and its percent. */
const isChange = (words: readonly Word[], at: number): boolean =>
  /^[-+−–]$/.test(words[at]?.text ?? "") && isFigure(words[at + 1]) && words[at + 2]?.text === "%";

/**
 * The company of a sentence that is a row of prices: “Denvik Rubber $9.12 +1.4%”; of an index, which nobody is, no
 * name; undefined elsewhere.
 */
export const priceRow = (words: readonly Word[]): readonly FoundName[] | undefined => {
  if (words.length > longestRow) return undefined;
  const to = nameEnd(words);
  const last = words[to - 1];
  const rest = words.slice(to);
  const isRow =
    last !== undefined &&
    rest.every(({ shape, text }) => shape === "number" || shape === "mark" || text === "p") &&
    rest.filter(isFigure).length >= 2 &&
    rest.some((_, at) => isChange(rest, at));
  if (!isRow) return undefined;
  const isIndex = hasFeature(last.lower, "index-of-market") || !rest.some(isCurrency);
  if (isIndex) return [];
  const isSomebody = personLikelihood(words.slice(0, to)) >= 0.75 && headTypes.get(last.lower) !== "ORG";
  return isSomebody ? undefined : [{ from: 0, to, type: "ORG", confidence: 0.86, settled: true }];
};

/** Fewer runners make no row of tips. */
const fewestRunners = 2;

/** Where “5 Quiet Word 1” ends that begins at `from`: a number, a runner’s name and where it is to come; `from` where none does. */
const runnerEnd = (words: readonly Word[], from: number): number => {
  if (!isFigure(words[from])) return from;
  let at = from + 1;
  while (at < from + longestName + 2 && !isFigure(words[at]) && !/^[,;]$/.test(words[at]?.text ?? ","))
    at += 1;
  const named = isNameShape(words[from + 1]) && at > from + 1;
  return named && isFigure(words[at]) ? at + 1 : from;
};

/** Whether a sentence is a row of tips, whose names are horses’: “RACE 1 (12.15): 5 Quiet Word 1, 2 Miss Orvo 2.” */
export const isTips = (words: readonly Word[]): boolean => {
  const colon = words.findIndex(({ text }) => text === ":");
  let at = colon + 1;
  let runners = 0;
  for (let end = runnerEnd(words, at); end > at; end = runnerEnd(words, at)) {
    runners += 1;
    at = words[end]?.text === "," ? end + 1 : end;
  }
  return colon > 0 && runners >= fewestRunners;
};

/** So many words at most stand before what a company made: “net”, “pre-tax”. */
const mostBeforeResult = 3;

/** The company that an item begins with and tells the result of: “Denvik Rubber: net profit $7.1m”; undefined where none is. */
export const companyOfItem = (words: readonly Word[], from: number, to: number): FoundName | undefined => {
  if (words[to]?.text !== ":" || !isFirstWord(words, from)) return undefined;
  // “Orvo: gambling revenue rose”
  const isPlace = words.slice(from, to).some((word) => is(word, geographic | nameKind.city));
  const told = words
    .slice(to + 1, to + 1 + mostBeforeResult)
    .some(({ lower, shape }) => shape === "lower" && hasFeature(lower, "result-of-company"));
  return told && !isPlace ? { from, to, type: "ORG", confidence: 0.86, settled: true } : undefined;
};

const longestGiven = 3;

/** “HARGREAVES, Edna May (née Tolley).”: the name that a notice begins with, its surname first and in capitals; undefined where none is. */
export const nameOfNotice = (words: readonly Word[]): FoundName | undefined => {
  const [surname, comma, given] = words;
  const isOpened = surname?.shape === "capitals" && surname.text.length > 2 && comma?.text === ",";
  if (!isOpened || !given || !is(given, nameKind.firstName) || is(given, geographic)) return undefined;
  let to = 3;
  while (to < 2 + longestGiven && isNameShape(words[to]) && words[to]?.shape !== "capitals") to += 1;
  return /^[(.,]$/.test(words[to]?.text ?? ".")
    ? { from: 0, to, type: "PERSON", confidence: 0.9, settled: true }
    : undefined;
};
