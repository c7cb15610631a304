import { partitionPoint } from "../../article/partition-point.js";
import { textOf } from "../../article/span.js";
import type { Token } from "../../article/token.js";

/** The tokens of a sentence that was wrapped, on one line, and where that line’s offsets stand in the wrapped text. */
interface OneLine {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The UTF-16 offset in the wrapped text that an offset of the line stands for. */
  readonly offsetOf: (at: number) => number;
}

const lineBreak = /[\n\r\u2028\u2029\f\v\u0085]/;

/**
 * A sentence with a blank for each line break and the white space around it, and with the words whole that a line
 * broke at a hyphen; undefined where it stands on one line already.
 */
export const onOneLine = (text: string, tokens: readonly Token[]): OneLine | undefined => {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined || !lineBreak.test(text.slice(first.start, last.end)))
    return undefined;
  let line = "";
  let end = first.start;
  const moved = tokens.map((token): Token => {
    const gap = text.slice(end, token.start);
    line += lineBreak.test(gap) ? " " : gap;
    const start = line.length;
    const written = textOf(text, token);
    line += lineBreak.test(written) ? token.text : written;
    end = token.end;
    return { ...token, start, end: line.length };
  });
  return {
    text: line,
    tokens: moved,
    offsetOf: (at) => {
      const index = Math.max(0, partitionPoint(moved.length, (one) => (moved[one]?.start ?? at) <= at) - 1);
      const [from, own] = [moved[index] ?? first, tokens[index] ?? first];
      return at >= from.end ? own.end : own.start + (at - from.start);
    },
  };
};
