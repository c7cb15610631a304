import { subjectOf } from "../../analysis/syntax/clauses.js";
import { relationAt, type SentenceSyntax } from "../../analysis/syntax/sentence-syntax.js";
import type { GrammaticalNumber } from "../../lexicon/noun-number.js";
import { clauseOf } from "./tree-clause.js";

/** The word that a name or a compound hangs on. */
const topOfName = (tree: SentenceSyntax, word: number): number => {
  let at = word;
  while (/^(?:flat|compound)/.test(tree.relations[at] ?? "")) at = tree.heads[at] ?? at;
  return at;
};

/** Whether a word in a stretch is joined to another by “and”; of a new clause the tree often says so wrongly. */
const isJoinedTo = (tree: SentenceSyntax, head: number, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (tree.heads[at] === head && relationAt(tree, at) === "conj") return true;
  return false;
};

/** Whether a noun at an index goes with a verb by its Penn tag. */
const goesWith = (tree: SentenceSyntax, at: number, number: GrammaticalNumber): boolean =>
  (number === "plural" ? /^NNP?S$/ : /^NNP?$/).test(tree.tags[at] ?? "");

/**
 * Whether the tree of the sentence gives the finite verb at an index another subject than the one that stands from
 * `from` to `to` (token indices) with its head at `head`; behind that head, one that goes with the verb’s number.
 */
export const deniesSubject = (
  tree: SentenceSyntax,
  { at: verb, number }: { readonly at: number; readonly number: GrammaticalNumber },
  { from, to, head }: { readonly from: number; readonly to: number; readonly head: number },
): boolean => {
  const clause = clauseOf(tree, verb);
  if (clause === undefined) return false;
  const at = subjectOf(tree, clause);
  if (at === undefined) return false;
  const meant = /^W(?:DT|P)$/.test(tree.tags[at] ?? "") && at >= to ? (tree.heads[clause] ?? at) : at;
  const top = topOfName(tree, to - 1);
  // “A number of drivers”, “Anna Varga and Tom Reyes”: where the words tell which of two counts, the tree does not.
  const isJoined = tree.tags.slice(head + 1, meant).some((tag) => /^(?:CC|IN)$/.test(tag));
  if (meant > head && meant < to && !isJoined) return goesWith(tree, meant, number);
  // “The growth of the mining, farming, and service sectors has”: what ends a list is no subject of its own.
  const commas = tree.tags.slice(meant, from).filter((tag) => tag === ",").length;
  const isListed = meant < from && commas > 1 && goesWith(tree, meant, number);
  return isListed || ((meant < from || meant >= to) && meant !== top && !isJoinedTo(tree, meant, from, to));
};
