import { lower, type Token } from "../../article/token.js";
import { presentOf } from "../../lexicon/inflection.js";
import { behindAdverbs, chunksOf, phraseStart } from "../clauses/subject-phrase.js";
import type { Clause } from "./subject-head.js";
import { numberAsSubject } from "./subject-pronoun.js";
import { numberedVerb } from "./verb-number.js";

/** Tokens before a verb in which its subject is looked for. */
const reach = 40;

/** Of a singular verb a plural may be the subject, and the other way round; pronouns and names may be either. */
const mayBeOther = (token: Token, verbIsSingular: boolean): boolean => {
  if (token.pos === "PRON" || token.pos === "PROPN") return true;
  return token.pos === "NOUN" && token.text.endsWith("s") === verbIsSingular;
};

/** Whether a noun or a name right before the verb goes with it, without a preposition or an “and” that could make another word its subject. */
const agreesWithNearest = ({ tokens, numberOf }: Clause, at: number, verbIsSingular: boolean): boolean => {
  const behind = behindAdverbs(tokens, at);
  // Of “the boats that have” the noun before tells.
  const end = /^(?:who|that|which)$/.test(lower(tokens[behind - 1])) ? behind - 1 : behind;
  const last = tokens[end - 1];
  if (last === undefined) return false;
  if (last.pos === "PRON") return numberAsSubject(lower(last)) === (verbIsSingular ? "singular" : "plural");
  const from = phraseStart(tokens, end);
  if (from === end || chunksOf(tokens, from, end).length > 1) return false;
  const before = tokens[from - 1];
  if (before?.pos === "CCONJ" || before?.text === "&") return false;
  if (last.pos === "PROPN") return verbIsSingular && before?.pos !== "ADP";
  return last.pos === "NOUN" && numberOf(last.text) === (verbIsSingular ? "singular" : "plural");
};

/** Whether a verb may be one in the present or one that tells its number, by its form and what stands before: not “to go”, “would have”, “said”. */
const mayTellNumber = (tokens: readonly Token[], at: number, isWord: (word: string) => boolean): boolean => {
  const { text = "", pos } = tokens[at] ?? {};
  const before = tokens[behindAdverbs(tokens, at) - 1];
  if (before?.pos === "AUX" || (before?.pos === "PART" && lower(before) === "to")) return false;
  if (numberedVerb(text) !== undefined) return true;
  if (pos === "AUX" || /(?:ed|ing)$/.test(text)) return false;
  return text.endsWith("s") || isWord(presentOf(text));
};

/** Whether some word before a verb could be a subject of the other number: elsewhere no tree is asked for. */
export const mayDisagree = (clause: Clause, at: number, isWord: (word: string) => boolean): boolean => {
  const { tokens } = clause;
  if (!mayTellNumber(tokens, at, isWord)) return false;
  const { text = "" } = tokens[at] ?? {};
  const verb = numberedVerb(text);
  const singular = verb ? verb.number === "singular" : text.endsWith("s");
  if (agreesWithNearest(clause, at, singular)) return false;
  for (let before = at - 1; before >= Math.max(0, at - reach); before--) {
    const token = tokens[before];
    if (token !== undefined && mayBeOther(token, singular)) return true;
  }
  return false;
};
