import * as l10n from "@vscode/l10n";
import { parsePattern } from "./patterns/parse-pattern.js";
import { compilePatterns, type Program } from "./patterns/program.js";
import type { Pattern } from "./patterns/syntax.js";
import type { StyleFault } from "./style.js";
import type { Located } from "./yaml-fields.js";

/** How terms are matched. */
export interface TermOptions {
  readonly ignoreCase: boolean;
  /** Only whole words: the match begins and ends at the edge of a word. */
  readonly wholeWords: boolean;
}

const wordEdge: Pattern = { kind: "anchor", anchor: "word-edge" };

/** A pattern that matches only between the edges of words. */
export const asWords = (pattern: Pattern): Pattern => ({
  kind: "sequence",
  parts: [wordEdge, pattern, wordEdge],
});

/** Reads one pattern of a style file; what is wrong with it goes to `faults`. */
export const readTerm = (
  { value, span }: Located,
  ignoreCase: boolean,
  faults: StyleFault[],
): Pattern | undefined => {
  const parsed = parsePattern(value, { ignoreCase });
  if ("pattern" in parsed) return parsed.pattern;
  faults.push({
    message: l10n.t("This pattern cannot be used: {0}.", parsed.fault),
    span,
    unsupported: false,
  });
  return undefined;
};

/** Compiles the patterns of a field that stands at `span`. */
export const compileAt = (
  patterns: readonly Pattern[],
  span: Located["span"],
  faults: StyleFault[],
): Program | undefined => {
  const compiled = compilePatterns(patterns);
  if ("program" in compiled) return compiled.program;
  faults.push({
    message: l10n.t("This pattern cannot be used: {0}.", compiled.fault),
    span,
    unsupported: false,
  });
  return undefined;
};

/**
 * A program that finds any of the terms and tells which, the earlier preferred; undefined where there is none or one
 * of them is wrong, which goes to `faults`.
 */
export const compileTerms = (
  terms: readonly Located[],
  { ignoreCase, wholeWords }: TermOptions,
  faults: StyleFault[],
): Program | undefined => {
  const [first] = terms;
  const patterns = terms.flatMap((term) => readTerm(term, ignoreCase, faults) ?? []);
  if (first === undefined || patterns.length < terms.length) return undefined;
  return compileAt(wholeWords ? patterns.map(asWords) : patterns, first.span, faults);
};
