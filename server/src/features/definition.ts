import type { Article } from "../article/article.js";
import type { Span } from "../article/span.js";
import { entityAt } from "./at-offset.js";

/** Where a reader meets an entity: the words at the caret, and the entity's first mention. */
export interface Definition {
  readonly origin: Span;
  readonly target: Span;
}

/** The first mention of the entity at a caret. */
export const definitionAt = (article: Article, offset: number): Definition | undefined => {
  const place = entityAt(article, offset);
  const index = place && article.entities[place.entity]?.mentions[0];
  const mention = index === undefined ? undefined : article.mentions[index];
  if (!place || !mention) return undefined;
  return { origin: place.span, target: { start: mention.start, end: mention.end } };
};
