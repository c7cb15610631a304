import { isPersonNoun } from "../../analysis/mentions/people/common-nouns.js";
import type { Mention } from "../../article/entity.js";
import { isPossessiveMark, lower, type Token } from "../../article/token.js";
import { hasAnyOf, hasFeature, oneOf } from "../../lexicon/lexicon.js";
import { type GrammaticalNumber, isAmount, isBody } from "../../lexicon/noun-number.js";
import { type Chunk, chunksOf, isDeterminer, isOnePhrase } from "../clauses/subject-phrase.js";

/** What is known of the words around a verb. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** Number of a common noun, undefined where it is not certain. */
  readonly numberOf: (noun: string) => GrammaticalNumber | undefined;
  /** The name that a token ends. */
  readonly nameEndingAt: (token: Token) => Mention | undefined;
  /** Whether the article gives the name's bearer a first name too. */
  readonly isFullyNamed: (mention: Mention) => boolean;
  /** Whether a country, a town or its team is certainly one, and not many (“England have won”). */
  readonly bodiesAreOne: boolean;
}

const groupName = new RegExp(`(?:${oneOf("group-name-ending")})s$`);

/** Endings of nouns that need no article. */
const massEnding = new RegExp(`(?:${oneOf("mass-ending")})$`);

/** “Raising taxes”: what is one, whatever is in it. */
export const isGerundPhrase = (tokens: readonly Token[], from: number): boolean =>
  /.ing$/.test(lower(tokens[from]));

/** “One of the officials”, “Each of the schools”. */
const isOneOf = (tokens: readonly Token[], from: number, end: number): boolean =>
  /^(?:one|each)$/.test(lower(tokens[from])) && lower(tokens[from + 1]) === "of" && end > from + 3;

const personEnding = new RegExp(`(?:${oneOf("ending-of-person")})$`);

/** Whether “who” behind a common noun may stand for it: for several, or for a person; not for a body or a thing. */
export const mayBeWho = (noun: Token, number: GrammaticalNumber | undefined): boolean => {
  const word = lower(noun);
  if (isBody(word)) return false;
  if (number === "plural" || hasFeature(word, "everybody") || word === "one") return true;
  return isPersonNoun(noun) || personEnding.test(word);
};

/** “Some of the drivers”, “68 percent of voters”: the noun behind the “of” counts. */
const isQuantified = (tokens: readonly Token[], chunks: readonly Chunk[]): boolean => {
  const [first, second] = chunks;
  if (first === undefined || second === undefined || chunks.length !== 2) return false;
  return hasFeature(lower(tokens[first[1] - 1]), "quantifier") && lower(tokens[first[1]]) === "of";
};

/** The number of a name: people and places are one, followers of something many, and of bodies those that end in “Party”. */
export const nameNumber = (
  { tokens, numberOf, isFullyNamed, bodiesAreOne }: Clause,
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
      // “The best U.S. hope”: before an adjective the name belongs to another noun.
      if (tokens[first - 1]?.pos === "ADJ") return undefined;
      return plural || !bodiesAreOne || lower(tokens[first - 1]) === "the" ? undefined : "singular";
    case "NORP":
      return single && groupName.test(head.text) ? "plural" : undefined;
    case "ORG":
    case "FAC":
      return isBody(lower(head)) ? numberOf(lower(head)) : undefined;
    default:
      return undefined;
  }
};

/** Whether what looks like a noun may be a participle of the one before it: “the tests broadcast”; in -ing of a plural alone: “ministers meeting in May”. */
const isParticiple = (written: string, before: Token | undefined, numberOf: Clause["numberOf"]): boolean =>
  before?.pos === "NOUN" &&
  (hasFeature(written, "nounlike-participle") ||
    (/.ing$/.test(written) && numberOf(lower(before)) === "plural"));

/**
 * The number of the common noun at an index, where it is certain; `word` is the noun as it is written within a sentence.
 * Of a number of things the words before the verb tell; “the eight” may be many, and “the boats hit” is no hit.
 */
export const commonNumber = (
  { tokens, numberOf }: Clause,
  at: number,
  word = tokens[at]?.text ?? "",
): GrammaticalNumber | undefined => {
  const token = tokens[at];
  const written = lower(token);
  if (token?.pos !== "NOUN" || written === "number" || hasFeature(written, "unit-number")) return undefined;
  if (isParticiple(written, tokens[at - 1], numberOf)) return undefined;
  // “Just a fraction are”, where the text said before of what; not “an excellent host”.
  const opener = tokens[at - 1]?.pos === "ADJ" ? tokens[at - 2] : tokens[at - 1];
  const isAlone = hasFeature(lower(opener), "indefinite-article") && !hasFeature(written, "role-noun-alone");
  const isMany = lower(tokens[at + 1]) === "of" || isAlone;
  if (isAmount(written) && isMany) return undefined;
  // “E-mail”, “vice-presidents”; not “sisters-in-law”.
  return numberOf(/^[^-]+-[^-]+$/.test(word) ? word.slice(word.indexOf("-") + 1) : word);
};

/** Whether a verb in its base form may stand behind the plural that it tells of: “homes where parents smoke”. */
const mayBeVerb = ({ numberOf }: Clause, token: Token, before: Token | undefined): boolean =>
  before?.pos === "NOUN" && numberOf(lower(before)) === "plural" && numberOf(lower(token)) === "singular";

/** The index behind a noun phrase without the time that ends it: “the bombings last month”, “the games this season”. */
const behindTime = (tokens: readonly Token[], from: number, to: number): number => {
  const [noun, which, time] = tokens.slice(Math.max(from, to - 3), to);
  const isTime = hasAnyOf(lower(time), "period", "season", "weekday");
  const isNamed = /^(?:last|next|this)$/.test(lower(which)) && isTime;
  return isNamed && (noun?.pos === "NOUN" || noun?.pos === "PROPN") ? to - 2 : to;
};

/** The word that decides a noun phrase’s number. */
export interface Head {
  readonly token: Token;
  readonly number: GrammaticalNumber;
  readonly common: boolean;
  /** Whether no article stands before it, or a word that asks for a plural. */
  readonly bare: boolean;
}

/** What is counted as the head of words of how many: “a number of drivers”. */
const manyOf = (token: Token): Head => ({ token, number: "plural", common: false, bare: false });

/** “A number of drivers have”, “the number of drivers has”; “a similar number have” may be many. */
const headOfNumber = ({ tokens, numberOf }: Clause, chunks: readonly Chunk[]): Head | undefined => {
  const [first, second, ...more] = chunks;
  if (first === undefined || second === undefined) return undefined;
  const token = tokens[first[1] - 1];
  const opener = lower(tokens[first[0]]);
  // “The number of homes at risk has”; “a number of” says of whom the verb tells in two phrases alone.
  if (more.length > 0 && opener !== "the") return undefined;
  if (token === undefined || lower(tokens[first[1]]) !== "of") return undefined;
  const counted = tokens[second[1] - 1];
  if (counted?.pos !== "NOUN" || numberOf(counted.text) !== "plural") return undefined;
  if (opener === "the") return { token, number: "singular", common: true, bare: false };
  return hasFeature(opener, "indefinite-article") && opener.startsWith("a") ? manyOf(counted) : undefined;
};

/** Whether the parts of a noun phrase behind its first are one noun phrase each. */
const areWhole = (tokens: readonly Token[], [, ...more]: readonly Chunk[]): boolean =>
  more.every((chunk) => isOnePhrase(tokens, chunk));

/** The head of a noun phrase, where it and its number are certain. */
export const headOf = (clause: Clause, from: number, end: number): Head | undefined => {
  const { tokens, numberOf, nameEndingAt } = clause;
  const chunks = chunksOf(tokens, from, end);
  const [first] = chunks;
  const opener = tokens[from];
  if (first === undefined || opener === undefined || isGerundPhrase(tokens, from)) return undefined;
  if (isOneOf(tokens, from, end)) {
    return areWhole(tokens, chunks)
      ? { token: opener, number: "singular", common: false, bare: false }
      : undefined;
  }
  if (isQuantified(tokens, chunks)) {
    const [, [, to] = first] = chunks;
    const counted = tokens[to - 1];
    const many = counted?.pos === "NOUN" && numberOf(counted.text) === "plural";
    return many && !hasFeature(lower(counted), "measure-in-singular") ? manyOf(counted) : undefined;
  }
  const behind = behindTime(tokens, first[0], first[1]);
  const token = tokens[behind - 1];
  const isWhole = isOnePhrase(tokens, [first[0], behind]);
  if (token === undefined || !isWhole || !areWhole(tokens, chunks)) return undefined;
  if (token.pos !== "NOUN") {
    const name = chunks.length === 1 ? nameEndingAt(token) : undefined;
    const number = name && nameNumber(clause, from, token, name);
    return number && { token, number, common: false, bare: false };
  }
  if (lower(token) === "number") return headOfNumber(clause, chunks);
  const number = commonNumber(clause, behind - 1);
  if (number === undefined) return undefined;
  if (behind === end && mayBeVerb(clause, token, tokens[behind - 2])) return undefined;
  const opening = tokens.slice(first[0], behind);
  // “Officials said that earlier this week at least 17 boats were lost”: a time, and no subject.
  if (chunks.length > 1 && hasFeature(lower(token), "period") && /^(?:this|that)$/.test(lower(opener)))
    return undefined;
  const counted = opening.some(({ pos }) => pos === "NUM" || pos === "SYM");
  if (counted && hasFeature(lower(token), "measure-in-singular")) return undefined;
  const before = lower(tokens[from - 1]);
  const isOwned = isDeterminer(opener) || opening.some(isPossessiveMark);
  const determined =
    isOwned ||
    before === "whose" ||
    (before === "that" && from === 1) ||
    (chunks.length === 1 && before !== "that");
  if (number === "singular" && !determined) return undefined;
  // “Those attending Monday’s meeting”: the plural before it tells that the noun is no head.
  const isWithin = opening.some((each) => isPossessiveMark(each) || /.ing$/.test(lower(each)));
  const opensPlural = hasFeature(lower(opener), "plural-opener");
  if (number === "singular" && opensPlural && isWithin) return undefined;
  const bare = opensPlural || !(isOwned || massEnding.test(lower(token)));
  return { token, number, common: true, bare };
};
