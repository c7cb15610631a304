import type { Gender } from "../../../article/entity.js";
import { startsUpper } from "../../../article/letter-case.js";
import { textBefore } from "../../../article/span.js";
import { hasFeature } from "../../../lexicon/lexicon.js";
import { genderOfWord } from "./word-gender.js";

/** Longest word with a mark and a space in front of a name, in UTF-16 code units. */
const reach = 20;

const wordBefore = /(?<!\p{L})(\p{L}+)([.,]?)\s+$/u;

/** What the word right before a name says of its bearer. */
interface BearerBefore {
  /** In small letters without a stop: “dr” of “Dr. Venkat”. */
  readonly title?: string | undefined;
  /** “Ms. Pell”, “her brother Roy Pell”, “her brother, Roy Pell”. */
  readonly gender?: Gender | undefined;
  /** “His son Roy Pell”, “the younger Mr. Pell”: which of two of a family. */
  readonly age?: Age | undefined;
}

/** Which of two of a family somebody is. */
export type Age = "younger" | "elder";

const ageOf = (word: string): Age | undefined =>
  hasFeature(word, "of-the-younger") ? "younger" : hasFeature(word, "of-the-elder") ? "elder" : undefined;

/** What stands before the name that begins at `start`, an offset in UTF-16 code units. */
export const bearerBefore = (text: string, start: number): BearerBefore => {
  const [behind, word, mark] = wordBefore.exec(textBefore(text, start, reach)) ?? [];
  if (word === undefined) return {};
  const lower = word.toLowerCase();
  const isTitle = mark !== "," && startsUpper(word) && hasFeature(lower, "person-title");
  const further = isTitle && wordBefore.exec(textBefore(text, start - (behind?.length ?? 0), reach))?.[1];
  return {
    title: isTitle ? lower : undefined,
    gender: genderOfWord(lower),
    age: ageOf(lower) ?? (further ? ageOf(further.toLowerCase()) : undefined),
  };
};
