import type { Article } from "../../article/article.js";

/** What is known of an article before its names are grouped. */
export type ArticleSoFar = Pick<
  Article,
  "text" | "headline" | "byline" | "dateline" | "paragraphs" | "quotes"
>;
