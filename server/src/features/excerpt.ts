import { type Span, textOf } from "../article/span.js";
import { singleSpaced } from "../article/white-space.js";

/** The words under a span on one line, at most `limit` code points and then an ellipsis, cut at a word where it can. */
export const excerpt = (text: string, span: Span, limit: number): string => {
  const near = { start: span.start, end: Math.min(span.end, span.start + limit * 4) };
  const words = singleSpaced(textOf(text, near)).trim();
  const points = [...words];
  if (points.length <= limit && span.end - span.start <= limit * 4) return words;
  const cut = points.slice(0, limit).join("");
  const space = cut.lastIndexOf(" ");
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
};
