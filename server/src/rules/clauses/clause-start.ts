import { isVerb, lower, type Token } from "../../article/token.js";
import { formsOf } from "../../lexicon/inflection.js";
import { hasFeature, hasValue, oneOf } from "../../lexicon/lexicon.js";

const verbsOfWishing = new RegExp(`^(?:${oneOf("stem-of-wishing")})`);
/** Tokens before a subject in which what asks for a subjunctive is looked for. */
const moodReach = 14;

/** Whether the verb of a subject that starts at `from` may be a subjunctive: “demanded that he have”, “if she were”. */
export const mayBeSubjunctive = (tokens: readonly Token[], from: number, verb: number): boolean => {
  const form = lower(tokens[verb]);
  const before = tokens.slice(Math.max(0, from - moodReach), from).map(lower);
  // “Caught as it were between two fires”
  if (form === "were" && before.at(-1) === "as" && lower(tokens[from]) === "it") return true;
  return form === "were"
    ? before.some((word) => hasFeature(word, "conditional"))
    : before.some((word) => verbsOfWishing.test(word));
};

const closers = /^[”"’]$/;

/** Tokens before a comma in which a list of subjects, or a phrase that opens the sentence, is looked for. */
const commaReach = 30;

const commasBefore = (tokens: readonly Token[], at: number): number =>
  tokens.slice(Math.max(0, at - commaReach), at).filter((token) => token.text === ",").length;

/** Behind a comma stands the sentence's subject where a phrase opened the sentence; else what stands there may be the last of a list. */
const afterComma = (tokens: readonly Token[], at: number): "plural" | "yes" => {
  const first = tokens[0];
  const opened = /^(?:ADP|SCONJ|ADV)$/.test(first?.pos ?? "") || lower(first) === "according";
  const next = tokens[at];
  const begins = next?.pos === "DET" || next?.pos === "PROPN" || next?.pos === "PRON";
  const listed = tokens[at - 2]?.pos === "PROPN";
  return (begins && !listed) || (opened && at <= commaReach && commasBefore(tokens, at) === 1)
    ? "yes"
    : "plural";
};

/** Behind “, and” stands a new clause where the one before has its verb and no list; else it may be the last of a list. */
const afterAnd = (tokens: readonly Token[], at: number): "plural" | "yes" => {
  const before = tokens.slice(Math.max(0, at - commaReach), at - 2);
  const hasVerb = before.some(isVerb);
  return hasVerb && commasBefore(tokens, at) === 1 ? "yes" : "plural";
};

const reporting = new Set([
  "say",
  "think",
  ...formsOf("reports", ["past", "present", "gerund"]),
  ...formsOf("believes"),
]);

/**
 * Whether a clause certainly begins at an index: “yes”, “no”, or “plural” where what begins there may be the last of
 * several subjects, so that only its being plural says something of the verb.
 */
export const startOfClause = (tokens: readonly Token[], at: number): "no" | "plural" | "yes" => {
  const before = tokens[at - 1];
  if (before === undefined) return "yes";
  const word = lower(before);
  if (word === "how") return /^(?:DET|PRON)$/.test(tokens[at]?.pos ?? "") ? "yes" : "no";
  if (hasValue(word, "subordinator", "clause")) return before.pos === "NOUN" ? "no" : "yes";
  if (reporting.has(word)) return "yes";
  if (word === ";" || word === "whose") return "yes";
  if (at === 1 && (hasFeature(word, "coordinator") || word === "still")) return "yes";
  if (word === "but" && lower(tokens[at - 2]) === ",") return "yes";
  if (word === "and" && lower(tokens[at - 2]) === ",") return afterAnd(tokens, at);
  if (/^(?::|—|–|--)$/.test(word)) return "yes";
  if (closers.test(word)) return /^[,.!?]$/.test(lower(tokens[at - 2])) ? "yes" : "no";
  if (word === ",") return afterComma(tokens, at);
  const introduced = hasFeature(lower(tokens[at - 2]), "introduces-time-clause");
  if (introduced && word === "as") return before.pos === "SCONJ" ? "yes" : "no";
  if (introduced && (hasFeature(word, "time-link") || word === "once")) return "yes";
  return "no";
};
