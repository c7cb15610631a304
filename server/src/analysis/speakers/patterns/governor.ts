import { type CueForm, isReporting } from "../../../lexicon/cue-verbs.js";
import { hasFeature, hasValue } from "../../../lexicon/lexicon.js";
import type { Candidate } from "../candidate.js";
import type { Evidence } from "../evidence.js";
import type { Item } from "../grammar/frame.js";
import { isCapital, isSomebodyNoun, isSubjectRelative } from "../grammar/nominal.js";
import { one, type Phrase } from "../grammar/phrase.js";

/** “Begin “building a wall””, “put “people first””: without a comma or a colon such a verb does what is quoted. */
export const doesIt = (quote: number, verb: number, { lemma }: CueForm): boolean =>
  quote === verb + 1 && hasFeature(lemma, "does-with-the-hand");

/** Whether a verb governs quoted words by itself, wherever it stands before them in the clause. */
export const isFirm = (form: CueForm): boolean =>
  (form.strength === "speech" && !hasFeature(form.lemma, "fragile-cue")) || hasFeature(form.lemma, "judging");

/** A cue verb before a quotation, with its subject. */
export interface Governor {
  readonly verb: number;
  readonly form: CueForm;
  readonly source: Phrase;
  /** Who reports that the source speaks. */
  readonly relay?: Candidate["relay"];
}

/** How far in front of a quotation a verb is, in items, by how firmly it governs: from there on it governs less. */
const speechSteps = [7, 13, 16] as const;
const firmSteps = [0, 9, 12] as const;
/** Beyond this many items a verb that only takes a stance is a guess. */
const stanceReach = 18;

/** “Pointed out that …”: a clause of what somebody says. */
const tellsThat = (items: readonly Item[], { form, verb }: Governor): boolean =>
  hasFeature(form.lemma, "reports-clause") &&
  (items[verb + 1]?.lower === "that" ||
    (items[verb + 1]?.lower === "out" && items[verb + 2]?.lower === "that"));

/** What a verb so far in front of a quotation is worth. */
export const evidenceOf = (items: readonly Item[], governor: Governor, quote: number): Evidence => {
  const { form, verb, source } = governor;
  const distance = quote - verb;
  // “Was called “…” by Dole and “…” by Orban”.
  if (source.from > quote && (distance <= 2 || source.from === quote + 2) && isFirm(form)) return "governing";
  if (form.strength !== "speech" && !isFirm(form))
    return distance < stanceReach || tellsThat(items, governor) ? "governing-weakly" : "guessed";
  const [loosely, far, weakly] = form.strength === "speech" ? speechSteps : firmSteps;
  if (distance >= weakly) return "governing-weakly";
  if (distance >= far) return "governing-far";
  return distance >= loosely ? "governing-loosely" : "governing";
};

/** Whether a subject is only taken up again from the clause around it: “Dole said she …”, “… that he …”. */
const isTakenUp = (items: readonly Item[], source: Phrase): boolean =>
  source.to - source.from === 1 && hasValue(items[source.from]?.lower, "pronoun", "subject");

const isComplement = (items: readonly Item[], { source }: Governor): boolean => {
  let before = source.from - 1;
  while (before > 0 && items[before]?.pos === "ADV") before -= 1;
  return !hasFeature(items[before]?.lower, "stands-beside");
};

/** A firm verb with a name before it, or one of speech with somebody: its subject speaks, whoever reports it. */
const speaksItself = (items: readonly Item[], { form, source }: Governor): boolean =>
  isFirm(form) &&
  items
    .slice(source.from, source.to)
    .some((item) => isCapital(item) || (form.strength === "speech" && isSomebodyNoun(item)));

/** “Dole called those who deny the flood “…””: what somebody is called stands behind a relative clause. */
const isComplementOf = (items: readonly Item[], quote: number, inner: Governor, outer: Governor): boolean =>
  hasFeature(outer.form.lemma, "naming") &&
  isSubjectRelative(items[inner.source.from]) &&
  inner.source.from > outer.verb &&
  quote - inner.verb > 1 &&
  !hasFeature(items[quote - 1]?.lower, "before-complement") &&
  !items.slice(outer.verb + 1, quote).some((item) => item.lower === "," || item.quote !== undefined);

/**
 * Which of two verbs governs a quotation, the one found first or one further in front: a weak verb yields to a
 * firm one, and one in a reported clause to the verb that reports it (“Dole said she hoped to “…””, “Dole said the
 * plan calls for “…””), unless somebody is named in it who speaks (“Dole said Orban called it “…””).
 */
export const outerGovernor = (
  items: readonly Item[],
  quote: number,
  inner: Governor,
  outer: Governor,
): Governor => {
  const close = /^[,:]$/.test(items[quote - 1]?.text ?? "") && quote - inner.verb <= 4;
  if (!isFirm(inner.form) && !close && isFirm(outer.form)) return outer;
  if (isComplementOf(items, quote, inner, outer)) return outer;
  const between = items.slice(outer.verb + 1, inner.source.from);
  // “Dole said it was “…” and that she …”: a second clause of what somebody says.
  const isSecondClause = items[inner.source.from - 1]?.lower === "that" && isTakenUp(items, inner.source);
  const holds =
    inner.source.from > outer.verb &&
    !between.some((one) => one.lower === "," || (one.quote !== undefined && !isSecondClause));
  if (!holds || outer.form.form === "gerund" || outer.form.strength !== "speech" || !isFirm(outer.form))
    return inner;
  if (isTakenUp(items, inner.source)) return outer;
  if (outer.form.form === "base" || !isReporting(outer.form) || !isComplement(items, inner)) return inner;
  if (inner.source.from < outer.source.to && outer.source.from < inner.source.to) return inner;
  return speaksItself(items, inner)
    ? { ...inner, relay: { source: outer.source, cue: one(outer.verb) } }
    : outer;
};
