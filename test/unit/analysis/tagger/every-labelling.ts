import { labelCount, mayFollow } from "../../../../server/src/analysis/tagger/labels/labels.js";

/** Every labelling of `n` words that is allowed, with its score. */
export function* everyLabelling(
  scores: Float64Array,
  n: number,
  transition: Float32Array,
): Generator<{ readonly labels: readonly number[]; readonly score: number }> {
  if (n === 0) {
    yield { labels: [], score: 0 };
    return;
  }
  for (const { labels, score } of everyLabelling(scores, n - 1, transition)) {
    const previous = labels.at(-1) ?? 0;
    for (let y = 0; y < labelCount; y++) {
      if (!mayFollow(previous, y)) continue;
      const step = (transition[previous * labelCount + y] ?? 0) + (scores[(n - 1) * labelCount + y] ?? 0);
      yield { labels: [...labels, y], score: score + step };
    }
  }
}
