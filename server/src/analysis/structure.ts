import type { Article } from "../article/article.js";
import type { Span } from "../article/span.js";
import type { Sentence } from "../article/token.js";

/** A block of text with its sentences, before it is known what it is on the page; offsets are the article's. */
export interface Block extends Span {
  readonly sentences: readonly Sentence[];
}

/** What structure adds to an article. */
export type Structure = Pick<
  Article,
  "headline" | "byline" | "dateline" | "sections" | "paragraphs" | "residue"
>;

/** Tells headline, byline, dateline, headers, paragraphs and page residue apart. */
export const readStructure = (_text: string, _blocks: readonly Block[]): Structure => ({
  sections: [],
  paragraphs: [],
  residue: [],
});
