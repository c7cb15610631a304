import {
  aheadFeatures,
  findPlaces,
  mostParseFeatures,
  type ParseWords,
  type Places,
  pairFeatures,
  topFeatures,
  wordFeatures,
  wordRoleCount,
  wordRoles,
} from "./parse-features.js";
import type { ParseState } from "./parse-state.js";
import { addFeature, type LinearModel } from "./sparse-rows.js";

/** Sums that are worth remembering are forgotten when there are so many of one kind. */
const mostRemembered = 8192;

/** Scores every label of the model for what to do next; the same array each time. */
export type ScoreMoves = (words: ParseWords, state: ParseState) => Int32Array;

/**
 * A scorer that remembers the sums of what comes again and again, a word in a role and a few tags in a row: that is
 * half of all weights, for a tenth of the time.
 */
export const createMoveScorer = (model: LinearModel): ScoreMoves => {
  const size = model.labels.length;
  const features = new Uint32Array(mostParseFeatures);
  const scores = new Int32Array(size);
  const places: Places = { s0: 0, s1: 0, s2: 0, b0: 0, b1: 0, b2: 0 };
  const addAll = (count: number, sums: Int32Array): void => {
    for (let f = 0; f < count; f++) addFeature(model, features[f] ?? 0, sums, 0);
  };
  const add = (sums: Int32Array): void => {
    for (let label = 0; label < size; label++) scores[label] = (scores[label] ?? 0) + (sums[label] ?? 0);
  };
  const remembered = (known: Map<number, Int32Array>, key: number, fill: () => number): Int32Array => {
    const seen = known.get(key);
    if (seen) return seen;
    const sums = new Int32Array(size);
    addAll(fill(), sums);
    if (known.size >= mostRemembered) known.clear();
    known.set(key, sums);
    return sums;
  };
  const byWord = Array.from({ length: wordRoleCount }, () => new Map<number, Int32Array>());
  const byTop = new Map<number, Int32Array>();
  const byAhead = new Map<number, Int32Array>();
  const addWord = ({ lowers, clusters, tags }: ParseWords, role: number, at: number): void => {
    const [lower, cluster, tag] = [lowers[at] ?? 0, clusters[at] ?? 0, tags[at] ?? 0];
    const known = byWord[role];
    // 32, 10 and 8 bits: exact.
    const key = ((lower >>> 0) * 1024 + cluster) * 256 + tag;
    if (known) add(remembered(known, key, () => wordFeatures(role, lower, tag, cluster, features, 0)));
  };
  return (words, state) => {
    findPlaces(state, places);
    const { s0, s1, b0, b1, b2 } = places;
    const { tags } = words;
    const [s0t, s1t, b0t, b1t, b2t] = [
      tags[s0] ?? 0,
      tags[s1] ?? 0,
      tags[b0] ?? 0,
      tags[b1] ?? 0,
      tags[b2] ?? 0,
    ];
    scores.fill(0);
    addWord(words, wordRoles.top, s0);
    addWord(words, wordRoles.below, s1);
    addWord(words, wordRoles.front, b0);
    addWord(words, wordRoles.next, b1);
    const top = (s1t << 16) | (s0t << 8) | b0t;
    add(remembered(byTop, top, () => topFeatures(s1t, s0t, b0t, features, 0)));
    const ahead = (s0t << 24) | (b0t << 16) | (b1t << 8) | b2t;
    add(remembered(byAhead, ahead, () => aheadFeatures(s0t, b0t, b1t, b2t, features, 0)));
    addAll(pairFeatures(words, state, places, features, 0), scores);
    return scores;
  };
};
