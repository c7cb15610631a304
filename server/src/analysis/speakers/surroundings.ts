import type { Paragraph } from "../../article/paragraph.js";
import type { QuoteKind } from "../../article/quote.js";
import type { Candidate } from "./candidate.js";
import type { Claim } from "./claim.js";
import type { Frame } from "./grammar/frame.js";
import type { Place } from "./place.js";

/** What is known while the article's quotations are read from first to last. */
export interface Surroundings {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly frameAt: (paragraph: number) => Frame | undefined;
  readonly kindOf: (quote: number) => QuoteKind | undefined;
  /** What has been decided so far, by quote. */
  readonly decided: (quote: number) => Claim | undefined;
  readonly claim: (frame: Frame, found: Candidate) => Claim;
}

/** Index of the quotation at a place, in `Article.quotes`. */
export const quoteAt = (place: Place | undefined): number | undefined =>
  place?.frame.items[place.item]?.quote;

/** Nothing in them leads to the speech below, and nothing in them ends it. */
const passedOver = new Set(["residue", "caption", "pull-quote"]);

/** The paragraph of the story above one, by index. */
export const paragraphBefore = (around: Surroundings, paragraph: number): number | undefined => {
  for (let index = paragraph - 1; index >= Math.max(0, paragraph - 3); index -= 1) {
    const kind = around.paragraphs[index]?.kind;
    if (kind === undefined) return undefined;
    if (!passedOver.has(kind)) return index;
  }
  return undefined;
};

/** The last quotation of a paragraph's last sentence. */
export const lastQuote = (frame: Frame | undefined): number | undefined => {
  const last = frame?.sentences.at(-1);
  if (!frame || !last) return undefined;
  for (let item = last.to - 1; item >= last.from; item -= 1) {
    const quote = frame.items[item]?.quote;
    if (quote !== undefined) return quote;
  }
  return undefined;
};
