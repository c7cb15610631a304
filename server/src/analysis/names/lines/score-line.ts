import { type Gazetteer, isEnglishWord, nameKind } from "../../gazetteer.js";
import type { FoundName } from "../found/found-name.js";
import { is, nameShapesEnd, type Word } from "../words/words.js";

const goals = /^\d{1,3}$/;
const score = /^\d{1,3}[-–]\d{1,3}$/;

/** No team’s name has more words. */
const longest = 5;

/** Where the name that begins at `from` ends; `from` where none does or it is too long. */
const teamEnd = (words: readonly Word[], from: number): number => {
  const end = nameShapesEnd(words, from);
  return end - from <= longest ? end : from;
};

/** Whether a score or its half stands at `at`: “3”, “2-1”. */
const isScore = (words: readonly Word[], at: number): boolean =>
  score.test(words[at]?.text ?? "") || goals.test(words[at]?.text ?? "");

/** “Chapter 3, Section 2”, “Windows 11, Office 365”: one English word that is no plural counts something else than goals. */
const isCounted = (words: readonly Word[], from: number, to: number, gazetteer: Gazetteer): boolean => {
  const [word] = words.slice(from, to);
  return (
    to - from === 1 &&
    word !== undefined &&
    isEnglishWord(gazetteer, word.lower) &&
    !/[^s]s$/.test(word.lower)
  );
};

/** A club; a country that plays stays one: “Kenya 2 Ghana 1”. */
const team = (words: readonly Word[], from: number, to: number): FoundName => {
  const [first] = words.slice(from, to);
  const isCountry = to - from === 1 && first !== undefined && is(first, nameKind.country);
  const type = isCountry ? "GPE" : "ORG";
  // “Pell 12, Okafor 88”: the article may tell them to be scorers.
  return to - from === 1 && !isCountry
    ? { from, to, type, confidence: 0.7 }
    : { from, to, type, confidence: 0.9, settled: true };
};

/** The teams of a sentence that is nothing but a result: “Harrow Comets 3, Ondra Rangers 2”, “Harrow Comets 2-1 Ondra Rangers”; undefined elsewhere. */
export const scoreLine = (words: readonly Word[], gazetteer: Gazetteer): readonly FoundName[] | undefined => {
  const left = teamEnd(words, 0);
  if (left === 0 || !isScore(words, left)) return undefined;
  const from = left + (words[left + 1]?.text === "," ? 2 : 1);
  const right = teamEnd(words, from);
  const last = right + (isScore(words, right) ? 1 : 0);
  const both = score.test(words[left]?.text ?? "");
  const told = both ? last === right : last === right + 1;
  const ends =
    words[last] === undefined || (/^[.:]$/.test(words[last]?.text ?? "") && words[last + 1] === undefined);
  if (right === from || !told || !ends) return undefined;
  if (!both && (isCounted(words, 0, left, gazetteer) || isCounted(words, from, right, gazetteer)))
    return undefined;
  return [team(words, 0, left), team(words, from, right)];
};
