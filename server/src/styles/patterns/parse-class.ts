import * as l10n from "@vscode/l10n";
import { escaped, wordClass } from "./char-set.js";
import { PatternError, type Reader } from "./reader.js";

const posixClasses: Readonly<Record<string, string>> = {
  alnum: "\\p{L}\\p{Nd}",
  alpha: "\\p{L}",
  ascii: "\\u{0}-\\u{7f}",
  blank: "\\u{20}\\t",
  cntrl: "\\p{Cc}",
  digit: "0-9",
  lower: "\\p{Ll}",
  punct: "\\p{P}\\p{S}",
  space: "\\s",
  upper: "\\p{Lu}",
  word: wordClass,
  xdigit: "0-9A-Fa-f",
};

const shorthands: Readonly<Record<string, string>> = {
  d: "[\\p{Nd}]",
  D: "[^\\p{Nd}]",
  w: `[${wordClass}]`,
  W: `[^${wordClass}]`,
  s: "[\\s]",
  S: "[^\\s]",
};

const controls: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, f: 12, v: 11, a: 7, e: 27 };

/** What an escape stands for: one character, or the inside of a class. */
export type Escape = { readonly codePoint: number } | { readonly inside: string };

const hexadecimal = (reader: Reader, length: number): number => {
  let digits = "";
  if (reader.take("{")) {
    while (!reader.take("}")) {
      if (reader.atEnd()) throw new PatternError(l10n.t("“\\x{” is not closed"));
      digits += reader.next();
    }
  } else {
    while (digits.length < length && !reader.atEnd()) digits += reader.next();
  }
  const code = /^[0-9a-f]{1,6}$/i.test(digits) ? Number.parseInt(digits, 16) : Number.NaN;
  if (!(code <= 0x10ffff))
    throw new PatternError(l10n.t("“{0}” is no hexadecimal number of a character", digits));
  return code;
};

const isClass = (source: string): boolean => {
  try {
    return new RegExp(source, "v").source !== "";
  } catch {
    return false;
  }
};

/** `\pL`, `\p{Lu}`, `\p{Greek}` and their negations by P or by ^. */
const property = (reader: Reader, upper: boolean): string => {
  let name = "";
  if (reader.take("{")) {
    while (!reader.take("}")) {
      if (reader.atEnd()) throw new PatternError(l10n.t("“\\p{” is not closed"));
      name += reader.next();
    }
  } else {
    name = reader.next();
  }
  const negated = upper !== name.startsWith("^");
  const bare = name.replace(/^\^/, "").replace(/^Is(?=\p{Lu})/u, "");
  const letter = negated ? "P" : "p";
  const source = [bare, `Script=${bare}`].map((value) => `\\${letter}{${value}}`).find(isClass);
  if (source === undefined) throw new PatternError(l10n.t("there is no class “{0}”", `\\p{${name}}`));
  return source;
};

/** Reads what follows a backslash where it stands for characters; anchors and references are the caller's. */
export const readEscape = (reader: Reader): Escape => {
  const letter = reader.next();
  const shorthand = shorthands[letter];
  if (shorthand !== undefined) return { inside: shorthand };
  const control = controls[letter];
  if (control !== undefined) return { codePoint: control };
  if (letter === "p" || letter === "P") return { inside: property(reader, letter === "P") };
  if (letter === "x") return { codePoint: hexadecimal(reader, 2) };
  if (letter === "u") return { codePoint: hexadecimal(reader, 4) };
  if (letter === "0") return { codePoint: 0 };
  if (/^[A-Za-z0-9]$/.test(letter))
    throw new PatternError(l10n.t("the escape “\\{0}” is not understood", letter));
  return { codePoint: letter.codePointAt(0) ?? 0 };
};

const posixAt = (reader: Reader): string | undefined => {
  const found = reader.match(/\[:(\^?)([a-z]+):\]/y);
  if (found === undefined) return undefined;
  const [whole, negation, name = ""] = found;
  const inside = posixClasses[name];
  if (inside === undefined) throw new PatternError(l10n.t("there is no class “{0}”", whole));
  return negation === "^" ? `[^${inside}]` : inside;
};

/** One member of a class: a character, or several. */
const member = (reader: Reader): Escape => {
  const posix = posixAt(reader);
  if (posix !== undefined) return { inside: posix };
  if (reader.take("\\")) return reader.take("b") ? { codePoint: 8 } : readEscape(reader);
  return { codePoint: reader.next().codePointAt(0) ?? 0 };
};

/** Reads a class after its opening bracket, as the inside of a JavaScript class with the flag `v`. */
export const readClass = (reader: Reader): { readonly inside: string; readonly negated: boolean } => {
  const negated = reader.take("^");
  let inside = "";
  for (let first = true; first || !reader.take("]"); first = false) {
    if (reader.atEnd()) throw new PatternError(l10n.t("a “[” is not closed"));
    if (!first && reader.startsWith("-[") && !reader.startsWith("-[:"))
      throw new PatternError(l10n.t("taking a class from a class, as in “[a-z-[aeiou]]”, is not supported"));
    const low = member(reader);
    if ("inside" in low) {
      inside += low.inside;
      continue;
    }
    if (!reader.startsWith("-") || reader.startsWith("-]") || reader.startsWith("-[")) {
      inside += escaped(low.codePoint);
      continue;
    }
    reader.next();
    const high = member(reader);
    if ("inside" in high) {
      inside += `${escaped(low.codePoint)}\\-${high.inside}`;
    } else {
      if (high.codePoint < low.codePoint)
        throw new PatternError(l10n.t("a range in “[]” ends before it begins"));
      inside += `${escaped(low.codePoint)}-${escaped(high.codePoint)}`;
    }
  }
  return { inside, negated };
};
