import { childOf, type ParseState, relationOf } from "./parse-state.js";
import { named, type ParseWords, pair } from "./parse-words.js";

/** Room for the features of one decision. */
export const mostMoveFeatures = 96;

/** The words around the top of the stack and the front, as indices into `ParseWords`. */
interface Places {
  readonly s0: number;
  readonly s1: number;
  readonly s2: number;
  readonly b0: number;
  readonly b1: number;
  readonly b2: number;
}

const placesOf = ({ size, stack, depth, front }: ParseState): Places => {
  const none = size + 1;
  return {
    s0: depth > 0 ? (stack[depth - 1] ?? none) : none,
    s1: depth > 1 ? (stack[depth - 2] ?? none) : none,
    s2: depth > 2 ? (stack[depth - 3] ?? none) : none,
    b0: front,
    b1: front < size ? front + 1 : none,
    b2: front + 1 < size ? front + 2 : none,
  };
};

/** How far apart two places are: up to four words exactly, then 5, 6 and 7. */
export const apart = (from: number, to: number): number => {
  const words = to - from;
  if (words <= 4) return words;
  return words <= 6 ? 5 : words <= 10 ? 6 : 7;
};

/** Writes some features from `at` on and returns where the next ones go. */
type Features = (
  words: ParseWords,
  places: Places,
  into: Int32Array,
  at: number,
  state: ParseState,
) => number;

/** Of single words. */
const wordFeatures: Features = (words, { s0, s1, b0, b1 }, into, at) => {
  const { lowers, clusters, tags, lowersAndTags, clustersAndTags } = words;
  let to = at;
  into[to++] = named(1, 0);
  into[to++] = named(2, lowersAndTags[s0] ?? 0);
  into[to++] = named(3, lowers[s0] ?? 0);
  into[to++] = named(4, clustersAndTags[s0] ?? 0);
  into[to++] = named(5, lowersAndTags[s1] ?? 0);
  into[to++] = named(6, clusters[s1] ?? 0);
  into[to++] = named(7, lowersAndTags[b0] ?? 0);
  into[to++] = named(8, lowers[b0] ?? 0);
  into[to++] = named(9, clustersAndTags[b0] ?? 0);
  into[to++] = named(10, lowersAndTags[b1] ?? 0);
  into[to++] = named(11, clusters[b1] ?? 0);
  into[to++] = named(12, pair(tags[b0] ?? 0, tags[b1] ?? 0));
  return to;
};

/** Of pairs of words that an arc could join, and of what stands beside them. */
const pairFeatures: Features = (words, { s0, s1, b0, b1 }, into, at) => {
  const { lowers, clusters, tags, lowersAndTags, clustersAndTags } = words;
  const s0w = lowers[s0] ?? 0;
  const s0t = tags[s0] ?? 0;
  const s0wt = lowersAndTags[s0] ?? 0;
  const s0c = clusters[s0] ?? 0;
  const s1w = lowers[s1] ?? 0;
  const s1t = tags[s1] ?? 0;
  const s1wt = lowersAndTags[s1] ?? 0;
  const s1c = clusters[s1] ?? 0;
  const b0w = lowers[b0] ?? 0;
  const b0t = tags[b0] ?? 0;
  const b0wt = lowersAndTags[b0] ?? 0;
  const b0c = clusters[b0] ?? 0;
  const b1t = tags[b1] ?? 0;
  let to = at;
  into[to++] = named(13, pair(s0wt, b0wt));
  into[to++] = named(14, pair(s0wt, b0t));
  into[to++] = named(15, pair(b0wt, s0t));
  into[to++] = named(16, pair(s0w, b0w));
  into[to++] = named(17, pair(s0t, b0t));
  into[to++] = named(18, pair(s1wt, s0t));
  into[to++] = named(19, pair(s0wt, s1t));
  into[to++] = named(20, pair(s1w, s0w));
  into[to++] = named(21, pair(s1t, s0t));
  into[to++] = named(22, pair(s0c, b0c));
  into[to++] = named(23, pair(s1c, s0c));
  into[to++] = named(24, pair(clustersAndTags[s0] ?? 0, b0t));
  into[to++] = named(25, pair(clustersAndTags[b0] ?? 0, s0t));
  into[to++] = named(26, pair(b0wt, b1t));
  into[to++] = named(27, pair(s1w, b0w));
  into[to++] = named(28, pair(s0wt, b1t));
  into[to++] = named(29, pair(pair(s0w, b0w), lowers[b1] ?? 0));
  into[to++] = named(30, pair(b0t, clusters[b1] ?? 0));
  into[to++] = named(31, pair(s1c, b0c));
  return to;
};

/** Of three and four words. */
const contextFeatures: Features = (words, places, into, at) => {
  const { tags, clusters, lowersAndTags } = words;
  const { s0, s1, s2, b0, b1, b2 } = places;
  const s0t = tags[s0] ?? 0;
  const s1t = tags[s1] ?? 0;
  const s2t = tags[s2] ?? 0;
  const b0t = tags[b0] ?? 0;
  const b1t = tags[b1] ?? 0;
  const b2t = tags[b2] ?? 0;
  const s0b0 = pair(s0t, b0t);
  const s1s0 = pair(s1t, s0t);
  let to = at;
  into[to++] = named(32, pair(s0b0, b1t));
  into[to++] = named(33, pair(pair(b0t, b1t), b2t));
  into[to++] = named(34, pair(s1s0, b0t));
  into[to++] = named(35, pair(s1s0, s2t));
  into[to++] = named(36, pair(pair(s1s0, b0t), b1t));
  into[to++] = named(37, pair(lowersAndTags[s1] ?? 0, s0b0));
  into[to++] = named(38, pair(pair(lowersAndTags[s0] ?? 0, s1t), b0t));
  into[to++] = named(39, pair(lowersAndTags[b0] ?? 0, s1s0));
  into[to++] = named(40, pair(pair(s0b0, b1t), b2t));
  into[to++] = named(41, pair(s0b0, clusters[s1] ?? 0));
  into[to++] = named(42, pair(s1t, s2t));
  return to;
};

/** Of the tags of what the words have already. */
const childTagFeatures: Features = (words, { s0, s1, b0 }, into, at, { left, right }) => {
  const { tags } = words;
  const s0t = tags[s0] ?? 0;
  const s1t = tags[s1] ?? 0;
  const b0t = tags[b0] ?? 0;
  const s0b0 = pair(s0t, b0t);
  const s1s0 = pair(s1t, s0t);
  const s0lt = tags[childOf(left, s0)] ?? 0;
  const s0rt = tags[childOf(right, s0)] ?? 0;
  let to = at;
  into[to++] = named(43, pair(s0b0, s0lt));
  into[to++] = named(44, pair(s0b0, s0rt));
  into[to++] = named(45, pair(s0b0, tags[childOf(left, b0)] ?? 0));
  into[to++] = named(46, pair(s1s0, tags[childOf(right, s1)] ?? 0));
  into[to++] = named(47, pair(s1s0, s0lt));
  into[to++] = named(48, pair(s1s0, s0rt));
  into[to++] = named(49, pair(s1s0, tags[childOf(left, s1)] ?? 0));
  return to;
};

/** Of how far apart the words are and of how many words they have already. */
const distanceFeatures: Features = (words, { s0, s1, b0 }, into, at, { leftCount, rightCount }) => {
  const { size, tags, lowersAndTags } = words;
  const none = size + 1;
  const s0t = tags[s0] ?? 0;
  const s1t = tags[s1] ?? 0;
  const b0t = tags[b0] ?? 0;
  const s0wt = lowersAndTags[s0] ?? 0;
  const b0wt = lowersAndTags[b0] ?? 0;
  const gap = s0 === none ? 0 : apart(s0, b0);
  const gap2 = s1 === none ? 0 : apart(s1, s0);
  let to = at;
  into[to++] = named(50, pair(s0wt, gap));
  into[to++] = named(51, pair(b0wt, gap));
  into[to++] = named(52, pair(pair(s0t, b0t), gap));
  into[to++] = named(53, pair(pair(s1t, s0t), gap2));
  into[to++] = named(54, pair(lowersAndTags[s1] ?? 0, gap2));
  into[to++] = named(55, pair(s0wt, rightCount[s0] ?? 0));
  into[to++] = named(56, pair(s0wt, leftCount[s0] ?? 0));
  into[to++] = named(57, pair(b0wt, leftCount[b0] ?? 0));
  into[to++] = named(58, pair(s1t, rightCount[s1] ?? 0));
  return to;
};

/** Of what the words have already, by its relations and by itself. */
const childFeatures: Features = (words, { s0, s1, b0 }, into, at, state) => {
  const { tags, lowers, clusters, lowersAndTags } = words;
  const { left, left2, right, right2 } = state;
  const relation = (word: number): number => relationOf(state, word);
  const s0t = tags[s0] ?? 0;
  const s1t = tags[s1] ?? 0;
  const b0t = tags[b0] ?? 0;
  const s0wt = lowersAndTags[s0] ?? 0;
  const s1wt = lowersAndTags[s1] ?? 0;
  const s0b0 = pair(s0t, b0t);
  const s1s0 = pair(s1t, s0t);
  const s0l = childOf(left, s0);
  const s0r = childOf(right, s0);
  const s1r = childOf(right, s1);
  const b0l = childOf(left, b0);
  const s0lr = relation(s0l);
  const s0rr = relation(s0r);
  const s1rr = relation(s1r);
  const b0lr = relation(b0l);
  const s0lw = lowers[s0l] ?? 0;
  let to = at;
  into[to++] = named(59, pair(s0t, pair(s0lr, relation(childOf(left2, s0)))));
  into[to++] = named(60, pair(s0t, pair(s0rr, relation(childOf(right2, s0)))));
  into[to++] = named(61, pair(s1t, pair(s1rr, relation(childOf(right2, s1)))));
  into[to++] = named(62, pair(b0t, pair(b0lr, relation(childOf(left2, b0)))));
  into[to++] = named(63, pair(s0b0, pair(s0lr, s0rr)));
  into[to++] = named(64, pair(s1s0, pair(s0lr, s1rr)));
  into[to++] = named(65, pair(s0t, s0lw));
  into[to++] = named(66, pair(s0t, lowers[s0r] ?? 0));
  into[to++] = named(67, pair(b0t, lowers[b0l] ?? 0));
  into[to++] = named(68, pair(s1t, lowers[s1r] ?? 0));
  into[to++] = named(69, pair(pair(s1s0, s0lr), b0t));
  into[to++] = named(70, pair(s0wt, pair(s0lr, s0rr)));
  into[to++] = named(71, pair(s1wt, pair(s0lw, s0t)));
  into[to++] = named(72, pair(s1wt, pair(s0lr, b0t)));
  into[to++] = named(73, pair(pair(clusters[s1] ?? 0, s0lw), clusters[s0] ?? 0));
  into[to++] = named(74, pair(s1s0, s0lw));
  into[to++] = named(75, pair(s0wt, lowers[b0l] ?? 0));
  return to;
};

/** The features of what to do next, by the words around the top of the stack and the front; returns how many. */
export const moveFeatures = (words: ParseWords, state: ParseState, into: Int32Array): number => {
  const places = placesOf(state);
  let to = wordFeatures(words, places, into, 0, state);
  to = pairFeatures(words, places, into, to, state);
  to = contextFeatures(words, places, into, to, state);
  to = childTagFeatures(words, places, into, to, state);
  to = distanceFeatures(words, places, into, to, state);
  return childFeatures(words, places, into, to, state);
};
