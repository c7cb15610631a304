import { labelCount } from "./labels.js";

/** Weights of the trained tagger: rows of 8-bit weights, and a hash table that finds a feature's row. */
export interface TaggerModel {
  readonly hashes: Uint32Array;
  /** Pairs of a hash and its row + 1 (0 where empty), probed linearly from pair `hash & (slots.length / 2 - 1)`. */
  readonly slots: Uint32Array;
  /** `labelCount` weights a row; a score is the sum of them times `scale`. */
  readonly rows: Int8Array;
  readonly scale: number;
  /** `labelCount` × `labelCount`, previous label first. */
  readonly transition: Float32Array;
}

const magic = 0x31544443;
const headerBytes = 12;

const indexOf = (hashes: Uint32Array): Uint32Array => {
  let size = 1024;
  while (size < hashes.length * 2) size *= 2;
  const slots = new Uint32Array(2 * size);
  for (let row = 0; row < hashes.length; row++) {
    const hash = hashes[row] ?? 0;
    let pair = hash & (size - 1);
    while (slots[2 * pair + 1] !== 0) pair = (pair + 1) & (size - 1);
    slots[2 * pair] = hash;
    slots[2 * pair + 1] = row + 1;
  }
  return slots;
};

/** The row of a feature in a model's `slots`, -1 where it has none. */
export const rowOf = (slots: Uint32Array, hash: number): number => {
  const mask = slots.length / 2 - 1;
  for (let pair = hash & mask; ; pair = (pair + 1) & mask) {
    const row = (slots[2 * pair + 1] ?? 0) - 1;
    if (row < 0 || slots[2 * pair] === hash) return row;
  }
};

/**
 * The bytes of a model file: magic, number of rows, scale, transitions, hashes in ascending order as
 * variable-length differences, then the weights label by label. Little endian.
 */
export const encodeModel = (model: Omit<TaggerModel, "slots">): Uint8Array => {
  const order = Array.from(model.hashes.keys()).sort(
    (a, b) => (model.hashes[a] ?? 0) - (model.hashes[b] ?? 0),
  );
  const gaps: number[] = [];
  let last = 0;
  for (const row of order) {
    const hash = model.hashes[row] ?? 0;
    let gap = hash - last;
    last = hash;
    for (; gap >= 128; gap = Math.floor(gap / 128)) gaps.push((gap % 128) + 128);
    gaps.push(gap);
  }
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
  const hashes = new Uint32Array(count);
  let at = headerBytes + transition.length * 4;
  let last = 0;
  for (let row = 0; row < count; row++) {
    let gap = 0;
    let unit = 1;
    for (;;) {
      const byte = bytes[at++] ?? 0;
      gap += (byte & 127) * unit;
      if (byte < 128) break;
      unit *= 128;
    }
    last += gap;
    hashes[row] = last;
  }
  const rows = new Int8Array(count * labelCount);
  for (let label = 0; label < labelCount; label++)
    for (let row = 0; row < count; row++) rows[row * labelCount + label] = view.getInt8(at++);
  return { hashes, slots: indexOf(hashes), rows, scale: view.getFloat32(8, true), transition };
};
