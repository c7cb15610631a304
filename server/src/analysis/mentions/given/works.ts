import { type Span, textOf } from "../../../article/span.js";
import { oneOf } from "../../../lexicon/lexicon.js";
import type { ArticleSoFar } from "../article-so-far.js";

const before = new RegExp(
  String.raw`\b(?:${oneOf("work")}),?\s+(?:(?:${oneOf("between-work-and-title")})\s+){0,2}$|\b(?:${oneOf("before-work-title")})\s+$`,
  "iu",
);
const after = new RegExp(String.raw`^,?\s+(?:\p{L}+\s+){0,2}(?:${oneOf("work")})(?![\p{L}-])`, "iu");

/** What is read before and behind a title; more tells nothing. */
const reach = 60;

/** Marks that end a sentence's clause belong to the sentence, not to the title: “The Long Road,”. */
const endMark = /(?<![.,;:])[.,;:]+$/;

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
    const title = textOf(text, content).replace(endMark, "");
    return title === "" ? [] : [{ start: content.start, end: content.start + title.length }];
  });
};
