import type { Article } from "../../article/article.js";
import { contains, overlaps, type Span, trimmed } from "../../article/span.js";
import type { PlacedDecision } from "../../decisions/place.js";
import { type Annotation, annotationsIn } from "./annotation.js";

/** What somebody points at, and what stands there already, the innermost first. */
export interface Target extends Span {
  readonly annotations: readonly Annotation[];
}

const length = ({ start, end }: Span): number => end - start;

/** A word with what is inside it: “O’Hara”, “re-elected”. */
const words = /[\p{L}\p{N}\p{M}]+(?:[’'\-‐‑][\p{L}\p{N}\p{M}]+)*/gu;

/** How far around the caret a word is looked for, in UTF-16 units. */
const longestWord = 120;

/** The word at a caret, without the possessive at its end. */
const wordAt = (text: string, offset: number): Span | undefined => {
  const from = Math.max(0, offset - longestWord);
  for (const { 0: word, index } of text.slice(from, offset + longestWord).matchAll(words)) {
    const start = from + index;
    if (start <= offset && offset <= start + word.length)
      return { start, end: start + word.replace(/[’']s$/, "").length };
  }
  return undefined;
};

const selectedIn = (text: string, selection: Span): Span | undefined => {
  const span = trimmed(text, selection);
  return length(span) > 0 ? span : undefined;
};

/**
 * What a selection or, where it is empty, a caret points at: the selection without the white space at its ends; else the
 * innermost name or label at the caret, the word, or the quote or header whose edge it is at. Undefined where nothing is.
 */
export const targetAt = (
  article: Article,
  placed: readonly PlacedDecision[],
  selection: Span,
): Target | undefined => {
  const { text } = article;
  const isCaret = selection.start === selection.end;
  const all = annotationsIn(article, placed, true);
  const near = all
    .filter((one) => one.start <= selection.end && selection.start <= one.end)
    .toSorted((a, b) => length(a) - length(b));
  const inside = (one: Annotation): boolean => one.kind === "name" || one.kind === "label";
  const at = (
    isCaret ? (near.find(inside) ?? wordAt(text, selection.start) ?? near[0]) : selectedIn(text, selection)
  ) as Span | undefined;
  if (at === undefined) return undefined;
  const span = { start: at.start, end: at.end };
  const around = near.filter((one) => contains(one, span));
  const others = near.filter((one) => !contains(one, span) && overlaps(one, span));
  return { ...span, annotations: [...around, ...others] };
};
