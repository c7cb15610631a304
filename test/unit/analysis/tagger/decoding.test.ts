import assert from "node:assert/strict";
import fc from "fast-check";
import {
  labelProbabilities,
  transitionFactors,
} from "../../../../server/src/analysis/tagger/labels/certainty.js";
import { namesFrom } from "../../../../server/src/analysis/tagger/labels/decode.js";
import { labelCount } from "../../../../server/src/analysis/tagger/labels/labels.js";
import { bestLabels } from "../../../../server/src/analysis/tagger/labels/viterbi.js";
import { everyLabelling } from "./every-labelling.js";

const L = labelCount;
const weight = fc.double({ min: -4, max: 4, noNaN: true });
const weights = (length: number): fc.Arbitrary<number[]> =>
  fc.array(weight, { minLength: length, maxLength: length });
const anyWords = fc.integer({ min: 1, max: 4 }).chain((n) =>
  fc.record({
    n: fc.constant(n),
    scores: weights(n * L).map((values) => Float64Array.from(values)),
    transition: weights(L * L).map((values) => Float32Array.from(values)),
  }),
);

describe("decoding", () => {
  it("finds the labelling that no other beats", () => {
    fc.assert(
      fc.property(anyWords, ({ n, scores, transition }) => {
        const found = bestLabels(scores, n, transition).join(" ");
        let [best, own] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
        for (const { labels, score } of everyLabelling(scores, n, transition)) {
          best = Math.max(best, score);
          if (labels.join(" ") === found) own = score;
        }
        assert.ok(Math.abs(best - own) < 1e-9, `${own} of ${best}`);
      }),
      { numRuns: 30 },
    );
  });

  it("gives each label the share of the labellings that have it", () => {
    fc.assert(
      fc.property(anyWords, ({ n, scores, transition }) => {
        const shares = new Float64Array(n * L);
        let total = 0;
        for (const { labels, score } of everyLabelling(scores, n, transition)) {
          total += Math.exp(score);
          labels.forEach((label, i) => {
            shares[i * L + label] = (shares[i * L + label] ?? 0) + Math.exp(score);
          });
        }
        const found = labelProbabilities(scores, n, transitionFactors(transition));
        found.forEach((probability, at) => {
          assert.ok(Math.abs(probability - (shares[at] ?? 0) / total) < 1e-9);
        });
      }),
      { numRuns: 30 },
    );
  });

  it("reads names from labels, each as sure as its least sure word", () => {
    const [outside, person, personOn, place] = [0, 1, 2, 5];
    const labels = [outside, person, personOn, person, outside, place];
    const scores = new Float64Array(labels.length * L);
    labels.forEach((label, i) => {
      scores[i * L + label] = 20 + i;
    });
    const transition = new Float32Array(L * L);
    const names = namesFrom(scores, 10, labels.length, transition, transitionFactors(transition));
    assert.deepEqual(
      names.map(({ first, last, type }) => [first, last, type]),
      [
        [11, 12, "PER"],
        [13, 13, "PER"],
        [15, 15, "LOC"],
      ],
    );
    for (const { confidence, type, chances } of names) {
      assert.ok(confidence > 0.99 && confidence <= 1);
      assert.ok(chances[type] > 0.99);
      assert.ok(Object.values(chances).reduce((sum, chance) => sum + chance, 0) < 1 + 1e-9);
    }
  });

  it("finds no names in no words", () => {
    const transition = new Float32Array(L * L);
    assert.deepEqual(namesFrom(new Float64Array(0), 0, 0, transition, transitionFactors(transition)), []);
  });
});
