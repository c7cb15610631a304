import { labelCount, mayFollow } from "./labels.js";

const L = labelCount;

/** For each label, those that may stand before it. */
const leadsTo: readonly (readonly number[])[] = Array.from({ length: L }, (_, y) =>
  Array.from({ length: L }, (_, p) => p).filter((p) => mayFollow(p, y)),
);

/**
 * The likeliest labels of `n` words (Viterbi 1967). `scores` holds `labelCount` values a word, `transition` those of a
 * label after another, the previous first; before the first word stands O.
 */
export const bestLabels = (scores: Float64Array, n: number, transition: Float32Array): Uint8Array => {
  const back = new Uint8Array(n * L);
  let previous = new Float64Array(L).fill(Number.NEGATIVE_INFINITY);
  let current = new Float64Array(L);
  previous[0] = 0;
  for (let i = 0; i < n; i++) {
    const at = i * L;
    for (let y = 0; y < L; y++) {
      let best = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (const p of leadsTo[y] ?? []) {
        const value = (previous[p] ?? 0) + (transition[p * L + y] ?? 0);
        if (value > best) {
          best = value;
          from = p;
        }
      }
      current[y] = best + (scores[at + y] ?? 0);
      back[at + y] = from;
    }
    [previous, current] = [current, previous];
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
