import type { Quote } from "../../../article/quote.js";
import { textOf } from "../../../article/span.js";
import type { Claim } from "../claim.js";
import { weaker } from "../evidence.js";
import type { Place } from "../place.js";
import { quoteAt, type Surroundings } from "../surroundings.js";

/** How many quotations back the first half of a split one is looked for. */
const farthest = 4;

/** The words before a fragment that closes the sentence after somebody's speech: behind more the writer speaks as often. */
const longestOpening = 3;

/**
 * The quotation before one, past titles and words at a distance that stand in the same sentence as an earlier one:
 * “Q1,” said Dole, host of “Dam Talk.” “Q2.”
 */
export const placeBefore = (
  around: Surroundings,
  places: readonly Place[],
  order: number,
): Place | undefined => {
  const nearest = places[order - 1];
  let fragment: Place | undefined;
  for (let index = order - 1; index >= 0 && order - index <= farthest; index -= 1) {
    const place = places[index];
    if (!place || place.sentence !== nearest?.sentence) break;
    const quote = quoteAt(place) ?? -1;
    const isApart = /^(?:title|scare)$/.test(around.kindOf(quote) ?? "");
    if (around.decided(quote) && !isApart) return place;
    if (!isApart) break;
    if (around.decided(quote)) fragment ??= place;
  }
  return fragment ?? nearest;
};

/** “Q1,” she said. “Q2.”: the speaker of the quotation before one, in the same sentence or the one before. */
export const sameSpeech = (
  { kind }: Quote,
  place: Place,
  before: Place | undefined,
  earlier: Claim | undefined,
): Claim | undefined => {
  if (!before || !earlier) return undefined;
  const sentence = place.frame.sentences[place.sentence];
  const opens = sentence?.from === place.item;
  if (before.sentence >= place.sentence - 1 && (kind === "direct" || opens))
    return { ...earlier, pattern: "split-quote", evidence: weaker(earlier.evidence, "same-speech") };
  const ends = sentence?.to === place.item + 1;
  const isMostlyQuoted = place.item - (sentence?.from ?? place.item) <= longestOpening;
  return kind === "partial" && ends && isMostlyQuoted && before.sentence === place.sentence - 1
    ? loosely(earlier)
    : undefined;
};

/** Speech of the same paragraph, with a sentence of the writer's between. */
export const loosely = (earlier: Claim): Claim => ({
  ...earlier,
  pattern: "split-quote",
  evidence: weaker(earlier.evidence, "loosely-carried"),
});

/** “Keep your job,” she says, “and plant the trees now.”: whether a quote goes on with the sentence of the one before. */
export const isSecondHalf = (
  text: string,
  before: Quote | undefined,
  earlier: Claim | undefined,
  quote: Quote,
  found: Claim,
): boolean =>
  before?.kind === "direct" &&
  before.parent === quote.parent &&
  found.source !== undefined &&
  earlier?.source?.start === found.source.start &&
  earlier.source.start >= before.end &&
  textOf(text, before.content).endsWith(",") &&
  /^\s[^.!?“”"]{1,80},\s$/u.test(text.slice(before.end, quote.start));
