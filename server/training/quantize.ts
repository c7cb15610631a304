import { labelCount } from "../src/analysis/tagger/labels.js";
import type { TaggerWeights } from "../src/analysis/tagger/model.js";
import type { Weights } from "./crf.js";

/** Weights beyond this many standard units are cut off; one step of the 8-bit scale is `largest / 127`. */
const largest = 2.5;
/** A feature none of whose weights reaches this many steps is left out. */
const least = 3;

/** 8-bit weights of the features that matter; `hashes[row]` names the feature of the row. */
export const quantize = (weights: Weights, hashes: readonly number[]): TaggerWeights => {
  const scale = largest / 127;
  const kept: number[] = [];
  const rows: number[] = [];
  hashes.forEach((hash, row) => {
    const values = Array.from({ length: labelCount }, (_, label) =>
      Math.max(-127, Math.min(127, Math.round((weights.emission[row * labelCount + label] ?? 0) / scale))),
    );
    if (!values.some((value) => Math.abs(value) >= least)) return;
    kept.push(hash);
    rows.push(...values);
  });
  return {
    hashes: Uint32Array.from(kept),
    rows: Int8Array.from(rows),
    scale,
    transition: weights.transition,
  };
};
