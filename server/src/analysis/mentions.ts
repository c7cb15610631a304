import type { Article } from "../article/article.js";
import type { Entity, Mention } from "../article/entity.js";
import type { Candidate } from "./candidates.js";
import type { Gazetteer } from "./gazetteer.js";

/** What is known of an article before its names are grouped. */
export type ArticleSoFar = Pick<
  Article,
  "text" | "headline" | "byline" | "dateline" | "paragraphs" | "quotes"
>;

/**
 * Groups candidates into entities by the whole article's evidence (`candidates[i]` belongs to `paragraphs[i]`,
 * offsets are the article's); may retype, trim, drop and add mentions. `Entity.quotes` is left empty.
 */
export const resolveMentions = (
  _article: ArticleSoFar,
  _candidates: readonly (readonly Candidate[])[],
  _gazetteer: Gazetteer,
  _names: ReadonlySet<string>,
): { readonly entities: readonly Entity[]; readonly mentions: readonly Mention[] } => ({
  entities: [],
  mentions: [],
});
