import { endingOf, type Span, textOf } from "../../article/span.js";
import type { Mark } from "./marks.js";
import { endsInAttribution } from "./stray-marks.js";

const sentenceEnd = /[.!?…][’'‘)\]]?\s+$/u;
const sentenceStart = /^[\s…([.‘']*[\p{Lu}\p{N}]/u;

/**
 * “… fans. “We knew …”: the opening marks of a paragraph that nothing closes before the next one opens a sentence
 * of its own, and where the speech before that ends. Speech that runs over paragraphs opens each with a mark and
 * closes the last alone: the break between the two was lost. `outer` are all marks but single ones, in order.
 */
export const lostBreaks = (
  text: string,
  unclosed: readonly Mark[],
  outer: readonly Mark[],
): ReadonlyMap<Mark, { readonly end: number; readonly next: Mark }> => {
  if (unclosed.length === 0) return new Map();
  const order = new Map(outer.map((mark, index) => [mark, index]));
  const breaks = new Map<Mark, { end: number; next: Mark }>();
  for (const mark of unclosed) {
    const next = outer[(order.get(mark) ?? outer.length) + 1];
    if (next?.text !== mark.text || !next.spaceBefore || next.roomAfter) continue;
    const region: Span = { start: mark.end, end: next.start };
    const tail = endingOf(text, region, 6);
    const head = text.slice(next.end, next.end + 6);
    if (!sentenceEnd.test(tail) || !sentenceStart.test(head) || endsInAttribution(text, region)) continue;
    const end = region.start + textOf(text, region).trimEnd().length;
    breaks.set(mark, { end, next });
  }
  return breaks;
};
