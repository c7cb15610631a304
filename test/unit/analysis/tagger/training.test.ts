import assert from "node:assert/strict";
import { beginLabel, insideLabel, labelCount } from "../../../../server/src/analysis/tagger/labels/labels.js";
import { bestLabels } from "../../../../server/src/analysis/tagger/labels/viterbi.js";
import {
  allowedProbabilities,
  type Instance,
  meanWeights,
  trainCrf,
  type Weights,
} from "../../../../server/training/crf.js";

const [person, personOn, place] = [beginLabel(0), insideLabel(0), beginLabel(2)];
const everything = (1 << labelCount) - 1;
const words = ["said", "in", "Ilda", "Zorvik", "Tal", "Mosra", "Pell"];

const instance = (sentence: string, allowed: readonly number[]): Instance => ({
  features: Int32Array.from(sentence.split(" "), (word) => words.indexOf(word)),
  starts: Int32Array.from({ length: allowed.length + 1 }, (_, i) => i),
  allowed: Uint16Array.from(allowed),
  weight: 1,
});
const labelled = (sentence: string, labels: readonly number[]): Instance =>
  instance(
    sentence,
    labels.map((label) => 1 << label),
  );

const toy = [
  labelled("Ilda Zorvik said", [person, personOn, 0]),
  labelled("said Tal in Mosra", [0, person, 0, place]),
  labelled("in Pell Tal said", [0, place, person, 0]),
];

const train = (instances: readonly Instance[], seed = 1): Weights =>
  trainCrf(
    instances,
    words.length,
    { epochs: 60, learningRate: 0.1, dropout: 0.1, seed, averageFrom: 60 },
    () => undefined,
  );

const tag = ({ emission, transition }: Weights, sentence: string): readonly number[] => {
  const indices = sentence.split(" ").map((word) => words.indexOf(word));
  const scores = Float64Array.from(
    indices.flatMap((index) => [...emission.slice(index * labelCount, (index + 1) * labelCount)]),
  );
  return [...bestLabels(scores, indices.length, transition)];
};

describe("training", () => {
  it("learns the words and the order of their labels", () => {
    const weights = train(toy);
    for (const { features, allowed } of toy) {
      const sentence = Array.from(features, (word) => words[word] ?? "").join(" ");
      assert.deepEqual(
        tag(weights, sentence).map((label) => 1 << label),
        [...allowed],
        sentence,
      );
    }
    assert.deepEqual(tag(weights, "Ilda Zorvik in Mosra"), [person, personOn, 0, place]);
  });

  it("gives the same weights again, and others with another seed", () => {
    assert.deepEqual(train(toy), train(toy));
    assert.notDeepEqual(train(toy, 2), train(toy));
  });

  it("takes a label that a corpus leaves open as neither there nor absent", () => {
    const open = instance("said Pell", [1, everything]);
    const absent = labelled("said Pell", [0, 0]);
    assert.deepEqual(tag(train([...toy, open, open, open]), "in Pell"), [0, place]);
    assert.deepEqual(
      tag(train([labelled("in Tal", [0, place]), absent, absent, absent]), "said Pell"),
      [0, 0],
    );
    const untouched = train([instance("said Pell", [everything, everything])]);
    assert.ok([...untouched.emission, ...untouched.transition].every((weight) => weight === 0));
  });

  it("takes the mean of the later passes, and of several trainings", () => {
    const options = { epochs: 4, learningRate: 0.1, dropout: 0.1, seed: 1 };
    const averaged = trainCrf(toy, words.length, { ...options, averageFrom: 0 }, () => undefined);
    const last = trainCrf(toy, words.length, { ...options, averageFrom: 4 }, () => undefined);
    const said = beginLabel(0) + words.indexOf("Tal") * labelCount;
    assert.ok((averaged.emission[said] ?? 0) > 0);
    assert.ok((averaged.emission[said] ?? 0) < (last.emission[said] ?? 0));
    const mean = meanWeights([averaged, last]);
    assert.equal(
      mean.emission[said],
      Math.fround(((averaged.emission[said] ?? 0) + (last.emission[said] ?? 0)) / 2),
    );
    assert.deepEqual(meanWeights([last]), last);
  });

  it("tells how likely the allowed labels are", () => {
    const weights = train(toy);
    const [, right = 0] = allowedProbabilities(weights, labelled("said Tal", [0, person]));
    const [, wrong = 0] = allowedProbabilities(weights, labelled("said Tal", [0, place]));
    const [, any = 0] = allowedProbabilities(weights, instance("said Tal", [1, everything]));
    assert.ok(right > 0.6 && wrong < 0.2, `${right} ${wrong}`);
    assert.ok(Math.abs(any - 1) < 1e-6);
  });
});
