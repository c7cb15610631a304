import * as l10n from "@vscode/l10n";
import { setOfCharacter, setOfClass } from "./char-set.js";
import { readClass, readEscape } from "./parse-class.js";
import { createReader, PatternError, type Reader } from "./reader.js";
import { type Anchor, nothing, type Pattern } from "./syntax.js";

/** A pattern, or why it cannot be used, as a phrase for people. */
export type ParsedPattern = { readonly pattern: Pattern } | { readonly fault: string };

/** How a pattern is read where it does not say so itself. */
export interface PatternOptions {
  readonly ignoreCase: boolean;
}

interface Flags {
  readonly i: boolean;
  readonly m: boolean;
  readonly s: boolean;
  readonly n: boolean;
}

/** The flags that hold here, until the end of the group. */
interface Scope {
  flags: Flags;
}

const deepest = 60;
const mostRepeats = 1000;

const letterFlags = /\?([a-z]*)(-[a-z]+)?([:)])/y;
const quantifier = /[*+?]|\{(\d+)(?:(,)(\d*))?\}/y;

const anchors: Readonly<Record<string, Anchor>> = {
  b: "word-edge",
  B: "no-word-edge",
  A: "text-start",
  z: "text-end",
  Z: "last-line-end",
};

/** A space also stands for the line break of a hard-wrapped text, and for one that does not break. */
const space: Pattern = {
  kind: "choice",
  options: [
    {
      kind: "sequence",
      parts: [
        { kind: "set", set: setOfCharacter(13, false) },
        { kind: "set", set: setOfCharacter(10, false) },
      ],
    },
    { kind: "set", set: setOfClass("\\u{20}\\u{a0}\\u{202f}\\n\\r", false, false) },
  ],
};

/** A typewriter apostrophe also stands for a curly one. */
const apostrophe: Pattern = { kind: "set", set: setOfClass("'’", false, false) };

const character = (codePoint: number, flags: Flags): Pattern => ({
  kind: "set",
  set: setOfCharacter(codePoint, flags.i),
});

const withFlags = (flags: Flags, letters: string, value: boolean): Flags => {
  const known = new Map(Object.entries(flags));
  for (const letter of letters) {
    if (!known.has(letter)) throw new PatternError(l10n.t("the flag “{0}” is not supported", letter));
    known.set(letter, value);
  }
  const of = (letter: string): boolean => known.get(letter) === true;
  return { i: of("i"), m: of("m"), s: of("s"), n: of("n") };
};

const anySet = (flags: Flags): Pattern => ({
  kind: "set",
  set: setOfClass(flags.s ? "" : "\\n", true, false),
});

const parse = (reader: Reader, options: PatternOptions): Pattern => {
  let groups = 0;

  const escapeSequence = (flags: Flags): Pattern => {
    if (reader.match(/[1-9]|k[<{'"]/y))
      throw new PatternError(l10n.t("a reference back to a group cannot be found in linear time"));
    const anchorLetter = reader.match(/[bBAzZ]/y)?.[0];
    const anchor = anchorLetter === undefined ? undefined : anchors[anchorLetter];
    if (anchor !== undefined) return { kind: "anchor", anchor };
    const meant = readEscape(reader);
    if ("codePoint" in meant) return character(meant.codePoint, flags);
    return { kind: "set", set: setOfClass(meant.inside, false, flags.i) };
  };

  const group = (scope: Scope, depth: number): Pattern => {
    const { flags } = scope;
    const inside = (inner: Flags = flags): Pattern => {
      const body = choice(inner, depth + 1);
      if (!reader.take(")")) throw new PatternError(l10n.t("a “(” is not closed"));
      return body;
    };
    const capture = (): Pattern => {
      groups += 1;
      const index = groups;
      return { kind: "group", index, body: inside() };
    };
    const look = reader.match(/\?(<?)([=!])/y);
    if (look) return { kind: "look", behind: look[1] === "<", negative: look[2] === "!", body: inside() };
    if (reader.take("?>")) throw new PatternError(l10n.t("an atomic group “(?>…)” is not supported"));
    if (reader.match(/\?P?(?:<\w+>|'\w+')/y)) return capture();
    if (reader.match(/\?#[^)]{0,1000}\)/y)) return nothing;
    const flagged = reader.match(letterFlags);
    if (flagged) {
      const [, on = "", off = "", end] = flagged;
      const inner = withFlags(withFlags(flags, on, true), off.slice(1), false);
      if (end === ":") return inside(inner);
      scope.flags = inner;
      return nothing;
    }
    if (reader.startsWith("?")) throw new PatternError(l10n.t("a group “(?…” is not understood"));
    return flags.n ? inside() : capture();
  };

  const atom = (scope: Scope, depth: number): Pattern => {
    if (reader.take("(")) return group(scope, depth);
    const { flags } = scope;
    if (reader.take("[")) {
      const { inside, negated } = readClass(reader);
      return { kind: "set", set: setOfClass(inside, negated, flags.i) };
    }
    if (reader.take("\\")) return escapeSequence(flags);
    if (reader.take(".")) return anySet(flags);
    if (reader.take("^")) return { kind: "anchor", anchor: flags.m ? "line-start" : "text-start" };
    if (reader.take("$")) return { kind: "anchor", anchor: flags.m ? "line-end" : "last-line-end" };
    if (reader.take(" ")) return space;
    if (reader.take("'")) return apostrophe;
    return character(reader.next().codePointAt(0) ?? 0, flags);
  };

  const repeated = (body: Pattern): Pattern => {
    const found = reader.match(quantifier);
    if (!found) return body;
    const [sign, least, comma, most = ""] = found;
    if (reader.take("+")) throw new PatternError(l10n.t("a possessive quantifier is not supported"));
    const greedy = !reader.take("?");
    if (reader.match(quantifier)) throw new PatternError(l10n.t("a quantifier has nothing to repeat"));
    if (least === undefined) {
      return {
        kind: "repeat",
        body,
        min: sign === "+" ? 1 : 0,
        max: sign === "?" ? 1 : Number.POSITIVE_INFINITY,
        greedy,
      };
    }
    const min = Number(least);
    const max = comma === undefined ? min : most === "" ? Number.POSITIVE_INFINITY : Number(most);
    if (max < min) throw new PatternError(l10n.t("“{0}” ends before it begins", sign));
    if (min > mostRepeats || (max !== Number.POSITIVE_INFINITY && max > mostRepeats))
      throw new PatternError(l10n.t("“{0}” repeats more than {1} times", sign, mostRepeats));
    return { kind: "repeat", body, min, max, greedy };
  };

  const sequence = (scope: Scope, depth: number): Pattern => {
    const parts: Pattern[] = [];
    while (!reader.atEnd() && !reader.startsWith("|") && !reader.startsWith(")")) {
      if (reader.match(/[*+?]/y)) throw new PatternError(l10n.t("a quantifier has nothing to repeat"));
      const quoted = reader.match(/\\Q((?:[^\\]|\\(?!E))*)(?:\\E)?/y)?.[1];
      if (quoted === undefined) {
        parts.push(repeated(atom(scope, depth)));
        continue;
      }
      const literal = [...quoted].map((char) => character(char.codePointAt(0) ?? 0, scope.flags));
      const last = literal.pop();
      parts.push(...literal, ...(last ? [repeated(last)] : []));
    }
    return { kind: "sequence", parts };
  };

  const choice = (flags: Flags, depth: number): Pattern => {
    if (depth > deepest) throw new PatternError(l10n.t("its groups are nested too deeply"));
    const scope = { flags };
    const options = [sequence(scope, depth)];
    while (reader.take("|")) options.push(sequence(scope, depth));
    return options.length === 1 ? (options[0] ?? nothing) : { kind: "choice", options };
  };

  const pattern = choice({ i: options.ignoreCase, m: true, s: false, n: false }, 0);
  if (!reader.atEnd()) throw new PatternError(l10n.t("a “)” closes nothing"));
  return pattern;
};

/**
 * Reads a regular expression as Go's RE2 and .NET write it: Perl's syntax with Unicode classes, named groups, inline
 * flags and looking around. “^” and “$” mean lines. Never throws; what cannot be matched in linear time is a fault.
 */
export const parsePattern = (source: string, options: PatternOptions): ParsedPattern => {
  try {
    return { pattern: parse(createReader(source), options) };
  } catch (error) {
    if (error instanceof PatternError) return { fault: error.message };
    if (error instanceof SyntaxError) return { fault: l10n.t("a class “[…]” in it is not understood") };
    throw error;
  }
};
