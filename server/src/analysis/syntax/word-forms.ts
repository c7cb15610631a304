import { ownCopy } from "../../article/own-copy.js";
import { hashText, mix, templateSeed } from "../tagger/words/hash.js";
import type { WordClusters } from "../tagger/words/word-clusters.js";
import { wordShape } from "../tagger/words/word-shape.js";

/** What is known of a word by its letters, as numbers to make features of. */
export interface WordForm {
  /** Of the word in small letters, digits as 0, curly marks as straight ones. */
  readonly lower: number;
  readonly shape: number;
  /** Of its last one to five letters. */
  readonly endings: readonly number[];
  /** Of its first one to three letters. */
  readonly beginnings: readonly number[];
  /** The number of the word's cluster plus one; 0 where it is in none. */
  readonly cluster: number;
  /** How it is written: 0 no letters, 1 small, 2 a capital, 3 all capitals. */
  readonly letters: number;
}

const lowerSeed = templateSeed(101);
const shapeSeed = templateSeed(102);
const endingSeeds = [111, 112, 113, 114, 115].map(templateSeed);
const beginningSeeds = [121, 122, 123].map(templateSeed);

/** Marks that corpora and articles write differently, as one. */
const plainMarks: ReadonlyMap<string, string> = new Map([
  ["“", "``"],
  ["„", "``"],
  ["«", "``"],
  ["”", "''"],
  ["»", "''"],
  ["‘", "`"],
  ["–", "--"],
  ["—", "--"],
  ["―", "--"],
  ["…", "..."],
]);

const plain = (text: string): string =>
  plainMarks.get(text) ?? text.replace(/[’‘ʼ]/g, "'").replace(/\p{Nd}/gu, "0");

/** Longer shapes tell no more. */
const longestShape = 10;

const lettersOf = (text: string): number => {
  if (text.toLowerCase() === text.toUpperCase()) return 0;
  if (text === text.toLowerCase()) return 1;
  return text.length > 1 && text === text.toUpperCase() ? 3 : 2;
};

/** The form of a word; long ones are known by their ends. */
const wordForm = (text: string, clusters: WordClusters): WordForm => {
  const written = plain(text.length > 60 ? text.slice(0, 30) + text.slice(-30) : text);
  const lower = written.toLowerCase();
  return {
    lower: hashText(lower, lowerSeed),
    shape: hashText(wordShape(written, longestShape), shapeSeed),
    endings: endingSeeds.map((seed, i) =>
      hashText(lower.slice(-1 - i), mix(seed, Math.min(lower.length, i + 1))),
    ),
    beginnings: beginningSeeds.map((seed, i) => hashText(lower.slice(0, i + 1), seed)),
    cluster: (clusters.get(lower) ?? -1) + 1,
    letters: lettersOf(text),
  };
};

/** What stands beyond the ends of a sentence. */
export const outside: WordForm = {
  lower: hashText("\u0000", lowerSeed),
  shape: hashText("\u0000", shapeSeed),
  endings: endingSeeds,
  beginnings: beginningSeeds,
  cluster: 0,
  letters: 0,
};

/** Forms remembered at a time (1.5 KB each): more than the words of any article, and no trap in a file of garbage. */
export const mostForms = 16_384;

/** Longer words are not remembered, in UTF-16 units. */
const longestKept = 100;

/** Forms of words, each made once as long as there are not too many. */
export const rememberedForms = (clusters: WordClusters): ((word: string) => WordForm) => {
  const known = new Map<string, WordForm>();
  return (word) => {
    const seen = known.get(word);
    if (seen) return seen;
    const form = wordForm(word, clusters);
    if (word.length > longestKept) return form;
    if (known.size >= mostForms) known.clear();
    known.set(ownCopy(word), form);
    return form;
  };
};
