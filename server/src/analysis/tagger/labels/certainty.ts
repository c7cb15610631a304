import { labelCount, mayFollow } from "./labels.js";

const L = labelCount;

/** `exp` of the weights of a label after another, 0 where it may not follow; the previous label first. */
export const transitionFactors = (transition: Float32Array): Float64Array => {
  const factors = new Float64Array(L * L);
  for (let p = 0; p < L; p++)
    for (let y = 0; y < L; y++)
      factors[p * L + y] = mayFollow(p, y) ? Math.exp(transition[p * L + y] ?? 0) : 0;
  return factors;
};

/**
 * The probability of each label of each of `n` words, `labelCount` a word: forward-backward in scaled probabilities
 * (Rabiner 1989). `scores` as for `bestLabels`; `factors` from `transitionFactors`.
 */
export const labelProbabilities = (scores: Float64Array, n: number, factors: Float64Array): Float64Array => {
  const local = new Float64Array(n * L);
  for (let i = 0; i < n; i++) {
    const at = i * L;
    let best = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < L; y++) best = Math.max(best, scores[at + y] ?? 0);
    for (let y = 0; y < L; y++) local[at + y] = Math.exp((scores[at + y] ?? 0) - best);
  }
  const alpha = new Float64Array(n * L);
  for (let i = 0; i < n; i++) {
    const at = i * L;
    let sum = 0;
    for (let y = 0; y < L; y++) {
      let value = 0;
      if (i === 0) value = factors[y] ?? 0;
      else for (let p = 0; p < L; p++) value += (alpha[at - L + p] ?? 0) * (factors[p * L + y] ?? 0);
      value *= local[at + y] ?? 0;
      alpha[at + y] = value;
      sum += value;
    }
    for (let y = 0; y < L; y++) alpha[at + y] = (alpha[at + y] ?? 0) / sum;
  }
  const probabilities = new Float64Array(n * L);
  const beta = new Float64Array(L).fill(1);
  const ahead = new Float64Array(L);
  for (let i = n - 1; i >= 0; i--) {
    const at = i * L;
    let sum = 0;
    for (let y = 0; y < L; y++) sum += (alpha[at + y] ?? 0) * (beta[y] ?? 0);
    for (let y = 0; y < L; y++) {
      probabilities[at + y] = ((alpha[at + y] ?? 0) * (beta[y] ?? 0)) / sum;
      ahead[y] = (local[at + y] ?? 0) * (beta[y] ?? 0);
    }
    let total = 0;
    for (let p = 0; p < L; p++) {
      let value = 0;
      for (let y = 0; y < L; y++) value += (factors[p * L + y] ?? 0) * (ahead[y] ?? 0);
      beta[p] = value;
      total += value;
    }
    for (let p = 0; p < L; p++) beta[p] = (beta[p] ?? 0) / total;
  }
  return probabilities;
};
