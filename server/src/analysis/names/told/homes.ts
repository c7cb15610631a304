import { nameKind } from "../../gazetteer.js";
import type { FoundName } from "../found/found-name.js";
import { is, type Word } from "../words/words.js";
import type { Telling, Told } from "./told.js";

const age = /^[1-9]\d$/;

/** “, of”, “, 29, of”, “(29), of” from `at` on: how many words, 0 where something else stands there. */
const addressAt = (words: readonly Word[], at: number): number => {
  const of = (index: number): boolean => words[index]?.text === "," && words[index + 1]?.lower === "of";
  if (of(at)) return 2;
  const [open, years, close] = words.slice(at, at + 3);
  if (open?.text === "," && age.test(years?.text ?? "") && of(at + 2)) return 4;
  return open?.text === "(" && age.test(years?.text ?? "") && close?.text === ")" && of(at + 3) ? 5 : 0;
};

/** A name that no club or company surely bears: behind “of” and a comma nobody is. */
const mayBeHome = (words: readonly Word[], { from, to, type, confidence, settled }: FoundName): boolean => {
  const name = words.slice(from, to);
  if (settled || type === "FAC" || name.length > 2 || name.some(({ shape }) => shape !== "capital"))
    return false;
  const known = name.some((word) => is(word, nameKind.organization | nameKind.word));
  return type === "PERSON" || (confidence < 0.7 && !known);
};

const home: Told = { type: "GPE", confidence: 0.85, settled: true };

/** What stands behind the last part of an address. */
const isClosed = (word: Word | undefined): boolean => word === undefined || word.shape === "mark";

/** Where somebody lives, behind the full name: “Dale Pirie, 29, of Crail,”. */
export const homes: Telling = (words, names) => {
  const told = new Map<FoundName, Told>();
  names.forEach((name, index) => {
    const person = names[index - 1];
    if (person?.type !== "PERSON" || person.to - person.from < 2) return;
    const length = addressAt(words, person.to);
    if (length === 0 || person.to + length !== name.from || !mayBeHome(words, name)) return;
    told.set(name, home);
    const town = names[index + 1];
    const listed = town && words[name.to]?.text === "," && town.from === name.to + 1;
    if (listed && mayBeHome(words, town) && isClosed(words[town.to])) told.set(town, home);
  });
  return told;
};
