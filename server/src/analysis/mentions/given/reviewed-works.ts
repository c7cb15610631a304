import type { Paragraph } from "../../../article/paragraph.js";
import { type Span, touches } from "../../../article/span.js";
import { stars } from "../../../lexicon/page-lines.js";
import type { NamedCandidate } from "../article-names.js";
import type { ArticleSoFar } from "../article-so-far.js";

/** So many lines of a review’s box stand above its stars: the title, the house, the dates. */
const boxLines = 3;

/** What a reviewer gives and a title are no longer, in UTF-16 code units. */
const longestStars = 24;
const longestTitle = 60;

/** “The Cooper’s Wife”: a line of several words without a comma or a stop, which could be a title. */
const titleShape = /^\p{Lu}[^.,;!]*[^.,;:!]$/u;

/** Whether a paragraph of running text has the words, too. */
const isTakenUp = (article: ArticleSoFar, title: Span, words: string): boolean => {
  const at = article.text.indexOf(words, title.end);
  const holder = article.paragraphs.find(({ start, end }) => start <= at && at < end);
  return at >= 0 && holder?.kind === "text" && holder.end - holder.start > longestTitle;
};

/**
 * The titles of what is reviewed: lines above a reviewer’s stars that the text takes up, and that nobody’s name is.
 */
export const reviewedWorks = (
  article: ArticleSoFar,
  candidates: readonly NamedCandidate[],
): readonly Span[] => {
  const { text, paragraphs } = article;
  const lineOf = ({ start, end }: Paragraph): string => text.slice(start, end);
  const people = (): readonly Span[] => candidates.filter(({ type }) => type === "PERSON");
  return paragraphs.flatMap((paragraph, index) => {
    if (paragraph.end - paragraph.start > longestStars || !stars.test(lineOf(paragraph))) return [];
    return paragraphs.slice(Math.max(0, index - boxLines), index).filter((line) => {
      const words = line.end - line.start <= longestTitle ? lineOf(line) : "";
      return (
        titleShape.test(words) &&
        words.includes(" ") &&
        isTakenUp(article, line, words) &&
        !touches(people(), line)
      );
    });
  });
};
