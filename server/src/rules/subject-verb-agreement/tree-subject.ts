import {
  dependentsBy,
  dependentsOf,
  relationAt,
  type SentenceSyntax,
} from "../../analysis/syntax/sentence-syntax.js";
import { isNoun, isPossessiveMark, lower, type Token } from "../../article/token.js";
import { hasFeature } from "../../lexicon/lexicon.js";
import type { GrammaticalNumber } from "../../lexicon/noun-number.js";
import { mayBeSubjunctive } from "../clauses/clause-start.js";
import { behindAdverbs, phraseStart } from "../clauses/subject-phrase.js";
import type { Subject } from "./near-subject.js";
import { type Clause, mayBeWho } from "./subject-head.js";
import { subjectPronounNumber } from "./subject-pronoun.js";
import { clauseOf, startsSubject } from "./tree-clause.js";
import { nounNumberAt, phraseNumber } from "./tree-number.js";

const subjectFrom = (
  head: Token,
  end: number,
  number: GrammaticalNumber,
  kind: Subject["kind"],
): Subject => ({ start: head.start, end, number, head, kind, fixed: true, bare: false });

const isRelative = (tag: string | undefined): boolean => tag === "WDT" || tag === "WP";

/** Tokens before a relative pronoun in which another noun is looked for that it could stand for. */
const antecedentReach = 20;

/**
 * Whether another noun before the one at an index could be what “who” or “that” stands for. Behind a preposition any
 * noun of the sentence could (“a gap in the walls that is”), and “one of the”; else those on this side of the verb.
 */
const hasRival = (clause: Clause, tree: SentenceSyntax, noun: number, number: GrammaticalNumber): boolean => {
  const nested = dependentsBy(tree, noun, "case").length > 0;
  for (let at = noun - 1; at >= Math.max(0, noun - antecedentReach); at--) {
    const token = clause.tokens[at];
    if (token === undefined || /^[;:.]$/.test(token.text)) return false;
    if (/^(?:one|only)$/.test(lower(token))) return true;
    if (!nested && /^(?:VB[DPZ]|MD)$/.test(tree.tags[at] ?? "")) return false;
    const nominal = isNoun(token) && relationAt(tree, at) !== "compound";
    if (nominal && nounNumberAt(clause, tree, at) !== number) return true;
  }
  return false;
};

/** “Electricity and running water, which”: whether the noun at an index is the second of two. */
const isSecond = (tokens: readonly Token[], at: number): boolean => {
  const before = phraseStart(tokens, at + 1) - 1;
  const from = /.ing$/.test(lower(tokens[before])) ? before - 1 : before;
  return tokens[from]?.pos === "CCONJ";
};

/** Of “the officers who”, “a list that”, “a plan, which”: the noun before, unless another noun near it could be meant. */
const antecedentSubject = (
  clause: Clause,
  tree: SentenceSyntax,
  verbClause: number,
  pronoun: number,
): Subject | undefined => {
  const { tokens } = clause;
  const at = tree.heads[verbClause] ?? -1;
  const head = tokens[at];
  const behind =
    tokens[pronoun - 1]?.text === "," && tree.tags[pronoun] === "WDT" ? pronoun - 2 : pronoun - 1;
  if (tree.relations[verbClause] !== "acl:relcl" || at !== behind || head === undefined) return undefined;
  const number = nounNumberAt(clause, tree, at);
  if (
    (tree.tags[pronoun] === "WP" && !mayBeWho(head, number)) ||
    head.pos === "PROPN" ||
    isSecond(tokens, at) ||
    dependentsBy(tree, at, "conj", "cc").length > 0
  )
    return undefined;
  const surely = hasFeature(lower(head), "everybody");
  const whole = behind === pronoun - 2 && number === "plural";
  return number === undefined || whole || (!surely && hasRival(clause, tree, at, number))
    ? undefined
    : subjectFrom(head, head.end, number, "noun");
};

/**
 * Whether a clause within a subject shows where it begins: “that”, “who”, or a participle with what did it. One in -ed
 * may be the verb itself where a clause of its own follows: “Riots erupted after Mr. Rini was appointed”.
 */
const isShown = (tree: SentenceSyntax, tokens: readonly Token[], clause: number): boolean => {
  const start = tree.starts[clause] ?? clause;
  if (isRelative(tree.tags[start])) return true;
  if (start !== clause || tree.tags[clause] !== "VBN") return false;
  const behind = tokens.slice(clause + 1, tree.ends[clause]).map(lower);
  return !lower(tokens[clause]).endsWith("ed") || !behind.some((word) => hasFeature(word, "subordinator"));
};

/** Whether all that stands between a subject’s head and its verb belongs to the subject for sure, but for adverbs. */
const fillsClause = (tree: SentenceSyntax, tokens: readonly Token[], head: number, verb: number): boolean => {
  const end = tree.ends[head] ?? head + 1;
  if (end > verb || behindAdverbs(tokens, verb) > end) return false;
  const clauses = dependentsBy(tree, head, "acl").filter((at) => at > head);
  const within = (at: number): boolean =>
    clauses.some((clause) => (tree.starts[clause] ?? 0) <= at && at < (tree.ends[clause] ?? 0));
  return (
    clauses.every((clause) => isShown(tree, tokens, clause)) &&
    tokens.slice(head + 1, end).every((token, index) => {
      const at = head + 1 + index;
      if (within(at)) return true;
      if (token.pos === "ADP") return hasFeature(lower(token), "preposition-in-subject");
      // “The elections official has”: what looks like an adjective may be the head.
      if (token.pos === "ADJ" && index === 0) return false;
      if (token.pos === "PUNCT") return token.text === "-" && tokens[at - 1]?.end === token.start;
      if (token.pos === "PRON")
        return relationAt(tree, at) === "conj" || hasFeature(lower(token), "possessive");
      return /^(?:NOUN|PROPN|ADJ|DET|NUM|PART|CCONJ|ADV)$/.test(token.pos);
    })
  );
};

/** Whether a singular noun has the article it needs; behind “that”, which could be one, nothing else will do. */
const isDetermined = (tree: SentenceSyntax, tokens: readonly Token[], head: number): boolean => {
  const from = tree.starts[head] ?? head;
  if (tokens[head]?.pos === "PROPN" || lower(tokens[from - 1]) !== "that") return true;
  return dependentsBy(tree, head, "det").length > 0 || tokens.slice(from, head).some(isPossessiveMark);
};

/** What the word at an index is as the subject of a verb, where that hangs on `verbClause`. */
type ReadSubject = (
  clause: Clause,
  tree: SentenceSyntax,
  verbClause: number,
  at: number,
  verb: number,
) => Subject | undefined;

/** Behind a verb a pronoun may be its object; the subject of another it is only in what the verb tells. */
const pronounSubject: ReadSubject = ({ tokens }, tree, verbClause, at, verb) => {
  const token = tokens[at];
  const told = tree.heads[verbClause] === at - 1 && relationAt(tree, verbClause) === "ccomp";
  if (token === undefined || (tokens[at - 1]?.pos === "VERB" && !told)) return undefined;
  // “He and Mr. Castro are”, whatever the tree says of “and”.
  if (tokens.slice(at + 1, verb).some(({ pos }) => pos === "CCONJ")) return undefined;
  const before = lower(tokens[at - 1]);
  const opens =
    tree.heads[at - 1] === verbClause && /^(?:mark|cc)$/.test(relationAt(tree, at - 1)) && before !== "like";
  const number = subjectPronounNumber(tokens, at, verb, opens);
  return number && subjectFrom(token, token.end, number, "pronoun");
};

const hasArticle = (tree: SentenceSyntax, head: number): boolean =>
  dependentsOf(tree, head).some((child) => /^(?:det|nmod:poss)/.test(tree.relations[child] ?? ""));

/** “All on board the boat were”: an article right behind a noun that is no time begins no subject of its own. */
const isBehindNoun = (tokens: readonly Token[], from: number): boolean => {
  const before = tokens[from - 1];
  return before?.pos === "NOUN" && tokens[from]?.pos === "DET" && !hasFeature(lower(before), "period");
};

/** A noun or a name with all that belongs to it. */
const nominalSubject: ReadSubject = (clause, tree, verbClause, at, verb) => {
  const { tokens } = clause;
  const token = tokens[at];
  const last = tokens[(tree.ends[at] ?? at + 1) - 1];
  const number = phraseNumber(clause, tree, at, verb);
  if (token === undefined || last === undefined || number === undefined) return undefined;
  if (!startsSubject(tree, tokens, verbClause, tree.starts[at] ?? at, number)) return undefined;
  if (isBehindNoun(tokens, tree.starts[at] ?? at)) return undefined;
  const articled = hasArticle(tree, at);
  // “Key to the plan are the schools”: the subject stands behind.
  const inverted = !articled && tokens[verb + 1]?.pos === "DET";
  // “Hybrid Glandularia are”: the name behind may be what counts.
  if (number === "singular" && token.pos === "NOUN" && tokens[at + 1]?.pos === "PROPN" && at + 1 < verb)
    return undefined;
  if (number === "singular" && (inverted || !isDetermined(tree, tokens, at))) return undefined;
  const kind = token.pos === "NOUN" && (tree.tags[at] === "NN") === (number === "singular") ? "noun" : "name";
  return { ...subjectFrom(token, last.end, number, kind), articled };
};

/** As `treeSubject`, whatever the mood of the verb. */
const indicativeSubject = (clause: Clause, tree: SentenceSyntax, verb: number): Subject | undefined => {
  const { tokens } = clause;
  const verbClause = clauseOf(tree, verb);
  if (verbClause === undefined) return undefined;
  const [at, ...others] = dependentsBy(tree, verbClause, "nsubj");
  if (at === undefined || others.length > 0 || at >= verb) return undefined;
  if (dependentsBy(tree, at, "case").length > 0) return undefined;
  if (isRelative(tree.tags[at])) return antecedentSubject(clause, tree, verbClause, at);
  if (!fillsClause(tree, tokens, at, verb)) return undefined;
  const isPronoun = tokens[at]?.pos === "PRON" || tree.tags[at] === "PRP";
  return (isPronoun ? pronounSubject : nominalSubject)(clause, tree, verbClause, at, verb);
};

/**
 * The subject of the finite verb at an index as the tree of the sentence tells it, where its number is certain and
 * nothing around it could have been read wrongly. Linear in the clause.
 */
export const treeSubject = (clause: Clause, tree: SentenceSyntax, verb: number): Subject | undefined => {
  const subject = indicativeSubject(clause, tree, verb);
  if (subject === undefined) return undefined;
  const from = clause.tokens.indexOf(subject.head);
  // “That he have” may be a subjunctive, “that they has” is none.
  return subject.number === "singular" && mayBeSubjunctive(clause.tokens, from, verb) ? undefined : subject;
};
