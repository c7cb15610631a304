import type { Article } from "../../article/article.js";
import type { Span } from "../../article/span.js";
import { spanIndex } from "../../article/span-index.js";
import { markedQuotes } from "./inside-quotes.js";

/**
 * Whether words are somebody else's: "surely" between marks that show their direction, "seemingly" between straight
 * ones, which leave open whether a quotation begins or ends there.
 */
export type Quotedness = "outside" | "seemingly" | "surely";

const directed = /^[“„‘«‹]/;

/** Tells how sure it is that a span is quoted. */
export const quotedness = (article: Article): ((span: Span) => Quotedness) => {
  const find = spanIndex(markedQuotes(article));
  return (span) => {
    const quote = find(span);
    if (quote === undefined) return "outside";
    return directed.test(article.text.charAt(quote.start)) ? "surely" : "seemingly";
  };
};
