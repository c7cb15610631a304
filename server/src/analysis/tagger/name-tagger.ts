import type { Gazetteer } from "../gazetteer.js";
import type { Candidate } from "../names/candidate.js";
import { isNameShape, type Word } from "../names/words.js";
import { transitionFactors } from "./certainty.js";
import { classesInPlace } from "./classes-in-place.js";
import { namesFrom, type TaggedName } from "./decode.js";
import { createScorer } from "./emissions.js";
import { readSentence } from "./features.js";
import type { TaggerModel } from "./model.js";
import type { WordClusters } from "./word-clusters.js";
import { factsOf, type WordFacts } from "./word-facts.js";

/** What the trained tagger knows. */
export interface Tagger {
  readonly model: TaggerModel;
  readonly clusters: WordClusters;
}

/** Names of one sentence, from its words and what the written rules found in it. */
export type NameTagger = (words: readonly Word[], byRule: readonly Candidate[]) => readonly TaggedName[];

/** A name ends in a word with a capital, and its label depends on nothing this far away. */
const reach = 3;

/** The stretches of words that have a word with a capital within reach; outside them there is no name. */
const stretches = (words: readonly Word[]): readonly (readonly [from: number, to: number])[] => {
  const found: [number, number][] = [];
  words.forEach((word, i) => {
    if (!isNameShape(word)) return;
    const from = Math.max(0, i - reach);
    const to = Math.min(words.length, i + reach + 1);
    const last = found.at(-1);
    if (last && last[1] >= from) last[1] = to;
    else found.push([from, to]);
  });
  return found;
};

interface KnownWord {
  readonly facts: WordFacts;
  sums?: Int32Array;
}

/** A name tagger that remembers the words it has seen; make one per analysis. */
export const createNameTagger = ({ model, clusters }: Tagger, gazetteer: Gazetteer): NameTagger => {
  const scorer = createScorer(model);
  const factors = transitionFactors(model.transition);
  const known = new Map<string, KnownWord>();
  const knownWord = ({ text }: Word): KnownWord => {
    const seen = known.get(text);
    if (seen) return seen;
    const made = { facts: factsOf(text, gazetteer, clusters) };
    known.set(text, made);
    return made;
  };
  const sumsOf = (word: KnownWord): Int32Array => {
    word.sums ??= scorer.word(word.facts);
    return word.sums;
  };
  return (words, byRule) => {
    const parts = stretches(words);
    if (parts.length === 0) return [];
    const own = words.map(knownWord);
    const facts = own.map((word) => word.facts);
    const sentence = readSentence(facts, classesInPlace(facts, words, byRule, gazetteer));
    const sumsAt = (i: number): Int32Array => {
      const word = own[i];
      return word ? sumsOf(word) : new Int32Array(0);
    };
    return parts.flatMap(([from, to]) => {
      const scores = scorer.stretch(sentence, sumsAt, from, to);
      return namesFrom(scores, from, to - from, model.transition, factors);
    });
  };
};
