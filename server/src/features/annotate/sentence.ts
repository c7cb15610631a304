import type { Article } from "../../article/article.js";
import { firstFrom, type Span } from "../../article/span.js";

/** How much of a sentence is shown on each side of the words, in UTF-16 units. */
const longestSide = 120;

const oneLine = (text: string): string => text.replace(/\s/g, " ");

/** The last of some spans in text order that starts at or before an offset. */
const at = <T extends Span>(spans: readonly T[], offset: number): T | undefined =>
  spans[firstFrom(spans, offset + 1) - 1];

/** The sentence around some words on one line, a long one cut at its ends, and where in it the words stand (UTF-16). */
export const sentenceAround = (
  { text, paragraphs }: Article,
  { start, end }: Span,
): { readonly sentence: string; readonly at: Span } => {
  const paragraph = at(paragraphs, start);
  const sentence = (paragraph && at(paragraph.sentences, start)) ?? paragraph;
  const from = Math.max(Math.min(sentence?.start ?? start, start), start - longestSide);
  const to = Math.min(Math.max(sentence?.end ?? end, end), end + longestSide);
  return { sentence: oneLine(text.slice(from, to)), at: { start: start - from, end: end - from } };
};
