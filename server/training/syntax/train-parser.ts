import { mostMoveFeatures, moveFeatures } from "../../src/analysis/syntax/parse/move-features.js";
import {
  allMoves,
  arcOf,
  isLegal,
  isParsed,
  type Move,
  makeMove,
  moves,
  type ParseState,
  startParse,
} from "../../src/analysis/syntax/parse/parse-state.js";
import { bestBut, rootRelation } from "../../src/analysis/syntax/parse/parse-tree.js";
import { type ParseWords, parseWords } from "../../src/analysis/syntax/parse/parse-words.js";
import { mostRelationFeatures, relationFeatures } from "../../src/analysis/syntax/parse/relation-features.js";
import type { WordForm } from "../../src/analysis/syntax/word-forms.js";
import { createRandom } from "../random.js";
import { costOf, type GoldTree, goldTree } from "./oracle.js";
import { type AveragedRow, createPerceptron } from "./perceptron.js";
import { shuffled } from "./shuffled.js";

/** A sentence to learn trees from: words' forms, the tags a tagger gave that had not seen the sentence, and the tree. */
export interface ParsedSentence {
  readonly forms: readonly WordForm[];
  readonly tags: Uint8Array;
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/** The relations of some sentences; those of fewer than `least` words are left out. */
export const relationLabels = (sentences: readonly ParsedSentence[], least: number): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { relations } of sentences)
    for (const relation of relations) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  return [...counts]
    .filter(([relation, count]) => count >= least || relation === rootRelation)
    .map(([relation]) => relation)
    .sort();
};

/** The chance that training goes on from what the parser would do, right or wrong, once it has seen everything. */
const exploring = 0.9;

/** Of moves and of relations. */
export interface ParserRows {
  readonly moves: readonly AveragedRow[];
  readonly relations: readonly AveragedRow[];
}

const far = 1 << 30;

/** Learns which relation a word has to its head, and tells which it would have guessed. */
const createRelationLearner = (labels: readonly string[]) => {
  const perceptron = createPerceptron();
  const features = new Uint32Array(mostRelationFeatures);
  const scores = new Int32Array(labels.length);
  const root = labels.indexOf(rootRelation);
  return {
    averages: perceptron.averages,
    /** The guess; with `right`, an index into the labels, it is mended first. */
    guess: (words: ParseWords, state: ParseState, head: number, word: number, right: number): number => {
      if (head === state.size) return root;
      const count = relationFeatures(words, state, head, word, features);
      perceptron.score(features, count, scores);
      const guess = bestBut(scores, root);
      if (right < 0) return guess;
      perceptron.tick();
      if (guess === right) return guess;
      perceptron.update(features, count, right, 1);
      perceptron.update(features, count, guess, -1);
      return guess;
    },
  };
};

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
): ParserRows => {
  const perceptron = createPerceptron();
  const relations = createRelationLearner(labels);
  const features = new Int32Array(mostMoveFeatures);
  const hashes = new Uint32Array(features.buffer);
  const [scores, costs] = [new Int32Array(3), new Int32Array(3)];
  const random = createRandom(seed);
  const longest = sentences.reduce((most, { forms }) => Math.max(most, forms.length), 0);
  const onStack = new Uint8Array(longest + 1);
  /** The best move by the scores; of those that cost no more than `most`. */
  const bestOf = (most: number): Move => {
    let best: Move | undefined;
    for (const move of allMoves)
      if ((costs[move] ?? far) <= most && (best === undefined || (scores[move] ?? 0) > (scores[best] ?? 0)))
        best = move;
    return best ?? moves.shift;
  };
  /** What to do next: what the parser would do, mended where it loses an arc. */
  const nextMove = (state: ParseState, gold: GoldTree, count: number, pass: number): Move => {
    for (const move of allMoves)
      costs[move] = isLegal(state, move) ? costOf(state, move, gold, onStack) : far;
    perceptron.score(hashes, count, scores);
    const guess = bestOf(far - 1);
    const best = bestOf(Math.min(...costs));
    perceptron.tick();
    if (guess === best || costs[guess] === costs[best]) return guess;
    perceptron.update(hashes, count, best, 1);
    perceptron.update(hashes, count, guess, -1);
    return pass > 0 && random() < exploring ? guess : best;
  };
  const learn = (sentence: ParsedSentence, pass: number): void => {
    const gold = goldTree(sentence.heads);
    const words = parseWords(sentence.forms, sentence.tags);
    const state = startParse(sentence.forms.length);
    onStack.fill(0);
    while (!isParsed(state)) {
      const move = nextMove(state, gold, moveFeatures(words, state, features), pass);
      if (move === moves.shift) {
        onStack[state.front] = 1;
        makeMove(state, move, 0);
        continue;
      }
      const { word, head } = arcOf(state, move);
      const right = gold.heads[word] === head ? labels.indexOf(sentence.relations[word] ?? "") : -1;
      onStack[word] = 0;
      makeMove(state, move, relations.guess(words, state, head, word, right));
    }
  };
  for (let pass = 0; pass < passes; pass++) {
    for (const sentence of shuffled(sentences, random)) learn(sentence, pass);
    report(pass);
  }
  return { moves: perceptron.averages(), relations: relations.averages() };
};
