import type { Gender } from "./entity.js";

const genders: ReadonlyMap<string, Gender> = new Map([
  ["he", "he"],
  ["him", "he"],
  ["his", "he"],
  ["himself", "he"],
  ["she", "she"],
  ["her", "she"],
  ["hers", "she"],
  ["herself", "she"],
]);

const longest = 7;

/** The gender of a personal pronoun in any case and form (“Her”, “himself”); nothing for another word. */
export const pronounGender = (word: string): Gender | undefined =>
  word.length > longest ? undefined : genders.get(word.toLowerCase());
