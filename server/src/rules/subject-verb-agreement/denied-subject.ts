import { subjectOf } from "../../analysis/syntax/clauses.js";
import { dependentsOf, type SentenceSyntax } from "../../analysis/syntax/sentence-syntax.js";

/** The word whose clause a finite verb is in: itself, or what it helps (“was told”, “is ready”); undefined where it is not finite. */
const clauseOf = (tree: SentenceSyntax, verb: number): number | undefined => {
  const { heads, relations, tags } = tree;
  const helps = /^(?:aux|cop)/.test(relations[verb] ?? "");
  const clause = helps ? (heads[verb] ?? -1) : verb;
  if (clause < 0 || relations[clause] === "xcomp") return undefined;
  const inClause = dependentsOf(tree, clause);
  const first = inClause.find((at) => /^(?:aux|cop)/.test(relations[at] ?? ""));
  if (first !== undefined ? first !== verb : !/^VB[ZPD]$/.test(tags[verb] ?? "")) return undefined;
  const other = inClause.some(
    (at) => relations[at] === "expl" || /^csubj|:outer$/.test(relations[at] ?? "") || tags[at] === "TO",
  );
  return other ? undefined : clause;
};

/** The word that a name or a compound hangs on. */
const topOfName = (tree: SentenceSyntax, word: number): number => {
  let at = word;
  while (/^(?:flat|compound)/.test(tree.relations[at] ?? "")) at = tree.heads[at] ?? at;
  return at;
};

/**
 * Whether the tree of the sentence gives the finite verb at an index another subject than the one that stands from
 * `from` to `to` (token indices).
 */
export const deniesSubject = (tree: SentenceSyntax, verb: number, from: number, to: number): boolean => {
  const clause = clauseOf(tree, verb);
  if (clause === undefined) return false;
  const at = subjectOf(tree, clause);
  if (at === undefined) return false;
  const meant = /^W(?:DT|P)$/.test(tree.tags[at] ?? "") && at >= to ? (tree.heads[clause] ?? at) : at;
  return (meant < from || meant >= to) && meant !== topOfName(tree, to - 1);
};
