import { decodeGaps, encodeGaps } from "../../packing/hash-gaps.js";

/** What training makes of a linear classifier: for each feature the labels it speaks for or against, in 8-bit weights. */
export interface SparseRows {
  /** The features, in ascending order. */
  readonly hashes: Uint32Array;
  /** Feature `row` has the entries from `starts[row]` to `starts[row + 1]` (not included). */
  readonly starts: Uint32Array;
  /** `label << 8 | weight & 255`; labels are below 128, weights -127 to 127. */
  readonly entries: Int16Array;
}

/** The rows of a classifier as its file has them, and its labels: what label `i` of an entry means. */
export interface LabelledRows extends Omit<SparseRows, "entries"> {
  readonly entryLabels: Uint8Array;
  readonly entryWeights: Int8Array;
  readonly labels: readonly string[];
}

/** A classifier with an index that finds a feature's entries. */
export interface LinearModel extends Omit<LabelledRows, "hashes" | "starts"> {
  /**
   * Open addressing by the hash: in each slot, two numbers side by side, a hash and `start << 8 | count` of its row’s
   * entries; 0 where there are none.
   */
  readonly slots: Int32Array;
  /** One less than the number of slots, a power of two. */
  readonly last: number;
  /** The first bits of a hash, which it leaves, are its slot. */
  readonly shift: number;
}

const magic = 0x31534443;
const headerBytes = 16;

/** A row's number of entries is a byte of the file, and where it starts has the other bits of a number. */
const mostEntries = 2 ** 24;

/** Scatters rows over slots; since they come in the order of their hashes, from the first slot to the last. */
const slotsOf = ({
  hashes,
  starts,
}: Pick<SparseRows, "hashes" | "starts">): Pick<LinearModel, "slots" | "last" | "shift"> => {
  let [size, shift] = [16, 28];
  for (; size < 2 * hashes.length; shift--) size *= 2;
  const last = size - 1;
  const slots = new Int32Array(2 * size);
  for (let row = 0; row < hashes.length; row++) {
    const hash = hashes[row] ?? 0;
    let slot = hash >>> shift;
    const start = starts[row] ?? 0;
    const count = (starts[row + 1] ?? 0) - start;
    if (count === 0) continue;
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & last;
    slots[2 * slot] = hash;
    slots[2 * slot + 1] = (start << 8) | count;
  }
  return { slots, last, shift };
};

/** A model over rows; `labels[i]` is what label `i` of an entry means. */
export const linearModel = (rows: SparseRows, labels: readonly string[]): LinearModel => ({
  entryLabels: Uint8Array.from(rows.entries, (entry) => entry >> 8),
  entryWeights: Int8Array.from(rows.entries),
  labels,
  ...slotsOf(rows),
});

/** Adds a feature's weights to the scores of the labels; a feature that the model does not have adds nothing. */
export const addFeature = (model: LinearModel, hash: number, scores: Int32Array, from: number): void => {
  const { slots, last, shift, entryLabels, entryWeights } = model;
  const wanted = hash | 0;
  let slot = hash >>> shift;
  for (;;) {
    const row = slots[2 * slot + 1] ?? 0;
    if (row === 0) return;
    if (slots[2 * slot] === wanted) {
      const start = row >>> 8;
      for (let i = start; i < start + (row & 255); i++) {
        const label = from + (entryLabels[i] ?? 0);
        scores[label] = (scores[label] ?? 0) + (entryWeights[i] ?? 0);
      }
      return;
    }
    slot = (slot + 1) & last;
  }
};

/**
 * The bytes of a model file: magic, sizes, labels as lines of text, hashes as variable-length differences, the number
 * of entries of each row, their labels, their weights. Little endian.
 */
export const encodeLinearModel = (rows: SparseRows, labels: readonly string[]): Uint8Array => {
  const names = new TextEncoder().encode(labels.join("\n"));
  const gaps = encodeGaps(rows.hashes);
  const [count, size] = [rows.hashes.length, rows.entries.length];
  const bytes = new Uint8Array(headerBytes + names.length + gaps.length + count + 2 * size);
  const view = new DataView(bytes.buffer);
  [magic, names.length, count, size].forEach((value, i) => {
    view.setUint32(4 * i, value, true);
  });
  bytes.set(names, headerBytes);
  bytes.set(gaps, headerBytes + names.length);
  let at = headerBytes + names.length + gaps.length;
  for (let row = 0; row < count; row++) bytes[at++] = (rows.starts[row + 1] ?? 0) - (rows.starts[row] ?? 0);
  rows.entries.forEach((entry, i) => {
    bytes[at + i] = entry >> 8;
    bytes[at + size + i] = entry & 255;
  });
  return bytes;
};

const broken = (): never => {
  throw new Error("These bytes are not a Copydesk syntax model.");
};

/**
 * The rows and labels of the bytes that `encodeLinearModel` made; entries are read in place. Throws where they are not
 *
 */
export const decodeRows = (bytes: Uint8Array): LabelledRows => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headerBytes || view.getUint32(0, true) !== magic) return broken();
  const [named, count, size] = [
    view.getUint32(4, true),
    view.getUint32(8, true),
    view.getUint32(12, true),
  ] as const;
  // Every hash takes a byte at least: no damaged header asks for more memory than the file could fill.
  if (size >= mostEntries || bytes.length < headerBytes + named + 2 * count + 2 * size) return broken();
  const labels = new TextDecoder().decode(bytes.subarray(headerBytes, headerBytes + named)).split("\n");
  const { hashes, end } = decodeGaps(bytes, headerBytes + named, count);
  let at = end;
  const starts = new Uint32Array(count + 1);
  for (let row = 0; row < count; row++) starts[row + 1] = (starts[row] ?? 0) + (bytes[at + row] ?? 0);
  at += count;
  if (starts[count] !== size || bytes.length !== at + 2 * size) return broken();
  const weights = at + size;
  return {
    hashes,
    starts,
    entryLabels: bytes.subarray(at, weights),
    entryWeights: new Int8Array(bytes.buffer, bytes.byteOffset + weights, size),
    labels,
  };
};

/** A model from the bytes that `encodeLinearModel` made. Throws where they are not such a file. */
export const decodeLinearModel = (bytes: Uint8Array): LinearModel => {
  const { entryLabels, entryWeights, labels, ...rows } = decodeRows(bytes);
  return {
    // Copies, which do not keep the bytes of the whole file.
    entryLabels: new Uint8Array(entryLabels),
    entryWeights: new Int8Array(entryWeights),
    labels,
    ...slotsOf(rows),
  };
};
