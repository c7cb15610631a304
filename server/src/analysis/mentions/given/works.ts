import { type Span, textOf } from "../../../article/span.js";
import { oneOf } from "../../../lexicon/lexicon.js";
import { isBesideTitle } from "../../quotes/quote-kind.js";
import type { ArticleSoFar } from "../article-so-far.js";

const before = new RegExp(
  String.raw`\b(?:${oneOf("work")}),?\s+(?:(?:${oneOf("between-work-and-title")})\s+){0,2}$|\b(?:${oneOf("before-work-title")})\s+$|\b(?:${oneOf("broadcaster")})\s?[’']s\s+(?:\p{L}+\s+)?$`,
  "iu",
);
const after = new RegExp(String.raw`^,?\s+(?:\p{L}+\s+){0,2}(?:${oneOf("work")})(?![\p{L}-])`, "iu");

/** What is read before and behind a title; more tells nothing. */
const reach = 60;

/** Marks that end a sentence's clause belong to the sentence, not to the title: “The Long Road,”. */
const endMark = /(?<![.,;:])[.,;:]+$/;

/** Titles in quotation marks that the words around, or another one of their list, tell to be a book’s, film’s, song’s and the like; without the marks. */
export const findWorks = ({ text, quotes, paragraphs }: ArticleSoFar): readonly Span[] => {
  let at = 0;
  const titles = quotes.flatMap(({ start, end, content, kind }) => {
    while (at + 1 < paragraphs.length && (paragraphs[at]?.end ?? 0) <= start) at += 1;
    const paragraph = paragraphs[at];
    if (kind !== "title" || !paragraph) return [];
    const left = text.slice(Math.max(paragraph.start, start - reach), start);
    const right = text.slice(end, Math.min(paragraph.end, end + reach));
    return [{ start, end, kind, content, isTold: before.test(left) || after.test(right) }];
  });
  // “A,” “B” and “C” are works where one of them is.
  const tell = (from: number, to: number): void => {
    const [title, other] = [titles[from], titles[to]];
    const [first, second] = from < to ? [title, other] : [other, title];
    if (title?.isTold && other && second && isBesideTitle(text, second, first)) other.isTold = true;
  };
  for (let index = 1; index < titles.length; index += 1) tell(index - 1, index);
  for (let index = titles.length - 1; index > 0; index -= 1) tell(index, index - 1);
  return titles.flatMap(({ content, isTold }) => {
    const title = textOf(text, content).replace(endMark, "");
    return isTold && title !== "" ? [{ start: content.start, end: content.start + title.length }] : [];
  });
};
