import { isVerb } from "../../../article/token.js";
import { hasFeature, hasValue } from "../../../lexicon/lexicon.js";
import type { Item } from "../grammar/frame.js";
import { isTime } from "../grammar/nominal.js";
import { phraseEnd } from "../grammar/noun-phrase.js";
import { afterAuxiliaries, isClauseVerb } from "../grammar/verbs.js";
import type { Cue } from "./statement.js";

/** Items between a cue and the clause it reports. */
const farthest = 18;

/** Where a word or phrase of time that begins at an index ends, exclusive: “Tuesday”, “last week”, “on June 3”. */
const timeEnd = (items: readonly Item[], at: number, limit: number): number => {
  let end = at;
  if (hasFeature(items[end]?.lower, "before-date") || items[end]?.pos === "DET") end += 1;
  if (!isTime(items[end]) || items[end + 1]?.lower === "'s") return at;
  while (end < limit && (isTime(items[end]) || items[end]?.pos === "NUM")) end += 1;
  return end;
};

/** Whether “to” stands at an index before a verb. */
export const isInfinitive = (items: readonly Item[], at: number): boolean => {
  if (items[at]?.lower !== "to") return false;
  const next = items[at + 1]?.pos === "ADV" ? items[at + 2] : items[at + 1];
  return isVerb(next);
};

/** Where “in an interview with the paper”, “to the council” ends. */
const placeEnd = (items: readonly Item[], at: number, limit: number): number => {
  if (items[at]?.pos !== "ADP" && items[at]?.lower !== "to") return at;
  const end = phraseEnd(items, at + 1, limit);
  return end > at + 1 ? end : at;
};

/** Whether a noun phrase ends right before the verb whose subject it is. */
export const isSubject = (items: readonly Item[], end: number, limit: number): boolean =>
  isClauseVerb(items, afterAuxiliaries(items, end, limit));

/** Where a hearer ends: “told the council the bridge …”; a noun phrase before a verb is a subject and hears nothing. */
const hearerEnd = (items: readonly Item[], at: number, limit: number): number => {
  if (hasValue(items[at]?.lower, "pronoun", "object")) return at + 1;
  const end = phraseEnd(items, at, limit);
  return isSubject(items, end, limit) ? at : end;
};

/** Where the words that a verb reports may begin, past hearer, time, place and adverbs. */
export const contentStart = (
  items: readonly Item[],
  { verb, form, sentence }: Pick<Cue, "verb" | "form" | "sentence">,
): number => {
  const limit = Math.min(sentence.to, verb + farthest);
  let at = verb + 1;
  let heard = !hasFeature(form.lemma, "addressing");
  while (at < limit) {
    const item = items[at];
    if (!item || item.quote !== undefined || isInfinitive(items, at)) break;
    let end = timeEnd(items, at, limit);
    if (end === at && hasFeature(item.lower, "subordinator")) break;
    if (end === at && !heard) {
      heard = true;
      end = hearerEnd(items, at, limit);
    }
    if (end === at) end = placeEnd(items, at, limit);
    if (end === at && item.pos === "ADV") end = at + 1;
    if (end === at) break;
    at = end;
  }
  return at;
};
