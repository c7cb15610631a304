import { hasFeature } from "../../lexicon/lexicon.js";
import type { FoundName } from "./found-name.js";
import { linksBetween } from "./lists.js";
import { isBetterKnown } from "./teams.js";
import type { Word } from "./words.js";

/** A surname, a full name: longer names are of other things. */
const longest = 3;

/** Takes each name of a list for a person’s that a title of several opens: “Cllrs Okafor, Lumb and Snape”. Names in order. */
export const withListedBearers = (
  words: readonly Word[],
  names: readonly FoundName[],
): readonly FoundName[] => {
  if (!words.some(({ lower }) => hasFeature(lower, "plural-title"))) return names;
  let listed = false;
  return names.map((name, index) => {
    const before = names[index - 1];
    const opens = hasFeature(words[name.from - 1]?.lower, "plural-title");
    const goesOn = listed && before !== undefined && linksBetween(words, before.to, name.from) !== "";
    listed = (opens || goesOn) && name.to - name.from <= longest;
    const other = name.type !== "PERSON" && isBetterKnown(name);
    if (!listed || other) return name;
    return { ...name, type: "PERSON", confidence: Math.max(name.confidence, 0.8), settled: true };
  });
};
