import type { Span } from "../../article/span.js";
import { lower, type Token } from "../../article/token.js";
import { hasFeature } from "../../lexicon/lexicon.js";
import type { GrammaticalNumber } from "../../lexicon/noun-number.js";
import { mayBeSubjunctive, startOfClause } from "../clauses/clause-start.js";
import { behindAdverbs, behindHedge, chunksOf, phraseStart } from "../clauses/subject-phrase.js";
import { type Clause, type Head, headOf, mayBeWho } from "./subject-head.js";
import { isSubjectPronoun, pronounNumber } from "./subject-pronoun.js";

/** What stands before a finite verb and is certainly its subject; of a relative clause, the head it belongs to. */
export interface Subject extends Span {
  readonly number: GrammaticalNumber;
  /** The noun, name or pronoun that decides the number. */
  readonly head: Token;
  readonly kind: "noun" | "name" | "pronoun";
  /** Whether a word such as “a”, “this” or “every” fixes the head's number. */
  readonly fixed: boolean;
  /** Whether a singular head lacks the article it needs, as a plural that lost its ending does. */
  readonly bare: boolean;
  /** Whether an article or its like, or an owner, stands before the head; told of what the tree found alone. */
  readonly articled?: boolean;
}

/** “Anna Varga and Tom Reyes”, “crows and ravens”: two people, or two plurals, of which the second begins at `from`. */
const pairBefore = (clause: Clause, from: number, second: Head): number | undefined => {
  const { tokens } = clause;
  if (lower(tokens[from - 1]) !== "and") return undefined;
  const start = phraseStart(tokens, from - 1);
  const first = headOf(clause, start, from - 1);
  const joins = (head: Head): boolean => head.number === "plural" || !head.common;
  const single = chunksOf(tokens, start, from - 1).length === 1;
  const opens = startOfClause(tokens, start) === "yes" && lower(tokens[start - 1]) !== ",";
  return first && single && opens && joins(first) && joins(second) ? start : undefined;
};

/** Tokens before a noun in which “one of” or “the only” is looked for. */
const longestReach = 20;

/** Whom the “who” right before `end` stands for: “Anna Varga, who”, “the officers who”; not “one of the officers who”. */
const antecedent = (clause: Clause, end: number): Head | undefined => {
  const { tokens, nameEndingAt } = clause;
  const comma = lower(tokens[end - 2]) === ",";
  const last = comma ? end - 2 : end - 1;
  const start = phraseStart(tokens, last);
  const before = lower(tokens[start - 1]);
  if (hasFeature(before, "joins-to-antecedent") || chunksOf(tokens, start, last).length > 1) return undefined;
  const word = tokens[last - 1];
  if (comma && (word === undefined || nameEndingAt(word)?.type !== "PERSON")) return undefined;
  if (
    tokens
      .slice(Math.max(0, start - longestReach), start)
      .some((token) => /^(?:one|only)$/.test(lower(token)))
  )
    return undefined;
  const head = headOf(clause, start, last);
  return head?.common && !mayBeWho(head.token, head.number) ? undefined : head;
};

/**
 * The subject of the finite verb at an index, where the words before it leave no doubt: a pronoun, a noun phrase with
 * its prepositions that fills its clause up to the verb, or a pair of such. Amounts, inversions, questions, gerunds
 * and bodies of people that may be either give none. Linear in the phrase.
 */
export const nearSubject = (clause: Clause, verb: number): Subject | undefined => {
  const { tokens } = clause;
  const end = behindAdverbs(tokens, verb);
  const last = tokens[end - 1];
  if (last === undefined) return undefined;
  if (lower(last) === "who") {
    const head = mayBeSubjunctive(tokens, end - 1, verb) ? undefined : antecedent(clause, end);
    if (head === undefined) return undefined;
    const { token, number, common } = head;
    const kind = common ? "noun" : "name";
    return { start: token.start, end: token.end, number, head: token, kind, fixed: true, bare: false };
  }
  if (isSubjectPronoun(last)) {
    const number = mayBeSubjunctive(tokens, end - 1, verb) ? undefined : pronounNumber(tokens, end - 1, verb);
    const { start } = last;
    return number && { start, end: last.end, number, head: last, kind: "pronoun", fixed: true, bare: false };
  }
  const start = phraseStart(tokens, end);
  const from = behindHedge(tokens, start);
  const opener = tokens[from];
  const head = headOf(clause, from, end);
  if (head === undefined || opener === undefined || mayBeSubjunctive(tokens, from, verb)) return undefined;
  const pair = from === start ? pairBefore(clause, from, head) : undefined;
  const first = pair === undefined ? opener : (tokens[pair] ?? opener);
  const certainty = pair === undefined ? startOfClause(tokens, start) : "yes";
  const number = pair === undefined ? head.number : "plural";
  if (certainty === "no" || (certainty === "plural" && number === "singular")) return undefined;
  return {
    start: first.start,
    end: last.end,
    number,
    head: head.token,
    kind: head.common && pair === undefined ? "noun" : "name",
    bare: head.bare && head.number === "singular",
    fixed: lower(head.token) === "one" || hasFeature(lower(opener), "singular-opener"),
  };
};
