import { hasAnyOf, hasFeature } from "../../../lexicon/lexicon.js";
import { nameKind } from "../../gazetteer.js";
import { headTypes } from "../words/name-heads.js";
import { geographic, is, isNameShape, personal, type Word } from "../words/words.js";
import { isInitials } from "./shape.js";

/** Whether a word is a title or a rank: “Mayor”, “DI”. */
export const isPersonTitle = (word: Word | undefined): boolean =>
  hasFeature(word?.lower, "person-title") ||
  (word?.shape === "capitals" && hasFeature(word.lower, "title-in-capitals"));

/** A title with a capital that is no surname: “Minister”, not “King”; “Baroness King” has two, and “Judge King”. */
const isCapitalTitle = (words: readonly Word[], at: number): boolean => {
  const title = words[at];
  return (
    title !== undefined &&
    title.shape !== "lower" &&
    isPersonTitle(title) &&
    (!is(title, personal) ||
      (title.shape === "capitals" && !is(title, nameKind.word)) ||
      isPersonTitle(words[at - 1]) ||
      hasFeature(title.lower, "of-bench"))
  );
};

/** “Deputy”, “Chief”: no whole title, as “Justice” is one, though “Justice Minister” is another. */
const isHalfTitle = (word: Word | undefined): boolean =>
  hasFeature(word?.lower, "title-modifier") && !hasFeature(word?.lower, "of-bench");

/** So many words to each side tell whether capitals say anything here. */
const reach = 8;

/** Whether many words around are in small letters, as in no headline. */
const isRunningText = (words: readonly Word[], from: number): boolean => {
  const around = words.slice(Math.max(0, from - reach), from + reach);
  const small = around.filter(({ shape }) => shape === "lower").length;
  return 2 * small >= around.filter((word) => isNameShape(word) && !isPersonTitle(word)).length;
};

/** “Mayor Finch of”, not “Speaker Announcement”, “Minister Counselors” nor “Pastor Wants”: a plain word that nothing but a name can be. */
const isPlainSurname = (words: readonly Word[], from: number): boolean => {
  const [name, next] = [words[from], words[from + 1]];
  return (
    name?.shape === "capital" &&
    isCapitalTitle(words, from - 1) &&
    !isHalfTitle(words[from - 1]) &&
    words[from - 1]?.lower !== "miss" &&
    words[from - 2]?.lower !== "the" &&
    name.pos === "PROPN" &&
    !hasAnyOf(name.lower, "function-word", "title-modifier") &&
    !headTypes.has(name.lower) &&
    (!isPersonTitle(name) || hasFeature(words[from - 1]?.lower, "of-bench")) &&
    !name.lower.endsWith("ing") &&
    !isNameShape(next) &&
    isRunningText(words, from)
  );
};

/** Whether a word may be a part of a person’s name that a title introduces. */
const isPart = (word: Word): boolean =>
  hasFeature(word.text, "name-particle") ||
  hasFeature(word.lower, "name-suffix") ||
  isInitials(word.text) ||
  ((word.shape === "capital" || word.shape === "initial") &&
    !hasFeature(word.lower, "function-word") &&
    word.text !== "I");

const isWholeName = (words: readonly Word[], from: number, to: number): boolean => {
  const name = words.slice(from, to);
  return (
    name.length > 0 &&
    name.length < 5 &&
    name.every(isPart) &&
    name.some((word) => word.kinds === 0 || is(word, personal)) &&
    !name.some((word) => is(word, nameKind.organization | nameKind.group | nameKind.facility))
  );
};

/**
 * Whether `words[from..to)` is surely the name of whoever bears the title before it, whatever else its words are: “Lord
 * Justice Pennard”, “Mayor Finch”, “Tan Sri Wong Ah Tin”. `honorific` says that the title stands before names alone.
 */
export const bearsTitle = (words: readonly Word[], from: number, to: number, honorific: boolean): boolean => {
  const [name] = words.slice(from, to);
  if (!name) return false;
  if (to - from > 1) {
    const titled =
      isCapitalTitle(words, from - 1) && !isHalfTitle(words[from - 1]) && isRunningText(words, from);
    return (honorific || titled) && isWholeName(words, from, to);
  }
  if (is(name, nameKind.word) && !is(name, personal | geographic)) return isPlainSurname(words, from);
  const bearer =
    isCapitalTitle(words, from - 1) &&
    name.shape === "capital" &&
    !is(name, geographic | nameKind.organization);
  return honorific || bearer;
};
