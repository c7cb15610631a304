import { cueForm } from "./cue-verbs.js";
import type { Item } from "./frame.js";
import { isPersonal } from "./nominal.js";
import { phraseEnd } from "./noun-phrase.js";
import { afterAuxiliaries, isFiniteVerb } from "./verbs.js";

/** What begins a clause that tells of something else than the object before it. */
const opensOther = /^(?:while|when|whereas|after|before|because|although|though|where)$/;

/** Verbs of speech that also do something to a thing: “add lemon”, “write a letter”. */
const handling = /^(?:add|write|post|offer|publish|issue|send|release|read|sing|sell|open|close|raise|lay)$/;

/** “He wrote a letter, while the lamp was out for “…””: the verb has its object, and the quotation another clause. */
const hasItsObject = (items: readonly Item[], verb: number, quote: number): boolean => {
  const form = cueForm(items[verb]?.lower ?? "");
  if (form === undefined || !handling.test(form.lemma) || items[verb + 1]?.lower === "that") return false;
  const to = phraseEnd(items, verb + 1, quote);
  if (to === verb + 1 || isPersonal(items[verb + 1])) return false;
  const next = afterAuxiliaries(items, to, quote);
  if (isFiniteVerb(items, next) || items[next]?.pos === "AUX") return false;
  // “She writes a daily column, “Tides,””: the quotation is the thing's name.
  if (items[to]?.lower === "," && quote === to + 1 && items[quote]?.comma) return true;
  return items.slice(to, quote).some((item) => opensOther.test(item.lower));
};

/** Verbs that take up words only where the words are called so: “use the term “…””, but “use their “…” technique”. */
const doing = /^(?:adopt|apply|back|borrow|coin|employ|hold|know|need|present|sell|use)$/;

const ofWords =
  /^(?:adjectives?|clich[eé]s?|comparisons?|descriptions?|epithets?|euphemisms?|expletives?|expressions?|hashtags?|imagery|labels?|language|lines?|metaphors?|monikers?|names?|nicknames?|phrases?|phrasing|placards?|pseudonyms?|rhetoric|signs?|slogans?|slurs?|terms?|that|wording|words?)$/;

/** “They use a “wet foot” policy”: the quotation belongs to a thing that somebody does something with. */
const doesWithThing = (items: readonly Item[], verb: number, quote: number): boolean =>
  doing.test(cueForm(items[verb]?.lower ?? "")?.lemma ?? "") &&
  !/^[,:]$/.test(items[quote - 1]?.lower ?? "") &&
  !items.slice(verb + 1, quote).some((item) => ofWords.test(item.lower));

/** Whether a verb that may also be one of speech is about a thing here, and not about the words of a quotation. */
export const isOfThings = (items: readonly Item[], verb: number, quote: number): boolean =>
  hasItsObject(items, verb, quote) || doesWithThing(items, verb, quote);
