import {
  mostParseFeatures,
  type Places,
  parseFeatures,
  parseWords,
} from "../../src/analysis/syntax/parse-features.js";
import { isParsed, makeMove, moves, startParse } from "../../src/analysis/syntax/parse-state.js";
import { allowedLabels, bestAllowed, moveTable } from "../../src/analysis/syntax/parse-tree.js";
import type { WordForm } from "../../src/analysis/syntax/word-forms.js";
import { createRandom } from "../random.js";
import { costOf, goldTree } from "./oracle.js";
import { type AveragedRow, createPerceptron } from "./perceptron.js";
import { shuffled } from "./shuffled.js";

/** A sentence to learn trees from: words' forms, the tags a tagger gave that had not seen the sentence, and the tree. */
export interface ParsedSentence {
  readonly forms: readonly WordForm[];
  readonly tags: Uint8Array;
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/** The moves that build the trees of some sentences, as labels; those made less often than `least` times are left out. */
export const moveLabels = (sentences: readonly ParsedSentence[], least: number): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { heads, relations } of sentences)
    heads.forEach((head, word) => {
      const label = `${head < 0 || word < head ? "left" : "right"} ${relations[word] ?? "dep"}`;
      counts.set(label, (counts.get(label) ?? 0) + 1);
    });
  const labels = [...counts].filter(([, count]) => count >= least).map(([label]) => label);
  return ["shift", ...labels.sort()];
};

/** The chance that training goes on from what the parser would do, right or wrong, once it has seen everything. */
const exploring = 0.9;

/**
 * The averaged weights of a parser, by a dynamic oracle: the best of the moves that lose nothing is right, and what
 * to do after a mistake is learned by making some. The same sentences and seed give the same weights.
 */
export const trainParser = (
  sentences: readonly ParsedSentence[],
  labels: readonly string[],
  passes: number,
  seed: number,
  report: (pass: number) => void,
): readonly AveragedRow[] => {
  const table = moveTable(labels);
  const perceptron = createPerceptron();
  const features = new Uint32Array(mostParseFeatures);
  const scores = new Int32Array(labels.length);
  const [allowed, right] = [new Uint8Array(labels.length), new Uint8Array(labels.length)];
  const places: Places = { s0: 0, s1: 0, s2: 0, b0: 0, b1: 0, b2: 0 };
  const random = createRandom(seed);
  const longest = sentences.reduce((most, { forms }) => Math.max(most, forms.length), 0);
  const onStack = new Uint8Array(longest + 1);

  const learn = (sentence: ParsedSentence, pass: number): void => {
    const gold = goldTree(sentence.heads);
    const names = sentence.relations.map((relation) => table.relations.indexOf(relation));
    const words = parseWords(sentence.forms, sentence.tags);
    const state = startParse(sentence.forms.length);
    onStack.fill(0);
    const markRight = (): void => {
      const costs = [moves.shift, moves.left, moves.right].map((move) => costOf(state, move, gold, onStack));
      const top = state.stack[state.depth - 1] ?? 0;
      let least = Number.POSITIVE_INFINITY;
      for (let label = 0; label < allowed.length; label++)
        if (allowed[label] === 1) least = Math.min(least, costs[table.kinds[label] ?? 0] ?? 0);
      let named = false;
      for (let label = 0; label < allowed.length; label++) {
        const kind = table.kinds[label] ?? moves.shift;
        const free = allowed[label] === 1 && costs[kind] === least;
        right[label] = free && (kind === moves.shift || table.relation[label] === names[top]) ? 1 : 0;
        if (right[label] === 1) named = true;
      }
      if (named) return;
      for (let label = 0; label < allowed.length; label++)
        right[label] = allowed[label] === 1 && costs[table.kinds[label] ?? 0] === least ? 1 : 0;
    };
    while (!isParsed(state)) {
      allowedLabels(table, state, allowed);
      const count = parseFeatures(words, state, places, features);
      perceptron.score(features, count, scores);
      const guess = bestAllowed(scores, allowed);
      markRight();
      const best = bestAllowed(scores, right);
      perceptron.tick();
      if (right[guess] !== 1) {
        perceptron.update(features, count, best, 1);
        perceptron.update(features, count, guess, -1);
      }
      const taken = right[guess] === 1 || (pass > 0 && random() < exploring) ? guess : best;
      const kind = table.kinds[taken] ?? moves.shift;
      if (kind === moves.shift) onStack[state.front] = 1;
      else onStack[state.stack[state.depth - 1] ?? 0] = 0;
      makeMove(state, kind, table.relation[taken] ?? 0);
    }
  };
  for (let pass = 0; pass < passes; pass++) {
    for (const sentence of shuffled(sentences, random)) learn(sentence, pass);
    report(pass);
  }
  return perceptron.averages();
};
