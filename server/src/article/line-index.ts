import { partitionPoint } from "./partition-point.js";

/** A place in a text as editors count it: zero-based line, and character in UTF-16 code units from the line's start. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** Where the lines of a text start; made once for a text, then asked as often as needed. */
export interface LineIndex {
  /** UTF-16 offsets, one a line, ascending; the first is 0. */
  readonly starts: readonly number[];
  readonly length: number;
}

/** Finds the lines of a text. LF, CR LF and a lone CR end a line, as in the Language Server Protocol. */
export const indexLines = (text: string): LineIndex => {
  const starts = [0];
  let lineFeed = text.indexOf("\n");
  let carriageReturn = text.indexOf("\r");
  while (lineFeed >= 0 || carriageReturn >= 0) {
    let next: number;
    if (carriageReturn < 0 || (lineFeed >= 0 && lineFeed < carriageReturn)) {
      next = lineFeed + 1;
    } else {
      next = carriageReturn + (lineFeed === carriageReturn + 1 ? 2 : 1);
      carriageReturn = text.indexOf("\r", next);
    }
    if (lineFeed >= 0 && lineFeed < next) lineFeed = text.indexOf("\n", next);
    starts.push(next);
  }
  return { starts, length: text.length };
};

/** The place of a UTF-16 offset; offsets outside the text are moved to its nearest end. Logarithmic. */
export const placeAt = (index: LineIndex, offset: number): Place => {
  const within = Math.min(Math.max(offset, 0), index.length);
  const line = partitionPoint(index.starts.length, (at) => (index.starts[at] ?? 0) <= within) - 1;
  return { line, character: within - (index.starts[line] ?? 0) };
};

/**
 * The UTF-16 offset of a place, as the Language Server Protocol reads it: a character beyond the line means its
 * end (before the line break), a line beyond the text means the end of the text.
 */
export const offsetAt = (index: LineIndex, text: string, place: Place): number => {
  if (place.line < 0) return 0;
  const start = index.starts[place.line];
  if (start === undefined) return index.length;
  let end = index.starts[place.line + 1] ?? index.length;
  while (end > start && (text.charCodeAt(end - 1) === 10 || text.charCodeAt(end - 1) === 13)) end -= 1;
  return Math.min(start + Math.max(place.character, 0), end);
};
