import type { Claim } from "../claim.js";
import { weaker } from "../evidence.js";
import type { Place } from "../place.js";
import { quoteAt, type Surroundings } from "../surroundings.js";

/** “Q1.” “Q2,” she said.: the speaker of the quotation right behind the paragraph's first one. */
export const nextSentence = (
  around: Surroundings,
  places: readonly Place[],
  order: number,
  place: Place,
): Claim | undefined => {
  const behind = places[order + 1];
  if (!behind || order > 0 || behind.sentence !== place.sentence + 1) return undefined;
  if (place.frame.sentences[behind.sentence]?.from !== behind.item) return undefined;
  const next = around.decided(quoteAt(behind) ?? -1);
  return next && { ...next, pattern: "next-sentence", evidence: weaker(next.evidence, "carried") };
};
