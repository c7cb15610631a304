import { outside, type WordForm } from "../word-forms.js";

/**
 * What the parser sees of each word, then of the root (index `size`), then of what is not there (`size + 1`). Numbers
 * to make features of, computed once a word.
 */
export interface ParseWords {
  readonly size: number;
  readonly lowers: Int32Array;
  readonly clusters: Int32Array;
  readonly tags: Int32Array;
  /** Of word and tag, and of cluster and tag. */
  readonly lowersAndTags: Int32Array;
  readonly clustersAndTags: Int32Array;
}

const noTag = 255;
const rootTag = 254;

/** One number from two, for features: fast, and as good as any for what is mixed once more. */
export const pair = (a: number, b: number): number => {
  const hash = Math.imul(a ^ (a >>> 15), 0x9e3779b1) + b;
  return Math.imul(hash ^ (hash >>> 13), 0x85ebca6b);
};

/** A feature of template `template`. */
export const named = (template: number, value: number): number => pair(value, template);

/** Words with their tags, ready to parse. */
export const parseWords = (forms: readonly WordForm[], tags: Uint8Array): ParseWords => {
  const size = forms.length;
  const numbers = (): Int32Array => new Int32Array(size + 2);
  const [lowers, clusters, labels] = [numbers(), numbers(), numbers()];
  forms.forEach((form, i) => {
    lowers[i] = form.lower;
    clusters[i] = form.cluster;
    labels[i] = tags[i] ?? noTag;
  });
  lowers[size] = 1;
  labels[size] = rootTag;
  lowers[size + 1] = outside.lower;
  labels[size + 1] = noTag;
  const withTag = (list: Int32Array): Int32Array => list.map((number, at) => pair(number, labels[at] ?? 0));
  return {
    size,
    lowers,
    clusters,
    tags: labels,
    lowersAndTags: withTag(lowers),
    clustersAndTags: withTag(clusters),
  };
};
