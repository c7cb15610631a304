import type { Article } from "../article.js";
import type { Quote } from "../quote.js";
import type { Span } from "../span.js";

/**
 * Whether words are somebody else's: "surely" between marks that show their direction, "seemingly" between straight
 * ones, which leave open whether a quotation begins or ends there.
 */
export type Quotedness = "outside" | "seemingly" | "surely";

const directed = /^[“„‘«‹]/;

/** The outermost quotations between marks: speech under a label, without marks, is set as the desk writes. */
export const markedQuotes = ({ quotes }: Article): readonly Quote[] => {
  const isTurn = (quote: Quote | undefined): boolean =>
    quote !== undefined && quote.start === quote.content.start && quote.end === quote.content.end;
  return quotes.filter(
    (quote) => !isTurn(quote) && (quote.parent === undefined || isTurn(quotes[quote.parent])),
  );
};

/** Tells how sure it is that a span of a text is quoted; `quoteAt` gives the outermost quotation between marks there. */
export const quotednessBy =
  (text: string, quoteAt: (span: Span) => Span | undefined) =>
  (span: Span): Quotedness => {
    const quote = quoteAt(span);
    if (quote === undefined) return "outside";
    return directed.test(text.charAt(quote.start)) ? "surely" : "seemingly";
  };
