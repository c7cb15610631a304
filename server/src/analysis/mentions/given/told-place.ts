import type { Span } from "../../../article/span.js";
import type { NamedCandidate } from "../article-names.js";
import type { ArticleSoFar } from "../article-so-far.js";

/** A place where the article names something, and the `looseKey` of its full name. */
export interface ToldPlace extends Span {
  readonly key: string;
}

/** Finds the places where an article names what its names so far tell of. */
export type FindPlaces = (
  article: ArticleSoFar,
  candidates: readonly NamedCandidate[],
) => readonly ToldPlace[];
