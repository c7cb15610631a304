import { irregularSingularOf, singularsOf } from "../../../lexicon/inflection.js";
import { hasAnyOf } from "../../../lexicon/lexicon.js";
import type { FoundName } from "../found/found-name.js";
import { headTypes } from "../words/name-heads.js";
import { isNameShape, isPossessive, type Word } from "../words/words.js";

/** “EAAT”, “UWFE”, “DfID”: what stands in brackets behind the name that it stands for. */
const letters = /^\p{Lu}[\p{Lu}&\p{Ll}]*\p{Lu}$/u;

/** A name spelled out has no more words, and its letters are no fewer. */
const longest = 16;
const fewestLetters = 3;

/** What joins the words of a body's name: “against”, a comma, a hyphen. */
const isLink = ({ text, lower, shape, joined }: Word): boolean =>
  (shape === "lower" && hasAnyOf(lower, "within-body", "link-in-initialism")) ||
  text === "," ||
  (text === "-" && joined);

/** Where the bracket opens that holds letters behind what may be a name from `from` on; -1 where none does. */
const bracketBehind = (words: readonly Word[], from: number): number => {
  let at = from + 1;
  while (at < from + longest) {
    const word = words[at];
    if (word?.text === "(") return isNameShape(words[at - 1]) ? at : -1;
    if (!word || !(isNameShape(word) || isPossessive(word) || isLink(word))) return -1;
    at += 1;
  }
  return -1;
};

const initialsOf = (words: readonly Word[]): string =>
  words
    .flatMap(({ lower, shape }) => (shape === "mark" ? [] : lower.split("-")))
    .map((part) => part.charAt(0))
    .join("");

/** Whether the letters stand for the words, each of them or all but the links. */
const standFor = (short: string, words: readonly Word[]): boolean => {
  const wanted = short.replace("&", "").toLowerCase();
  return wanted === initialsOf(words) || wanted === initialsOf(words.filter(isNameShape));
};

/** “mothers”, “women”, “lawyers”. */
const arePeople = (plural: string): boolean =>
  [irregularSingularOf(plural), ...singularsOf(plural)].some((noun) =>
    hasAnyOf(noun, "person-noun", "introduces-person", "role-noun"),
  );

/** “Association against …”, “Mothers for …”: a word before the first link that bodies are called by, or people. */
const namesBody = (words: readonly Word[]): boolean => {
  const link = words.findIndex(({ shape }) => shape === "lower");
  const head = words[link - 1]?.lower ?? "";
  return headTypes.get(head) === "ORG" || arePeople(head);
};

/**
 * A body's name of several words and links that begins at `from` and is spelled out by the letters in brackets behind
 * it: “Egyptian Association against Torture (EAAT)”.
 */
export const spelledOutAt = (words: readonly Word[], from: number): FoundName | undefined => {
  const to = bracketBehind(words, from);
  const at = words[to + 1]?.lower === "the" ? to + 2 : to + 1;
  const short = words[at]?.text ?? "";
  if (to < 0 || short.length < fewestLetters || !letters.test(short) || words[at + 1]?.text !== ")")
    return undefined;
  const name = words.slice(from, to);
  return namesBody(name) && standFor(short, name)
    ? { from, to, type: "ORG", confidence: 0.9, settled: true }
    : undefined;
};
