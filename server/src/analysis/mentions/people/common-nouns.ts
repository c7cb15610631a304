import type { Gender } from "../../../article/entity.js";
import { startsUpper } from "../../../article/letter-case.js";
import { isPossessiveMark, type Token } from "../../../article/token.js";
import { hasAnyOf, hasFeature } from "../../../lexicon/lexicon.js";
import { determiners } from "../../../lexicon/phrases.js";
import { genderOfWord } from "./word-gender.js";

/** Words of a sentence, and of a noun phrase, within which a person without a name is looked for. */
const openingWords = 8;
const phraseWords = 4;

/** Somebody whom a sentence begins with and gives no name: “My husband”, “An old man”, “The woman in the shop”. */
export interface Unnamed {
  /** The words of the phrase up to its noun and what that is of, its determiner left out, in small letters. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** Where the words say it. */
  readonly gender?: Gender | undefined;
}

type Word = Pick<Token, "text" | "pos" | "start" | "end">;

/** Whether a word in small letters is one for a person: “neighbour”, “spokesman”. */
export const isWordForPerson = (word: string): boolean =>
  hasAnyOf(word, "person-noun", "role-noun", "role-noun-alone");

/** Whether a word is a common noun for a person, not as part of a name. */
export const isPersonNoun = ({ text, pos }: Word): boolean =>
  !(pos === "PROPN" && startsUpper(text)) && isWordForPerson(text.toLowerCase());

/** “Signe Dahle, whose brother was her skipper, …”: a name is the subject, and who is told of behind it is not. */
const beginsWithName = (tokens: readonly Word[]): boolean => {
  const first = tokens.slice(0, openingWords).find(({ pos }) => pos !== "CCONJ" && pos !== "ADV");
  return (
    first?.pos === "PROPN" && startsUpper(first.text) && !hasFeature(first.text.toLowerCase(), "time-word")
  );
};

/** “The bishop of Pala”: where what an office belongs to ends; `from` where nothing says that. */
const behindOf = (tokens: readonly Word[], from: number): number => {
  if (tokens[from]?.text !== "of") return from;
  let end = from + 1;
  while (end < from + openingWords && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[end]?.pos ?? "")) end += 1;
  return end > from + 1 ? end : from;
};

/** The person without a name that is the subject a sentence begins with; undefined where it begins otherwise. */
export const unnamedSubject = (tokens: readonly Word[]): Unnamed | undefined => {
  // “One of them, an old man in a coat, wept.”
  const isPart = tokens[0]?.text === "One" && tokens[1]?.text === "of";
  const comma = isPart ? tokens.slice(0, openingWords).findIndex(({ text }) => text === ",") : -1;
  const from = tokens
    .slice(0, openingWords)
    .findIndex(
      (word, index) => index > comma && (determiners.test(word.text.toLowerCase()) || isPossessiveMark(word)),
    );
  const first = tokens[from];
  // “Dole's brother said …”
  const owned = isPossessiveMark(first);
  if (first === undefined || (from > 0 && !owned && beginsWithName(tokens))) return undefined;
  for (let at = from + 1; at <= from + phraseWords; at += 1) {
    const token = tokens[at];
    if (token === undefined || !/^(?:ADJ|NOUN|NUM|ADV|VERB|PROPN)$/.test(token.pos)) return undefined;
    if (!isPersonNoun(token)) continue;
    const next = tokens[at + 1];
    // “The mayor Ann Dole”, “the bus driver”: the noun goes on.
    if (next !== undefined && (isPersonNoun(next) || next.pos === "PROPN" || next.text === "-")) continue;
    const end = behindOf(tokens, at + 1);
    const words = tokens.slice(from + 1, end).map(({ text }) => text.toLowerCase());
    return {
      words: words.join(" "),
      start: first.start,
      end: tokens[end - 1]?.end ?? token.end,
      gender: genderOfWord(token.text.toLowerCase()),
    };
  }
  return undefined;
};
