import { hasAnyOf, hasFeature } from "../../../lexicon/lexicon.js";
import type { FoundName } from "../found/found-name.js";
import type { Word } from "../words/words.js";
import { linksBetween } from "./lists.js";
import { isBetterKnown, type Telling, type Told } from "./told.js";

/** A surname, a full name: longer names are of other things. */
const longest = 3;

/** Whether somebody’s kin are named from `from` on: “his daughters, Nora, Sal and Una”, “three children: Piers, a surgeon”. */
const opensKin = (words: readonly Word[], from: number): boolean => {
  const mark = /^[,:]$/.test(words[from - 1]?.text ?? "") ? 1 : 0;
  const { lower, shape } = words[from - 1 - mark] ?? {};
  return shape === "lower" && hasFeature(lower, "kin-of-several");
};

/** Whether a name at `from` begins an item of a list whose items hold commas: “; Ottilie, who edits a paper; and Ralph”. */
const beginsItem = (words: readonly Word[], from: number): boolean =>
  words[from - (words[from - 1]?.lower === "and" ? 2 : 1)]?.text === ";";

/** Each name of a list is a person’s that a title of several opens, or who they are to somebody: “Cllrs Okafor, Lumb and Snape”. */
export const listedBearers: Telling = (words, names) => {
  const told = new Map<FoundName, Told>();
  if (!words.some(({ lower }) => hasAnyOf(lower, "plural-title", "kin-of-several"))) return told;
  let listed = false;
  let kin = false;
  names.forEach((name, index) => {
    const before = names[index - 1];
    kin ||= opensKin(words, name.from);
    const opens =
      hasFeature(words[name.from - 1]?.lower, "plural-title") ||
      opensKin(words, name.from) ||
      (kin && beginsItem(words, name.from));
    const goesOn = listed && before !== undefined && linksBetween(words, before.to, name.from) !== "";
    listed = (opens || goesOn) && name.to - name.from <= longest;
    const other = name.type !== "PERSON" && isBetterKnown(name);
    if (listed && !other)
      told.set(name, { type: "PERSON", confidence: Math.max(name.confidence, 0.8), settled: true });
  });
  return told;
};
