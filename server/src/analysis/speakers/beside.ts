import { hasFeature } from "../../lexicon/lexicon.js";
import type { Candidate } from "./candidate.js";
import { type Clause, contentOf, type Item } from "./grammar/frame.js";
import { skipComma } from "./grammar/phrase.js";
import { accordingTo } from "./patterns/according-to.js";
import { answerFrom } from "./patterns/answer-from.js";
import { asSpeakerPutIt, wasHowSpeakerPutIt } from "./patterns/as-speaker-put-it.js";
import { speakerThenVerb } from "./patterns/quote-speaker-verb.js";
import { verbThenSpeaker } from "./patterns/quote-verb-speaker.js";
import { signature } from "./patterns/signature.js";
import { isClausesVerb } from "./vetoes/judgements.js";
import { endsLedSpeech, leadsToAnother, saysSomethingElse } from "./vetoes/other-object.js";

/** Whether the characters of a quotation, or a comma behind it, let an attribution follow. */
const invitesAttribution = (text: string, items: readonly Item[], quote: number): boolean => {
  const item = items[quote];
  if (!item) return false;
  return /[,?!…—–―-]["'”’)\]]*\s*$/u.test(contentOf(text, item).slice(-6)) || items[quote + 1]?.lower === ",";
};

/** Items of speech in a quotation whose comma was forgotten; fewer words are a title or a term. */
const fewestWords = 6;

/** ““We saw nothing” Dole told the court”: speech that opens its sentence, without a stop. */
const lacksComma = (text: string, item: Item | undefined): boolean => {
  const content = item ? contentOf(text, item).trim() : "";
  return /[\p{Ll}\d]$/u.test(content) && content.split(/\s+/).length >= fewestWords;
};

/** “Q,” a term the town often used: what stands behind only says what kind of words they are. */
const describesWords = (items: readonly Item[], at: number): boolean =>
  items[at]?.pos === "DET" &&
  items.slice(at + 1, at + 4).some((item) => hasFeature(item.lower, "names-the-quoted"));

/** What stands right behind a quotation and names who says it. */
export const beside = (
  text: string,
  items: readonly Item[],
  quote: number,
  sentence: Clause,
): Candidate | undefined => {
  const opens = quote === sentence.from && lacksComma(text, items[quote]);
  const inviting = opens || invitesAttribution(text, items, quote);
  const at = skipComma(items, quote + 1);
  const item = items[quote];
  // “Rebels “openly targeted” the clinic, its head said”: what is behind the verb is its object.
  const isVerb = !inviting && item !== undefined && isClausesVerb(items, quote, contentOf(text, item));
  if (at >= sentence.to || isVerb) return undefined;
  const modifies = !inviting && /^(?:DET|ADJ)$/.test(items[quote - 1]?.pos ?? "");
  const others = describesWords(items, at) || endsLedSpeech(text, items, quote, sentence);
  const clause = others ? undefined : speakerThenVerb(items, at, sentence, inviting);
  return (
    (quote === sentence.from ? signature(items, quote + 1, sentence) : undefined) ??
    accordingTo(items, at, sentence) ??
    (inviting
      ? (asSpeakerPutIt(items, at, sentence) ??
        wasHowSpeakerPutIt(items, at, sentence) ??
        answerFrom(items, at, sentence))
      : undefined) ??
    (modifies
      ? undefined
      : (verbThenSpeaker(items, at, sentence, inviting) ??
        (clause &&
        (saysSomethingElse(items, quote, sentence, clause) || leadsToAnother(items, quote, sentence, clause))
          ? undefined
          : clause)))
  );
};
