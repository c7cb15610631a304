import type { LabelledRows } from "./sparse-rows.js";

/** How many labels a packed model has at most: a weight takes eight bits of an integer. */
const mostLabels = 4;

/**
 * A linear model of few labels, made to be asked fast: open addressing over pairs of a feature and its weights, which
 * lie beside each other, and all weights of a feature in one integer, label 0 in its lowest bits.
 */
export interface PackedModel {
  readonly pairs: Int32Array;
  /** A bit for each of the values of a hash's first 22 bits: set where a feature has them. */
  readonly mayHave: Int32Array;
  /** One less than the number of pairs, a power of two. */
  readonly last: number;
  /** The first bits of a hash, which it leaves, are its place: features in ascending order fill the table from its start to its end. */
  readonly shift: number;
}

/** A model of at most four labels, packed. */
export const packedModel = ({
  hashes,
  starts,
  entryLabels,
  entryWeights,
  labels,
}: LabelledRows): PackedModel => {
  if (labels.length > mostLabels) throw new Error("Too many labels to pack.");
  let [size, shift] = [16, 28];
  for (; size < 1.7 * hashes.length; shift--) size *= 2;
  const last = size - 1;
  const pairs = new Int32Array(2 * size);
  const mayHave = new Int32Array(2 ** 17);
  for (let row = 0; row < hashes.length; row++) {
    const hash = hashes[row] ?? 0;
    let weights = 0;
    for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++)
      weights |= ((entryWeights[i] ?? 0) & 255) << (8 * (entryLabels[i] ?? 0));
    if (weights === 0) continue;
    let slot = hash >>> shift;
    while (pairs[2 * slot + 1] !== 0) slot = (slot + 1) & last;
    pairs[2 * slot] = hash;
    pairs[2 * slot + 1] = weights;
    mayHave[hash >>> 15] = (mayHave[hash >>> 15] ?? 0) | (1 << ((hash >>> 10) & 31));
  }
  return { pairs, mayHave, last, shift };
};

/** Adds the weights of the first `count` of `features` to the scores of labels 0 to 2. */
export const addPacked = (
  { pairs, mayHave, last, shift }: PackedModel,
  features: Int32Array,
  count: number,
  scores: Int32Array,
): void => {
  let [first, second, third] = [0, 0, 0];
  for (let f = 0; f < count; f++) {
    const hash = features[f] ?? 0;
    if ((((mayHave[hash >>> 15] ?? 0) >>> ((hash >>> 10) & 31)) & 1) === 0) continue;
    let at = 2 * (hash >>> shift);
    for (;;) {
      const weights = pairs[at + 1] ?? 0;
      if (weights === 0) break;
      if (pairs[at] === hash) {
        first += (weights << 24) >> 24;
        second += (weights << 16) >> 24;
        third += (weights << 8) >> 24;
        break;
      }
      at = (at + 2) & (2 * last + 1);
    }
  }
  scores[0] = first;
  scores[1] = second;
  scores[2] = third;
};
