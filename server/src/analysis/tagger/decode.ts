import { labelCount, mayFollow, type TaggedType, taggedTypes } from "./labels.js";
import { rowOf, type TaggerModel } from "./model.js";

/** A name the tagger found: words `first` to `last` (both in it), and how sure it is, 0 to 1. */
export interface TaggedName {
  readonly first: number;
  readonly last: number;
  readonly type: TaggedType;
  readonly confidence: number;
}

const L = labelCount;

const emissions = (model: TaggerModel, features: readonly Uint32Array[]): Float64Array => {
  const scores = new Float64Array(features.length * L);
  const sums = new Int32Array(L);
  for (let i = 0; i < features.length; i++) {
    sums.fill(0);
    for (const hash of features[i] ?? []) {
      const row = rowOf(model, hash);
      if (row < 0) continue;
      const base = row * L;
      for (let y = 0; y < L; y++) sums[y] = (sums[y] ?? 0) + (model.rows[base + y] ?? 0);
    }
    for (let y = 0; y < L; y++) scores[i * L + y] = (sums[y] ?? 0) * model.scale;
  }
  return scores;
};

const bestLabels = (scores: Float64Array, n: number, transition: Float32Array): Uint8Array => {
  const back = new Uint8Array(n * L);
  let previous = new Float64Array(L).fill(Number.NEGATIVE_INFINITY);
  previous[0] = 0;
  for (let i = 0; i < n; i++) {
    const current = new Float64Array(L).fill(Number.NEGATIVE_INFINITY);
    for (let y = 0; y < L; y++) {
      for (let p = 0; p < L; p++) {
        if (!mayFollow(p, y)) continue;
        const value = (previous[p] ?? 0) + (transition[p * L + y] ?? 0) + (scores[i * L + y] ?? 0);
        if (value > (current[y] ?? 0)) {
          current[y] = value;
          back[i * L + y] = p;
        }
      }
    }
    previous = current;
  }
  const labels = new Uint8Array(n);
  let label = 0;
  for (let y = 1; y < L; y++) if ((previous[y] ?? 0) > (previous[label] ?? 0)) label = y;
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = label;
    label = back[i * L + label] ?? 0;
  }
  return labels;
};

/** The probability of each word's best label: forward-backward in scaled probabilities (Rabiner 1989). */
const certainty = (
  scores: Float64Array,
  n: number,
  transition: Float32Array,
  labels: Uint8Array,
): Float64Array => {
  const step = new Float64Array(L * L);
  for (let p = 0; p < L; p++)
    for (let y = 0; y < L; y++) step[p * L + y] = mayFollow(p, y) ? Math.exp(transition[p * L + y] ?? 0) : 0;
  const local = new Float64Array(n * L);
  for (let i = 0; i < n; i++) {
    let best = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < L; y++) best = Math.max(best, scores[i * L + y] ?? 0);
    for (let y = 0; y < L; y++) local[i * L + y] = Math.exp((scores[i * L + y] ?? 0) - best);
  }
  const alpha = new Float64Array(n * L);
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let y = 0; y < L; y++) {
      let value = 0;
      if (i === 0) value = step[y] ?? 0;
      else for (let p = 0; p < L; p++) value += (alpha[(i - 1) * L + p] ?? 0) * (step[p * L + y] ?? 0);
      value *= local[i * L + y] ?? 0;
      alpha[i * L + y] = value;
      sum += value;
    }
    for (let y = 0; y < L; y++) alpha[i * L + y] = (alpha[i * L + y] ?? 0) / sum;
  }
  const result = new Float64Array(n);
  let beta = new Float64Array(L).fill(1);
  for (let i = n - 1; i >= 0; i--) {
    let sum = 0;
    for (let y = 0; y < L; y++) sum += (alpha[i * L + y] ?? 0) * (beta[y] ?? 0);
    const label = labels[i] ?? 0;
    result[i] = ((alpha[i * L + label] ?? 0) * (beta[label] ?? 0)) / sum;
    const before = new Float64Array(L);
    let total = 0;
    for (let p = 0; p < L; p++) {
      let value = 0;
      for (let y = 0; y < L; y++) value += (step[p * L + y] ?? 0) * (local[i * L + y] ?? 0) * (beta[y] ?? 0);
      before[p] = value;
      total += value;
    }
    for (let p = 0; p < L; p++) before[p] = (before[p] ?? 0) / total;
    beta = before;
  }
  return result;
};

/** The names of one sentence by the likeliest sequence of labels (Viterbi 1967), from the features of its words. */
export const tagNames = (model: TaggerModel, features: readonly Uint32Array[]): readonly TaggedName[] => {
  const n = features.length;
  if (n === 0) return [];
  const scores = emissions(model, features);
  const labels = bestLabels(scores, n, model.transition);
  if (labels.every((label) => label === 0)) return [];
  const sure = certainty(scores, n, model.transition, labels);
  const names: TaggedName[] = [];
  for (let i = 0; i < n; i++) {
    const label = labels[i] ?? 0;
    const type = taggedTypes[(label - 1) >> 1];
    if (label % 2 === 0 || !type) continue;
    let last = i;
    let confidence = sure[i] ?? 0;
    while (labels[last + 1] === label + 1) {
      last++;
      confidence = Math.min(confidence, sure[last] ?? 0);
    }
    names.push({ first: i, last, type, confidence });
    i = last;
  }
  return names;
};
