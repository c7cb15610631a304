import type { Gender } from "../../article/entity.js";
import { words } from "../../lexicon/lexicon.js";
import { type Gazetteer, kindsOf, nameKind } from "../gazetteer.js";

const genderWords: ReadonlyMap<string, Gender> = new Map([
  ...[...words("word-for-man")].map((word) => [word, "he"] as const),
  ...[...words("word-for-woman")].map((word) => [word, "she"] as const),
]);

/** What a word for a person, in small letters and without a stop, says of his or her gender. */
export const genderOfWord = (word: string): Gender | undefined => genderWords.get(word);

/** Longest word with a stop and a space in front of a name, in UTF-16 code units. */
const reach = 20;

/** What the word right before a name says of its bearer: “Ms. Pell”, “her brother Roy Pell”, “her brother, Roy Pell”. */
export const genderBefore = (text: string, start: number): Gender | undefined => {
  const before = /(\p{L}+)(?:\.|,)?\s+$/u.exec(text.slice(Math.max(0, start - reach), start))?.[1];
  return before === undefined ? undefined : genderOfWord(before.toLowerCase());
};

/** The gender of those who bear a given name. */
export const genderOfGivenName = (gazetteer: Gazetteer, name: string): Gender | undefined => {
  const kinds = kindsOf(gazetteer, name);
  if ((kinds & nameKind.man) !== 0) return "he";
  return (kinds & nameKind.woman) !== 0 ? "she" : undefined;
};
