import { type Gazetteer, nameKey } from "../../gazetteer.js";
import { hashText, mix, templateSeed } from "./hash.js";
import type { WordClusters } from "./word-clusters.js";
import { wordShape } from "./word-shape.js";

/** What is known of one word wherever it stands, as hashes. */
export interface WordFacts {
  /** `nameKey` of the word. */
  readonly key: string;
  readonly lower: number;
  readonly exact: number;
  readonly shape: number;
  readonly suffix: number;
  /** Up to four letters at either end. */
  readonly affixes: readonly number[];
  /** The lists it is in as a name of one word, and its cluster. */
  readonly classes: readonly number[];
  /** Four letters and more: its capitals tell the style of the sentence. */
  readonly long: boolean;
  readonly capital: boolean;
  readonly allCapitals: boolean;
}

const clusterSeed = hashText("cluster", 0);
const singleSeed = hashText("single", 0);

const lowerSeed = templateSeed(1);
const exactSeed = templateSeed(2);
const shapeSeed = templateSeed(3);
const suffixSeed = templateSeed(4);
const prefixSeeds = [41, 42, 43, 44].map((template) => templateSeed(template + 1));
const endingSeeds = [46, 47, 48, 49].map((template) => templateSeed(template + 1));

/** Longer shapes tell no more. */
const longestShape = 12;

const affixesOf = (lower: string): readonly number[] => {
  const affixes: number[] = [];
  for (let length = 1; length <= 4 && length < lower.length; length++) {
    affixes.push(hashText(lower.slice(0, length), prefixSeeds[length - 1] ?? 0));
    affixes.push(hashText(lower.slice(-length), endingSeeds[length - 1] ?? 0));
  }
  return affixes;
};

/** Adds a class for each bit of `kinds`. */
export const addKinds = (classes: number[], kinds: number, seed: number): void => {
  for (let bit = 1; bit <= kinds; bit <<= 1) if (kinds & bit) classes.push(mix(seed, bit));
};

/** The facts of a word by its letters, the gazetteer and the word clusters. */
export const factsOf = (word: string, gazetteer: Gazetteer, clusters: WordClusters): WordFacts => {
  const plain = word.replace(/[’‘]/g, "'").replace(/\d/g, "0");
  const lower = plain.toLowerCase();
  const key = nameKey(word);
  const classes: number[] = [];
  addKinds(classes, gazetteer.kinds.get(key) ?? 0, singleSeed);
  // A word with accents is seldom among the clusters, more often without.
  const cluster = clusters.get(word.toLowerCase()) ?? clusters.get(key);
  if (cluster !== undefined) classes.push(mix(clusterSeed, cluster));
  const long = word.length >= 4 && /^\p{L}/u.test(word);
  return {
    key,
    lower: hashText(lower, lowerSeed),
    exact: hashText(plain, exactSeed),
    shape: hashText(wordShape(word, longestShape), shapeSeed),
    suffix: hashText(lower.slice(-3), suffixSeed),
    affixes: affixesOf(lower),
    classes,
    long,
    capital: long && word[0] !== word[0]?.toLowerCase(),
    allCapitals: long && word === word.toUpperCase(),
  };
};

/** What stands beyond the ends of a sentence. */
export const outsideWord: WordFacts = {
  key: "",
  lower: hashText("\u0000", lowerSeed),
  exact: 0,
  shape: hashText("\u0000", shapeSeed),
  suffix: hashText("\u0000", suffixSeed),
  affixes: [],
  classes: [],
  long: false,
  capital: false,
  allCapitals: false,
};
