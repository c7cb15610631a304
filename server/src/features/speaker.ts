import type { Article } from "../article/article.js";
import { type Attribution, isGuess, type Quote } from "../article/quote.js";
import { textOf } from "../article/span.js";

/** Whether a quote is somebody's speech, whole or in part, and not a title or a word held at a distance. */
export const isSpeech = (quote: Quote): boolean => quote.kind === "direct" || quote.kind === "partial";

/** What somebody says: a quote or a reported statement. */
export interface Said {
  readonly attribution?: Attribution;
}

/**
 * Who says something: the entity's full name, or the words that stand for a speaker nobody names (“a spokesman”).
 * Nothing where no speaker was found, or nothing but a pronoun that leads nowhere. A guess is a name here too.
 */
export const speakerName = (article: Article, { attribution }: Said): string | undefined => {
  if (attribution === undefined) return undefined;
  const entity = attribution.entity === undefined ? undefined : article.entities[attribution.entity];
  if (entity) return entity.name;
  if (attribution.speaker !== undefined) return attribution.speaker;
  if (attribution.source === undefined || attribution.sourceKind === "pronoun") return undefined;
  return textOf(article.text, attribution.source);
};

/** One key for each source of speech, the same for every quote of one speaker; none for a guess. */
export const speakerKey = (article: Article, quote: Quote): string | undefined => {
  if (quote.attribution && isGuess(quote.attribution)) return undefined;
  const entity = quote.attribution?.entity;
  return entity === undefined ? speakerName(article, quote)?.toLowerCase() : `#${entity}`;
};
