import { apart } from "./move-features.js";
import { childOf, type ParseState, relationOf } from "./parse-state.js";
import { named, type ParseWords, pair } from "./parse-words.js";

/** Room for the features of one relation. */
export const mostRelationFeatures = 48;

/**
 * The features of what `word` is to the head it is about to get, by the two, what they have already and what stands
 * beside them; written as unsigned numbers. Returns how many.
 */
export const relationFeatures = (
  words: ParseWords,
  state: ParseState,
  head: number,
  word: number,
  into: Uint32Array,
): number => {
  const { size, lowers, clusters, tags, lowersAndTags, clustersAndTags } = words;
  const { left, left2, right, leftCount } = state;
  const none = size + 1;
  const relation = (at: number): number => relationOf(state, at);
  const side = word < head ? 200 : 100;
  const [hw, ht, hwt] = [lowers[head] ?? 0, tags[head] ?? 0, lowersAndTags[head] ?? 0];
  const [dw, dt, dwt] = [lowers[word] ?? 0, tags[word] ?? 0, lowersAndTags[word] ?? 0];
  const both = pair(ht, dt);
  const [dl, dr, hl, hr] = [
    childOf(left, word),
    childOf(right, word),
    childOf(left, head),
    childOf(right, head),
  ];
  const before = tags[word > 0 ? word - 1 : none] ?? 0;
  const after = tags[word + 1] ?? 0;
  let to = 0;
  const add = (template: number, value: number): void => {
    const hash = named(side + template, value);
    into[to++] = (hash ^ (hash >>> 16)) >>> 0;
  };
  add(1, 0);
  add(2, dwt);
  add(3, dt);
  add(4, hwt);
  add(5, both);
  add(6, pair(hw, dw));
  add(7, pair(hwt, dt));
  add(8, pair(dwt, ht));
  add(9, pair(clusters[head] ?? 0, clusters[word] ?? 0));
  add(10, pair(clustersAndTags[word] ?? 0, ht));
  add(11, pair(clustersAndTags[head] ?? 0, dt));
  add(12, pair(both, apart(Math.min(word, head), Math.max(word, head))));
  add(13, pair(both, before));
  add(14, pair(both, after));
  add(15, pair(both, lowers[dl] ?? 0));
  add(16, pair(hwt, lowers[dl] ?? 0));
  add(17, pair(both, pair(relation(dl), relation(childOf(left2, word)))));
  add(18, pair(both, relation(dr)));
  add(19, pair(both, relation(hl)));
  add(20, pair(both, relation(hr)));
  add(21, pair(hwt, pair(relation(hl), relation(hr))));
  add(22, pair(hwt, pair(dt, relation(hr))));
  add(23, pair(both, leftCount[head] ?? 0));
  add(24, pair(dw, relation(dl)));
  add(25, pair(clusters[word] ?? 0, lowers[dl] ?? 0));
  add(26, pair(both, lowers[hr] ?? 0));
  add(27, pair(both, lowers[hl] ?? 0));
  add(28, pair(dwt, after));
  add(29, pair(hwt, dwt));
  add(30, pair(pair(clusters[head] ?? 0, lowers[dl] ?? 0), dt));
  add(31, pair(pair(hwt, lowers[dl] ?? 0), dt));
  add(32, pair(dwt, before));
  add(33, pair(both, pair(relation(hl), lowers[dl] ?? 0)));
  return to;
};
