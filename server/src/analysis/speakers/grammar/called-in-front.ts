import { cueForm } from "../../../lexicon/cue-verbs.js";
import { hasAnyOf, hasFeature } from "../../../lexicon/lexicon.js";
import type { Clause, Item } from "./frame.js";
import { isPersonal } from "./nominal.js";
import { phraseStart } from "./noun-phrase.js";
import type { Phrase } from "./phrase.js";
import { mainSubject } from "./subject.js";

/** Where the words in marks at `quote` begin with their article: “a “disgrace””. */
export const withArticle = (items: readonly Item[], quote: number): number =>
  hasFeature(items[quote - 1]?.lower, "article") ? quote - 1 : quote;

/** “Call”, “describe”, and not “deem”, which an office does by its rules. */
export const callsByName = (lemma: string): boolean =>
  hasFeature(lemma, "naming") && hasAnyOf(lemma, "title-naming", "takes-object-and-as");

/** Items between “what” and the verb behind which stands what somebody calls it. */
const longestCaller = 8;

/**
 * “What Dole calls “dry feet” days”, “whom she described as a “thief””: the pronoun for what is called so, where that
 * stands in front of who calls it.
 */
export const calledInFront = (items: readonly Item[], quote: number): number | undefined => {
  const start = withArticle(items, quote);
  const verb = items[start - 1]?.lower === "as" ? start - 2 : start - 1;
  const form = cueForm(items[verb]?.lower);
  if (!form || form.form === "gerund" || !callsByName(form.lemma)) return undefined;
  for (let at = verb - 1; at >= Math.max(0, verb - longestCaller); at -= 1) {
    const item = items[at];
    if (!item || item.quote !== undefined || item.pos === "PUNCT") return undefined;
    if (hasFeature(item.lower, "object-relative")) return at < verb - 1 ? at : undefined;
    if (hasAnyOf(item.lower, "form-of-be", "modal")) return undefined;
  }
  return undefined;
};

/**
 * “Dole wants more of what she calls “dry feet””: who calls it so, by the name at the head of the sentence, where a
 * pronoun takes that up and no other name stands between. The source itself in any other sentence.
 */
export const namedCaller = (
  items: readonly Item[],
  quote: number,
  sentence: Clause,
  source: Phrase,
): Phrase => {
  const relative = calledInFront(items, quote);
  const isPronoun = isPersonal(items[source.from]) && !/^(?:i|we|you)$/.test(items[source.from]?.lower ?? "");
  if (relative === undefined || !isPronoun || relative > source.from) return source;
  const subject = mainSubject(items, { from: sentence.from, to: relative });
  if (!subject || items[subject.to - 1]?.pos !== "PROPN") return source;
  const border = items[relative - 1]?.lower === "," ? relative - 1 : relative;
  const called = phraseStart(items, border, subject.to);
  const isOther = items
    .slice(subject.to, called)
    .some(({ pos, quote: inner }) => pos === "PROPN" && inner === undefined);
  return isOther ? source : subject;
};
