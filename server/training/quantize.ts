import { labelCount } from "../src/analysis/tagger/labels/labels.js";
import type { TaggerWeights } from "../src/analysis/tagger/model.js";
import type { Weights } from "./crf.js";

/** One step of a weight. Half of it would make the file a fifth larger, and the names no better. */
const step = 0.04;
/** A feature none of whose weights reaches this is left out. */
const least = 0.06;

/** 8-bit weights of the features that matter; `hashes[row]` names the feature of the row. */
export const quantize = (weights: Weights, hashes: readonly number[]): TaggerWeights => {
  const kept: number[] = [];
  const rows: number[] = [];
  hashes.forEach((hash, row) => {
    const own = weights.emission.subarray(row * labelCount, (row + 1) * labelCount);
    if (!own.some((weight) => Math.abs(weight) >= least)) return;
    kept.push(hash);
    for (const weight of own) rows.push(Math.max(-127, Math.min(127, Math.round(weight / step))));
  });
  return {
    hashes: Uint32Array.from(kept),
    rows: Int8Array.from(rows),
    scale: step,
    transition: weights.transition,
  };
};
