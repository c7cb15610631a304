import { placeFeatures, type ReadSentence, rolesOfWord, type TakeFeature, wordFeatures } from "./features.js";
import { labelCount } from "./labels/labels.js";
import { rowOf, type TaggerModel } from "./model.js";
import { outsideWord, type WordFacts } from "./words/word-facts.js";

const L = labelCount;

/** Scores words and stretches of sentences with one model. */
export interface Scorer {
  /** The sums of weights of the features that a word has wherever it stands, for each of its roles and each label. */
  readonly word: (facts: WordFacts) => Int32Array;
  /**
   * Scores of the labels of words `from` to `to` (not included), `labelCount` a word. `sumsOf(i)` is what `word` gave
   * for word `i`. Valid until the next call.
   */
  readonly stretch: (
    sentence: ReadSentence,
    sumsOf: (i: number) => Int32Array,
    from: number,
    to: number,
  ) => Float64Array;
}

const addRow = (model: TaggerModel, hash: number, sums: Int32Array, to: number): void => {
  const row = rowOf(model, hash);
  if (row < 0) return;
  const { rows } = model;
  const from = row * L;
  for (let y = 0; y < L; y++) sums[to + y] = (sums[to + y] ?? 0) + (rows[from + y] ?? 0);
};

const addRole = (sums: Int32Array, to: number, word: Int32Array, role: number): void => {
  const from = role * L;
  for (let y = 0; y < L; y++) sums[to + y] = (sums[to + y] ?? 0) + (word[from + y] ?? 0);
};

/** A scorer that sums in whole steps of the model's scale, so that the order of features never matters. */
export const createScorer = (model: TaggerModel): Scorer => {
  let sums = new Int32Array(64 * L);
  let scores = new Float64Array(64 * L);
  let offset = 0;
  let wordSums = new Int32Array(0);
  const takeOfWord: TakeFeature = (role, hash) => addRow(model, hash, wordSums, role * L);
  const takeOfStretch: TakeFeature = (i, hash) => addRow(model, hash, sums, (i - offset) * L);

  const word = (facts: WordFacts): Int32Array => {
    wordSums = new Int32Array(rolesOfWord * L);
    wordFeatures(facts, takeOfWord);
    return wordSums;
  };
  const outside = word(outsideWord);

  const stretch: Scorer["stretch"] = (sentence, sumsOf, from, to) => {
    const size = (to - from) * L;
    if (size > sums.length) {
      sums = new Int32Array(2 * size);
      scores = new Float64Array(2 * size);
    }
    sums.fill(0, 0, size);
    offset = from;
    placeFeatures(sentence, from, to, takeOfStretch);
    const at = (i: number): Int32Array => (i < 0 || i >= sentence.words.length ? outside : sumsOf(i));
    for (let i = from; i < to; i++) {
      const place = (i - from) * L;
      addRole(sums, place, at(i), 0);
      addRole(sums, place, at(i - 1), 1);
      addRole(sums, place, at(i + 1), 2);
      addRole(sums, place, at(i - 2), 3);
      addRole(sums, place, at(i + 2), 4);
    }
    for (let k = 0; k < size; k++) scores[k] = (sums[k] ?? 0) * model.scale;
    return scores;
  };
  return { word, stretch };
};
