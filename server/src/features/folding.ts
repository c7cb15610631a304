import type { Article } from "../article/article.js";
import { byPosition, type Span } from "../article/span.js";

/** A stretch that can be folded: the line that stays, and where the last hidden line ends. */
export interface Fold extends Span {
  readonly kind: "section" | "quote";
}

const sectionFolds = (article: Article): readonly Fold[] =>
  article.sections.flatMap((section) => {
    const last = article.paragraphs[section.last];
    if (!section.header || !last || section.first > section.last) return [];
    return [{ kind: "section" as const, start: section.header.start, end: last.end }];
  });

const quoteFolds = (article: Article): readonly Fold[] => {
  const ends = new Map<number, number>();
  const openingOf = new Map<number, number>();
  for (const [index, { continues, end }] of article.quotes.entries()) {
    if (continues === undefined) continue;
    const first = openingOf.get(continues) ?? continues;
    openingOf.set(index, first);
    ends.set(first, end);
  }
  return [...ends].flatMap(([first, end]) => {
    const quote = article.quotes[first];
    return quote ? [{ kind: "quote" as const, start: quote.start, end }] : [];
  });
};

/** What can be folded: sections under their headers, and quotes that run over several paragraphs. In text order. */
export const foldsOf = (article: Article): readonly Fold[] =>
  [...sectionFolds(article), ...quoteFolds(article)].sort(byPosition);
