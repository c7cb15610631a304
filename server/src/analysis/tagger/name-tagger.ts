import { remembered } from "../../article/remembered.js";
import { lately } from "../../spelling/lately.js";
import type { Gazetteer } from "../gazetteer.js";
import type { Candidate } from "../names/found/candidate.js";
import { isNameShape, type Word } from "../names/words/words.js";
import { classesInPlace } from "./classes/classes-in-place.js";
import { createScorer } from "./emissions.js";
import { readSentence } from "./features.js";
import { transitionFactors } from "./labels/certainty.js";
import { namesFrom, type TaggedName } from "./labels/decode.js";
import type { TaggerModel } from "./model.js";
import type { WordClusters } from "./words/word-clusters.js";
import { factsOf, type WordFacts } from "./words/word-facts.js";

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

/** A word that was seen, and the sums of what tells of it wherever it stands, once they were asked for. */
interface KnownWord {
  readonly facts: WordFacts;
  sums?: Int32Array;
}

/** So many words are remembered, and at most twice as many: those of a long article, or of many short ones. */
const mostWords = 4096;

/** A longer one is no word that comes again (UTF-16 code units). */
const longestRemembered = 40;

const createNameTagger = ({ model, clusters }: Tagger, gazetteer: Gazetteer): NameTagger => {
  const scorer = createScorer(model);
  const factors = transitionFactors(model.transition);
  const read = (text: string): KnownWord => ({ facts: factsOf(text, gazetteer, clusters) });
  const remember = lately(read, mostWords);
  const knownWord = ({ text }: Word): KnownWord =>
    text.length > longestRemembered ? read(text) : remember(text);
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

const ofTaggers = remembered((tagger: Tagger) =>
  remembered((gazetteer: Gazetteer) => createNameTagger(tagger, gazetteer)),
);

/** The name tagger of a model and a gazetteer, always the same one, which remembers the words it has seen. */
export const nameTagger = (tagger: Tagger, gazetteer: Gazetteer): NameTagger => ofTaggers(tagger)(gazetteer);
