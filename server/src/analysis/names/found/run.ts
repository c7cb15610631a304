import type { Gazetteer } from "../../gazetteer.js";
import { nameKind } from "../../gazetteer.js";
import type { KnownPhrase } from "../words/known-names.js";
import { geographic, is, isNameShape, personal, type Word } from "../words/words.js";
import type { FoundName } from "./found-name.js";

/** A run of capital words and the links between them, `words[from..to)`, not empty: one name, or several side by side. */
export interface Run {
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
  readonly first: Word;
  readonly last: Word;
  /** The known name of several words that it starts with. */
  readonly phrase: KnownPhrase | undefined;
  /** Whether its first word has its capital from the sentence. */
  readonly starts: boolean;
  readonly gazetteer: Gazetteer;
  /** The names of a part of it. */
  readonly split: (from: number, to: number, starts: boolean) => readonly FoundName[];
}

/** One way of reading a run: the names it is, which may be none, or undefined where this way says nothing of it. */
export type Way = (run: Run) => readonly FoundName[] | undefined;

/** Whether words are English ones and nobody’s name. */
export const wordsOnly = (words: readonly Word[], from: number, to: number): boolean => {
  for (let index = from; index < to; index += 1) {
    const word = words[index];
    if (word && (!is(word, nameKind.word) || is(word, personal | geographic))) return false;
  }
  return true;
};

/** The first word at and behind `from` that is written as a name; `to` where none is. */
export const skipLinks = (words: readonly Word[], from: number, to: number): number => {
  let at = from;
  while (at < to) {
    const word = words[at];
    if (word && isNameShape(word)) break;
    at += 1;
  }
  return at;
};
