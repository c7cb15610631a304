import { type TaggedType, type TypeChances, taggedTypes } from "../../names/found/type-chances.js";
import { labelProbabilities } from "./certainty.js";
import { beginLabel, insideLabel, labelCount } from "./labels.js";
import { bestLabels } from "./viterbi.js";

/** A name the tagger found: words `first` to `last` (both in it), and how sure it is, 0 to 1. */
export interface TaggedName {
  readonly first: number;
  readonly last: number;
  readonly type: TaggedType;
  readonly confidence: number;
  /** How likely each type is for the name's words, whatever its borders: the mean over its words. */
  readonly chances: TypeChances;
}

const L = labelCount;

/**
 * In thousandths: engines compute `Math.exp` to slightly different last digits, and an article is the same in all of them.
 */
const rounded = (probability: number): number => Math.round(probability * 1000) / 1000;

const chancesOf = (probabilities: Float64Array, first: number, last: number): TypeChances => {
  const chances = { PER: 0, ORG: 0, LOC: 0, NORP: 0, MISC: 0 };
  taggedTypes.forEach((type, t) => {
    let sum = 0;
    for (let i = first; i <= last; i++) {
      sum += (probabilities[i * L + beginLabel(t)] ?? 0) + (probabilities[i * L + insideLabel(t)] ?? 0);
    }
    chances[type] = rounded(sum / (last - first + 1));
  });
  return chances;
};

/**
 * The names of `n` words, from the scores of their labels (`labelCount` a word); the first of them is word
 * `from` of the sentence. A name is as sure as the least sure of its labels.
 */
export const namesFrom = (
  scores: Float64Array,
  from: number,
  n: number,
  transition: Float32Array,
  factors: Float64Array,
): readonly TaggedName[] => {
  const labels = bestLabels(scores, n, transition);
  if (labels.every((label) => label === 0)) return [];
  const sure = labelProbabilities(scores, n, factors);
  const names: TaggedName[] = [];
  for (let i = 0; i < n; i++) {
    const label = labels[i] ?? 0;
    const type = taggedTypes[(label - 1) >> 1];
    if (label % 2 === 0 || !type) continue;
    let last = i;
    let confidence = sure[i * L + label] ?? 0;
    while (labels[last + 1] === label + 1) {
      last++;
      confidence = Math.min(confidence, sure[last * L + label + 1] ?? 0);
    }
    names.push({
      first: from + i,
      last: from + last,
      type,
      confidence: rounded(confidence),
      chances: chancesOf(sure, i, last),
    });
    i = last;
  }
  return names;
};
