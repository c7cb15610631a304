import { labelCount, mayFollow } from "../src/analysis/tagger/labels.js";
import { createRandom } from "./random.js";

/** A sentence ready for training: for each word the indices of its features, and the labels allowed (bit masks). */
export interface Instance {
  readonly features: readonly Int32Array[];
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
  readonly l2: number;
  readonly seed: number;
}

const L = labelCount;

/** Scaled forward and backward passes over the labels that `mask` allows; returns per-position marginals, and edge marginals summed into `edges`. */
const marginals = (
  scores: Float64Array,
  n: number,
  mask: Uint16Array | undefined,
  step: Float64Array,
  out: Float64Array,
  edges: Float64Array,
  alpha: Float64Array,
  beta: Float64Array,
): boolean => {
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let y = 0; y < L; y++) {
      let value = 0;
      if (mask === undefined || ((mask[i] ?? 0) >> y) & 1) {
        if (i === 0) value = step[y] ?? 0;
        else for (let p = 0; p < L; p++) value += (alpha[(i - 1) * L + p] ?? 0) * (step[p * L + y] ?? 0);
        value *= scores[i * L + y] ?? 0;
      }
      alpha[i * L + y] = value;
      sum += value;
    }
    if (!(sum > 0)) return false;
    for (let y = 0; y < L; y++) alpha[i * L + y] = (alpha[i * L + y] ?? 0) / sum;
  }
  for (let y = 0; y < L; y++) beta[(n - 1) * L + y] = 1;
  for (let i = n - 2; i >= 0; i--) {
    let sum = 0;
    for (let p = 0; p < L; p++) {
      let value = 0;
      for (let y = 0; y < L; y++) {
        if (mask !== undefined && !(((mask[i + 1] ?? 0) >> y) & 1)) continue;
        value += (step[p * L + y] ?? 0) * (scores[(i + 1) * L + y] ?? 0) * (beta[(i + 1) * L + y] ?? 0);
      }
      beta[i * L + p] = value;
      sum += value;
    }
    for (let p = 0; p < L; p++) beta[i * L + p] = (beta[i * L + p] ?? 0) / sum;
  }
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let y = 0; y < L; y++) sum += (alpha[i * L + y] ?? 0) * (beta[i * L + y] ?? 0);
    for (let y = 0; y < L; y++) out[i * L + y] = ((alpha[i * L + y] ?? 0) * (beta[i * L + y] ?? 0)) / sum;
  }
  for (let i = 1; i < n; i++) {
    let sum = 0;
    for (let p = 0; p < L; p++) {
      const a = alpha[(i - 1) * L + p] ?? 0;
      if (a === 0) continue;
      for (let y = 0; y < L; y++) {
        if (mask !== undefined && !(((mask[i] ?? 0) >> y) & 1)) continue;
        sum += a * (step[p * L + y] ?? 0) * (scores[i * L + y] ?? 0) * (beta[i * L + y] ?? 0);
      }
    }
    for (let p = 0; p < L; p++) {
      const a = (alpha[(i - 1) * L + p] ?? 0) / sum;
      if (a === 0) continue;
      for (let y = 0; y < L; y++) {
        if (mask !== undefined && !(((mask[i] ?? 0) >> y) & 1)) continue;
        const e = p * L + y;
        edges[e] = (edges[e] ?? 0) + a * (step[e] ?? 0) * (scores[i * L + y] ?? 0) * (beta[i * L + y] ?? 0);
      }
    }
  }
  return true;
};

/**
 * Trains a linear-chain CRF on partly labelled sentences: the likelihood of all label sequences that the masks
 * allow (Tsuboi et al. 2008), by AdaGrad (Duchi et al. 2011) one sentence at a time, with feature dropout.
 * The same seed and data give the same weights. `report` hears the epoch and the milliseconds it took.
 */
export const trainCrf = (
  instances: readonly Instance[],
  featureCount: number,
  options: TrainingOptions,
  report: (epoch: number) => void,
): Weights => {
  const emission = new Float32Array(featureCount * L);
  const emissionSquares = new Float32Array(featureCount * L).fill(1e-2);
  const transition = new Float32Array(L * L);
  const transitionSquares = new Float32Array(L * L).fill(1e-2);
  const random = createRandom(options.seed);
  const longest = instances.reduce((most, instance) => Math.max(most, instance.features.length), 1);
  const buffer = (): Float64Array => new Float64Array(longest * L);
  const [scores, free, clamped, alpha, beta] = [buffer(), buffer(), buffer(), buffer(), buffer()];
  const step = new Float64Array(L * L);
  const freeEdges = new Float64Array(L * L);
  const clampedEdges = new Float64Array(L * L);
  const order = instances.map((_, index) => index);
  const scale = 1 / (1 - options.dropout);

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const swap = order[i] ?? 0;
      order[i] = order[j] ?? 0;
      order[j] = swap;
    }
    for (const index of order) {
      const instance = instances[index];
      if (!instance) continue;
      const n = instance.features.length;
      const kept: number[][] = [];
      for (let i = 0; i < n; i++) {
        const list: number[] = [];
        for (const feature of instance.features[i] ?? []) if (random() >= options.dropout) list.push(feature);
        kept.push(list);
        let best = Number.NEGATIVE_INFINITY;
        for (let y = 0; y < L; y++) {
          let score = 0;
          for (const feature of list) score += emission[feature * L + y] ?? 0;
          score *= scale;
          scores[i * L + y] = score;
          if (score > best) best = score;
        }
        for (let y = 0; y < L; y++) scores[i * L + y] = Math.exp((scores[i * L + y] ?? 0) - best);
      }
      for (let p = 0; p < L; p++)
        for (let y = 0; y < L; y++)
          step[p * L + y] = mayFollow(p, y) ? Math.exp(transition[p * L + y] ?? 0) : 0;
      freeEdges.fill(0);
      clampedEdges.fill(0);
      if (!marginals(scores, n, instance.allowed, step, clamped, clampedEdges, alpha, beta)) continue;
      if (!marginals(scores, n, undefined, step, free, freeEdges, alpha, beta)) continue;
      for (let i = 0; i < n; i++) {
        for (let y = 0; y < L; y++) {
          const error = (free[i * L + y] ?? 0) - (clamped[i * L + y] ?? 0);
          if (Math.abs(error) < 1e-4) continue;
          const gradient = error * instance.weight * scale;
          for (const feature of kept[i] ?? []) {
            const at = feature * L + y;
            const g = gradient + options.l2 * (emission[at] ?? 0);
            const squares = (emissionSquares[at] ?? 0) + g * g;
            emissionSquares[at] = squares;
            emission[at] = (emission[at] ?? 0) - (options.learningRate * g) / Math.sqrt(squares);
          }
        }
      }
      for (let e = 0; e < L * L; e++) {
        const g = ((freeEdges[e] ?? 0) - (clampedEdges[e] ?? 0)) * instance.weight;
        if (g === 0) continue;
        const squares = (transitionSquares[e] ?? 0) + g * g;
        transitionSquares[e] = squares;
        transition[e] = (transition[e] ?? 0) - (options.learningRate * g) / Math.sqrt(squares);
      }
    }
    report(epoch);
  }
  return { emission, transition };
};

/** For each word of a sentence, the probability the model gives to the labels its mask allows. */
export const allowedProbabilities = (weights: Weights, instance: Instance): Float64Array => {
  const n = instance.features.length;
  const [scores, free, alpha, beta] = Array.from({ length: 4 }, () => new Float64Array(n * L));
  const step = new Float64Array(L * L);
  const result = new Float64Array(n);
  if (!scores || !free || !alpha || !beta) return result;
  for (let p = 0; p < L; p++)
    for (let y = 0; y < L; y++)
      step[p * L + y] = mayFollow(p, y) ? Math.exp(weights.transition[p * L + y] ?? 0) : 0;
  for (let i = 0; i < n; i++) {
    let best = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < L; y++) {
      let score = 0;
      for (const feature of instance.features[i] ?? []) score += weights.emission[feature * L + y] ?? 0;
      scores[i * L + y] = score;
      if (score > best) best = score;
    }
    for (let y = 0; y < L; y++) scores[i * L + y] = Math.exp((scores[i * L + y] ?? 0) - best);
  }
  marginals(scores, n, undefined, step, free, new Float64Array(L * L), alpha, beta);
  for (let i = 0; i < n; i++)
    for (let y = 0; y < L; y++)
      if (((instance.allowed[i] ?? 0) >> y) & 1) result[i] = (result[i] ?? 0) + (free[i * L + y] ?? 0);
  return result;
};
