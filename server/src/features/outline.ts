import type { Article } from "../article/article.js";
import { isGuess } from "../article/quote.js";
import { contains, type Span, textOf } from "../article/span.js";
import { excerpt } from "./excerpt.js";
import { isSpeech, speakerName } from "./speaker.js";

/** What an outline lists. */
export type OutlineKind = "headline" | "section" | "quote";

/** A line of an article's outline, with what lies under it. */
export interface OutlineItem {
  readonly kind: OutlineKind;
  /** One line, never empty. */
  readonly name: string;
  /** A quote's speaker, where the text gives one. */
  readonly detail?: string;
  /** Everything the item covers. */
  readonly span: Span;
  /** Its name in the text; within `span`. */
  readonly nameSpan: Span;
  /** In text order. */
  readonly children: readonly OutlineItem[];
}

/** Code points of a quote that an outline shows. */
const quoteLength = 60;

const bare = (span: Span): Span => ({ start: span.start, end: span.end });

const oneLine = (text: string, span: Span): string => textOf(text, span).replace(/\s+/g, " ").trim();

const quoteItems = (article: Article): readonly OutlineItem[] =>
  article.quotes
    .filter((quote) => isSpeech(quote) && quote.parent === undefined && quote.continues === undefined)
    .map((quote) => {
      const guessed = quote.attribution !== undefined && isGuess(quote.attribution);
      const speaker = guessed ? undefined : speakerName(article, quote);
      return {
        kind: "quote" as const,
        name: `“${excerpt(article.text, quote.content, quoteLength)}”`,
        ...(speaker === undefined ? {} : { detail: speaker.replace(/\s+/g, " ") }),
        span: bare(quote),
        nameSpan: bare(quote),
        children: [],
      };
    });

/** An article's outline: the headline, then sections with the quotes under them; quotes above every header stand alone. */
export const outlineOf = (article: Article): readonly OutlineItem[] => {
  const quotes = quoteItems(article);
  const items: OutlineItem[] = [];
  if (article.headline) {
    items.push({
      kind: "headline",
      name: oneLine(article.text, article.headline),
      span: bare(article.headline),
      nameSpan: bare(article.headline),
      children: [],
    });
  }
  let next = 0;
  for (const section of article.sections) {
    const inside: OutlineItem[] = [];
    for (let quote = quotes[next]; quote && quote.span.start < section.end; quote = quotes[next]) {
      (contains(section, quote.span) && section.header ? inside : items).push(quote);
      next += 1;
    }
    if (!section.header) continue;
    const nameSpan = bare(section.header);
    items.push({
      kind: "section",
      name: oneLine(article.text, nameSpan),
      span: { start: Math.min(section.start, nameSpan.start), end: Math.max(section.end, nameSpan.end) },
      nameSpan,
      children: inside,
    });
  }
  items.push(...quotes.slice(next));
  return items.sort((a, b) => a.span.start - b.span.start);
};
