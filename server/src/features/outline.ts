import * as l10n from "@vscode/l10n";
import type { Article } from "../article/article.js";
import { hullOf } from "../article/fragments.js";
import { addTo } from "../article/grouped.js";
import { isGuess, isOutermost } from "../article/quote.js";
import { byPosition, contains, overlapping, type Span, textOf } from "../article/span.js";
import { singleSpaced } from "../article/white-space.js";
import { excerpt } from "./excerpt.js";
import { isSpeech, speakerName } from "./speaker.js";

/** What an outline lists. */
export type OutlineKind = "headline" | "section" | "speaker" | "quote" | "statement";

/** A line of an article's outline, with what lies under it. */
export interface OutlineItem {
  readonly kind: OutlineKind;
  /** One line, never empty. */
  readonly name: string;
  /** How many quotes and statements a speaker has, in words. */
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

const oneLine = (text: string, span: Span): string => singleSpaced(textOf(text, span)).trim();

/** Indices of the quotes that are listed: speech, whole, and not the headline or a header itself. */
const listedQuotes = (article: Article): ReadonlySet<number> => {
  const titles = article.sections.flatMap(({ header }) => header ?? []);
  const listed = article.quotes.flatMap((quote, index) => {
    const isTitle =
      (article.headline !== undefined && contains(article.headline, quote)) ||
      overlapping(titles, quote).length > 0;
    const isWhole = isOutermost(quote) && quote.continues === undefined;
    return isSpeech(quote) && isWhole && !isTitle ? [index] : [];
  });
  return new Set(listed);
};

const quoteItems = (article: Article, listed: ReadonlySet<number>): readonly OutlineItem[] =>
  article.quotes
    .filter((_, index) => listed.has(index))
    .map((quote) => {
      const guessed = quote.attribution !== undefined && isGuess(quote.attribution);
      const name = guessed ? undefined : speakerName(article, quote);
      const speaker = name === undefined ? undefined : singleSpaced(name);
      const said = `“${excerpt(article.text, quote.content, quoteLength)}”`;
      return {
        kind: "quote" as const,
        name: speaker === undefined ? said : `${speaker}: ${said}`,
        span: bare(quote),
        nameSpan: bare(quote),
        children: [],
      };
    });

/** What speakers are reported to say, by entity. */
const statementItems = ({ text, reported }: Article): ReadonlyMap<number, readonly OutlineItem[]> => {
  const items = new Map<number, OutlineItem[]>();
  for (const statement of reported) {
    const speaker = statement.attribution.entity;
    if (speaker === undefined) continue;
    const span = hullOf(statement);
    addTo(items, speaker, {
      kind: "statement",
      name: excerpt(text, span, quoteLength),
      span,
      nameSpan: span,
      children: [],
    });
  }
  return items;
};

const saidInWords = (quotes: number, statements: number): string => {
  const quoted = quotes === 1 ? l10n.t("1 quote") : l10n.t("{0} quotes", quotes);
  const reported = statements === 1 ? l10n.t("1 statement") : l10n.t("{0} statements", statements);
  const parts = [...(quotes > 0 ? [quoted] : []), ...(statements > 0 ? [reported] : [])];
  return parts.join(", ");
};

/** Whoever speaks, where the text first names them, with what they are reported to say. */
const speakerItems = (article: Article, listed: ReadonlySet<number>): readonly OutlineItem[] => {
  const reported = statementItems(article);
  return article.entities.flatMap((entity, index): OutlineItem[] => {
    const said = entity.quotes.filter((quote) => {
      const attribution = article.quotes[quote]?.attribution;
      return listed.has(quote) && attribution !== undefined && !isGuess(attribution);
    }).length;
    const first = article.mentions[entity.mentions[0] ?? -1];
    const statements = reported.get(index) ?? [];
    if (said + statements.length === 0 || !first) return [];
    const span = bare(first);
    const name = singleSpaced(entity.name);
    return [
      {
        kind: "speaker",
        name,
        detail: saidInWords(said, statements.length),
        span,
        nameSpan: span,
        children: statements,
      },
    ];
  });
};

/**
 * An article's outline: the headline, then sections with the speakers first named and the quotes in them; those above
 * every header stand alone.
 */
export const outlineOf = (article: Article): readonly OutlineItem[] => {
  const listed = listedQuotes(article);
  const parts = [...quoteItems(article, listed), ...speakerItems(article, listed)].sort((a, b) =>
    byPosition(a.span, b.span),
  );
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
    for (let part = parts[next]; part && part.span.start < section.end; part = parts[next]) {
      (contains(section, part.span) && section.header ? inside : items).push(part);
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
  items.push(...parts.slice(next));
  return items.sort((a, b) => a.span.start - b.span.start);
};
