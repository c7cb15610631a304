import { taggedTypes } from "../../names/found/type-chances.js";

/**
 * Number of labels: 0 is O, 1 + 2t begins type t, 2 + 2t continues it.
 */
export const labelCount = 1 + 2 * taggedTypes.length;

/** The label that begins type `t` (an index into `taggedTypes`). */
export const beginLabel = (t: number): number => 1 + 2 * t;

/** The label that continues type `t`. */
export const insideLabel = (t: number): number => 2 + 2 * t;

/** Whether `next` may follow `previous` (use O, label 0, before the first token): a continuation needs its own type before it. */
export const mayFollow = (previous: number, next: number): boolean =>
  next === 0 || next % 2 === 1 || previous === next || previous === next - 1;
