import type { Article } from "../article.js";
import type { Span } from "../span.js";
import { spanIndex } from "../span-index.js";

/**
 * A tag, which may go on over lines where it is closed, or a character reference: “&ouml;”, “&#8220;”. What is read
 * for the end of a tag has a limit, so that the time grows with the text alone.
 */
const markup = /<\/?[a-z](?:[^<>]{0,400}>|[^<>\r\n]*)|&(?:[a-z][a-z\d]{1,30}|#\d{1,7}|#x[\da-f]{1,6});/giu;

/** Tells whether a span shares a character with tags, character references, style sheets or code that a web page left in the text. */
export const markupIn = ({ text, paragraphs }: Article): ((span: Span) => boolean) => {
  const inMarkup = spanIndex(
    [...text.matchAll(markup)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
  );
  const inCode = spanIndex(paragraphs.filter(({ start, end }) => /[{}]/.test(text.slice(start, end))));
  return (span) => inMarkup(span) !== undefined || inCode(span) !== undefined;
};
