import assert from "node:assert/strict";
import fc from "fast-check";
import { findCandidates } from "../../../../server/src/analysis/candidates.js";
import { classesInPlace } from "../../../../server/src/analysis/tagger/classes/classes-in-place.js";
import { createScorer } from "../../../../server/src/analysis/tagger/emissions.js";
import { readSentence } from "../../../../server/src/analysis/tagger/features.js";
import { labelCount } from "../../../../server/src/analysis/tagger/labels/labels.js";
import { rowOf } from "../../../../server/src/analysis/tagger/model.js";
import { factsOf } from "../../../../server/src/analysis/tagger/words/word-facts.js";
import { sentenceFeatures } from "../../../../server/training/sentence-features.js";
import { writtenSentence } from "../../../../server/training/written-sentence.js";
import { gazetteer, sentencesOf, tagger } from "../known-world.js";

const { model, clusters } = tagger;
const anyWord = fc.constantFrom(
  ..."The mayor of Nairobi , Ilda Zorvik told “ New York Times ” in March that UN aid costs $ 40 . ’s MR".split(
    " ",
  ),
);
const anySentence = fc.array(anyWord, { minLength: 1, maxLength: 14 });

describe("scores of labels", () => {
  it("are the sums over the features that training counts, for any stretch of a sentence", () => {
    const scorer = createScorer(model);
    fc.assert(
      fc.property(anySentence, fc.nat(13), fc.nat(13), (words, a, b) => {
        const from = Math.min(a, b, words.length - 1);
        const to = Math.min(Math.max(a, b) + 1, words.length);
        const { text, spans } = writtenSentence(words);
        const byRule = findCandidates(text, sentencesOf(text), gazetteer);
        const facts = words.map((word) => factsOf(word, gazetteer, clusters));
        const sums = facts.map(scorer.word);
        const none = new Int32Array(0);
        const scores = scorer.stretch(
          readSentence(facts, classesInPlace(facts, spans, byRule, gazetteer)),
          (i) => sums[i] ?? none,
          from,
          to,
        );
        const features = sentenceFeatures(words, spans, byRule, gazetteer, clusters);
        features.slice(from, to).forEach((hashes, i) => {
          for (let y = 0; y < labelCount; y++) {
            let sum = 0;
            for (const hash of hashes) {
              const row = rowOf(model, hash);
              if (row >= 0) sum += model.rows[row * labelCount + y] ?? 0;
            }
            assert.equal(scores[i * labelCount + y], sum * model.scale);
          }
        });
      }),
    );
  });
});
