import type { Span } from "../../article/span.js";
import { isWordEdge } from "./machine.js";

/** Terms without a pattern in them, by their characters: a place of a text is looked up, however many terms there are. */
export interface Literals {
  readonly root: LiteralNode;
  readonly ignoreCase: boolean;
  /** A match begins and ends at the edge of a word. */
  readonly wholeWords: boolean;
}

interface LiteralNode {
  readonly next: Map<number, LiteralNode>;
  /** The first of the terms that end here. */
  option: number | undefined;
}

/** A term that stands at a place. */
export interface LiteralMatch extends Span {
  readonly option: number;
}

/**
 * Whether a term means just its characters. Others than Latin letters are left to the patterns, which know how their
 * cases belong together.
 */
export const isLiteral = (term: string): boolean =>
  /^[\p{Script=Latin}\p{Nd} ',-]{1,200}$/u.test(term) && !term.includes("  ");

const space = 0x20;

/** A character of a text as a term has it: as the patterns, any single space or line break, and either apostrophe. */
const folded = (unit: number, ignoreCase: boolean): number => {
  if (unit < 128) {
    if (unit === 10 || unit === 13) return space;
    return ignoreCase && unit >= 65 && unit <= 90 ? unit + 32 : unit;
  }
  if (unit === 0xa0 || unit === 0x202f) return space;
  if (unit === 0x2019) return 0x27;
  if (!ignoreCase) return unit;
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 && lower.charCodeAt(0) >= 128 ? lower.charCodeAt(0) : unit;
};

/** Puts terms together, each with its number. */
export const joinLiterals = (
  terms: readonly { readonly value: string; readonly option: number }[],
  { ignoreCase, wholeWords }: Omit<Literals, "root">,
): Literals => {
  const root: LiteralNode = { next: new Map(), option: undefined };
  for (const { value, option } of terms) {
    let node = root;
    for (let at = 0; at < value.length; at += 1) {
      const unit = folded(value.charCodeAt(at), ignoreCase);
      const next = node.next.get(unit) ?? { next: new Map(), option: undefined };
      node.next.set(unit, next);
      node = next;
    }
    node.option ??= option;
  }
  return { root, ignoreCase, wholeWords };
};

/** The first of the terms that stand at a place of a window. */
export const literalAt = (
  { root, ignoreCase, wholeWords }: Literals,
  text: string,
  window: Span,
  start: number,
): LiteralMatch | undefined => {
  let node = root.next.get(folded(text.charCodeAt(start), ignoreCase));
  if (node === undefined || (wholeWords && !isWordEdge(text, window, start))) return undefined;
  let best: LiteralMatch | undefined;
  let at = start;
  while (node !== undefined) {
    at += text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1;
    if (at > window.end) break;
    const { option } = node;
    if (option !== undefined && option < (best?.option ?? Number.POSITIVE_INFINITY))
      if (!wholeWords || isWordEdge(text, window, at)) best = { start, end: at, option };
    node = at < window.end ? node.next.get(folded(text.charCodeAt(at), ignoreCase)) : undefined;
  }
  return best;
};
