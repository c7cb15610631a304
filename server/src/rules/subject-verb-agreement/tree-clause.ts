import {
  dependentsBy,
  dependentsOf,
  relationAt,
  type SentenceSyntax,
} from "../../analysis/syntax/sentence-syntax.js";
import { lower, type Token } from "../../article/token.js";
import { lemmaOf } from "../../lexicon/inflection.js";
import { hasFeature, hasValue } from "../../lexicon/lexicon.js";
import type { GrammaticalNumber } from "../../lexicon/noun-number.js";
import { startOfClause } from "../clauses/clause-start.js";

/** The word whose clause a finite verb is in: itself, or what it helps (“was told”, “is ready”); undefined where it is not finite. */
export const clauseOf = (tree: SentenceSyntax, verb: number): number | undefined => {
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

/** Whether what stands in a clause before an index opens it: “On Monday, …”, “When the storm ended, …”. */
const isOpening = (tree: SentenceSyntax, tokens: readonly Token[], clause: number, end: number): boolean => {
  const start = tree.starts[clause] ?? end;
  const begins = tokens[end]?.pos === "DET" || hasFeature(lower(tokens[end]), "possessive");
  const opening = dependentsOf(tree, clause).filter((at) => at < end && relationAt(tree, at) !== "punct");
  const opens = opening.every((at) => /^(?:obl|advcl|advmod|discourse|mark|cc)$/.test(relationAt(tree, at)));
  const says = opening.some((at) => /^(?:obl|advcl|advmod)$/.test(relationAt(tree, at)));
  // Behind “surrounding” the noun may be what it surrounds.
  if (!says || /^(?:ADP|VERB)$/.test(tokens[end - 1]?.pos ?? "")) return false;
  const commas = tokens.slice(start, end).filter((token) => token.text === ",").length;
  // Without a comma an article or its like shows that the phrase before is at its end.
  return opens && (tokens[end - 1]?.text === "," ? commas === 1 : commas === 0 && begins);
};

/** Whether a clause, by its index, or its subject of a number begins at another index. */
type Begins = (
  tree: SentenceSyntax,
  tokens: readonly Token[],
  clause: number,
  at: number,
  number: GrammaticalNumber,
) => boolean;

/** Behind “and” a clause of its own begins surely where no noun stands before, which could be half of a pair; a plural is plural in either case. */
const isJoined: Begins = (tree, tokens, clause, at, number) => {
  const first = tree.heads[clause] ?? -1;
  const isClause =
    /^(?:VB|MD)/.test(tree.tags[first] ?? "") || dependentsBy(tree, first, "cop", "nsubj").length > 0;
  if (relationAt(tree, clause) !== "conj" || !isClause) return false;
  if (tokens.slice(first, at).some((token) => lower(token) === "between")) return false;
  if (number === "plural" || lower(tokens[at]) === "but") return true;
  return /^(?:ADJ|ADV|VERB|NUM)$/.test(tokens[at - 1]?.pos ?? "");
};

const isTeller = (word: string): boolean => hasFeature(word, "clause-behind");

/** Whether the verb at an index may have a clause behind it without “that”, and is finite: “he hopes”, not “hoping”. */
const tells = (tokens: readonly Token[], tree: SentenceSyntax, at: number): boolean => {
  const tag = tree.tags[at] ?? "";
  return /^VB[DPZ]$/.test(tag) && hasFeature(lemmaOf(lower(tokens[at]), tag, isTeller), "clause-behind");
};

/**
 * Whether the subject of a clause begins at an index by what stands before it: nothing, a word that opens clauses, the
 * verb that tells what the clause says, a joining word, or a phrase that opens the sentence.
 */
export const startsSubject: Begins = (tree, tokens, clause, from, number) => {
  if (startOfClause(tokens, from) === "yes") return true;
  const at = from - 1;
  const before = tokens[at];
  // “Railways such as the Varga line are”
  if (lower(before) === "as" && lower(tokens[at - 1]) === "such") return false;
  if (before === undefined || hasValue(lower(before), "subordinator", "clause")) return true;
  const head = tree.heads[at];
  const relation = relationAt(tree, at);
  if (tree.heads[clause] === at && relationAt(tree, clause) === "ccomp") return tells(tokens, tree, at);
  if (relation === "cc" && head === clause) return isJoined(tree, tokens, clause, at, number);
  if (relation === "advmod" && head === clause && before.pos === "ADV")
    return startsSubject(tree, tokens, clause, at, number);
  return isOpening(tree, tokens, clause, from);
};
