import { type CueForm, cueForm, isReporting } from "../../../lexicon/cue-verbs.js";
import { formsWith } from "../../../lexicon/inflection.js";
import { hasFeature } from "../../../lexicon/lexicon.js";
import type { Candidate } from "../candidate.js";
import { calledInFront, callsByName, withArticle } from "../grammar/called-in-front.js";
import type { Item } from "../grammar/frame.js";
import { isSubjectRelativeOrThat } from "../grammar/nominal.js";

/** The cue of a candidate in front of a quotation. */
interface Cue {
  readonly form: CueForm;
  readonly from: number;
  readonly to: number;
}

const cueBefore = (items: readonly Item[], { cue }: Candidate, quote: number): Cue | undefined => {
  const form = cue && cue.to <= quote ? cueForm(items[cue.from]?.lower) : undefined;
  return cue && form && { form, ...cue };
};

/** Whether a noun of the writer's goes on behind a quotation, which then only describes it. */
const describesNoun = (items: readonly Item[], quote: number): boolean =>
  /^(?:NOUN|PROPN|ADJ)$/.test(items[quote + 1]?.pos ?? "");

/** The fragment before one in a list: ““cold”, “slow” and “dear””. */
const listedBefore = (items: readonly Item[], quote: number): number | undefined => {
  let at = quote - 1;
  if (/^(?:and|or)$/.test(items[at]?.lower ?? "")) at -= 1;
  if (items[at]?.lower === ",") at -= 1;
  return at < quote - 1 && items[at]?.quote !== undefined ? at : undefined;
};

/** Items of what somebody is said to call something. */
const longestCalled = 20;

/**
 * “Called the plan “a disgrace””, “accused the mayor of “buying votes””: what somebody says something is, where no noun
 * of the writer's goes on behind it.
 */
export const isJudgement = (items: readonly Item[], found: Candidate, quote: number): boolean => {
  if (calledInFront(items, quote) !== undefined) return true;
  const cue = cueBefore(items, found, quote);
  // “To call it “grave”” has not been done, and of “…, calling it “grave”” the subject is less sure.
  if (!cue || !/^(?:past|present)$/.test(cue.form.form)) return false;
  const { lemma } = cue.form;
  if (!hasFeature(lemma, "judging")) return false;
  // “She noted that Dole had called it “grave””: Dole, not she.
  if (found.source && items.slice(found.source.to, cue.from).some(({ lower }) => lower === "that"))
    return false;
  const start = withArticle(items, quote);
  if (describesNoun(items, quote)) return false;
  const listed = listedBefore(items, quote);
  if (listed !== undefined) return isJudgement(items, found, listed);
  // “Decried the issue of “bias””: there “of” is the noun's.
  const link = hasFeature(lemma, "takes-object-and-as") ? /^(?:as|being)$/ : /^(?:as|of|being)$/;
  const isLinked = link.test(items[start - 1]?.lower ?? "");
  const first = items.slice(cue.to, start).findLastIndex((item) => item.quote !== undefined);
  // “Called the plan “…” and its author “…””: what is said of each is a judgement, or neither.
  const joined = first >= 0 && /^(?:and|but|or)$/.test(items[cue.to + first + 1]?.lower ?? "");
  if (joined && !isJudgement(items, found, cue.to + first)) return false;
  const object = items.slice(joined ? cue.to + first + 2 : cue.to, start);
  const last = object.at(-1);
  return (
    (isLinked || (callsByName(lemma) && /^(?:NOUN|PROPN|PRON)$/.test(last?.pos ?? ""))) &&
    !hasFeature(last?.lower, "possessive") &&
    object.length <= longestCalled &&
    object.every(({ quote: inner, pos }) => inner === undefined && pos !== "PUNCT" && pos !== "AUX")
  );
};

const copulas = formsWith("copula");

/** “Said the strike remained”, “warned, however, that it remained”, and not “when Dole asked, the crowd became”. */
const isCopulaOf = (items: readonly Item[], cue: number, verb: number): boolean => {
  const between = items.slice(cue, verb).map(({ lower }) => lower);
  return copulas.has(items[verb]?.lower ?? "") && (between.includes("that") || !between.includes(","));
};

/** “Said the strike was a “disgrace””: what somebody says something is, with a form of “be” right before it. */
export const isPredicate = (items: readonly Item[], found: Candidate, quote: number): boolean => {
  const cue = cueBefore(items, found, quote);
  if (!cue || cue.form.form === "base" || !isReporting(cue.form)) return false;
  let verb = withArticle(items, quote) - 1;
  while (verb > cue.to && items[verb]?.pos === "ADV") verb -= 1;
  return (
    verb > cue.to &&
    (hasFeature(items[verb]?.lower, "form-of-be") || isCopulaOf(items, cue.to, verb)) &&
    // “The party's “old guard””.
    items[verb]?.pos !== "PART" &&
    !describesNoun(items, quote) &&
    !isSubjectRelativeOrThat(items[verb - 1]) &&
    items.slice(cue.to, verb).every((item) => item.quote === undefined && !/^[;:]$/.test(item.text))
  );
};

/** “Rebels “openly targeted” the clinic, Dole said”: the verb of the clause itself, which a writer does not hold at a distance. */
export const isClausesVerb = (items: readonly Item[], quote: number, words: string): boolean =>
  /^\p{Ll}+ly \p{Ll}+(?:ed|[^s]s)$/u.test(words) &&
  /^(?:NOUN|PROPN|PRON)$/.test(items[quote - 1]?.pos ?? "") &&
  (items[quote + 1]?.pos === "DET" || hasFeature(items[quote + 1]?.lower, "possessive"));
