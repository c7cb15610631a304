import type { Sentence } from "../../article/token.js";

/**
 * How a sentence is built: a value for each of its tokens. Arcs do not cross, so that all that depends on a word, by
 * itself or through others, is one stretch of tokens.
 */
export interface SentenceSyntax {
  /** Penn Treebank tags, as in the English Web Treebank. */
  readonly tags: readonly string[];
  /** Index of the token that each depends on; -1 for the root. Every token has one, and there is no circle. */
  readonly heads: Int32Array;
  /** Universal Dependencies relations to the heads, with subtypes (“nsubj:pass”). */
  readonly relations: readonly string[];
  /** Where the stretch of what depends on each token begins, and where it ends (not included). */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Tells how a sentence is built; undefined where there is nothing to tell it with, and of what is too long to be one. */
export type ReadSyntax = (sentence: Sentence) => SentenceSyntax | undefined;

/** A stretch of tokens, by index; `to` is not included. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** The stretches of a tree without crossing arcs; linear. */
export const withStretches = ({
  tags,
  heads,
  relations,
}: Pick<SentenceSyntax, "tags" | "heads" | "relations">): SentenceSyntax => {
  const size = heads.length;
  const starts = Int32Array.from({ length: size }, (_, at) => at);
  const ends = starts.map((at) => at + 1);
  const open = new Int32Array(size);
  for (const head of heads) if (head >= 0) open[head] = (open[head] ?? 0) + 1;
  const leaves = Array.from({ length: size }, (_, at) => at).filter((at) => open[at] === 0);
  for (let at = leaves.pop(); at !== undefined; at = leaves.pop()) {
    const head = heads[at] ?? -1;
    if (head < 0) continue;
    starts[head] = Math.min(starts[head] ?? head, starts[at] ?? at);
    ends[head] = Math.max(ends[head] ?? head, ends[at] ?? at);
    open[head] = (open[head] ?? 0) - 1;
    if (open[head] === 0) leaves.push(head);
  }
  return { tags, heads, relations, starts, ends };
};

/** The tokens that depend on one directly, in order; linear in the stretch that does. */
export const dependentsOf = ({ heads, starts, ends }: SentenceSyntax, head: number): readonly number[] => {
  const found: number[] = [];
  for (let at = starts[head] ?? 0; at < (ends[head] ?? 0); at++) if (heads[at] === head) found.push(at);
  return found;
};

/** Those of them whose relation, without its subtype, is one of some. */
export const dependentsBy = (
  tree: SentenceSyntax,
  head: number,
  ...relations: readonly string[]
): readonly number[] => dependentsOf(tree, head).filter((at) => relations.includes(relationAt(tree, at)));

/** The relation of a token to its head without its subtype: “nsubj” for “nsubj:pass”. */
export const relationAt = ({ relations }: SentenceSyntax, at: number): string => {
  const relation = relations[at] ?? "";
  const colon = relation.indexOf(":");
  return colon < 0 ? relation : relation.slice(0, colon);
};

const isMark = (tag: string | undefined): boolean => tag === undefined || !/^[A-Z$#]/.test(tag);

/** The words that depend on a token, with it, without the marks at their edges. */
export const phraseOf = ({ tags, starts, ends }: SentenceSyntax, head: number): TokenRange => {
  let [from, to] = [starts[head] ?? head, ends[head] ?? head + 1];
  while (from < head && isMark(tags[from])) from++;
  while (to > head + 1 && isMark(tags[to - 1])) to--;
  return { from, to };
};
