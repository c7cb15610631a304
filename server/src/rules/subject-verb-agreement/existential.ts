import { lower, type Token } from "../../article/token.js";
import { hasFeature, valuesOf } from "../../lexicon/lexicon.js";
import { mayBeSubjunctive, startOfClause } from "../clauses/clause-start.js";
import { behindAdverbs } from "../clauses/subject-phrase.js";
import type { Subject } from "./near-subject.js";
import type { Clause } from "./subject-head.js";

/** Whether a token counts more than one: “three”, “14”, “several”; not “1.5”. */
const countsSeveral = (token: Token | undefined): boolean => {
  const word = lower(token);
  if (/^\d{1,3}(?:,?\d{3})*$/.test(word)) return Number(word.replaceAll(",", "")) > 1;
  return Number(valuesOf("unit-number").get(word) ?? 0) > 1 || word === "several" || word === "many";
};

/** Whether nothing behind a noun could make it part of another: “three men in”, not “three men teams”, “three men or”. */
const endsPhrase = (next: Token | undefined): boolean =>
  next === undefined || /^(?:ADP|SCONJ|PUNCT|VERB|ADV)$/.test(next.pos) || /^(?:to|who)$/.test(lower(next));

/**
 * The subject behind “there” and the verb at an index, where it is certainly several or one: “there was three men in”,
 * “there are no reason to”, “there are one boat in”. Sums of money, time and the like give none.
 */
export const subjectBehindThere = ({ tokens, numberOf }: Clause, verb: number): Subject | undefined => {
  const there = behindAdverbs(tokens, verb) - 1;
  if (there < 0 || lower(tokens[there]) !== "there" || startOfClause(tokens, there) !== "yes")
    return undefined;
  if (mayBeSubjunctive(tokens, there, verb)) return undefined;
  const at = verb + (lower(tokens[verb + 1]) === "been" ? 2 : 1);
  const noun = tokens[at + 1]?.pos === "ADJ" ? at + 2 : at + 1;
  const head = tokens[noun];
  if (head?.pos !== "NOUN" || !endsPhrase(tokens[noun + 1])) return undefined;
  const number = numberOf(head.text);
  const several =
    number === "plural" && countsSeveral(tokens[at]) && !hasFeature(head.text, "measure-in-singular");
  const none = number === "singular" && /^(?:no|one)$/.test(lower(tokens[at]));
  if (!several && !none) return undefined;
  return { start: head.start, end: head.end, number, head, kind: "noun", fixed: true, bare: false };
};
