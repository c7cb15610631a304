import { partitionPoint } from "../../../article/partition-point.js";
import type { Span } from "../../../article/span.js";
import type { Frame } from "../grammar/frame.js";
import { phraseEnd } from "../grammar/noun-phrase.js";
import { spanOf } from "../grammar/phrase.js";
import { mainSubject } from "../grammar/subject.js";

/** What the sentences before an “it” are looked up in. */
interface Known {
  /** The frame of a paragraph, by index. */
  readonly frameAt: (paragraph: number) => Frame | undefined;
  /** The organization or country that a noun phrase stands for. */
  readonly bodyIn: (span: Span) => number | undefined;
}

/** Sentences that an “it” goes back over. */
const farthest = 2;

/** “The pipe, it said, was old”: the subject before an “it” between commas is not what speaks. */
const isInserted = (items: Frame["items"], from: number, at: number): boolean =>
  items[at - 1]?.lower === "," && phraseEnd(items, from, at) === at - 1;

/**
 * Which body an “it” in the item `at` of a frame, which says something, takes up: the subject of the nearest sentence
 * before it, past those about “it”, in its paragraph or at the end of the one before. Undefined where another noun is
 * that subject.
 */
export const bodyBefore = ({ frameAt, bodyIn }: Known, own: Frame, at: number): number | undefined => {
  let left = farthest;
  for (const frame of [own, frameAt(own.paragraph - 1)]) {
    if (!frame) return undefined;
    const last = partitionPoint(frame.sentences.length, (index) => {
      const sentence = frame.sentences[index];
      return frame !== own || (sentence !== undefined && sentence.from < at);
    });
    for (const sentence of frame.sentences.slice(Math.max(0, last - farthest - 1), last).reverse()) {
      const to = frame === own ? Math.min(sentence.to, at) : sentence.to;
      if (to < sentence.to && isInserted(frame.items, sentence.from, at)) continue;
      const subject = mainSubject(frame.items, { from: sentence.from, to });
      const body = subject && bodyIn(spanOf(frame.items, subject));
      if (body !== undefined) return body;
      const isIt = subject && frame.items[subject.from]?.lower === "it" && subject.to === subject.from + 1;
      left -= 1;
      if ((to === sentence.to && !isIt) || left === 0) return undefined;
    }
  }
  return undefined;
};
