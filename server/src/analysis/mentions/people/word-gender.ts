import type { Gender } from "../../../article/entity.js";
import { words } from "../../../lexicon/lexicon.js";
import { type Gazetteer, kindsOf, nameKind } from "../../gazetteer.js";

const genderWords: ReadonlyMap<string, Gender> = new Map([
  ...[...words("word-for-man")].map((word) => [word, "he"] as const),
  ...[...words("word-for-woman")].map((word) => [word, "she"] as const),
]);

/** What a word for a person, in small letters and without a stop, says of his or her gender. */
export const genderOfWord = (word: string): Gender | undefined => genderWords.get(word);

/** The gender of those who bear a given name. */
export const genderOfGivenName = (gazetteer: Gazetteer, name: string): Gender | undefined => {
  const kinds = kindsOf(gazetteer, name);
  if ((kinds & nameKind.man) !== 0) return "he";
  return (kinds & nameKind.woman) !== 0 ? "she" : undefined;
};
