import { createScanner, type Node, type ParseError, type ParseOptions, parseTree } from "jsonc-parser";
import type { Span } from "./span.js";

/** Files of Copydesk's have a few levels; the parser, which calls itself for each, could not bear some thousands. */
const deepest = 50;

/** Where a bracket opens that is nested too deeply. */
export const tooDeep = (json: string): Span | undefined => {
  const scanner = createScanner(json, true);
  let depth = 0;
  for (;;) {
    scanner.scan();
    const start = scanner.getTokenOffset();
    // The token of the end has a length, too, behind a comment that opens there.
    if (start >= json.length) return undefined;
    const mark = json[start];
    if (mark === "{" || mark === "[") depth += 1;
    if (mark === "}" || mark === "]") depth -= 1;
    if (depth > deepest) return { start, end: start + 1 };
  }
};

/** The tree of a JSON text as its parser gives it; undefined where there is none, or it is nested too deeply. */
export const readTree = (json: string, errors?: ParseError[], options?: ParseOptions): Node | undefined =>
  tooDeep(json) ? undefined : parseTree(json, errors, options);

/** Where something stands in a JSON text, by its offset and length. */
export const placeOf = ({ offset, length }: { readonly offset: number; readonly length: number }): Span => ({
  start: offset,
  end: offset + length,
});
