import * as l10n from "@vscode/l10n";
import { escaped, setOfCharacter, setOfClass } from "../styles/patterns/char-set.js";
import type { Pattern } from "../styles/patterns/syntax.js";
import { mostWildcards, wildcardsIn } from "./wildcards.js";

/** What a glob means, or why it cannot be used, as a phrase for people. */
export type ParsedGlob =
  | { readonly pattern: Pattern }
  /** A glob without a wildcard: the path it means. */
  | { readonly path: string }
  | { readonly fault: string };

/** What is wrong with a glob. Thrown and caught within this file only. */
class GlobError extends Error {}

/** As long as a path can be. */
const longest = 4096;
const deepest = 20;

const anything = Number.POSITIVE_INFINITY;
const any: Pattern = { kind: "set", set: setOfClass("", true, false) };
const inSegment: Pattern = { kind: "set", set: setOfClass("\\/", true, false) };
const slash: Pattern = { kind: "set", set: setOfCharacter(47, false) };

const sequence = (...parts: readonly Pattern[]): Pattern => ({ kind: "sequence", parts });
const repeat = (body: Pattern, min: number, max: number): Pattern => ({
  kind: "repeat",
  body,
  min,
  max,
  greedy: true,
});

/** Any number of folders, each with its slash. */
const folders = repeat(sequence(repeat(inSegment, 0, anything), slash), 0, anything);

/** A pattern, or anything below the folder that it means. */
export const orBelow = (pattern: Pattern): Pattern =>
  sequence(pattern, repeat(sequence(slash, repeat(any, 0, anything)), 0, 1));

/** A pattern at any depth. */
export const atAnyDepth = (pattern: Pattern): Pattern => sequence(folders, pattern);

/** The end of each bracket that has one, by its offset; one pass. */
const pairs = (glob: string): ReadonlyMap<number, number> => {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < glob.length; at += 1) {
    const mark = glob[at];
    if (mark === "\\") at += 1;
    else if (mark === "{" || mark === "(") open.push(at);
    else if (mark === "}" || mark === ")") {
      const from = open.findLastIndex((start) => glob[start] === (mark === "}" ? "{" : "("));
      const start = open[from];
      if (start === undefined) continue;
      ends.set(start, at);
      open.length = from;
    }
  }
  return ends;
};

/** Whether this stands between the brackets of a range: “1..5”. */
const isRange = (inside: string): boolean => !/[,{}]/.test(inside) && inside.includes("..");

const classAt = /\[([!^]?)([\][]?[^\]\\/[]*(?:\\[^/][^\]\\/[]*){0,20})\]/y;

/** The inside of a class, as the inside of a JavaScript class with the flag `v`. */
const insideOf = (members: string): string => {
  const code = "(?:\\\\([\\s\\S])|([^\\\\]))";
  return members.replace(
    new RegExp(`${code}(?:-${code})?`, "gu"),
    (_, low1?: string, low2?: string, high1?: string, high2?: string) => {
      const low = (low1 ?? low2 ?? "").codePointAt(0) ?? 0;
      const high = (high1 ?? high2)?.codePointAt(0);
      if (high === undefined) return escaped(low);
      if (high < low) throw new GlobError(l10n.t("a range in “[]” ends before it begins"));
      return `${escaped(low)}-${escaped(high)}`;
    },
  );
};

const wildcard = /[*?[{(\\]/;

const parse = (glob: string): Pattern => {
  const ends = pairs(glob);

  const classFrom = (at: number): { readonly pattern: Pattern; readonly after: number } | undefined => {
    classAt.lastIndex = at;
    const [whole, negation, members = ""] = classAt.exec(glob) ?? [];
    if (whole === undefined || members === "") return undefined;
    const inside = insideOf(members);
    const set = setOfClass(negation === "" ? inside : `\\/${inside}`, negation !== "", false);
    return { pattern: { kind: "set", set }, after: at + whole.length };
  };

  /** The parts between `mark`s at the top level of a bracket, each with its bounds. */
  const options = (start: number, end: number, mark: string, depth: number): Pattern => {
    if (depth > deepest) throw new GlobError(l10n.t("its brackets are nested too deeply"));
    const found: Pattern[] = [];
    let from = start;
    for (let at = start; at < end; at += 1) {
      if (glob[at] === "\\") at += 1;
      else if (glob[at] === mark) {
        found.push(between(from, at, depth));
        from = at + 1;
      } else at = ends.get(at) ?? at;
    }
    found.push(between(from, end, depth));
    return { kind: "choice", options: found };
  };

  /** A group in parentheses that `sign` stands before; "" for none. */
  const group = (sign: string, open: number, end: number, depth: number): Pattern => {
    if (sign === "!")
      throw new GlobError(
        l10n.t("“!(…)” is not supported; an entry that begins with “!” takes files out again"),
      );
    const body = options(open + 1, end, "|", depth + 1);
    if (sign === "" || sign === "@") return body;
    return repeat(body, sign === "+" ? 1 : 0, sign === "?" ? 1 : anything);
  };

  const between = (start: number, end: number, depth: number): Pattern => {
    const parts: Pattern[] = [];
    let at = start;
    const segmentBegins = (): boolean => at === 0 || glob[at - 1] === "/";
    const optionBegins = (): boolean => at === start || segmentBegins();
    while (at < end) {
      const mark = glob[at] ?? "";
      const open = mark === "(" ? at : at + 1;
      const close = glob[open] === "(" ? ends.get(open) : undefined;
      if ("(@+?*!".includes(mark) && close !== undefined) {
        parts.push(group(mark === "(" ? "" : mark, open, close, depth));
        at = close + 1;
        continue;
      }
      if (mark === "{" && ends.has(at)) {
        const last = ends.get(at) ?? at;
        if (isRange(glob.slice(at + 1, last)))
          throw new GlobError(l10n.t("a range in “{}” is not supported; write its members with commas"));
        parts.push(options(at + 1, last, ",", depth + 1));
        at = last + 1;
        continue;
      }
      if (mark === "*") {
        const begins = segmentBegins();
        const from = at;
        const mayBeDeep = optionBegins();
        while (at < end && glob[at] === "*") at += 1;
        const isDeep = mayBeDeep && at - from === 2;
        if (isDeep && at < end && glob[at] === "/") {
          parts.push(folders);
          at += 1;
        } else if (isDeep && at === end) parts.push(repeat(any, 0, anything));
        else {
          const isWhole = begins && (at === glob.length || glob[at] === "/");
          parts.push(repeat(inSegment, isWhole ? 1 : 0, anything));
        }
        continue;
      }
      const set = mark === "[" ? classFrom(at) : undefined;
      if (set !== undefined && set.after <= end) {
        parts.push(set.pattern);
        at = set.after;
        continue;
      }
      if (mark === "?") {
        parts.push(inSegment);
        at += 1;
        continue;
      }
      if (mark === "\\" && at + 1 < end) at += 1;
      const codePoint = glob.codePointAt(at) ?? 0;
      parts.push({ kind: "set", set: setOfCharacter(codePoint, false) });
      at += codePoint > 0xffff ? 2 : 1;
    }
    return sequence(...parts);
  };

  return between(0, glob.length, 0);
};

/**
 * Reads a glob: `*`, `**`, `?`, `[a-z]`, `[!a-z]`, `{a,b}`, `(a|b)` with or without one of `@ + * ?` before it, and a
 * backslash before what means itself. A bracket without its partner means itself. Never throws; a glob that cannot
 * be matched in linear time is a fault.
 */
export const parseGlob = (glob: string): ParsedGlob => {
  if (glob.length > longest) return { fault: l10n.t("it is too long") };
  if (!wildcard.test(glob)) return { path: glob };
  if (wildcardsIn(glob) > mostWildcards)
    return { fault: l10n.t("it has more than {0} wildcards", mostWildcards) };
  try {
    return { pattern: parse(glob) };
  } catch (error) {
    if (error instanceof GlobError) return { fault: error.message };
    throw error;
  }
};
