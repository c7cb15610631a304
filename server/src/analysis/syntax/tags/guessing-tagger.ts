import { startsUpper } from "../../../article/letter-case.js";
import type { PartOfSpeech } from "../../../article/token.js";
import { posByLook } from "../../tokens/pos-by-look.js";
import type { WordTagger } from "../../tokens/word-tagger.js";

/** The longest first. */
const endings: readonly (readonly [ending: RegExp, pos: PartOfSpeech])[] = [
  [/(?:able|ible|ful|less|ous|ish|ive|ical)$/, "ADJ"],
  [/ly$/, "ADV"],
  [/(?:ed|ing|ify|ize|ise)$/, "VERB"],
];

const guess = (word: string, isFirst: boolean): PartOfSpeech => {
  const look = posByLook(word);
  if (look !== undefined) return look;
  if (startsUpper(word) && !isFirst) return "PROPN";
  const lower = word.toLowerCase();
  return endings.find(([ending]) => ending.test(lower))?.[1] ?? (lower.length <= 3 ? "X" : "NOUN");
};

/** Guesses by the look of words: what is left where the trained weights cannot be had. */
export const guessingTagger: WordTagger = {
  sentence: (words) => words.map((word, i) => guess(word, i === 0)),
  alone: (word) => guess(word, false),
};
