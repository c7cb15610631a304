import { cueForm } from "../../../lexicon/cue-verbs.js";
import { hasFeature, hasValue } from "../../../lexicon/lexicon.js";
import type { Item } from "../grammar/frame.js";
import { isPersonal } from "../grammar/nominal.js";
import { phraseEnd } from "../grammar/noun-phrase.js";
import { afterAuxiliaries, isClauseVerb } from "../grammar/verbs.js";

/** “He wrote a letter, while the lamp was out for “…””: the verb has its object, and the quotation another clause. */
const hasItsObject = (items: readonly Item[], verb: number, quote: number): boolean => {
  const form = cueForm(items[verb]?.lower);
  if (form === undefined || !hasFeature(form.lemma, "handling") || items[verb + 1]?.lower === "that")
    return false;
  const to = phraseEnd(items, verb + 1, quote);
  if (to === verb + 1 || isPersonal(items[verb + 1])) return false;
  const next = afterAuxiliaries(items, to, quote);
  if (isClauseVerb(items, next) || items[next]?.pos === "AUX") return false;
  // “She writes a daily column, “Tides,””: the quotation is the thing's name.
  if (items[to]?.lower === "," && quote === to + 1 && items[quote]?.comma) return true;
  return items.slice(to, quote).some((item) => hasValue(item.lower, "subordinator", "adverbial"));
};

/** “They use a “wet foot” policy”: the quotation belongs to a thing that somebody does something with. */
const doesWithThing = (items: readonly Item[], verb: number, quote: number): boolean =>
  hasFeature(cueForm(items[verb]?.lower)?.lemma, "doing") &&
  !/^[,:]$/.test(items[quote - 1]?.lower ?? "") &&
  !items.slice(verb + 1, quote).some((item) => hasFeature(item.lower, "noun-of-words"));

/** Whether a verb that may also be one of speech is about a thing here, and not about the words of a quotation. */
export const isOfThings = (items: readonly Item[], verb: number, quote: number): boolean =>
  hasItsObject(items, verb, quote) || doesWithThing(items, verb, quote);
