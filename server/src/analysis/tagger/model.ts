import { decodeGaps, encodeGaps } from "../packing/hash-gaps.js";
import { labelCount } from "./labels/labels.js";

/** What training makes: rows of 8-bit weights, each a feature's. */
export interface TaggerWeights {
  /** The features that the rows belong to. */
  readonly hashes: Uint32Array;
  /** `labelCount` weights a row; a score is the sum of them times `scale`. */
  readonly rows: Int8Array;
  readonly scale: number;
  /** `labelCount` × `labelCount`, previous label first. */
  readonly transition: Float32Array;
}

/** Weights of the trained tagger, and an index that finds a feature's row. */
export interface TaggerModel extends TaggerWeights {
  /** In ascending order. */
  readonly hashes: Uint32Array;
  /** The first row whose hash starts with these bits (`hash >>> shift`) or later ones; one more than there are such bits. */
  readonly buckets: Uint32Array;
  readonly shift: number;
}

const magic = 0x31544443;
const headerBytes = 12;

/** About one hash a bucket. */
const bucketBits = (count: number): number => Math.max(1, Math.min(24, Math.ceil(Math.log2(count + 1))));

const bucketsOf = (hashes: Uint32Array): Uint32Array => {
  const bits = bucketBits(hashes.length);
  const buckets = new Uint32Array((1 << bits) + 1);
  let row = 0;
  for (let bucket = 0; bucket < buckets.length; bucket++) {
    while (row < hashes.length && (hashes[row] ?? 0) >>> (32 - bits) < bucket) row++;
    buckets[bucket] = row;
  }
  return buckets;
};

/** The row of a feature, -1 where the model has none. */
export const rowOf = ({ hashes, buckets, shift }: TaggerModel, hash: number): number => {
  const bucket = hash >>> shift;
  const end = buckets[bucket + 1] ?? 0;
  for (let row = buckets[bucket] ?? 0; row < end; row++) if (hashes[row] === hash) return row;
  return -1;
};

/**
 * The bytes of a model file: magic, number of rows, scale, transitions, hashes in ascending order as
 * variable-length differences, then the weights label by label. Little endian.
 */
export const encodeModel = (model: TaggerWeights): Uint8Array => {
  const order = Array.from(model.hashes.keys()).sort(
    (a, b) => (model.hashes[a] ?? 0) - (model.hashes[b] ?? 0),
  );
  const gaps = encodeGaps(order.map((row) => model.hashes[row] ?? 0));
  const transitionBytes = model.transition.length * 4;
  const bytes = new Uint8Array(headerBytes + transitionBytes + gaps.length + order.length * labelCount);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, order.length, true);
  view.setFloat32(8, model.scale, true);
  model.transition.forEach((weight, i) => {
    view.setFloat32(headerBytes + i * 4, weight, true);
  });
  bytes.set(gaps, headerBytes + transitionBytes);
  let at = headerBytes + transitionBytes + gaps.length;
  for (let label = 0; label < labelCount; label++)
    for (const row of order) view.setInt8(at++, model.rows[row * labelCount + label] ?? 0);
  return bytes;
};

/** A model from the bytes `encodeModel` made. Throws where they are not such a file. */
export const decodeModel = (bytes: Uint8Array): TaggerModel => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headerBytes || view.getUint32(0, true) !== magic)
    throw new Error("These bytes are not a Copydesk tagger model.");
  const count = view.getUint32(4, true);
  const transition = new Float32Array(labelCount * labelCount);
  for (let i = 0; i < transition.length; i++) transition[i] = view.getFloat32(headerBytes + i * 4, true);
  const { hashes, end } = decodeGaps(bytes, headerBytes + transition.length * 4, count);
  let at = end;
  const rows = new Int8Array(count * labelCount);
  for (let label = 0; label < labelCount; label++) {
    const weights = new Int8Array(bytes.buffer, bytes.byteOffset + at, count);
    at += count;
    for (let row = 0, to = label; row < count; row++, to += labelCount) rows[to] = weights[row] ?? 0;
  }
  return {
    hashes,
    buckets: bucketsOf(hashes),
    shift: 32 - bucketBits(count),
    rows,
    scale: view.getFloat32(8, true),
    transition,
  };
};
