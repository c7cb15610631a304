import { hasAnyOf } from "../../../lexicon/lexicon.js";
import { nameKind } from "../../gazetteer.js";
import type { FoundName } from "../found/found-name.js";
import type { Word } from "../words/words.js";
import { linksBetween } from "./lists.js";
import { isBetterKnown, type Telling, type Told } from "./told.js";

/** So many names that nothing knows, one behind the other and a preposition before them, are places. */
const fewest = 3;

const isUnknown = (words: readonly Word[], name: FoundName): boolean => {
  const word = words[name.from];
  return (
    name.to - name.from === 1 &&
    word?.shape === "capital" &&
    (word.kinds & ~nameKind.city) === 0 &&
    !isBetterKnown(name)
  );
};

const isPlaced = (word: Word | undefined): boolean =>
  word?.lower === "on" ||
  word?.lower === "over" ||
  hasAnyOf(word?.lower, "place-preposition", "end-of-route");

/** The places of a list of which nothing knows a single one: “Rain fell on Jodhali, Latoor and Beedkhed”. */
export const listedPlaces: Telling = (words, names) => {
  const told = new Map<FoundName, Told>();
  let from = 0;
  names.forEach((name, index) => {
    const [before, next] = [names[index - 1], names[index + 1]];
    if (before === undefined || linksBetween(words, before.to, name.from) === "") from = index;
    if (next && linksBetween(words, name.to, next.from) !== "") return;
    if (index + 1 - from < fewest || !isPlaced(words[(names[from]?.from ?? 0) - 1])) return;
    const list = names.slice(from, index + 1);
    if (!list.every((each) => isUnknown(words, each))) return;
    for (const each of list) told.set(each, { type: "GPE", confidence: 0.85, settled: true });
  });
  return told;
};
