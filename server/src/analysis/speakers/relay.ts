import { cueForm } from "../../lexicon/cue-verbs.js";
import { hasFeature } from "../../lexicon/lexicon.js";
import type { Candidate, FindSpeaker } from "./candidate.js";
import type { Clause, Item } from "./grammar/frame.js";
import { isPersonal } from "./grammar/nominal.js";
import { endsClause, isNameWord, itemsOf, reach } from "./grammar/phrase.js";
import { accordingTo, accordingToFirst } from "./patterns/according-to.js";
import { speakerThenVerb } from "./patterns/quote-speaker-verb.js";
import { verbThenSpeaker } from "./patterns/quote-verb-speaker.js";

const reports = (items: readonly Item[], { cue }: Candidate): boolean =>
  cueForm(items[cue?.from ?? -1]?.lower)?.lemma === "report";

/** “…, the Herald reported” at a clause's end. */
const reportedHere: FindSpeaker = (items, at, sentence) => {
  const found = verbThenSpeaker(items, at, sentence, true) ?? speakerThenVerb(items, at, sentence, true);
  if (!found?.cue || !found.source || !reports(items, found)) return undefined;
  const end = Math.max(found.cue.to, found.source.to);
  return end >= sentence.to || endsClause(items[end]) ? found : undefined;
};

/** “…, according to the agency”, “…, the Herald reported”: behind the quotation and its speaker. */
const closing: FindSpeaker = (items, from, sentence) => {
  for (let index = from; index < Math.min(sentence.to, from + reach); index += 1) {
    const before = items[index - 1];
    if (before?.lower !== "," && before?.quote === undefined) continue;
    const found = accordingTo(items, index, sentence) ?? reportedHere(items, index, sentence);
    if (found) return found;
  }
  return undefined;
};

/** Whether a verb of speech, or “she called it” of a person, makes the source somebody who speaks. */
const speaks = (items: readonly Item[], { cue, source }: Candidate): boolean => {
  const form = cueForm(items[cue?.from ?? -1]?.lower);
  const words = itemsOf(items, source);
  const isSomebody = words.some(isNameWord) || (words.length === 1 && isPersonal(words[0]));
  return form?.strength === "speech" || (isSomebody && hasFeature(form?.lemma, "naming"));
};

/** “Dole vowed to “mend the wall,” the Herald reported”: who reports it only passes it on; any other verb speaks. */
export const reportedBy = (items: readonly Item[], inner: Candidate, outer: Candidate): Candidate =>
  reports(items, outer) && speaks(items, inner) && outer.source && outer.cue
    ? { ...inner, relay: { source: outer.source, cue: outer.cue } }
    : outer;

/**
 * A speaker with whoever passes the words on: “Dole said, according to the agency”. Where nobody is said to
 * speak (“According to the agency, Dole had “…””) the one who passes it on is the source.
 */
export const relayed = (
  items: readonly Item[],
  quote: number,
  sentence: Clause,
  found: Candidate | undefined,
): Candidate | undefined => {
  if (found?.pattern === "according-to") return found;
  const before = accordingToFirst(items, quote, sentence);
  if (!found) return before;
  const other =
    before ?? closing(items, Math.max(quote + 1, found.cue?.to ?? 0, found.source?.to ?? 0), sentence);
  if (!other?.source || !other.cue) return found;
  return speaks(items, found) ? { ...found, relay: { source: other.source, cue: other.cue } } : other;
};
