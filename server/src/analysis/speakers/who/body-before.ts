import type { Span } from "../../../article/span.js";
import type { Frame } from "../grammar/frame.js";
import { spanOf } from "../grammar/phrase.js";
import { mainSubject } from "../grammar/subject.js";
import { sentencesBefore } from "./sentences-before.js";

/** What the sentences before an “it” are looked up in. */
interface Known {
  /** The frame of a paragraph, by index. */
  readonly frameAt: (paragraph: number) => Frame | undefined;
  /** The organization or country that a noun phrase stands for. */
  readonly bodyIn: (span: Span) => number | undefined;
}

/** Sentences that an “it” goes back over. */
const farthest = 2;

/**
 * Which body an “it” in the item `at` of a frame, which says something, takes up: the subject of the nearest sentence
 * before it, past those about “it”, in its paragraph or at the end of the one before. Undefined where another noun is
 * that subject.
 */
export const bodyBefore = ({ frameAt, bodyIn }: Known, own: Frame, at: number): number | undefined => {
  let left = farthest;
  for (const { frame, from, to, isWhole } of sentencesBefore(own, frameAt(own.paragraph - 1), at)) {
    const subject = mainSubject(frame.items, { from, to });
    const body = subject && bodyIn(spanOf(frame.items, subject));
    if (body !== undefined) return body;
    const isIt = subject && frame.items[subject.from]?.lower === "it" && subject.to === subject.from + 1;
    left -= 1;
    if ((isWhole && !isIt) || left === 0) return undefined;
  }
  return undefined;
};
