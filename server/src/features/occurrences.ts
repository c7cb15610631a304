import type { Article } from "../article/article.js";
import { fragmentsOf } from "../article/fragments.js";
import { byStart, type Span } from "../article/span.js";
import { entityAt } from "./at-offset.js";

/** A place where an article speaks of an entity. */
export interface Occurrence extends Span {
  /** A pronoun that stands for the entity, not a mention of it. */
  readonly pronoun: boolean;
}

/** Every place that speaks of the entity at a caret: its mentions and the pronouns linked to it, in text order. */
export const occurrencesAt = (article: Article, offset: number): readonly Occurrence[] => {
  const place = entityAt(article, offset);
  const entity = place && article.entities[place.entity];
  if (!entity) return [];
  const mentions = entity.mentions
    .map((index) => article.mentions[index])
    .filter((mention) => mention !== undefined)
    .flatMap(fragmentsOf)
    .map(({ start, end }) => ({ start, end, pronoun: false }));
  const pronouns = entity.pronouns.map(({ start, end }) => ({ start, end, pronoun: true }));
  return [...mentions, ...pronouns].sort(byStart);
};
