import { contains, startingIn, textOf } from "../../article/span.js";
import { hasFeature } from "../../lexicon/lexicon.js";
import type { Claim } from "./claim.js";
import { readFrame } from "./grammar/frame.js";
import { type Place, placesIn } from "./place.js";
import { quoteAt } from "./surroundings.js";
import type { UnattributedArticle } from "./unattributed.js";

/** Who says a quotation by its own sentence; “unspoken” where nobody does. */
type ReadPlace = (place: Place, index: number) => Claim | "unspoken" | undefined;

/**
 * Decides quotations within the turns of an interview, which have no marks of their own and so are no words of somebody
 * quoted: “DAHL: My aunt said, “Go.””. Each is read in its own sentence alone; `decided` is by quotation, and is filled in.
 */
export const decideWithinTurns = (
  { text, paragraphs, quotes, mentions }: UnattributedArticle,
  decided: (Claim | undefined)[],
  readPlace: ReadPlace,
): void => {
  const ofTurns = new Map<number, number[]>();
  const talking = new Set<number | undefined>();
  quotes.forEach(({ label, continues, parent }, index) => {
    if (label || (continues !== undefined && ofTurns.has(continues))) ofTurns.set(index, []);
    if (label) talking.add(decided[index]?.entity);
    if (parent !== undefined) ofTurns.get(parent)?.push(index);
  });
  let paragraph = 0;
  for (const [turn, nested] of ofTurns) {
    if (nested.length === 0) continue;
    const span = quotes[turn];
    if (span === undefined) continue;
    while (paragraph < paragraphs.length - 1 && (paragraphs[paragraph]?.end ?? 0) <= span.start)
      paragraph += 1;
    const own = paragraphs[paragraph];
    if (own === undefined || !contains(own, span)) continue;
    const placed = nested.flatMap((index) => (quotes[index] ? [{ index, quote: quotes[index] }] : []));
    const frame = readFrame(text, paragraph, own, placed, startingIn(mentions, span), span.start);
    for (const place of placesIn(frame, paragraph)) {
      const index = quoteAt(place) ?? -1;
      const claim = readPlace(place, index);
      if (claim === undefined || claim === "unspoken") continue;
      const { entity, source, ...rest } = claim;
      const word = source ? textOf(text, source) : "";
      const isOwn = word === "I";
      if (claim.sourceKind === "pronoun" && !hasFeature(word.toLowerCase(), "pronoun-for-speaker")) continue;
      // Those who talk are “I” and “you” to each other, and never “she”.
      const isTalker = claim.sourceKind === "pronoun" && talking.has(entity);
      const who = isOwn ? decided[turn]?.entity : isTalker ? undefined : entity;
      decided[index] = { ...rest, ...(source && { source }), ...(who === undefined ? {} : { entity: who }) };
    }
  }
};
