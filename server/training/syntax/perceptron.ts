import type { SparseRows } from "../../src/analysis/syntax/weights/sparse-rows.js";

/** A linear classifier in training, by the averaged perceptron (Collins 2002), with rows that hold only labels it has met. */
export interface Perceptron {
  /** Sums the weights of the first `count` of `features` by label into `scores`. */
  readonly score: (features: Uint32Array, count: number, scores: Int32Array) => void;
  /** Adds `by` to the weight of a label in each of the first `count` of `features`. */
  readonly update: (features: Uint32Array, count: number, label: number, by: number) => void;
  /** Counts one decision, right or wrong: averages are taken over them. */
  readonly tick: () => void;
  /** The averages of all weights so far. */
  readonly averages: () => readonly AveragedRow[];
}

/** A feature's averages, in ascending order of labels. */
export interface AveragedRow {
  readonly hash: number;
  readonly labels: readonly number[];
  readonly weights: Float32Array;
  /** How often training has changed it. */
  readonly updates: number;
}

/** A slot of the table: the feature, where its row starts in the pool, how many entries it has and has room for. */
const slotSize = 4;
const roomAtFirst = 2;

/** A perceptron that knows no feature yet; its memory grows with what it is taught. */
export const createPerceptron = (): Perceptron => {
  let last = 2 ** 12 - 1;
  let table = new Int32Array(slotSize * (last + 1));
  let counts = new Uint16Array(last + 1);
  /** Entries, a row's side by side: `weight << 8 | label`. */
  let pool = new Int32Array(2 ** 14);
  let totals = new Float64Array(pool.length);
  let stamps = new Int32Array(pool.length);
  let [used, now, filled] = [1, 1, 0];

  const slotOf = (hash: number): number => {
    let slot = (hash ^ (hash >>> 15)) & last;
    while (table[slotSize * slot + 1] !== 0 && table[slotSize * slot] !== hash) slot = (slot + 1) & last;
    return slot;
  };
  const growTable = (): void => {
    const [oldTable, oldCounts] = [table, counts];
    last = 2 * last + 1;
    table = new Int32Array(slotSize * (last + 1));
    counts = new Uint16Array(last + 1);
    oldCounts.forEach((count, old) => {
      const row = oldTable.subarray(slotSize * old, slotSize * (old + 1));
      if (row[1] === 0) return;
      const slot = slotOf(row[0] ?? 0);
      table.set(row, slotSize * slot);
      counts[slot] = count;
    });
  };
  const growPool = (): void => {
    const [oldPool, oldTotals, oldStamps] = [pool, totals, stamps];
    pool = new Int32Array(2 * oldPool.length);
    pool.set(oldPool);
    totals = new Float64Array(pool.length);
    totals.set(oldTotals);
    stamps = new Int32Array(pool.length);
    stamps.set(oldStamps);
  };
  const score: Perceptron["score"] = (features, count, scores) => {
    scores.fill(0);
    for (let f = 0; f < count; f++) {
      const at = slotSize * slotOf((features[f] ?? 0) | 0);
      const start = table[at + 1] ?? 0;
      const end = start + (table[at + 2] ?? 0);
      for (let i = start; i < end; i++) {
        const entry = pool[i] ?? 0;
        const label = entry & 255;
        scores[label] = (scores[label] ?? 0) + (entry >> 8);
      }
    }
  };
  /** Where the row of a slot starts, with room for one more entry. */
  const rowWithRoom = (at: number): number => {
    const [start = 0, length = 0, room = 0] = table.subarray(at + 1, at + 4);
    if (length < room) return start;
    const more = room === 0 ? roomAtFirst : 2 * room;
    if (used + more > pool.length) growPool();
    if (room === 0) filled++;
    const to = used;
    used += more;
    pool.copyWithin(to, start, start + length);
    totals.copyWithin(to, start, start + length);
    stamps.copyWithin(to, start, start + length);
    table[at + 1] = to;
    table[at + 3] = more;
    return to;
  };
  const update: Perceptron["update"] = (features, count, label, by) => {
    if (filled + count > 0.6 * last) growTable();
    for (let f = 0; f < count; f++) {
      const hash = (features[f] ?? 0) | 0;
      const slot = slotOf(hash);
      counts[slot] = Math.min(65535, (counts[slot] ?? 0) + 1);
      const at = slotSize * slot;
      let i = table[at + 1] ?? 0;
      const end = i + (table[at + 2] ?? 0);
      while (i < end && ((pool[i] ?? 0) & 255) !== label) i++;
      if (i === end) {
        i = rowWithRoom(at) + (table[at + 2] ?? 0);
        table[at] = hash;
        table[at + 2] = (table[at + 2] ?? 0) + 1;
        pool[i] = label;
        totals[i] = 0;
        stamps[i] = now;
      }
      const entry = pool[i] ?? 0;
      totals[i] = (totals[i] ?? 0) + (entry >> 8) * (now - (stamps[i] ?? 0));
      stamps[i] = now;
      pool[i] = entry + by * 256;
    }
  };
  const averages = (): readonly AveragedRow[] => {
    const rows: AveragedRow[] = [];
    for (let slot = 0; slot <= last; slot++) {
      const [hash = 0, start = 0, length = 0] = table.subarray(slotSize * slot, slotSize * slot + 3);
      if (length === 0) continue;
      const row = Array.from({ length }, (_, k): readonly [label: number, weight: number] => {
        const entry = pool[start + k] ?? 0;
        const total = (totals[start + k] ?? 0) + (entry >> 8) * (now - (stamps[start + k] ?? 0));
        return [entry & 255, total / now];
      }).sort(([a], [b]) => a - b);
      rows.push({
        hash: hash >>> 0,
        labels: row.map(([label]) => label),
        weights: Float32Array.from(row, ([, weight]) => weight),
        updates: counts[slot] ?? 0,
      });
    }
    return rows.sort((a, b) => a.hash - b.hash);
  };
  return { score, update, tick: () => now++, averages };
};

/** How to make averages small: one step of the 8-bit scale, and what is left out. */
export interface Pruning {
  readonly step: number;
  /** A weight below this many steps is left out. */
  readonly least: number;
  /** So is a feature that training has changed less often. */
  readonly leastUpdates: number;
}

/** Averages as 8-bit weights. */
export const quantizedRows = (
  rows: readonly AveragedRow[],
  { step, least, leastUpdates }: Pruning,
): SparseRows => {
  const hashes: number[] = [];
  const starts: number[] = [0];
  const entries: number[] = [];
  for (const { hash, labels, weights, updates } of rows) {
    if (updates < leastUpdates) continue;
    const before = entries.length;
    labels.forEach((label, i) => {
      const weight = Math.max(-127, Math.min(127, Math.round((weights[i] ?? 0) / step)));
      if (Math.abs(weight) >= least) entries.push((label << 8) | (weight & 255));
    });
    if (entries.length === before) continue;
    hashes.push(hash);
    starts.push(entries.length);
  }
  return {
    hashes: Uint32Array.from(hashes),
    starts: Uint32Array.from(starts),
    entries: Int16Array.from(entries),
  };
};
