import { addFeature, type LinearModel } from "../weights/sparse-rows.js";
import { mostForms, outside, type WordForm } from "../word-forms.js";
import {
  capitalsOf,
  formFeatures,
  formRoles,
  mostTagFeatures,
  placeFeatures,
  roleOffset,
} from "./tag-features.js";

/** Tags the words of one sentence: the label of each, in the model's numbers. */
export type TagWords = (forms: readonly WordForm[]) => Uint8Array;

/** The label before the first word. */
export const noTag = 255;

/** Of the highest score; the lowest label of several. */
export const bestOf = (scores: Int32Array): number => {
  let best = 0;
  for (let label = 1; label < scores.length; label++)
    if ((scores[label] ?? 0) > (scores[best] ?? 0)) best = label;
  return best;
};

/** Sets the scores of the labels to what the words of all roles are worth in theirs. */
const addRoles = (sums: readonly Int32Array[], scores: Int32Array): void => {
  const size = scores.length;
  const [here, before, behind, beforeThat, behindThat] = sums;
  if (!here || !before || !behind || !beforeThat || !behindThat) return;
  for (let label = 0; label < size; label++)
    scores[label] =
      (here[label] ?? 0) +
      (before[label + size] ?? 0) +
      (behind[label + 2 * size] ?? 0) +
      (beforeThat[label + 3 * size] ?? 0) +
      (behindThat[label + 4 * size] ?? 0);
};

/**
 * A tagger with this model, left to right, each word once. It remembers what the forms it has seen are worth: make one
 * for an analysis, and hand it the same form for the same word.
 */
export const createWordTagger = (model: LinearModel): TagWords => {
  const size = model.labels.length;
  const features = new Uint32Array(mostTagFeatures);
  const scores = new Int32Array(size);
  const known = new Map<WordForm, Int32Array>();
  /** The sums of a form's own features, for each role. */
  const sumsOf = (form: WordForm): Int32Array => {
    const seen = known.get(form);
    if (seen) return seen;
    const sums = new Int32Array(formRoles * size);
    for (let role = 0; role < formRoles; role++) {
      const count = formFeatures(form, role, features, 0);
      for (let f = 0; f < count; f++) addFeature(model, features[f] ?? 0, sums, role * size);
    }
    if (known.size >= mostForms) known.clear();
    known.set(form, sums);
    return sums;
  };
  return (forms) => {
    const tags = new Uint8Array(forms.length);
    const capitals = capitalsOf(forms);
    const sums = forms.map(sumsOf);
    const sumsOutside = sumsOf(outside);
    let [before, beforeThat] = [noTag, noTag];
    for (let i = 0; i < forms.length; i++) {
      addRoles(
        roleOffset.map((by) => sums[i + by] ?? sumsOutside),
        scores,
      );
      const count = placeFeatures(forms, i, before, beforeThat, capitals, features, 0);
      for (let f = 0; f < count; f++) addFeature(model, features[f] ?? 0, scores, 0);
      const tag = bestOf(scores);
      tags[i] = tag;
      [beforeThat, before] = [before, tag];
    }
    return tags;
  };
};
