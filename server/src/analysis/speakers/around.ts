import type { Paragraph } from "../../article/paragraph.js";
import type { Attribution, Quote, QuoteKind } from "../../article/quote.js";
import type { Found } from "./found.js";
import type { Frame } from "./grammar/frame.js";
import { signature } from "./patterns/after-quote.js";
import { introducedIn, leadIn } from "./patterns/lead-in.js";
import { sameSpeaker } from "./who/source-entity.js";

/** Where a quotation stands: its paragraph, its sentence in the frame, its item. */
export interface Place {
  readonly frame: Frame;
  readonly paragraph: number;
  readonly sentence: number;
  readonly item: number;
}

/** Places of the quotations of a paragraph, in order. */
export const placesIn = (frame: Frame, paragraph: number): readonly Place[] =>
  frame.sentences.flatMap((sentence, index) => {
    const places: Place[] = [];
    for (let item = sentence.from; item < sentence.to; item += 1) {
      if (frame.items[item]?.quote !== undefined) places.push({ frame, paragraph, sentence: index, item });
    }
    return places;
  });

/** What is known while the article's quotations are read from first to last. */
export interface Surroundings {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly frameAt: (paragraph: number) => Frame | undefined;
  readonly kindOf: (quote: number) => QuoteKind | undefined;
  /** What has been decided so far, by quote. */
  readonly decided: (quote: number) => Attribution | undefined;
  readonly attribution: (frame: Frame, found: Found) => Attribution;
}

const quoteAt = (place: Place | undefined): number | undefined => place?.frame.items[place.item]?.quote;

/** Nothing in them leads to the speech below, and nothing in them ends it. */
const passedOver = new Set(["residue", "caption", "pull-quote"]);

const paragraphBefore = (around: Surroundings, paragraph: number): number | undefined => {
  for (let index = paragraph - 1; index >= Math.max(0, paragraph - 3); index -= 1) {
    const kind = around.paragraphs[index]?.kind;
    if (kind === undefined) return undefined;
    if (!passedOver.has(kind)) return index;
  }
  return undefined;
};

/** The last quotation of a paragraph's last sentence. */
const lastQuote = (frame: Frame | undefined): number | undefined => {
  const last = frame?.sentences.at(-1);
  if (!frame || !last) return undefined;
  for (let item = last.to - 1; item >= last.from; item -= 1) {
    const quote = frame.items[item]?.quote;
    if (quote !== undefined) return quote;
  }
  return undefined;
};

/** “NAME” alone on the line above, as in an interview. */
const labelled = (around: Surroundings, above: number): Attribution | undefined => {
  const paragraph = around.paragraphs[above];
  if (paragraph?.kind !== "label") return undefined;
  const end = around.text.slice(paragraph.start, paragraph.end).replace(/\s*[:：.]\s*$/u, "").length;
  const frame = around.frameAt(above);
  const to = frame?.items.findIndex((item) => item.start >= paragraph.start + end) ?? -1;
  if (!frame) return undefined;
  const found: Found = {
    source: { from: 0, to: to < 0 ? frame.items.length : to },
    pattern: "label-colon",
    confidence: 0.9,
  };
  return around.attribution(frame, found);
};

/** The answer to a question is the other speaker's: “Q?” A asked. “…,” B said. “Q2?” “…” */
const alternated = (around: Surroundings, above: number, before: Attribution): Attribution | undefined => {
  const asked = around.paragraphs[above];
  if (!asked || !/\?["'”’]*$/u.test(around.text.slice(asked.end - 4, asked.end))) return undefined;
  const further = paragraphBefore(around, above);
  const quote = further === undefined ? undefined : lastQuote(around.frameAt(further));
  const other = quote === undefined ? undefined : around.decided(quote);
  if (!other || sameSpeaker(around.text, other, before)) return undefined;
  return { ...other, pattern: "alternation", confidence: Math.min(other.confidence, 0.6) };
};

/** A quotation that is all its paragraph, and a dash with a name below it. */
const signed = (around: Surroundings, place: Place): Attribution | undefined => {
  if (place.item !== place.frame.items.length - 1) return undefined;
  const below = around.paragraphs[place.paragraph + 1];
  if (!below || !/^[-–—―]/u.test(around.text.slice(below.start, below.start + 1))) return undefined;
  const frame = around.frameAt(place.paragraph + 1);
  const line = frame?.sentences[0];
  const found = frame && line && signature(frame.items, 0, line);
  return found && around.attribution(frame, found);
};

/** How many quotations back the first half of a split one is looked for. */
const farthest = 4;

/** The confidence of a speaker whom nothing but the subject of the paragraph before suggests. */
const guessed = 0.45;

/** The confidence of a speaker who says something in the paragraph before, but does not lead to this quotation. */
const suggested = 0.5;

/** The confidence of a speaker whom the line above only introduces. */
const likely = 0.65;

/** The words before a fragment that closes the sentence after somebody's speech: behind more the writer speaks as often. */
const longestOpening = 3;

/** One or two words alone in a paragraph are an answer or an echo as often as more of the same speech. */
const isBrief = (text: string, { content }: Quote): boolean =>
  (text.slice(content.start, content.end).match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0) <= 2;

/** The speaker of a quotation that opens its paragraph, from the paragraph before. */
const fromAbove = (around: Surroundings, paragraph: number, spoken: Quote): Attribution | undefined => {
  const above = paragraphBefore(around, paragraph);
  const kind = above === undefined ? undefined : around.paragraphs[above]?.kind;
  if (above === undefined || kind === "header" || kind === "headline" || kind === "byline") return undefined;
  const label = labelled(around, above);
  if (label) return label;
  const frame = around.frameAt(above);
  const last = frame?.sentences.at(-1);
  if (!frame || !last) return undefined;
  const quote = lastQuote(frame);
  const carried = quote === undefined ? undefined : around.decided(quote);
  if (quote !== undefined && carried) {
    const confidence = Math.min(carried.confidence, around.kindOf(quote) === "direct" ? 0.75 : suggested);
    const other = alternated(around, above, carried);
    if (other || isBrief(around.text, spoken)) return other;
    return { ...carried, pattern: "carried-over", confidence };
  }
  const lead = leadIn(frame, last);
  const introduced = lead?.cue ? undefined : introducedIn(frame);
  if (introduced && !isBrief(around.text, spoken))
    return around.attribution(frame, {
      source: introduced,
      pattern: "previous-sentence",
      confidence: likely,
    });
  if (!lead || lead.reports) return lead && around.attribution(frame, lead);
  const confidence = Math.min(lead.confidence, lead.cue ? suggested : guessed);
  return around.attribution(frame, { ...lead, confidence });
};

/**
 * The quotation before one, past titles and words at a distance that stand in the same sentence as an earlier one:
 * “Q1,” said Dole, host of “Dam Talk.” “Q2.”
 */
const placeBefore = (around: Surroundings, places: readonly Place[], order: number): Place | undefined => {
  const nearest = places[order - 1];
  for (let index = order - 1; index >= 0 && order - index <= farthest; index -= 1) {
    const place = places[index];
    if (!place || place.sentence !== nearest?.sentence) break;
    const quote = quoteAt(place) ?? -1;
    if (around.decided(quote)) return place;
    if (!/^(?:title|scare)$/.test(around.kindOf(quote) ?? "")) break;
  }
  return nearest;
};

/**
 * The speaker of a quotation whose own sentence names none: the one of the quotation it continues or follows
 * (“Q1,” she said. “Q2.”), of the one right behind it, of the sentence that leads to it, a signature below, or
 * the speech in the paragraph before. `places` are the paragraph's quotations, `order` is this one's place.
 */
export const attributionAround = (
  around: Surroundings,
  places: readonly Place[],
  order: number,
  quote: Quote,
): Attribution | undefined => {
  const place = places[order];
  if (!place) return undefined;
  const continued = quote.continues === undefined ? undefined : around.decided(quote.continues);
  if (continued) return { ...continued, pattern: "continued-paragraph" };
  const opens = place.frame.sentences[place.sentence]?.from === place.item;
  const before = placeBefore(around, places, order);
  const beforeQuote = quoteAt(before);
  const earlier = beforeQuote === undefined ? undefined : around.decided(beforeQuote);
  if (before && earlier && before.sentence >= place.sentence - 1 && (quote.kind === "direct" || opens)) {
    return { ...earlier, pattern: "split-quote", confidence: Math.min(earlier.confidence, 0.9) };
  }
  const ends = place.frame.sentences[place.sentence]?.to === place.item + 1;
  const from = place.frame.sentences[place.sentence]?.from ?? place.item;
  const isMostlyQuoted = place.item - from <= longestOpening;
  const next = before?.sentence === place.sentence - 1;
  if (quote.kind === "partial" && ends && isMostlyQuoted && earlier && next) {
    return { ...earlier, pattern: "split-quote", confidence: Math.min(earlier.confidence, 0.6) };
  }
  if (quote.kind !== "direct") return undefined;
  const behind = places[order + 1];
  const leads = behind && order === 0 && behind.sentence === place.sentence + 1;
  if (leads && place.frame.sentences[behind.sentence]?.from === behind.item) {
    const next = around.decided(quoteAt(behind) ?? -1);
    if (next) return { ...next, pattern: "next-sentence", confidence: Math.min(next.confidence, 0.75) };
  }
  if (place.sentence === 0)
    return signed(around, place) ?? (opens && ends ? fromAbove(around, place.paragraph, quote) : undefined);
  const previous = place.frame.sentences[place.sentence - 1];
  const lead = previous && leadIn(place.frame, previous);
  if (lead) return around.attribution(place.frame, lead);
  return earlier && { ...earlier, pattern: "split-quote", confidence: Math.min(earlier.confidence, 0.6) };
};
