import type { Mention } from "../article/entity.js";
import type { Span } from "../article/span.js";
import type { Token } from "../article/token.js";
import { lower, mayBeSubjunctive, startOfClause } from "./clause-start.js";
import { type GrammaticalNumber, isAmount, isBody } from "./noun-number.js";
import {
  type Chunk,
  chunksOf,
  isDeterminer,
  isOnePhrase,
  isPossessive,
  phraseStart,
} from "./subject-phrase.js";
import { isSubjectPronoun, pronounNumber } from "./subject-pronoun.js";

/** What stands before a finite verb and is certainly its subject. */
export interface Subject extends Span {
  readonly number: GrammaticalNumber;
  /** The noun, name or pronoun that decides the number. */
  readonly head: Token;
  readonly kind: "noun" | "name" | "pronoun";
  /** Whether a word such as “a”, “this” or “every” fixes the head's number. */
  readonly fixed: boolean;
  /** Whether a singular head lacks the article it needs, as a plural that lost its ending does. */
  readonly bare: boolean;
}

/** What is known of the words around a verb. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** Number of a common noun, undefined where it is not certain. */
  readonly numberOf: (noun: string) => GrammaticalNumber | undefined;
  /** The name that a token ends. */
  readonly nameEndingAt: (token: Token) => Mention | undefined;
  /** Whether the article gives the name's bearer a first name too. */
  readonly isFullyNamed: (mention: Mention) => boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const pluralOpeners = set("these those several many few both some all most two three");
const singularOpeners = set("a an this that each every another");
const skippedAdverbs = set(
  "also still now already often never always just really currently then simply clearly apparently reportedly allegedly certainly probably recently today tonight previously generally usually rarely actually once soon finally",
);

/** The index behind the subject: back over adverbs that may stand before a verb. */
const behindSubject = (tokens: readonly Token[], verb: number): number => {
  let at = verb;
  while (at > 0 && skippedAdverbs.has(lower(tokens[at - 1]))) at -= 1;
  return at;
};

/** Endings of nouns that need no article. */
const massEnding = /(?:tion|sion|ness|ity|ance|ence|ship|ism|hood|dom|acy|out|age)$/;

const isGerundPhrase = (tokens: readonly Token[], from: number): boolean => /.ing$/.test(lower(tokens[from]));

/** Behind “at least”, “more than” and the like before a number. */
const behindHedge = (tokens: readonly Token[], from: number): number =>
  /^(?:at|more|fewer|less)$/.test(lower(tokens[from])) &&
  /^(?:least|most|than)$/.test(lower(tokens[from + 1]))
    ? from + 2
    : from;

/** “One of the officials”, “Each of the schools”. */
const isOneOf = (tokens: readonly Token[], from: number, end: number): boolean =>
  /^(?:one|each)$/.test(lower(tokens[from])) && lower(tokens[from + 1]) === "of" && end > from + 3;

const quantifiers = set("some many several few both most all half percent %");

/** “Some of the drivers”, “68 percent of voters”: the noun behind the “of” counts. */
const isQuantified = (tokens: readonly Token[], chunks: readonly Chunk[]): boolean => {
  const [first, second] = chunks;
  if (first === undefined || second === undefined || chunks.length !== 2) return false;
  return quantifiers.has(lower(tokens[first[1] - 1])) && lower(tokens[first[1]]) === "of";
};

/** Nouns that a number measures rather than counts: “three years is a long time”. */
const measures =
  /^(?:seconds|minutes|hours|days|weeks|months|years|decades|centuries|inches|feet|yards|miles|acres|meters|metres|kilometers|kilometres|pounds|dollars|euros|cents|francs|yen|degrees|points|percent|votes|seats|times|ounces|gallons|liters|litres|barrels|calories|watts|volts|pages|words|characters)$/;

/** The number of a name: people and places are one, followers of something many, and of bodies those that end in “Party”. */
const nameNumber = (
  { tokens, numberOf, isFullyNamed }: Clause,
  from: number,
  head: Token,
  mention: Mention,
): GrammaticalNumber | undefined => {
  let first = from;
  while (first < tokens.length && (tokens[first]?.start ?? 0) < mention.start) first += 1;
  if (tokens[first]?.start !== mention.start) return undefined;
  const single = tokens[first] === head;
  const plural = /[^su]s$/.test(head.text);
  switch (mention.type) {
    case "PERSON":
      return lower(tokens[first - 1]) === "the" || (single && plural && !isFullyNamed(mention))
        ? undefined
        : "singular";
    case "GPE":
      return plural || lower(tokens[first - 1]) === "the" ? undefined : "singular";
    case "NORP":
      return single && /(?:an|at|ist|im|i|ew)s$/.test(head.text) ? "plural" : undefined;
    case "ORG":
    case "FAC":
      return isBody(lower(head)) ? numberOf(lower(head)) : undefined;
    default:
      return undefined;
  }
};

interface Head {
  readonly token: Token;
  readonly number: GrammaticalNumber;
  readonly common: boolean;
  /** Whether no article stands before it, or a word that asks for a plural. */
  readonly bare: boolean;
}

/** The head of a noun phrase, where it and its number are certain. */
const headOf = (clause: Clause, from: number, end: number): Head | undefined => {
  const { tokens, numberOf, nameEndingAt } = clause;
  const chunks = chunksOf(tokens, from, end);
  const [first] = chunks;
  const opener = tokens[from];
  if (first === undefined || opener === undefined || isGerundPhrase(tokens, from)) return undefined;
  if (isOneOf(tokens, from, end)) {
    const rest = chunks.slice(1).every((chunk) => isOnePhrase(tokens, chunk));
    return rest ? { token: opener, number: "singular", common: false, bare: false } : undefined;
  }
  if (isQuantified(tokens, chunks)) {
    const [, [, to] = first] = chunks;
    const counted = tokens[to - 1];
    const many = counted?.pos === "NOUN" && numberOf(counted.text) === "plural";
    return many && !measures.test(lower(counted))
      ? { token: counted, number: "plural", common: false, bare: false }
      : undefined;
  }
  const token = tokens[first[1] - 1];
  if (token === undefined || !chunks.every((chunk) => isOnePhrase(tokens, chunk))) return undefined;
  if (token.pos !== "NOUN") {
    const name = chunks.length === 1 ? nameEndingAt(token) : undefined;
    const number = name && nameNumber(clause, from, token, name);
    return number && { token, number, common: false, bare: false };
  }
  const number = numberOf(token.text);
  if (number === undefined || (isAmount(lower(token)) && lower(tokens[first[1]]) === "of")) return undefined;
  const opening = tokens.slice(first[0], first[1]);
  const counted = opening.some(({ pos }) => pos === "NUM" || pos === "SYM");
  if (counted && measures.test(lower(token))) return undefined;
  const before = lower(tokens[from - 1]);
  const determined =
    isDeterminer(opener) ||
    opening.some(isPossessive) ||
    before === "whose" ||
    (before === "that" && from === 1) ||
    (chunks.length === 1 && before !== "that");
  if (number === "singular" && !determined) return undefined;
  const articled = isDeterminer(opener) || opening.some(isPossessive) || massEnding.test(lower(token));
  const bare = !articled || pluralOpeners.has(lower(opener));
  return { token, number, common: true, bare };
};

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
  if (
    /^(?:and|or|nor|,|&|as|like|including|especially)$/.test(before) ||
    chunksOf(tokens, start, last).length > 1
  )
    return undefined;
  const word = tokens[last - 1];
  if (comma && (word === undefined || nameEndingAt(word)?.type !== "PERSON")) return undefined;
  if (
    tokens
      .slice(Math.max(0, start - longestReach), start)
      .some((token) => /^(?:one|only)$/.test(lower(token)))
  )
    return undefined;
  const head = headOf(clause, start, last);
  return head && isBody(lower(head.token)) ? undefined : head;
};

/**
 * The subject of the finite verb at an index, where the words before it leave no doubt: a pronoun, a noun phrase with
 * its prepositions that fills its clause up to the verb, or a pair of such. Amounts, inversions, questions, gerunds
 * and bodies of people that may be either give none. Linear in the phrase.
 */
export const subjectOf = (clause: Clause, verb: number): Subject | undefined => {
  const { tokens } = clause;
  const end = behindSubject(tokens, verb);
  const last = tokens[end - 1];
  if (last === undefined) return undefined;
  if (lower(last) !== "who" && isSubjectPronoun(last)) {
    const number = mayBeSubjunctive(tokens, end - 1, verb) ? undefined : pronounNumber(tokens, end - 1, verb);
    return (
      number && {
        start: last.start,
        end: last.end,
        number,
        head: last,
        kind: "pronoun",
        fixed: true,
        bare: false,
      }
    );
  }
  if (lower(last) === "who") {
    const head = mayBeSubjunctive(tokens, end - 1, verb) ? undefined : antecedent(clause, end);
    if (head === undefined) return undefined;
    const { token, number, common } = head;
    return {
      start: token.start,
      end: last.end,
      number,
      head: token,
      kind: common ? "noun" : "name",
      fixed: true,
      bare: false,
    };
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
    fixed: lower(head.token) === "one" || singularOpeners.has(lower(opener)),
  };
};
