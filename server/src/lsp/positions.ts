import { type Position, PositionEncodingKind, type Range } from "vscode-languageserver";
import { partitionPoint } from "../article/partition-point.js";
import type { SourceText } from "../article/source-text.js";
import type { Span } from "../article/span.js";

/** How the client counts characters within a line. */
export type PositionEncoding = "utf-16" | "utf-8" | "utf-32";

/** The encoding to use with a client that offers these: UTF-16, our own, wherever the client can. */
export const negotiateEncoding = (offered: readonly string[] | undefined): PositionEncoding => {
  if (offered === undefined || offered.length === 0 || offered.includes(PositionEncodingKind.UTF16)) {
    return "utf-16";
  }
  if (offered.includes(PositionEncodingKind.UTF32)) return "utf-32";
  return offered.includes(PositionEncodingKind.UTF8) ? "utf-8" : "utf-16";
};

/** Offsets (UTF-16 units) of one text as LSP positions and back. */
export interface Positions {
  readonly positionAt: (offset: number) => Position;
  /** A position outside the text is moved to the end of its line, or of the text. */
  readonly offsetAt: (position: Position) => number;
  readonly rangeOf: (span: Span) => Range;
  readonly spanOf: (range: Range) => Span;
  /** One range for each line that a span has words on. */
  readonly lineRangesOf: (span: Span) => readonly Range[];
}

/** Where each line starts; LSP ends lines at \n, \r\n and \r. */
const lineStartsOf = (text: string): readonly number[] => {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
};

const unitsOf = (codePoint: number, encoding: PositionEncoding): number => {
  if (encoding === "utf-32") return 1;
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
};

/** How many encoded units lie before each UTF-16 offset; both halves of a pair count as the pair's start. */
const countUnits = (text: string, encoding: PositionEncoding): Uint32Array => {
  const before = new Uint32Array(text.length + 1);
  let units = 0;
  for (let offset = 0; offset < text.length; ) {
    const codePoint = text.codePointAt(offset) ?? 0;
    const width = codePoint > 0xffff ? 2 : 1;
    before.fill(units, offset, offset + width);
    units += unitsOf(codePoint, encoding);
    offset += width;
  }
  before[text.length] = units;
  return before;
};

/** The greatest index of `from`…`to` at which an ascending list is at most `value`; `from` where none is. */
const lastAtMost = (at: (index: number) => number, from: number, to: number, value: number): number =>
  from + partitionPoint(to - from, (index) => at(from + index + 1) <= value);

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/**
 * The mapping of one text. Linear in the text once, then logarithmic in its lines (and, for encodings other than
 * UTF-16, in the length of a line).
 */
export const createPositions = (text: string, encoding: PositionEncoding): Positions => {
  const starts = lineStartsOf(text);
  const counts = encoding === "utf-16" ? undefined : countUnits(text, encoding);
  const unitsBefore = (offset: number): number => counts?.[offset] ?? offset;
  const startOf = (line: number): number => starts[line] ?? text.length;

  const lineEnd = (line: number): number => {
    if (line + 1 >= starts.length) return text.length;
    const next = startOf(line + 1);
    return text.startsWith("\r\n", next - 2) ? next - 2 : next - 1;
  };
  const positionAt = (offset: number): Position => {
    const at = clamp(offset, 0, text.length);
    const line = lastAtMost(startOf, 0, starts.length - 1, at);
    return { line, character: unitsBefore(Math.min(at, lineEnd(line))) - unitsBefore(startOf(line)) };
  };
  const offsetAt = ({ line, character }: Position): number => {
    if (line < 0) return 0;
    if (line >= starts.length) return text.length;
    const start = startOf(line);
    const end = lineEnd(line);
    if (counts === undefined) return clamp(start + character, start, end);
    const found = lastAtMost(unitsBefore, start, end, unitsBefore(start) + Math.max(0, character));
    const secondHalf = found > start && unitsBefore(found - 1) === unitsBefore(found);
    return secondHalf ? found - 1 : found;
  };
  const rangeOf = ({ start, end }: Span): Range => ({ start: positionAt(start), end: positionAt(end) });
  return {
    positionAt,
    offsetAt,
    rangeOf,
    spanOf: ({ start, end }) => ({ start: offsetAt(start), end: offsetAt(end) }),
    lineRangesOf: ({ start, end }) =>
      [...text.slice(start, end).matchAll(/[^\r\n]+/g)].map(({ index, 0: words }) =>
        rangeOf({ start: start + index, end: start + index + words.length }),
      ),
  };
};

/** The mapping of a text that was taken from a file: offsets are the text's, positions the file's. */
export const positionsThrough = (source: SourceText, file: Positions): Positions => {
  const at = (offset: number): number => source.spanOf({ start: offset, end: offset }).start;
  return {
    positionAt: (offset) => file.positionAt(at(offset)),
    offsetAt: (position) => source.offsetOf(file.offsetAt(position)),
    rangeOf: (span) => file.rangeOf(source.spanOf(span)),
    spanOf: (range) => {
      const { start, end } = file.spanOf(range);
      return { start: source.offsetOf(start), end: source.offsetOf(end) };
    },
    lineRangesOf: (span) => file.lineRangesOf(source.spanOf(span)),
  };
};
