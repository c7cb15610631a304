import { apart } from "./move-features.js";
import { childOf, type ParseState, relationOf } from "./parse-state.js";
import { named, type ParseWords, pair } from "./parse-words.js";

/** Room for the features of one relation. */
export const mostRelationFeatures = 48;

/** Takes a feature by its template and its value. */
type Add = (template: number, value: number) => void;

/** Of the two words alone and of the words beside the one. */
const wordFeatures = (words: ParseWords, head: number, word: number, add: Add): void => {
  const { size, lowers, clusters, tags, lowersAndTags, clustersAndTags } = words;
  const ht = tags[head] ?? 0;
  const hwt = lowersAndTags[head] ?? 0;
  const dt = tags[word] ?? 0;
  const dwt = lowersAndTags[word] ?? 0;
  const both = pair(ht, dt);
  const before = tags[word > 0 ? word - 1 : size + 1] ?? 0;
  const after = tags[word + 1] ?? 0;
  add(1, 0);
  add(2, dwt);
  add(3, dt);
  add(4, hwt);
  add(5, both);
  add(6, pair(lowers[head] ?? 0, lowers[word] ?? 0));
  add(7, pair(hwt, dt));
  add(8, pair(dwt, ht));
  add(9, pair(clusters[head] ?? 0, clusters[word] ?? 0));
  add(10, pair(clustersAndTags[word] ?? 0, ht));
  add(11, pair(clustersAndTags[head] ?? 0, dt));
  add(12, pair(both, apart(Math.min(word, head), Math.max(word, head))));
  add(13, pair(both, before));
  add(14, pair(both, after));
  add(28, pair(dwt, after));
  add(29, pair(hwt, dwt));
  add(32, pair(dwt, before));
};

/** Of what the two words have already. */
const childFeatures = (words: ParseWords, state: ParseState, head: number, word: number, add: Add): void => {
  const { lowers, clusters, tags, lowersAndTags } = words;
  const { left, left2, right, leftCount } = state;
  const relation = (at: number): number => relationOf(state, at);
  const dt = tags[word] ?? 0;
  const hwt = lowersAndTags[head] ?? 0;
  const both = pair(tags[head] ?? 0, dt);
  const dl = childOf(left, word);
  const hl = childOf(left, head);
  const hr = childOf(right, head);
  const dlr = relation(dl);
  const hlr = relation(hl);
  const hrr = relation(hr);
  const dlw = lowers[dl] ?? 0;
  add(15, pair(both, dlw));
  add(16, pair(hwt, dlw));
  add(17, pair(both, pair(dlr, relation(childOf(left2, word)))));
  add(18, pair(both, relation(childOf(right, word))));
  add(19, pair(both, hlr));
  add(20, pair(both, hrr));
  add(21, pair(hwt, pair(hlr, hrr)));
  add(22, pair(hwt, pair(dt, hrr)));
  add(23, pair(both, leftCount[head] ?? 0));
  add(24, pair(lowers[word] ?? 0, dlr));
  add(25, pair(clusters[word] ?? 0, dlw));
  add(26, pair(both, lowers[hr] ?? 0));
  add(27, pair(both, lowers[hl] ?? 0));
  add(30, pair(pair(clusters[head] ?? 0, dlw), dt));
  add(31, pair(pair(hwt, dlw), dt));
  add(33, pair(both, pair(hlr, dlw)));
};

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
  const side = word < head ? 200 : 100;
  let to = 0;
  const add: Add = (template, value) => {
    const hash = named(side + template, value);
    into[to++] = (hash ^ (hash >>> 16)) >>> 0;
  };
  wordFeatures(words, head, word, add);
  childFeatures(words, state, head, word, add);
  return to;
};
