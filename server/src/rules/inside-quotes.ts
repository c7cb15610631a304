import type { Article } from "../article/article.js";
import type { Span } from "../article/span.js";
import { spanIndex } from "./span-index.js";

/** Tells whether a span lies in words that somebody else said or wrote, which a copy desk may not mend by itself. */
export const insideQuotes = (article: Article): ((span: Span) => boolean) => {
  const find = spanIndex(article.quotes.filter((quote) => quote.parent === undefined));
  return (span) => find(span) !== undefined;
};
