import { hasAnyOf, hasFeature } from "../../../lexicon/lexicon.js";
import { nameKind } from "../../gazetteer.js";
import { introduced } from "../introductions.js";
import { isSaying } from "../words/context.js";
import { geographic, is, type Word } from "../words/words.js";

const closing = /^[”"’,]$/;
const age = /^(?:1[6-9]|[2-9]\d)$/;

/** “said Marlow Finch”, behind what is said. */
const isSaidBy = (words: readonly Word[], from: number): boolean => {
  const [before, verb] = words.slice(from - 2, from);
  return before !== undefined && verb?.shape === "lower" && isSaying(verb) && closing.test(before.text);
};

/** “called “a gentleman” by Marlow Finch”: behind what somebody calls somebody. */
const isJudge = (words: readonly Word[], from: number): boolean =>
  words[from - 1]?.lower === "by" && /^[”"’]$/.test(words[from - 2]?.text ?? "");

/** “a 34-year-old”, from its number on. */
const isAgeInWords = (words: readonly Word[], at: number): boolean =>
  age.test(words[at]?.text ?? "") && words[at + 1]?.text === "-" && words[at + 2]?.lower === "year";

/** “Marlow Finch, 34,”, “Marlow Finch, who”, “Marlow Finch, aged 34”, “Marlow Finch, a 34-year-old nurse”. */
const isPersonBehind = (words: readonly Word[], to: number): boolean => {
  const [comma, behind, end] = words.slice(to, to + 3);
  if (comma?.text !== "," || behind === undefined) return false;
  if (behind.lower === "who") return true;
  if (behind.lower === "aged") return age.test(end?.text ?? "");
  if (behind.lower === "a" || behind.lower === "an") return isAgeInWords(words, to + 2);
  return age.test(behind.text) && (end?.text === "," || end?.text === ".");
};

/** “Marlow Finch (34)”: whether an age in brackets begins at `to`. */
export const hasAgeInBrackets = (words: readonly Word[], to: number): boolean =>
  words[to]?.text === "(" && age.test(words[to + 1]?.text ?? "") && words[to + 2]?.text === ")";

/** What only somebody is, and no body: “textile trader”, “her neighbour”, “Linebacker”. */
export const tellsPerson = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.pos !== "VERB" &&
  !hasFeature(word.lower, "role-of-company") &&
  (hasAnyOf(word.lower, "introduces-person", "person-noun") ||
    (word.shape === "lower" && hasFeature(word.lower, "kin")) ||
    hasFeature(word.lower, "player"));

/** “her neighbour Dot Fell”, “her neighbour, Dot Fell”. */
const isPersonBefore = (words: readonly Word[], from: number): boolean => {
  const [noun, last] = [words[from - 2], words[from - 1]];
  if (tellsPerson(last)) return true;
  return last?.text === "," && noun?.shape === "lower" && hasFeature(noun.lower, "kin");
};

/** “roadhouse owner Dot Fell”: what bodies may be, too. */
export const isRoleBefore = (words: readonly Word[], from: number): boolean => {
  const role = words[from - 1];
  return (
    role?.shape === "lower" &&
    (role.pos === "NOUN" || (role.pos === "ADJ" && hasFeature(words[from - 2]?.lower, "title-modifier"))) &&
    hasAnyOf(role.lower, "role-noun", "person-title")
  );
};

/** What stands beside people alone: “passer-by Ash Grove”, “Ash Grove, 22,”. */
export const personBeside = (words: readonly Word[], from: number, to: number): boolean =>
  (isPersonBehind(words, to) && !hasFeature(words[from - 1]?.lower, "place-preposition")) ||
  isPersonBefore(words, from);

/** How far before a name its role may open: “the owner of the Blue Kettle in Old Town, Kit Fell,”. */
const reach = 10;

/** “The owner of the Blue Kettle, Kit Fell,”: the phrase before the comma says what somebody is, and a comma or a verb of saying closes it. */
const isOwnerBefore = (words: readonly Word[], from: number, to: number): boolean => {
  const after = words[to];
  if (words[from - 1]?.text !== "," || !(after?.text === "," || isSaying(after))) return false;
  for (let at = from - 2; at > Math.max(0, from - reach); at -= 1) {
    const word = words[at];
    if (word?.shape === "mark" || word?.pos === "VERB" || word?.pos === "AUX") return false;
    if (!/^(?:of|at|for)$/.test(word?.lower ?? "")) continue;
    const [article, role] = words.slice(at - 2, at);
    if (role?.shape === "lower" && hasFeature(role.lower, "role-noun"))
      return hasAnyOf(article?.lower, "article", "possessive");
  }
  return false;
};

/** Whether somebody of an unknown surname is told by what stands before it, whatever word the name begins with. */
export const unknownTold = (words: readonly Word[], from: number, to: number): boolean =>
  words[to - 1]?.kinds === 0 && (isJudge(words, from) || isOwnerBefore(words, from, to));

const isGiven = (word: Word | undefined): boolean =>
  word !== undefined && (is(word, nameKind.firstName) || hasFeature(word.lower, "short-for"));

/**
 * Whether the words around a name of several words, `words[from..to)`, say that a person bears it whatever its own words
 * say. Bodies speak and have owners, too: there its first word is a given name.
 */
export const fullNameTold = (words: readonly Word[], from: number, to: number): boolean =>
  personBeside(words, from, to) ||
  (isGiven(words[from]) &&
    (isRoleBefore(words, from) || hasAgeInBrackets(words, to) || introduced(words, from, to) === "PERSON")) ||
  isSaidBy(words, from) ||
  unknownTold(words, from, to) ||
  isOwnerBefore(words, from, to);

/** “Dot Beach”, “Nick Court”: a last word that people are called by as often as places and bodies. */
export const endsInSurname = (words: readonly Word[], from: number, to: number): boolean => {
  const [first, last] = [words[from], words[to - 1]];
  return (
    to - from === 2 &&
    first?.shape === "capital" &&
    last?.shape === "capital" &&
    !hasFeature(first.lower, "article") &&
    (isGiven(first) || (!is(first, geographic | nameKind.organization) && personBeside(words, from, to))) &&
    hasFeature(last.lower, "head-and-surname")
  );
};
