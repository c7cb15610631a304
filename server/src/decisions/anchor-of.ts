import type { Span } from "../article/span.js";
import { contextLengths } from "./context-lengths.js";
import type { Anchor } from "./decision.js";
import { othersIn, searched } from "./other-places.js";

/** Cut between UTF-16 units, a character half of which is gone would match nothing. */
const wholeStart = (text: string): string => text.replace(/^[\udc00-\udfff]/, "");
const wholeEnd = (text: string): string => text.replace(/[\ud800-\udbff]$/, "");

/** The first of ever longer stretches that stands once in a text; the last where none does. */
const telling = (text: string, stretch: (length: number) => string): string => {
  let found = "";
  for (const length of contextLengths) {
    found = stretch(length);
    if (text.indexOf(found) === text.lastIndexOf(found)) break;
  }
  return found;
};

/**
 * What a decision is to remember of a span of a text; `position` is the span in code points. The words with the
 * neighbour on one side alone are to stand once in the text, so that the other side may go.
 */
export const anchorOf = (text: string, { start, end }: Span, position: Span): Anchor => {
  const exact = text.slice(start, end);
  const around = text.slice(Math.max(0, start - searched), end + searched);
  const before = telling(around, (length) => wholeStart(text.slice(Math.max(0, start - length), end)));
  const behind = telling(around, (length) => wholeEnd(text.slice(start, end + length)));
  const anchor = {
    exact,
    prefix: before.slice(0, before.length - exact.length),
    suffix: behind.slice(exact.length),
    position,
  };
  const others = othersIn(text, anchor, start);
  return others ? { ...anchor, others } : anchor;
};
