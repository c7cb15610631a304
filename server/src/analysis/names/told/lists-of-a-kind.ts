import { singularsOf } from "../../../lexicon/inflection.js";
import { hasFeature } from "../../../lexicon/lexicon.js";
import type { FoundName } from "../found/found-name.js";
import type { Word } from "../words/words.js";
import { linksBetween } from "./lists.js";
import { isBetterKnown, type Telling, type Told } from "./told.js";

/** Longer names tell by themselves what they are. */
const longest = 3;

/** A plural in small letters, or with the capital of its sentence. */
const isPluralOf = (
  words: readonly Word[],
  at: number,
  feature: "introduces-place" | "introduces-organization",
): boolean => {
  const { lower = "", shape } = words[at] ?? {};
  return (shape === "lower" || at === 0) && singularsOf(lower).some((noun) => hasFeature(noun, feature));
};

/** “the villages of”, “the local councils of”. */
const opensPlaces = (words: readonly Word[], from: number): boolean => {
  if (words[from - 1]?.lower !== "of") return false;
  return (
    isPluralOf(words, from - 2, "introduces-place") || hasFeature(words[from - 2]?.lower, "governs-places")
  );
};

/** “charities such as”, “firms including”. */
const opensBodies = (words: readonly Word[], from: number): boolean => {
  const before = words[from - 1]?.lower;
  const such = before === "as" && words[from - 2]?.lower === "such";
  if (!such && !hasFeature(before, "gives-examples")) return false;
  const noun = from - (such ? 3 : 2);
  return isPluralOf(words, words[noun]?.text === "," ? noun - 1 : noun, "introduces-organization");
};

/** The names of the list that begins at `index`, as far as “and” or “or” closes it; what a comma alone joins behind may be anything. */
const listFrom = (
  words: readonly Word[],
  names: readonly FoundName[],
  index: number,
): readonly FoundName[] => {
  let closed = index;
  for (let at = index + 1; at < names.length; at += 1) {
    const [before, name] = [names[at - 1], names[at]];
    const link = before && name ? linksBetween(words, before.to, name.from) : "";
    if (link === "") break;
    if (link !== ",") {
      closed = at;
      break;
    }
  }
  return names.slice(index, closed + 1);
};

/** Each name of a list is what the plural before it says: “the villages of Surda and Qattana”, “charities such as Open Wells and Amber”. */
export const listsOfAKind: Telling = (words, names) => {
  const told = new Map<FoundName, Told>();
  names.forEach((name, index) => {
    const type = opensPlaces(words, name.from) ? "GPE" : opensBodies(words, name.from) ? "ORG" : undefined;
    if (type === undefined) return;
    const list = listFrom(words, names, index);
    if (list.length < 2) return;
    for (const each of list)
      if (each.to - each.from <= longest && !isBetterKnown(each))
        told.set(each, { type, confidence: 0.85, settled: true });
  });
  return told;
};
