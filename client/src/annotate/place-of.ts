import type { WireAnnotation, WireRange } from "../../../server/src/protocol.js";

/** Whether two ranges are the same. */
export const isSameRange = (a: WireRange, b: WireRange): boolean =>
  a.start.line === b.start.line &&
  a.start.character === b.start.character &&
  a.end.line === b.end.line &&
  a.end.character === b.end.character;

/** The ranges that a decision on an annotation is about: its fragments, or its one range. */
export const rangesOf = ({ range, fragments }: WireAnnotation): readonly WireRange[] => fragments ?? [range];
