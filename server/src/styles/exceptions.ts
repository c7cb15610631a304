import { contains, type Span } from "../article/span.js";
import type { StyleFault } from "./style.js";
import { compileTerms } from "./terms.js";
import type { Fields } from "./yaml-fields.js";

/** Whether an exception of a style covers a match in a block, or stands in it. */
export type IsExcepted = (text: string, block: Span) => (match: Span) => boolean;

/** Reads the exceptions of a style, the longest first: whole words, in their own case. */
export const readExceptions = (fields: Fields, faults: StyleFault[]): IsExcepted => {
  const terms = fields
    .list("exceptions")
    .filter(({ value }) => value.trim() !== "")
    .toSorted((a, b) => b.value.length - a.value.length);
  const find = compileTerms(terms, { ignoreCase: false, wholeWords: true }, faults);
  if (find === undefined) return () => () => false;
  return (text, block) => {
    const excepted = find(text, block);
    // Both come in text order, so what ends before one match ends before the next.
    let from = 0;
    return (match) => {
      while (from < excepted.length && (excepted[from]?.end ?? 0) <= match.start) from += 1;
      for (let at = from; at < excepted.length; at++) {
        const exception = excepted[at];
        if (exception === undefined || exception.start >= match.end) return false;
        if (contains(exception, match) || contains(match, exception)) return true;
      }
      return false;
    };
  };
};
