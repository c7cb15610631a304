import type { Paragraph } from "../article/paragraph.js";
import type { Quote, StrayMark } from "../article/quote.js";

/** Quotation marks paired into quotes, without attribution, and the marks left without a partner. */
export const findQuotes = (
  _text: string,
  _paragraphs: readonly Paragraph[],
): { readonly quotes: readonly Quote[]; readonly strayMarks: readonly StrayMark[] } => ({
  quotes: [],
  strayMarks: [],
});
