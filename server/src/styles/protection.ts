import type { Article } from "../article/article.js";
import { type EntityType, nameTypes } from "../article/entity.js";
import { isOutermost } from "../article/quote.js";
import { contains, type Span } from "../article/span.js";
import { spanIndex } from "../article/span-index.js";

const protectedTypes: ReadonlySet<EntityType> = new Set(nameTypes);

/**
 * Tells whether a style may judge a stretch of an article: no word of it is quoted, for nobody may change what was
 * said, and no name lies in it by a part only, for a name is written as its owner writes it. A match of a whole
 * name is open, so that a style can say how a name is spelled.
 */
export const openToStyle = (article: Article): ((span: Span) => boolean) => {
  const quoted = spanIndex(article.quotes.filter(isOutermost).map((quote) => quote.content));
  const names = article.mentions.filter(({ type }) => protectedTypes.has(type));
  const nameAt = spanIndex(names);
  const edge = (offset: number): Span => ({ start: offset, end: offset + 1 });
  return (span) => {
    if (quoted(span) !== undefined) return false;
    // Names do not overlap, so only those at the ends can reach beyond the stretch.
    const atEnds = [nameAt(edge(span.start)), nameAt(edge(span.end - 1))];
    return atEnds.every((name) => name === undefined || contains(span, name));
  };
};
