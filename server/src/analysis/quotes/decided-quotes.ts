import type { Paragraph } from "../../article/paragraph.js";
import type { Quote } from "../../article/quote.js";
import { byPosition, contains, firstFrom, overlaps, type Span } from "../../article/span.js";
import type { DecidedQuote } from "../../decisions/decided.js";

/** How many quotes before the end of a decided one are looked at: those within it, and those around it. */
const mostNested = 50;

/** The quote that a decision is of: the innermost that its span touches the most of; -1 where there is none. */
export const quoteOf = (quotes: readonly Quote[], decision: Span): number => {
  const shared = ({ start, end }: Quote): number =>
    (Math.min(end, decision.end) - Math.max(start, decision.start)) / Math.max(1, end - start);
  const behind = firstFrom(quotes, decision.end);
  let best = -1;
  for (let index = behind - 1; index >= Math.max(0, behind - mostNested); index -= 1) {
    const [quote, known] = [quotes[index], quotes[best]];
    if (quote && overlaps(quote, decision) && (known === undefined || shared(quote) > shared(known)))
      best = index;
  }
  return best;
};

/** An edge so near to that of a quote, in UTF-16 units, is the same, with its mark or without. */
const nearEdge = 2;

const isNear = (edge: number, ...others: readonly number[]): boolean =>
  others.some((other) => Math.abs(edge - other) <= nearEdge);

const isSameSpan = ({ start, end, content }: Quote, decision: Span): boolean =>
  isNear(decision.start, start, content.start) && isNear(decision.end, end, content.end);

/** Quotes with those that people decided where none was found, and with the spans that they gave others; in text order. */
export const withDecidedQuotes = (
  quotes: readonly Quote[],
  decisions: readonly DecidedQuote[],
  paragraphs: readonly Paragraph[],
): readonly Quote[] => {
  const spans = new Map<number, Span>();
  const added: Quote[] = [];
  for (const { start, end, rejected } of decisions) {
    const paragraph = paragraphs[firstFrom(paragraphs, start + 1) - 1];
    if (rejected || !paragraph || !contains(paragraph, { start, end })) continue;
    const index = quoteOf(quotes, { start, end });
    const quote = quotes[index];
    if (quote === undefined) added.push({ start, end, content: { start, end }, kind: "direct" });
    else if (quote.parent === undefined && !isSameSpan(quote, { start, end }))
      spans.set(index, { start, end });
  }
  if (added.length + spans.size === 0) return quotes;
  const now = [
    ...quotes.map((quote, index) => {
      const span = spans.get(index);
      return { index, quote: span ? { ...quote, ...span, content: span } : quote };
    }),
    ...added.map((quote) => ({ index: -1, quote })),
  ].sort((a, b) => byPosition(a.quote, b.quote));
  const moved = new Map(now.map(({ index }, at) => [index, at]));
  return now.map(({ quote }) => {
    const { parent, continues } = quote;
    return {
      ...quote,
      ...(parent === undefined ? {} : { parent: moved.get(parent) ?? 0 }),
      ...(continues === undefined ? {} : { continues: moved.get(continues) ?? 0 }),
    };
  });
};
