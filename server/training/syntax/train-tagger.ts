import {
  capitalsOf,
  formFeatures,
  formRoles,
  mostTagFeatures,
  placeFeatures,
  roleOffset,
} from "../../src/analysis/syntax/tags/tag-features.js";
import { bestOf, noTag } from "../../src/analysis/syntax/tags/tag-words.js";
import { outside, type WordForm } from "../../src/analysis/syntax/word-forms.js";
import { createRandom } from "../random.js";
import { type AveragedRow, createPerceptron } from "./perceptron.js";
import { shuffled } from "./shuffled.js";

/** A sentence to learn tags from: its words' forms and the label of each. */
export interface TaggedSentence {
  readonly forms: readonly WordForm[];
  readonly tags: readonly number[];
}

/** The averaged weights of a tagger after some passes; the same sentences and seed give the same weights. */
export const trainTagger = (
  sentences: readonly TaggedSentence[],
  labelCount: number,
  passes: number,
  seed: number,
): readonly AveragedRow[] => {
  const perceptron = createPerceptron();
  const features = new Uint32Array(mostTagFeatures);
  const scores = new Int32Array(labelCount);
  const random = createRandom(seed);
  const learn = ({ forms, tags }: TaggedSentence): void => {
    const capitals = capitalsOf(forms);
    let [before, beforeThat] = [noTag, noTag];
    for (let i = 0; i < forms.length; i++) {
      let count = 0;
      for (let role = 0; role < formRoles; role++)
        count = formFeatures(forms[i + (roleOffset[role] ?? 0)] ?? outside, role, features, count);
      count = placeFeatures(forms, i, before, beforeThat, capitals, features, count);
      perceptron.score(features, count, scores);
      const guess = bestOf(scores);
      const right = tags[i] ?? 0;
      perceptron.tick();
      if (guess !== right) {
        perceptron.update(features, count, right, 1);
        perceptron.update(features, count, guess, -1);
      }
      [beforeThat, before] = [before, guess];
    }
  };
  for (let pass = 0; pass < passes; pass++)
    for (const sentence of shuffled(sentences, random)) learn(sentence);
  return perceptron.averages();
};
