import { labelCount, mayFollow } from "../src/analysis/tagger/labels/labels.js";
import { createRandom } from "./random.js";

/** A sentence ready for training: the indices of its features word by word, and the labels allowed (bit masks). */
export interface Instance {
  /** Features of word `i`: `features[starts[i]]` to `features[starts[i + 1]]`, the last not included. */
  readonly features: Int32Array;
  /** One more than the sentence has words. */
  readonly starts: Int32Array;
  readonly allowed: Uint16Array;
  readonly weight: number;
}

/** Weights of a linear-chain CRF: `emission[feature * labelCount + label]`, `transition[previous * labelCount + next]`. */
export interface Weights {
  readonly emission: Float32Array;
  readonly transition: Float32Array;
}

/** How to train. */
export interface TrainingOptions {
  readonly epochs: number;
  readonly learningRate: number;
  /** Chance that a feature is left out of a word in one pass. */
  readonly dropout: number;
  readonly seed: number;
  /** The weights are the mean of those after each part of the passes from this one on (0 is the first). */
  readonly averageFrom: number;
}

const L = labelCount;

/** The labels that may stand before each label. */
const before: readonly (readonly number[])[] = Array.from({ length: L }, (_, y) =>
  Array.from({ length: L }, (_, p) => p).filter((p) => mayFollow(p, y)),
);

/** Pairs of labels that may follow each other, as `previous * labelCount + next`. */
const pairs = Array.from({ length: L * L }, (_, e) => e).filter((e) => mayFollow(Math.floor(e / L), e % L));

/** Room for the sums over one sentence. */
interface Buffers {
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
}

const isAllowed = (mask: Uint16Array | undefined, i: number, y: number): boolean =>
  mask === undefined || (((mask[i] ?? 0) >> y) & 1) === 1;

const normalize = (values: Float64Array, at: number): number => {
  let sum = 0;
  for (let y = 0; y < L; y++) sum += values[at + y] ?? 0;
  if (sum > 0) for (let y = 0; y < L; y++) values[at + y] = (values[at + y] ?? 0) / sum;
  return sum;
};

/**
 * Scaled forward and backward passes over the labels that `mask` allows: the probability of each label of each word in
 * `out`, and those of pairs of labels added to `edges`. False where no labelling is allowed.
 */
const marginals = (
  scores: Float64Array,
  n: number,
  mask: Uint16Array | undefined,
  step: Float64Array,
  out: Float64Array,
  edges: Float64Array,
  { alpha, beta }: Buffers,
): boolean => {
  for (let i = 0; i < n; i++) {
    const at = i * L;
    for (let y = 0; y < L; y++) {
      let value = 0;
      if (isAllowed(mask, i, y)) {
        if (i === 0) value = step[y] ?? 0;
        else for (const p of before[y] ?? []) value += (alpha[at - L + p] ?? 0) * (step[p * L + y] ?? 0);
        value *= scores[at + y] ?? 0;
      }
      alpha[at + y] = value;
    }
    if (!(normalize(alpha, at) > 0)) return false;
  }
  // What a label gives to those before it: its own score times what follows.
  const ahead = new Float64Array(L);
  beta.fill(1, (n - 1) * L, n * L);
  for (let i = n - 1; i >= 0; i--) {
    const at = i * L;
    for (let y = 0; y < L; y++) out[at + y] = (alpha[at + y] ?? 0) * (beta[at + y] ?? 0);
    normalize(out, at);
    if (i === 0) break;
    for (let y = 0; y < L; y++)
      ahead[y] = isAllowed(mask, i, y) ? (scores[at + y] ?? 0) * (beta[at + y] ?? 0) : 0;
    const left = at - L;
    beta.fill(0, left, at);
    let sum = 0;
    for (const e of pairs) {
      const p = (e / L) | 0;
      const value = (step[e] ?? 0) * (ahead[e - p * L] ?? 0);
      beta[left + p] = (beta[left + p] ?? 0) + value;
      sum += (alpha[left + p] ?? 0) * value;
    }
    for (const e of pairs) {
      const p = (e / L) | 0;
      edges[e] = (edges[e] ?? 0) + ((alpha[left + p] ?? 0) * (step[e] ?? 0) * (ahead[e - p * L] ?? 0)) / sum;
    }
    normalize(beta, left);
  }
  return true;
};

const stepsOf = (transition: Float32Array, step: Float64Array): void => {
  for (const e of pairs) step[e] = Math.exp(transition[e] ?? 0);
};

/** `exp` of the scores of each word’s labels, less the largest of them, from the features named. */
const scoresOf = (
  emission: Float32Array,
  features: Int32Array,
  starts: Int32Array,
  n: number,
  scale: number,
  scores: Float64Array,
): void => {
  for (let i = 0; i < n; i++) {
    const at = i * L;
    scores.fill(0, at, at + L);
    for (let f = starts[i] ?? 0; f < (starts[i + 1] ?? 0); f++) {
      const from = (features[f] ?? 0) * L;
      for (let y = 0; y < L; y++) scores[at + y] = (scores[at + y] ?? 0) + (emission[from + y] ?? 0);
    }
    let best = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < L; y++) best = Math.max(best, scores[at + y] ?? 0);
    for (let y = 0; y < L; y++) scores[at + y] = Math.exp(((scores[at + y] ?? 0) - best) * scale);
  }
};

/** How many parts of a pass the mean of the weights is taken over. */
const partsOfPass = 8;

/**
 * Trains a linear-chain CRF on partly labelled sentences: the likelihood of all label sequences that the masks
 * allow (Tsuboi et al. 2008), by AdaGrad (Duchi et al. 2011) one sentence at a time, with feature dropout; the weights
 * are averaged over the later passes (Polyak and Juditsky 1992). The same seed and data give the same weights.
 * `report` hears the number of each pass, from 0.
 */
export const trainCrf = (
  instances: readonly Instance[],
  featureCount: number,
  options: TrainingOptions,
  report: (epoch: number) => void,
): Weights => {
  const emission = new Float32Array(featureCount * L);
  const emissionSquares = new Float32Array(featureCount * L).fill(1e-2);
  const emissionSum = new Float64Array(featureCount * L);
  const transition = new Float32Array(L * L);
  const transitionSquares = new Float32Array(L * L).fill(1e-2);
  const transitionSum = new Float64Array(L * L);
  let parts = 0;
  const random = createRandom(options.seed);
  const longest = instances.reduce((most, { starts }) => Math.max(most, starts.length - 1), 1);
  const most = instances.reduce((so, { features }) => Math.max(so, features.length), 1);
  const buffer = (): Float64Array => new Float64Array(longest * L);
  const [scores, free, clamped] = [buffer(), buffer(), buffer()];
  const buffers = { alpha: buffer(), beta: buffer() };
  const step = new Float64Array(L * L);
  const freeEdges = new Float64Array(L * L);
  const clampedEdges = new Float64Array(L * L);
  const kept = new Int32Array(most);
  const keptStarts = new Int32Array(longest + 1);
  const order = instances.map((_, index) => index);
  const scale = 1 / (1 - options.dropout);

  const learn = ({ features, starts, allowed, weight }: Instance): void => {
    const n = starts.length - 1;
    let count = 0;
    for (let i = 0; i < n; i++) {
      for (let f = starts[i] ?? 0; f < (starts[i + 1] ?? 0); f++)
        if (random() >= options.dropout) kept[count++] = features[f] ?? 0;
      keptStarts[i + 1] = count;
    }
    scoresOf(emission, kept, keptStarts, n, scale, scores);
    stepsOf(transition, step);
    freeEdges.fill(0);
    clampedEdges.fill(0);
    if (!marginals(scores, n, allowed, step, clamped, clampedEdges, buffers)) return;
    if (!marginals(scores, n, undefined, step, free, freeEdges, buffers)) return;
    for (let i = 0; i < n; i++) {
      for (let y = 0; y < L; y++) {
        const error = (free[i * L + y] ?? 0) - (clamped[i * L + y] ?? 0);
        if (Math.abs(error) < 1e-4) continue;
        const gradient = error * weight * scale;
        for (let f = keptStarts[i] ?? 0; f < (keptStarts[i + 1] ?? 0); f++) {
          const at = (kept[f] ?? 0) * L + y;
          const squares = (emissionSquares[at] ?? 0) + gradient * gradient;
          emissionSquares[at] = squares;
          emission[at] = (emission[at] ?? 0) - (options.learningRate * gradient) / Math.sqrt(squares);
        }
      }
    }
    for (const e of pairs) {
      const gradient = ((freeEdges[e] ?? 0) - (clampedEdges[e] ?? 0)) * weight;
      const squares = (transitionSquares[e] ?? 0) + gradient * gradient;
      transitionSquares[e] = squares;
      transition[e] = (transition[e] ?? 0) - (options.learningRate * gradient) / Math.sqrt(squares);
    }
  };

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const swap = order[i] ?? 0;
      order[i] = order[j] ?? 0;
      order[j] = swap;
    }
    const part = Math.ceil(order.length / partsOfPass);
    for (let from = 0; from < order.length; from += part) {
      for (const index of order.slice(from, from + part)) {
        const instance = instances[index];
        if (instance) learn(instance);
      }
      if (epoch < options.averageFrom) continue;
      parts++;
      for (let w = 0; w < emission.length; w++) emissionSum[w] = (emissionSum[w] ?? 0) + (emission[w] ?? 0);
      for (const e of pairs) transitionSum[e] = (transitionSum[e] ?? 0) + (transition[e] ?? 0);
    }
    report(epoch);
  }
  if (parts === 0) return { emission, transition };
  return {
    emission: Float32Array.from(emissionSum, (sum) => sum / parts),
    transition: Float32Array.from(transitionSum, (sum) => sum / parts),
  };
};

const mean = (lists: readonly Float32Array[]): Float32Array =>
  Float32Array.from(
    lists[0] ?? [],
    (_, i) => lists.reduce((sum, list) => sum + (list[i] ?? 0), 0) / lists.length,
  );

/** The mean of several trainings of the same features: steadier than any of them. */
export const meanWeights = (trained: readonly Weights[]): Weights => ({
  emission: mean(trained.map(({ emission }) => emission)),
  transition: mean(trained.map(({ transition }) => transition)),
});

/** For each word of a sentence, the probability the model gives to the labels its mask allows. */
export const allowedProbabilities = (weights: Weights, instance: Instance): Float64Array => {
  const n = instance.starts.length - 1;
  const buffer = (): Float64Array => new Float64Array(n * L);
  const [scores, free] = [buffer(), buffer()];
  const step = new Float64Array(L * L);
  stepsOf(weights.transition, step);
  scoresOf(weights.emission, instance.features, instance.starts, n, 1, scores);
  marginals(scores, n, undefined, step, free, new Float64Array(L * L), { alpha: buffer(), beta: buffer() });
  const result = new Float64Array(n);
  for (let i = 0; i < n; i++)
    for (let y = 0; y < L; y++)
      if (isAllowed(instance.allowed, i, y)) result[i] = (result[i] ?? 0) + (free[i * L + y] ?? 0);
  return result;
};
