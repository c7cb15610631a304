import type { Span } from "../../article/span.js";
import type { ArticleSoFar } from "../mentions.js";

const works =
  "books?|novels?|memoirs?|biograph(?:y|ies)|autobiograph(?:y|ies)|films?|movies?|documentar(?:y|ies)|sitcoms?|dramas?|comed(?:y|ies)|musicals?|operas?|ballets?|plays?|songs?|albums?|singles?|ballads?|anthems?|hits?|tracks?|poems?|paintings?|sculptures?|exhibitions?|series|podcasts?|sequels?|thrillers?|essays?|symphon(?:y|ies)|soundtracks?|telenovelas?";
const before = new RegExp(
  `\\b(?:${works}),?\\s+(?:(?:of|on|in|called|titled|entitled|named|and|was|is)\\s+){0,2}$|\\b(?:titled|entitled|starred in|stars in|starring in|author of|director of)\\s+$`,
  "iu",
);
const after = new RegExp(
  `^,?\\s+(?:(?:the|a|an|his|her|their|\\p{L}+)\\s+){0,2}(?:${works})(?![\\p{L}-])`,
  "iu",
);

/** What is read before and behind a title; more tells nothing. */
const reach = 60;

/** Marks that end a sentence's clause belong to the sentence, not to the title: “The Long Road,”. */
const endMark = /[.,;:]+$/;

/** Titles in quotation marks that the words around name as a book's, film's, song's and the like; without the marks. */
export const findWorks = ({ text, quotes, paragraphs }: ArticleSoFar): readonly Span[] => {
  let at = 0;
  return quotes.flatMap(({ start, end, content, kind }) => {
    while (at + 1 < paragraphs.length && (paragraphs[at]?.end ?? 0) <= start) at += 1;
    const paragraph = paragraphs[at];
    if (kind !== "title" || !paragraph) return [];
    const left = text.slice(Math.max(paragraph.start, start - reach), start);
    const right = text.slice(end, Math.min(paragraph.end, end + reach));
    if (!before.test(left) && !after.test(right)) return [];
    const title = text.slice(content.start, content.end).replace(endMark, "");
    return title === "" ? [] : [{ start: content.start, end: content.start + title.length }];
  });
};
