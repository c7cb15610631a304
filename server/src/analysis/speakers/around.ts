import type { Quote } from "../../article/quote.js";
import { textOf } from "../../article/span.js";
import type { Claim } from "./claim.js";
import { isAtLeast, weaker } from "./evidence.js";
import { cueAt } from "./grammar/verbs.js";
import { carriedOver, isBrief } from "./patterns/carried-over.js";
import { cutsIn } from "./patterns/cutting-in.js";
import { freeIndirect } from "./patterns/free-indirect.js";
import { nextSentence } from "./patterns/next-sentence.js";
import { pointsBack } from "./patterns/points-back.js";
import { introducedIn, leadIn } from "./patterns/previous-sentence.js";
import { verbThenSpeaker } from "./patterns/quote-verb-speaker.js";
import { signature } from "./patterns/signature.js";
import { loosely, placeBefore, sameSpeech } from "./patterns/split-quote.js";
import type { Place } from "./place.js";
import { lastQuote, paragraphBefore, quoteAt, type Surroundings } from "./surroundings.js";
import { sameSpeaker } from "./who/source-entity.js";

/** “NAME” alone on the line above, as in an interview. */
const labelled = (around: Surroundings, above: number): Claim | undefined => {
  const paragraph = around.paragraphs[above];
  if (paragraph?.kind !== "label") return undefined;
  const end = textOf(around.text, paragraph).replace(/(?<!\s)\s*[:：.]\s*$/u, "").length;
  const frame = around.frameAt(above);
  if (!frame) return undefined;
  const to = frame.items.findIndex((item) => item.start >= paragraph.start + end);
  const source = { from: 0, to: to < 0 ? frame.items.length : to };
  return around.claim(frame, { source, pattern: "label-colon", evidence: "label-above" });
};

/** A quotation that is all its paragraph, and a dash with a name below it. */
const signed = (around: Surroundings, place: Place): Claim | undefined => {
  if (place.item !== place.frame.items.length - 1) return undefined;
  const below = around.paragraphs[place.paragraph + 1];
  if (!below || !/^[-–—―]/u.test(around.text.slice(below.start, below.start + 1))) return undefined;
  const frame = around.frameAt(place.paragraph + 1);
  const line = frame?.sentences[0];
  const found = frame && line && signature(frame.items, 0, line);
  return found && around.claim(frame, found);
};

/** “Q,” at a paragraph's end and “said Dole.” below it, in small letters: a break that does not belong there. */
const tornOff = (around: Surroundings, place: Place): Claim | undefined => {
  if (place.item !== place.frame.items.length - 1) return undefined;
  const frame = around.frameAt(place.paragraph + 1);
  const line = frame?.sentences[0];
  if (!frame || !line || !/^\p{Ll}/u.test(frame.items[0]?.text ?? "")) return undefined;
  const speaks = cueAt(frame.items, 0)?.strength === "speech";
  const found = speaks ? verbThenSpeaker(frame.items, 0, line, true) : undefined;
  return found && around.claim(frame, found);
};

/** A quotation that ends its sentence, and the sentence behind it, in the paragraph or the next, that says whose words those are. */
const pointedAt = (around: Surroundings, place: Place): Claim | undefined => {
  const { frame, paragraph, sentence, item } = place;
  if (frame.sentences[sentence]?.to !== item + 1) return undefined;
  const ends = sentence === frame.sentences.length - 1;
  const behind = ends ? around.frameAt(paragraph + 1) : frame;
  const next = behind?.sentences[ends ? 0 : sentence + 1];
  const found = behind && next && pointsBack(behind.items, next);
  return found && around.claim(behind, found);
};

/** “She pauses.”: so short a paragraph interrupts speech and does not end it, in items. */
const longestAside = 4;

const pastAside = (around: Surroundings, above: number): number => {
  const items = around.paragraphs[above]?.kind === "text" ? (around.frameAt(above)?.items ?? []) : [];
  const isAside = items.length > 0 && items.length <= longestAside && items.at(-1)?.text === ".";
  return isAside && items.every(({ quote }) => quote === undefined)
    ? (paragraphBefore(around, above) ?? above)
    : above;
};

/** The speaker of a quotation that opens its paragraph, from the paragraph before. */
const fromAbove = (around: Surroundings, paragraph: number, spoken: Quote): Claim | undefined => {
  const next = paragraphBefore(around, paragraph);
  const above = next === undefined ? undefined : pastAside(around, next);
  const kind = above === undefined ? undefined : around.paragraphs[above]?.kind;
  if (above === undefined || kind === "header" || kind === "headline" || kind === "byline") return undefined;
  const label = labelled(around, above);
  if (label) return label;
  const frame = around.frameAt(above);
  const last = frame?.sentences.at(-1);
  if (!frame || !last) return undefined;
  const quote = lastQuote(frame);
  const carried = quote === undefined ? undefined : around.decided(quote);
  if (quote !== undefined && carried) return carriedOver(around, above, quote, carried, spoken);
  const lead = leadIn(frame, last);
  const source = lead?.cue ? undefined : introducedIn(frame);
  if (source && !isBrief(around.text, spoken))
    return around.claim(frame, { source, pattern: "previous-sentence", evidence: "introduced" });
  if (!lead || lead.reports) return lead && around.claim(frame, lead);
  // Who says something in the paragraph before does not lead to this quotation by that.
  const evidence = weaker(lead.evidence, lead.cue ? "suggested" : "guessed");
  return around.claim(frame, { ...lead, evidence });
};

/**
 * The speaker of a quotation whose own sentence names none: the one of the quotation it continues or follows
 * (“Q1,” she said. “Q2.”), of the one right behind it, of the sentence that leads to it, a signature below, or
 * the speech in the paragraph before. `places` are the paragraph's quotations, `order` is this one's place.
 */
export const speakerAround = (
  around: Surroundings,
  places: readonly Place[],
  order: number,
  quote: Quote,
): Claim | undefined => {
  const place = places[order];
  if (!place) return undefined;
  const continued = quote.continues === undefined ? undefined : around.decided(quote.continues);
  if (continued) return { ...continued, pattern: "continued-paragraph" };
  const torn = tornOff(around, place);
  if (torn) return torn;
  const before = placeBefore(around, places, order);
  const beforeQuote = quoteAt(before);
  const earlier = beforeQuote === undefined ? undefined : around.decided(beforeQuote);
  const own = quote.kind === "direct" && before?.sentence === place.sentence - 1;
  const cutter = own ? cutsIn(place.frame, before.sentence, before.item) : undefined;
  if (cutter) return around.claim(place.frame, cutter);
  const same = sameSpeech(quote, place, before, earlier);
  if (same) return same;
  if (quote.kind !== "direct") return freeIndirect(around, places, place, quote);
  const next = nextSentence(around, places, order, place);
  if (next) return next;
  const pointed = pointedAt(around, place);
  if (pointed) return pointed;
  const sentence = place.frame.sentences[place.sentence];
  const isWhole = sentence?.from === place.item && sentence.to === place.item + 1;
  if (place.sentence === 0)
    return signed(around, place) ?? (isWhole ? fromAbove(around, place.paragraph, quote) : undefined);
  const previous = place.frame.sentences[place.sentence - 1];
  const lead = previous && leadIn(place.frame, previous);
  const led = lead && around.claim(place.frame, lead);
  // Who spoke before goes on, though the sentence between does not say so.
  const goesOn = led && earlier && !isAtLeast(led.evidence, "weak") && sameSpeaker(around.text, led, earlier);
  return led && !goesOn ? led : earlier && loosely(earlier);
};
