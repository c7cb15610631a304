import { isNoun, isVerb, lower, type Token } from "../../article/token.js";
import { hasFeature } from "../../lexicon/lexicon.js";
import { isBody } from "../../lexicon/noun-number.js";
import type { Dictionary } from "../../spelling/dictionary.js";
import { phraseStart } from "../clauses/subject-phrase.js";
import type { Subject } from "./near-subject.js";
import type { NumberedVerb } from "./verb-number.js";

/** What looks like a verb and its subject, where they stand. */
interface Site {
  readonly dictionary: Pick<Dictionary, "has">;
  readonly tokens: readonly Token[];
  /** Index of the verb, of the subject’s head, and of where the phrase begins that the head ends. */
  readonly at: number;
  readonly head: number;
  readonly from: number;
  readonly verb: NumberedVerb;
}

/** “…, his face still blank with grief”: what describes the face may be a verb, too, but where a comma or “with” opens the phrase it is none. */
const isAbsolute = ({ dictionary, tokens, at, from, verb }: Site): boolean => {
  const word = lower(tokens[at]);
  if (verb.auxiliary || verb.number === "singular") return false;
  if (!hasFeature(lower(tokens[from]), "possessive")) return false;
  return /^(?:,|with)$/.test(lower(tokens[from - 1])) && [`${word}ly`, `${word}ness`].some(dictionary.has);
};

/** “Those railing against the mayor have”: who does something. */
const isDoer = ({ tokens, head, verb }: Site): boolean =>
  verb.number === "plural" &&
  /.ing$/.test(lower(tokens[head])) &&
  hasFeature(lower(tokens[head - 1]), "demonstrative");

/** “A laptop containing plans, letters and other papers was”: the list is within the subject, which stands before it. */
const isListWithin = ({ tokens, at, from, verb }: Site): boolean =>
  verb.number === "singular" &&
  lower(tokens[from - 1]) === "," &&
  tokens.slice(from, at).some(({ pos }) => pos === "CCONJ") &&
  tokens.slice(0, from).some((token) => isVerb(token) && /.ing$/.test(lower(token)));

/** “Travel, catering and entertainment are”: the last of a list, of which the first words look like a clause. */
const endsList = ({ tokens, from, verb }: Site): boolean =>
  verb.number === "plural" &&
  lower(tokens[from - 1]) === "and" &&
  (isNoun(tokens[from - 2]) || /.ing$/.test(lower(tokens[from - 2])));

/** “The story on trade, taxes, and jobs is”: the end of a list that a preposition governs. */
const endsGoverned = ({ tokens, from, head, verb }: Site): boolean =>
  verb.number === "singular" &&
  from === head &&
  tokens[from - 1]?.pos === "CCONJ" &&
  tokens[from - 2]?.text === "," &&
  tokens.slice(0, from - 2).some(({ pos }) => pos === "ADP");

/** “Fewer ferries means longer queues”: that there are fewer. */
const isFact = ({ tokens, at, from, verb }: Site): boolean =>
  verb.number === "singular" && lower(tokens[at]) === "means" && tokens[from]?.pos !== "DET";

/** “Muslims en masse are”, “all the family are” */
const isNoSingular = ({ tokens, head, from, verb }: Site): boolean =>
  verb.number === "plural" &&
  (hasFeature(lower(tokens[head - 1]), "foreign-particle") ||
    (lower(tokens[from]) === "all" && isBody(lower(tokens[head]))));

/** “Looted assets is the term used”: words that are spoken of. */
const isTerm = ({ tokens, at, verb }: Site): boolean =>
  verb.number === "singular" &&
  tokens[at + 1]?.pos === "DET" &&
  tokens.slice(at + 2, at + 4).some((token) => hasFeature(lower(token), "names-the-quoted"));

/** “Among the judges who spoke is Ida Moe”, “In the halls is a sign”: the subject stands behind. */
const isInverted = ({ tokens, at }: Site): boolean => {
  const opening = tokens.slice(0, at).findLastIndex(({ pos }) => pos === "PUNCT") + 1;
  return (
    hasFeature(lower(tokens[at]), "form-of-be") &&
    (tokens[opening]?.pos === "ADP" || hasFeature(lower(tokens[opening]), "preposition-before-no-clause")) &&
    lower(tokens[opening - 1]) !== "," &&
    /^(?:DET|PROPN)$/.test(tokens[at + 1]?.pos ?? "")
  );
};

/** Whether what looks like a verb and a subject that do not agree is no such pair, by the words around it. */
export const isMisread = (
  dictionary: Pick<Dictionary, "has">,
  tokens: readonly Token[],
  at: number,
  { verb, subject }: { readonly verb: NumberedVerb; readonly subject: Subject },
): boolean => {
  // “IT support”
  if (subject.kind === "pronoun") return /^\p{Lu}{2}/u.test(subject.head.text);
  const head = tokens.indexOf(subject.head);
  const site = { dictionary, tokens, at, head, from: phraseStart(tokens, head + 1), verb };
  return (
    isAbsolute(site) ||
    isDoer(site) ||
    endsGoverned(site) ||
    isFact(site) ||
    isListWithin(site) ||
    endsList(site) ||
    isNoSingular(site) ||
    isTerm(site) ||
    isInverted(site)
  );
};
