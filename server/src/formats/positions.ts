import { codePointsOf } from "../article/code-points.js";
import { indexLines, placeAt } from "../article/line-index.js";

/** A place as people and other tools count it: one-based line, one-based column in code points. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Where the UTF-16 offsets of one text lie for those who count code points. */
export interface Positions {
  /** The offset in code points; one inside a surrogate pair counts as the pair's start. */
  readonly codePoint: (offset: number) => number;
  /** LF, CR LF and a lone CR end a line. */
  readonly lineColumn: (offset: number) => LineColumn;
}

/** Reads a text once, so that any number of its offsets can be asked for, each in logarithmic time. */
export const positionsOf = (text: string): Positions => {
  const lines = indexLines(text);
  const codePoint = codePointsOf(text).of;
  return {
    codePoint,
    lineColumn: (offset) => {
      const { line } = placeAt(lines, offset);
      return { line: line + 1, column: codePoint(offset) - codePoint(lines.starts[line] ?? 0) + 1 };
    },
  };
};
