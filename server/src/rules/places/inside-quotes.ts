import type { Article } from "../../article/article.js";
import type { Quote } from "../../article/quote.js";
import type { Span } from "../../article/span.js";
import { spanIndex } from "../../article/span-index.js";

/** The outermost quotations between marks: speech under a label, without marks, is set as the desk writes. */
export const markedQuotes = ({ quotes }: Article): readonly Quote[] => {
  const isTurn = (quote: Quote | undefined): boolean =>
    quote !== undefined && quote.start === quote.content.start && quote.end === quote.content.end;
  return quotes.filter(
    (quote) => !isTurn(quote) && (quote.parent === undefined || isTurn(quotes[quote.parent])),
  );
};

/** Tells whether a span lies in words that somebody else said or wrote, which a copy desk may not mend by itself. */
export const insideQuotes = (article: Article): ((span: Span) => boolean) => {
  const find = spanIndex(markedQuotes(article));
  return (span) => find(span) !== undefined;
};
