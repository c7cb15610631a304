import { partitionPoint } from "../../../article/partition-point.js";
import type { Clause, Frame } from "../grammar/frame.js";
import { phraseEnd } from "../grammar/noun-phrase.js";

/** Items of a sentence that stand before a place, and whether they are all of it. */
interface Before extends Clause {
  readonly frame: Frame;
  readonly isWhole: boolean;
}

/**
 * What stands before a pronoun, the item `at` of a frame, the nearest first: its own sentence up to it and those before
 * it, then those of the paragraph before. Without the subject before a pronoun between commas, which it does not stand
 * for: “The driver, she said, was asleep”.
 */
export function* sentencesBefore(own: Frame, before: Frame | undefined, at: number): Generator<Before> {
  for (const frame of before ? [own, before] : [own]) {
    const { items, sentences } = frame;
    const end = frame === own ? at : Number.POSITIVE_INFINITY;
    const last = partitionPoint(sentences.length, (index) => (sentences[index]?.from ?? end) < end);
    for (let index = last - 1; index >= 0; index -= 1) {
      const { from, to } = sentences[index] ?? { from: 0, to: 0 };
      const isWhole = to <= end;
      if (!isWhole && items[at - 1]?.lower === "," && phraseEnd(items, from, at) === at - 1) continue;
      yield { frame, from, to: Math.min(to, end), isWhole };
    }
  }
}
