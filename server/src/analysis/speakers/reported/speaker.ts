import type { CueForm } from "../../../lexicon/cue-verbs.js";
import { hasFeature } from "../../../lexicon/lexicon.js";
import type { Clause, Item } from "../grammar/frame.js";
import { phraseEnd } from "../grammar/noun-phrase.js";
import type { Phrase } from "../grammar/phrase.js";
import { doerOf } from "../grammar/subject.js";
import { agent } from "../grammar/subject-behind.js";
import { isPassive } from "../grammar/verbs.js";
import { isDash } from "./stretch.js";

/** Items before a verb within which the clause begins that it is in. */
const reach = 40;

/** Items of a speaker who is a share of those asked: “about half of the voters in Kent”. */
const longestShare = 8;

const isShare = ({ pos, lower }: Item): boolean => pos === "NUM" || hasFeature(lower, "share-of");

/** “Those surveyed said”, “officials whose laws fell say”, “42% say”: the noun phrase that opens a verb's clause, whatever describes it. */
const clauseOpener = (items: readonly Item[], verb: number, sentence: Clause): Phrase | undefined => {
  const floor = Math.max(sentence.from, verb - reach);
  let from = verb;
  while (from > floor && !/^[,;:]$/.test(items[from - 1]?.text ?? "") && !isDash(items, from - 1)) {
    if (items[from - 1]?.quote !== undefined) break;
    from -= 1;
  }
  if (items[from]?.pos === "CCONJ") from += 1;
  if (verb - from <= longestShare && items.slice(from, verb).some(isShare)) return { from, to: verb };
  while (from < verb && /^(?:ADV|INTJ)$/.test(items[from]?.pos ?? "")) from += 1;
  const to = phraseEnd(items, from, verb);
  const described = items[to];
  if (to === from || !described || to >= verb) return undefined;
  const describes =
    described.pos === "VERB" || described.pos === "ADP" || hasFeature(described.lower, "opens-description");
  if (!describes) return undefined;
  return { from, to: described.pos === "VERB" && to + 1 === verb ? verb : to };
};

/** Who says what a verb reports. */
export const speakerOf = (
  items: readonly Item[],
  verb: number,
  { form }: CueForm,
  sentence: Clause,
): Phrase | undefined => {
  const doer =
    form === "past" && items[verb + 1]?.lower === "by" ? agent(items, verb + 1, sentence.to) : undefined;
  if (doer) return doer;
  const subject = doerOf(items, verb, sentence);
  if (subject || isPassive(items, verb, sentence.from)) return subject;
  return clauseOpener(items, verb, sentence);
};
