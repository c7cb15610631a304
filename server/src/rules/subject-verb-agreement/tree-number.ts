import {
  dependentsBy,
  dependentsOf,
  relationAt,
  type SentenceSyntax,
} from "../../analysis/syntax/sentence-syntax.js";
import type { Mention } from "../../article/entity.js";
import { lower, type Token } from "../../article/token.js";
import { hasFeature } from "../../lexicon/lexicon.js";
import type { GrammaticalNumber } from "../../lexicon/noun-number.js";
import { type Clause, commonNumber, isGerundPhrase, nameNumber } from "./subject-head.js";

/** The longest name, in words before its last. */
const longestName = 8;

/** The last word of the name whose head is at an index. */
const lastOfName = (tree: SentenceSyntax, at: number): number =>
  dependentsBy(tree, at, "flat", "compound").findLast((child) => child > at) ?? at;

const nameNumberAt = (clause: Clause, tree: SentenceSyntax, at: number): GrammaticalNumber | undefined => {
  const { tokens, nameEndingAt } = clause;
  const end = lastOfName(tree, at);
  const last = tokens[end];
  const name = last && nameEndingAt(last);
  if (tree.tags[end] !== "NNP") return undefined;
  return last && name && nameNumber(clause, Math.max(0, at - longestName), last, name);
};

/** The number of the noun or name at an index, where it is certain. */
export const nounNumberAt = (
  clause: Clause,
  tree: SentenceSyntax,
  at: number,
): GrammaticalNumber | undefined => {
  const { tokens, nameEndingAt } = clause;
  const token = tokens[at];
  if (token?.pos === "PROPN") return nameNumberAt(clause, tree, at);
  if (hasFeature(lower(token), "everybody")) return "singular";
  // A capital tells nothing of the first word of a sentence, unless it is a name.
  const isPlain = at === 0 && token !== undefined && nameEndingAt(token) === undefined;
  const number = commonNumber(clause, at, isPlain ? lower(token) : undefined);
  if (number === undefined || tree.tags[at] !== (number === "plural" ? "NNS" : "NN")) return undefined;
  // “Six debates is enough”, “60 millimetres is a lot”: a sum of several may be one.
  if (dependentsBy(tree, at, "nummod").length > 0) return undefined;
  return lower(tokens[at + 1]) === "of" && hasFeature(lower(token), "quantifier") ? undefined : number;
};

/** “I”, “she”: what is joined to a name and can be no object. */
const isSubjectForm = (token: Token | undefined, tag: string | undefined): boolean =>
  tag === "PRP" && hasFeature(lower(token), "nominative-or-there");

/** The person whose name the word at an index is the head of. */
const personAt = (
  { tokens, nameEndingAt }: Clause,
  tree: SentenceSyntax,
  at: number,
): Mention | undefined => {
  const last = tokens[lastOfName(tree, at)];
  const name = last && nameEndingAt(last);
  return name?.type === "PERSON" ? name : undefined;
};

/**
 * Whether people, of whom the article names one in full (two surnames are a firm: “Marks and Spencer”), or nouns the
 * last of which is a plural with an article before the first, are joined by “and”.
 */
const isPair = (
  clause: Clause,
  tree: SentenceSyntax,
  joined: readonly number[],
  last: GrammaticalNumber | undefined,
): boolean => {
  const { tokens } = clause;
  const people = joined.map((at) => personAt(clause, tree, at));
  const known = joined.map((at, i) => people[i] !== undefined || isSubjectForm(tokens[at], tree.tags[at]));
  const named = joined.some((_, i) => {
    const person = people[i];
    return person === undefined || clause.isFullyNamed(person);
  });
  const opener = tokens[tree.starts[joined[0] ?? 0] ?? 0];
  return (known.every(Boolean) && named) || (last === "plural" && opener?.pos === "DET");
};

const beforeHead =
  /^(?:det|amod|compound|nummod|advmod|flat|punct|goeswith|cc:preconj|nmod:(?:poss|unmarked))/;

/** Whether all that depends on a noun before it may stand there. */
const isWellFormed = (tree: SentenceSyntax, head: number): boolean =>
  dependentsOf(tree, head).every((at) => at > head || beforeHead.test(tree.relations[at] ?? ""));

/** “The official overseeing efforts”: the noun in front of an -ing form may be the head, and the last its object. */
const hidesHead = (tokens: readonly Token[], from: number, head: number): boolean =>
  tokens.slice(from, head).some((token, index) => {
    if (token.pos !== "VERB" || !/.ing$/.test(lower(token)) || index === 0) return false;
    return /^(?:NOUN|PROPN|ADJ)$/.test(tokens[from + index - 1]?.pos ?? "");
  });

/** “Blades Of Glory continues”: a preposition with a capital stands in the title of a work, which is one. */
const isTitle = (tokens: readonly Token[], head: number, verb: number): boolean =>
  tokens
    .slice(head + 1, verb)
    .some(
      ({ pos, text, end }, index, phrase) =>
        pos === "ADP" && /^\p{Lu}\p{Ll}+$/u.test(text) && phrase[index + 1]?.start !== end,
    );

/** The number of a noun phrase by its head and what is joined to that before the verb. */
export const phraseNumber = (
  clause: Clause,
  tree: SentenceSyntax,
  head: number,
  verb: number,
): GrammaticalNumber | undefined => {
  const { tokens } = clause;
  const start = tree.starts[head] ?? head;
  const from = lower(tokens[start]) === "both" ? start + 1 : start;
  if (isGerundPhrase(tokens, from) || /^(?:CCONJ|PUNCT)$/.test(tokens[from]?.pos ?? "")) return undefined;
  if (!isWellFormed(tree, head) || tree.tags.slice(from, head).some((tag) => tag.startsWith("W")))
    return undefined;
  if (hidesHead(tokens, from, head) || isTitle(tokens, head, verb)) return undefined;
  const joined = dependentsOf(tree, head).filter(
    (at) => at > head && at < verb && relationAt(tree, at) === "conj",
  );
  const numbers = [head, ...joined].map((at) => nounNumberAt(clause, tree, at));
  const joining = tokens.slice(from, verb).filter(({ pos, text }) => pos === "CCONJ" || text === "&");
  if (joined.length === 0) return numbers[0] === "singular" && joining.length > 0 ? undefined : numbers[0];
  if (joining.length !== 1 || lower(joining[0]) !== "and") return undefined;
  if (numbers.every((number) => number === "plural")) return "plural";
  return isPair(clause, tree, [head, ...joined], numbers.at(-1)) ? "plural" : undefined;
};
