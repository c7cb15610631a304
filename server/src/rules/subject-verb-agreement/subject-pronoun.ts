import { lower, type Token } from "../../article/token.js";
import { hasAnyOf, hasFeature, hasValue, oneOf } from "../../lexicon/lexicon.js";
import type { GrammaticalNumber } from "../../lexicon/noun-number.js";
import { startOfClause } from "../clauses/clause-start.js";

/** The number of “he”, “we” and the like, and of “this” and “those”, which stand before nouns, too. */
const numberOf = (word: string): GrammaticalNumber | undefined =>
  hasValue(word, "pronoun-number", "plural")
    ? "plural"
    : hasFeature(word, "pronoun-number")
      ? "singular"
      : undefined;

const pointerNumber = (word: string): GrammaticalNumber | undefined =>
  hasFeature(word, "demonstrative") ? numberOf(word) : undefined;

/** Whether a token is a pronoun that may be a subject. */
export const isSubjectPronoun = (token: Token): boolean =>
  token.pos === "PRON" || hasAnyOf(lower(token), "everybody", "demonstrative");

const hidesNumberPattern = new RegExp(`^(?:${oneOf("hides-number")}|[-–—/(]+)$`);

/** The number of the verb form that goes with “I”, by a form; undefined where neither of its partners does. */
const firstPersonNumber = (form: string): GrammaticalNumber | undefined => {
  if (form === "is" || form === "are") return undefined;
  return form === "were" || form === "was" ? "singular" : "plural";
};

/** The number of a pronoun that may be an object as well, in lower case: “it”, “you”, “everybody”. */
export const numberAsSubject = (word: string): GrammaticalNumber | undefined => {
  if (word === "it" || hasFeature(word, "everybody")) return "singular";
  return word === "you" ? "plural" : undefined;
};

/**
 * As `pronounNumber`, of a pronoun that the tree of its sentence says is the subject; `opens` tells whether it says so
 * of the word before, too, that it opens the clause.
 */
export const subjectPronounNumber = (
  tokens: readonly Token[],
  at: number,
  verb: number,
  opens: boolean,
): GrammaticalNumber | undefined => {
  const before = tokens[at - 1];
  // “Seven & I” is a company.
  if (before?.text === "&") return undefined;
  const word = lower(tokens[at]);
  const known = pronounNumber(tokens, at, verb);
  if (known !== undefined) return known;
  const bound =
    before !== undefined &&
    (/^(?:ADP|AUX|CCONJ|PART)$/.test(before.pos) || hidesNumberPattern.test(lower(before)));
  if (bound && !opens) return undefined;
  if (word === "i") return firstPersonNumber(lower(tokens[verb]));
  return word === "that" || verb !== at + 1
    ? numberAsSubject(word)
    : (numberAsSubject(word) ?? pointerNumber(word));
};

/**
 * The number that the pronoun at an index asks of the verb at another; undefined where it may be no subject. “He” is
 * always one; “it” is one at the start of a clause alone.
 */
export const pronounNumber = (
  tokens: readonly Token[],
  at: number,
  verb: number,
): GrammaticalNumber | undefined => {
  const head = tokens[at];
  const before = tokens[at - 1];
  // “E/I requirements”
  if (head === undefined || (before?.end === head.start && /^[-/]$/.test(before.text))) return undefined;
  const word = lower(head);
  const nominative = hasFeature(word, "demonstrative") ? undefined : numberOf(word);
  if (nominative === "plural") return "plural";
  if (nominative === "singular") {
    const free =
      before === undefined ||
      (before.pos !== "AUX" &&
        (at === 1 || lower(before) !== "and") &&
        !hidesNumberPattern.test(lower(before)));
    return free ? "singular" : undefined;
  }
  if (word === "i" && lower(before) !== "and" && lower(before) !== "or") {
    return firstPersonNumber(lower(tokens[verb]));
  }
  if (startOfClause(tokens, at) !== "yes") return undefined;
  const number = numberAsSubject(word);
  if (number !== undefined) return number;
  if (before !== undefined || verb !== at + 1) return undefined;
  return pointerNumber(word);
};
