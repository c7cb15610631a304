import { mix, templateSeed } from "../tagger/hash.js";
import type { ParseState } from "./parse-state.js";
import { outside, type WordForm } from "./word-forms.js";

const seeds = Uint32Array.from({ length: 96 }, (_, template) => templateSeed(300 + template));
const seed = (template: number): number => seeds[template] ?? 0;

/** Room for the features of one decision. */
export const mostParseFeatures = 96;

/** What the parser sees of each word, then of the root (index `size`), then of what is not there (`size + 1`). */
export interface ParseWords {
  readonly size: number;
  readonly lowers: Int32Array;
  readonly clusters: Int32Array;
  readonly tags: Int32Array;
}

const noTag = 255;
const rootTag = 254;
const noRelation = 255;

/** Words with their tags, ready to parse. */
export const parseWords = (forms: readonly WordForm[], tags: Uint8Array): ParseWords => {
  const size = forms.length;
  const lowers = new Int32Array(size + 2);
  const clusters = new Int32Array(size + 2);
  const labels = new Int32Array(size + 2);
  forms.forEach((form, i) => {
    lowers[i] = form.lower;
    clusters[i] = form.cluster;
    labels[i] = tags[i] ?? noTag;
  });
  lowers[size] = 1;
  labels[size] = rootTag;
  lowers[size + 1] = outside.lower;
  labels[size + 1] = noTag;
  return { size, lowers, clusters, tags: labels };
};

const apart = (from: number, to: number): number => {
  const words = to - from;
  if (words <= 4) return words;
  return words <= 6 ? 5 : words <= 10 ? 6 : 7;
};

/** The places whose word, tag and cluster together are features by themselves. */
export const wordRoles = { top: 0, below: 1, front: 2, next: 3 } as const;

/** How many of them there are. */
export const wordRoleCount = 4;

/** The features of one word in a role, written from `at` on; returns where they end. */
export const wordFeatures = (
  role: number,
  lower: number,
  tag: number,
  cluster: number,
  into: Uint32Array,
  at: number,
): number => {
  let to = at;
  const base = 1 + role * 4;
  into[to++] = mix(seed(base), lower);
  into[to++] = mix(seed(base + 1), mix(lower, tag));
  into[to++] = mix(seed(base + 2), cluster);
  if (role !== wordRoles.next) into[to++] = mix(seed(base + 3), tag);
  return to;
};

/** The features of the tags of the two topmost words of the stack and of the front. */
export const topFeatures = (s1t: number, s0t: number, b0t: number, into: Uint32Array, at: number): number => {
  let to = at;
  into[to++] = seed(0);
  into[to++] = mix(seed(20), mix(s0t, b0t));
  into[to++] = mix(seed(24), mix(s1t, s0t));
  into[to++] = mix(seed(36), mix(mix(s1t, s0t), b0t));
  return to;
};

/** The features of the tags of the topmost word of the stack and of what is to be read next. */
export const aheadFeatures = (
  s0t: number,
  b0t: number,
  b1t: number,
  b2t: number,
  into: Uint32Array,
  at: number,
): number => {
  let to = at;
  into[to++] = mix(seed(29), mix(b0t, b1t));
  into[to++] = mix(seed(34), mix(mix(s0t, b0t), b1t));
  into[to++] = mix(seed(35), mix(mix(b0t, b1t), b2t));
  into[to++] = mix(seed(50), mix(mix(s0t, b0t), mix(b1t, b2t)));
  return to;
};

/** The words around the top of the stack and the front, as indices into `ParseWords`. */
export interface Places {
  s0: number;
  s1: number;
  s2: number;
  b0: number;
  b1: number;
  b2: number;
}

/** Finds the places of a state. */
export const findPlaces = ({ size, stack, depth, front }: ParseState, places: Places): void => {
  const none = size + 1;
  places.s0 = depth > 0 ? (stack[depth - 1] ?? none) : none;
  places.s1 = depth > 1 ? (stack[depth - 2] ?? none) : none;
  places.s2 = depth > 2 ? (stack[depth - 3] ?? none) : none;
  places.b0 = front;
  places.b1 = front + 1 <= size ? front + 1 : none;
  places.b2 = front + 2 <= size ? front + 2 : none;
};

/** The features that depend on several words, on distances and on what has been found; returns where they end. */
export const pairFeatures = (
  words: ParseWords,
  state: ParseState,
  places: Places,
  into: Uint32Array,
  at: number,
): number => {
  const { size, lowers, clusters, tags } = words;
  const { relations, left, left2, right, right2, leftCount, rightCount } = state;
  const { s0, s1, s2, b0, b1 } = places;
  const none = size + 1;
  const child = (list: Int32Array, head: number): number => {
    const at = list[head] ?? -1;
    return at < 0 ? none : at;
  };
  const relation = (at: number): number => (at >= size ? noRelation : (relations[at] ?? noRelation));
  const w = (at: number): number => lowers[at] ?? 0;
  const c = (at: number): number => clusters[at] ?? 0;
  const t = (at: number): number => tags[at] ?? noTag;

  const [s0w, s1w, b0w, b1w] = [w(s0), w(s1), w(b0), w(b1)];
  const [s0t, s1t, s2t, b0t, b1t] = [t(s0), t(s1), t(s2), t(b0), t(b1)];
  const [s0c, s1c, b0c, b1c] = [c(s0), c(s1), c(b0), c(b1)];
  const s0wt = mix(s0w, s0t);
  const s1wt = mix(s1w, s1t);
  const b0wt = mix(b0w, b0t);
  const [s0l, s0r, s1l, s1r, b0l] = [
    child(left, s0),
    child(right, s0),
    child(left, s1),
    child(right, s1),
    child(left, b0),
  ];
  const [s0l2, s0r2, s1r2, b0l2] = [child(left2, s0), child(right2, s0), child(right2, s1), child(left2, b0)];
  const gap = s0 === none ? 0 : apart(s0, b0);
  const gap2 = s1 === none ? 0 : apart(s1, s0);
  const s0vl = leftCount[s0] ?? 0;
  const s0vr = rightCount[s0] ?? 0;
  const s1vr = rightCount[s1] ?? 0;
  const b0vl = leftCount[b0] ?? 0;
  const s0b0t = mix(s0t, b0t);
  const s1s0t = mix(s1t, s0t);

  let to = at;
  into[to++] = mix(seed(73), mix(s2t, s1t));
  // Pairs of the words that an arc could join.
  into[to++] = mix(seed(74), mix(s0wt, b0wt));
  into[to++] = mix(seed(17), mix(s0wt, b0t));
  into[to++] = mix(seed(18), mix(s0t, b0wt));
  into[to++] = mix(seed(19), mix(s0w, b0w));
  into[to++] = mix(seed(21), mix(s1wt, s0t));
  into[to++] = mix(seed(22), mix(s1t, s0wt));
  into[to++] = mix(seed(23), mix(s1w, s0w));
  into[to++] = mix(seed(25), mix(s0c, b0c));
  into[to++] = mix(seed(26), mix(s1c, s0c));
  into[to++] = mix(seed(27), mix(mix(s0c, s0t), b0t));
  into[to++] = mix(seed(28), mix(s0t, mix(b0c, b0t)));
  into[to++] = mix(seed(30), mix(b0wt, b1t));
  into[to++] = mix(seed(31), mix(s1w, b0w));
  into[to++] = mix(seed(32), mix(s0w, mix(b0w, b1w)));
  into[to++] = mix(seed(33), mix(s0wt, b1t));
  // Three and more.
  into[to++] = mix(seed(37), mix(s2t, s1s0t));
  into[to++] = mix(seed(38), mix(s1s0t, mix(b0t, b1t)));
  into[to++] = mix(seed(39), mix(s1wt, s0b0t));
  into[to++] = mix(seed(40), mix(s1t, mix(s0wt, b0t)));
  into[to++] = mix(seed(41), mix(s1s0t, b0wt));
  into[to++] = mix(seed(42), mix(s0b0t, t(s0l)));
  into[to++] = mix(seed(43), mix(s0b0t, t(s0r)));
  into[to++] = mix(seed(44), mix(s0b0t, t(b0l)));
  into[to++] = mix(seed(45), mix(s1s0t, t(s1r)));
  into[to++] = mix(seed(46), mix(s1s0t, t(s0l)));
  into[to++] = mix(seed(47), mix(s1s0t, t(s0r)));
  into[to++] = mix(seed(48), mix(s1s0t, t(s1l)));
  into[to++] = mix(seed(49), mix(s1c, mix(s0t, b0t)));
  // How far apart they are and what they have already.
  into[to++] = mix(seed(51), mix(s0wt, gap));
  into[to++] = mix(seed(52), mix(b0wt, gap));
  into[to++] = mix(seed(53), mix(s0b0t, gap));
  into[to++] = mix(seed(54), mix(s1s0t, gap2));
  into[to++] = mix(seed(55), mix(s1wt, gap2));
  into[to++] = mix(seed(56), mix(s0wt, s0vr));
  into[to++] = mix(seed(57), mix(s0wt, s0vl));
  into[to++] = mix(seed(58), mix(b0wt, b0vl));
  into[to++] = mix(seed(59), mix(s1t, s1vr));
  into[to++] = mix(seed(60), mix(s0t, mix(relation(s0l), relation(s0l2))));
  into[to++] = mix(seed(61), mix(s0t, mix(relation(s0r), relation(s0r2))));
  into[to++] = mix(seed(62), mix(s1t, mix(relation(s1r), relation(s1r2))));
  into[to++] = mix(seed(63), mix(b0t, mix(relation(b0l), relation(b0l2))));
  into[to++] = mix(seed(64), mix(s0b0t, mix(relation(s0l), relation(s0r))));
  into[to++] = mix(seed(65), mix(s1s0t, mix(relation(s0l), relation(s1r))));
  into[to++] = mix(seed(66), mix(s0t, w(s0l)));
  into[to++] = mix(seed(67), mix(s0t, w(s0r)));
  into[to++] = mix(seed(68), mix(b0t, w(b0l)));
  into[to++] = mix(seed(69), mix(s1t, w(s1r)));
  into[to++] = mix(seed(70), mix(s1s0t, mix(relation(s0l), b0t)));
  into[to++] = mix(seed(71), mix(s0wt, mix(relation(s0l), relation(s0r))));
  into[to++] = mix(seed(72), mix(b0t, b1c));
  return to;
};

/** All features of what to do next, by the words around the top of the stack and the front; returns how many. */
export const parseFeatures = (
  words: ParseWords,
  state: ParseState,
  places: Places,
  into: Uint32Array,
): number => {
  findPlaces(state, places);
  const { lowers, clusters, tags } = words;
  const t = (at: number): number => tags[at] ?? noTag;
  const { s0, s1, b0, b1, b2 } = places;
  let to = 0;
  [s0, s1, b0, b1].forEach((at, role) => {
    to = wordFeatures(role, lowers[at] ?? 0, t(at), clusters[at] ?? 0, into, to);
  });
  to = topFeatures(t(s1), t(s0), t(b0), into, to);
  to = aheadFeatures(t(s0), t(b0), t(b1), t(b2), into, to);
  return pairFeatures(words, state, places, into, to);
};
