import { cueForm, hasHearer } from "../../../lexicon/cue-verbs.js";
import { hasFeature } from "../../../lexicon/lexicon.js";
import type { Candidate } from "../candidate.js";
import { type Clause, contentOf, type Item } from "../grammar/frame.js";
import { isCapital, isPersonal, isTime } from "../grammar/nominal.js";
import { skipComma } from "../grammar/phrase.js";
import { cueAt } from "../grammar/verbs.js";

/** Whether whom a pattern found behind a quotation says something else. */
type Veto = (items: readonly Item[], quote: number, sentence: Clause, found: Candidate) => boolean;

/**
 * “Asked about the “wall,” Dole said yes”, “To chants of “Stay,” Dole said her crew was tired”: the verb has another
 * object than the quotation, which only belongs to the phrase that opens the sentence.
 */
export const saysSomethingElse: Veto = (items, quote, sentence, { cue }) => {
  const object = cue && items[cue.to];
  const form = cue && cueForm(items[cue.from]?.lower);
  if (!object || !form || object.quote !== undefined) return false;
  if (form.strength === "stance" && object.lower === "to" && items[cue.to + 1]?.pos === "VERB") return true;
  if (quote === sentence.from) return form.strength === "stance" && object.lower === "that";
  if (hasHearer(form) || isTime(object) || isTime(items[cue.to + 1])) return false;
  return /^(?:DET|PRON|PROPN|NOUN|ADJ)$/.test(object.pos) || hasFeature(object.lower, "opens-content");
};

/** Items between a verb and the comma or the colon with which it leads to a quotation. */
const behindComma = 5;
const behindColon = 14;

/** “Dole wrote to her with, “Q?””: a cue verb and a comma or a colon lead to the quotation. */
export const isLedTo = (items: readonly Item[], quote: number, sentence: Clause): boolean => {
  const mark = items[quote - 1]?.text ?? "";
  if (!/^[,:]$/.test(mark)) return false;
  // “Dole replied with a question of her own: “Q?””
  const floor = Math.max(sentence.from + 1, quote - (mark === ":" ? behindColon : behindComma));
  return items.slice(floor, quote - 1).some((_, at) => cueAt(items, floor + at)?.strength === "speech");
};

/** “Dole wrote: “Q!” Reyes shot back”: a name with a capital behind a quotation that was led to and ended its sentence begins another. */
export const endsLedSpeech = (
  text: string,
  items: readonly Item[],
  quote: number,
  sentence: Clause,
): boolean => {
  const [item, next] = [items[quote], items[quote + 1]];
  if (!item || !next || !isCapital(next) || next.text === "I") return false;
  return /[?!…]$/u.test(contentOf(text, item).trimEnd()) && isLedTo(items, quote, sentence);
};

/**
 * “Q?” He answered, “Q2”, “Dole wrote to her, “Q?” Orban wrote back, “Q2””: a pronoun with a capital, or a name behind
 * a quotation that has its own lead-in, begins another sentence and speaks the next quotation.
 */
export const leadsToAnother: Veto = (items, quote, sentence, { cue }) => {
  const subject = items[skipComma(items, quote + 1)];
  if (!cue || !subject || !isCapital(subject)) return false;
  if (!(isPersonal(subject) ? subject.text !== "I" : isLedTo(items, quote, sentence))) return false;
  const mark = items[cue.to]?.lower === "back" ? cue.to + 1 : cue.to;
  return /^[,:]$/.test(items[mark]?.text ?? "") && items[mark + 1]?.quote !== undefined;
};
