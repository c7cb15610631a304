import type { Gazetteer } from "../src/analysis/gazetteer.js";
import type { Candidate } from "../src/analysis/names/found/candidate.js";
import { classesInPlace } from "../src/analysis/tagger/classes/classes-in-place.js";
import { placeFeatures, readSentence, wordFeatures } from "../src/analysis/tagger/features.js";
import type { WordClusters } from "../src/analysis/tagger/words/word-clusters.js";
import { factsOf, outsideWord } from "../src/analysis/tagger/words/word-facts.js";
import type { Span } from "../src/article/span.js";

/** The word that takes the features a word gives in this role, counted from the word: itself, next, previous, and so on. */
const roleOffsets = [0, 1, -1, 2, -2];

/**
 * The hashes of all features of each word of a sentence, those that the tagger sums when it reads the same words.
 * `spans[i]` is where `words[i]` stands, with offsets as in `byRule`.
 */
export const sentenceFeatures = (
  words: readonly string[],
  spans: readonly Span[],
  byRule: readonly Candidate[],
  gazetteer: Gazetteer,
  clusters: WordClusters,
): readonly Uint32Array[] => {
  const facts = words.map((word) => factsOf(word, gazetteer, clusters));
  const found = words.map((): number[] => []);
  for (let i = -2; i < words.length + 2; i++)
    wordFeatures(facts[i] ?? outsideWord, (role, hash) => found[i + (roleOffsets[role] ?? 0)]?.push(hash));
  const added = classesInPlace(facts, spans, byRule, gazetteer);
  placeFeatures(readSentence(facts, added), 0, words.length, (i, hash) => found[i]?.push(hash));
  return found.map((hashes) => Uint32Array.from(hashes));
};
