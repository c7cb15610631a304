import { addPacked, type PackedModel } from "../weights/packed-model.js";
import { addFeature, type LinearModel } from "../weights/sparse-rows.js";
import type { WordForm } from "../word-forms.js";
import { mostMoveFeatures, moveFeatures } from "./move-features.js";
import {
  allMoves,
  arcOf,
  isLegal,
  isParsed,
  type Move,
  makeMove,
  moves,
  onlyMove,
  type ParseState,
  startParse,
} from "./parse-state.js";
import { type ParseWords, parseWords } from "./parse-words.js";
import { mostRelationFeatures, relationFeatures } from "./relation-features.js";

/** What a parser has learned. */
export interface ParserModel {
  /** Its labels are the kinds of moves, by number. */
  readonly moves: PackedModel;
  /** Of a word to the head it gets; its labels are relations. */
  readonly relations: LinearModel;
}

/** The tree of a sentence: each word's head (-1 for the root), and its relation to it. */
export interface Parse {
  readonly heads: Int32Array;
  readonly relations: readonly string[];
}

/** The relation of the word that hangs on nothing; no other has it. */
export const rootRelation = "root";

/** The best of some labels’ scores, leaving one label out (-1 for none); the first of several. */
export const bestBut = (scores: Int32Array, but: number): number => {
  let best = but === 0 ? 1 : 0;
  for (let label = best + 1; label < scores.length; label++)
    if (label !== but && (scores[label] ?? 0) > (scores[best] ?? 0)) best = label;
  return best;
};

const far = 1 << 30;

/** A parser with this model; `tags` are the tagger's labels, one a word. */
export const createParser = (model: ParserModel) => {
  const { labels } = model.relations;
  const root = labels.indexOf(rootRelation);
  const features = new Int32Array(mostMoveFeatures);
  const ofRelation = new Uint32Array(mostRelationFeatures);
  const scores = new Int32Array(3);
  const named = new Int32Array(labels.length);
  const bestMove = (words: ParseWords, state: ParseState): Move => {
    addPacked(model.moves, features, moveFeatures(words, state, features), scores);
    for (const move of allMoves) if (!isLegal(state, move)) scores[move] = -far;
    return bestBut(scores, -1) as Move;
  };
  return (forms: readonly WordForm[], tags: Uint8Array): Parse => {
    const size = forms.length;
    const words = parseWords(forms, tags);
    const state = startParse(size);
    const relationOf = (head: number, word: number): number => {
      if (head === size) return root;
      named.fill(0);
      const count = relationFeatures(words, state, head, word, ofRelation);
      for (let f = 0; f < count; f++) addFeature(model.relations, ofRelation[f] ?? 0, named, 0);
      return bestBut(named, root);
    };
    while (!isParsed(state)) {
      const move = onlyMove(state) ?? bestMove(words, state);
      if (move === moves.shift) makeMove(state, move, 0);
      else {
        const { word, head } = arcOf(state, move);
        makeMove(state, move, relationOf(head, word));
      }
    }
    return {
      heads: state.heads.subarray(0, size).map((head) => (head === size ? -1 : head)),
      relations: Array.from(state.relations.subarray(0, size), (relation) => labels[relation] ?? ""),
    };
  };
};
