import * as l10n from "@vscode/l10n";
import type { Span } from "../article/span.js";
import { isLiteral, joinLiterals, type LiteralMatch, type Literals, literalAt } from "./patterns/literals.js";
import { parsePattern } from "./patterns/parse-pattern.js";
import { compilePatterns, type Program } from "./patterns/program.js";
import { createSearch, findMatches, type Match } from "./patterns/search.js";
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

/** Finds terms in a window of a text, from left to right, none overlapping; of two at one place the earlier term. */
export type Finder = (text: string, window: Span) => readonly Match[];

const compile = (
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

/** What finds the pattern of a field that stands at `span`; undefined where it cannot be used, which goes to `faults`. */
export const compileAt = (
  pattern: Pattern,
  span: Located["span"],
  faults: StyleFault[],
): Finder | undefined => {
  const program = compile([pattern], span, faults);
  return program && ((text, window) => findMatches(program, text, window));
};

const matchOf = (found: LiteralMatch): Match => ({ ...found, groups: new Map([[0, found]]) });

/** Finds literals and patterns together; `options` are the terms' numbers of the patterns. */
const findBoth =
  (literals: Literals, program: Program | undefined, options: readonly number[]): Finder =>
  (text, window) => {
    const search = program && createSearch(program, text, window);
    const found: Match[] = [];
    let other = search?.(window.start);
    let at = window.start;
    while (at < window.end) {
      if (other !== undefined && other.start < at) other = search?.(at);
      const literal = literalAt(literals, text, window, at);
      const option = other?.start === at ? options[other.option] : undefined;
      if (
        other !== undefined &&
        option !== undefined &&
        option < (literal?.option ?? Number.POSITIVE_INFINITY)
      )
        found.push({ ...other, option });
      else if (literal !== undefined) found.push(matchOf(literal));
      else {
        at += 1;
        continue;
      }
      at = found.at(-1)?.end ?? window.end;
    }
    return found;
  };

/**
 * What finds any of the terms and tells which, the earlier preferred; undefined where there is none or one of them
 * is wrong, which goes to `faults`. Words that mean just themselves may be many thousands.
 */
export const compileTerms = (
  terms: readonly Located[],
  options: TermOptions,
  faults: StyleFault[],
): Finder | undefined => {
  const [first] = terms;
  if (first === undefined) return undefined;
  const numbered = terms.map((term, option) => ({ value: term.value, term, option }));
  const literals = numbered.filter(({ value }) => isLiteral(value));
  const others = numbered.filter(({ value }) => !isLiteral(value));
  const patterns = others.flatMap(({ term }) => readTerm(term, options.ignoreCase, faults) ?? []);
  if (patterns.length < others.length) return undefined;
  const whole = options.wholeWords ? patterns.map(asWords) : patterns;
  const program = whole.length === 0 ? undefined : compile(whole, first.span, faults);
  if (program === undefined && whole.length > 0) return undefined;
  if (literals.length === 0 && program) return (text, window) => findMatches(program, text, window);
  return findBoth(
    joinLiterals(literals, options),
    program,
    others.map(({ option }) => option),
  );
};
