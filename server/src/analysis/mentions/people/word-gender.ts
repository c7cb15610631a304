import type { Gender } from "../../../article/entity.js";
import { valuesOf, words } from "../../../lexicon/lexicon.js";
import { type Gazetteer, kindsOf, nameKind } from "../../gazetteer.js";

const genderWords: ReadonlyMap<string, Gender> = new Map([
  ...[...words("word-for-man")].map((word) => [word, "he"] as const),
  ...[...words("word-for-woman")].map((word) => [word, "she"] as const),
]);

/** What a word for a person, in small letters and without a stop, says of his or her gender. */
export const genderOfWord = (word: string): Gender | undefined => genderWords.get(word);

const pronouns: ReadonlyMap<string, Gender> = new Map(
  [...valuesOf("gender")].map(([word, gender]) => [word, gender === "he" ? "he" : "she"]),
);

const longestPronoun = 7;

/** The gender of a personal pronoun in any case and form (“Her”, “himself”); nothing for another word. */
export const genderOfPronoun = (word: string): Gender | undefined =>
  word.length > longestPronoun ? undefined : pronouns.get(word.toLowerCase());

const longForms = valuesOf("short-for");

/** The gender of those who bear a given name; undefined where it is short for names of men and women: Sam, Alex. */
export const genderOfGivenName = (gazetteer: Gazetteer, name: string): Gender | undefined => {
  const kinds = kindsOf(gazetteer, name);
  const long = (longForms.get(name.toLowerCase()) ?? "").split(",").filter((each) => each !== "");
  const genders = new Set(
    long.map((each) => genderOfGivenName(gazetteer, each.charAt(0).toUpperCase() + each.slice(1))),
  );
  if (genders.has("he") && genders.has("she")) return undefined;
  if ((kinds & nameKind.man) !== 0) return "he";
  return (kinds & nameKind.woman) !== 0 ? "she" : undefined;
};
