import type { Gazetteer } from "../analysis/gazetteer.js";
import type { Article } from "../article/article.js";
import type { Mention } from "../article/entity.js";
import { type Span, textOf } from "../article/span.js";
import { entityAt, headerAt, mentionAt, quoteAt } from "./at-offset.js";
import { placeFacts } from "./hover-country.js";
import { entityHover } from "./hover-entity.js";
import { headerHover } from "./hover-header.js";
import { quoteHover } from "./hover-quote.js";
import type { RichText } from "./rich-text.js";
import { valueInWords } from "./value-words.js";

/** What is known of the words under a caret, and which words these are. */
export interface Hover {
  readonly span: Span;
  readonly text: RichText;
}

/** A date or figure in words, where these are not the text's own. */
const readingOf = (article: Article, { type, value, start, end }: Mention): string | undefined => {
  const words = value === undefined ? undefined : valueInWords(type, value);
  return words?.toLowerCase() === textOf(article.text, { start, end }).toLowerCase() ? undefined : words;
};

const nameHoverAt = (
  article: Article,
  offset: number,
  gazetteer: Gazetteer,
  lineOf: (offset: number) => number,
): Hover | undefined => {
  const place = entityAt(article, offset);
  const entity = place && article.entities[place.entity];
  if (!place || !entity) return undefined;
  const mention = place.pronoun ? undefined : article.mentions[mentionAt(article, offset) ?? -1];
  const reading = mention && readingOf(article, mention);
  const knowledge = {
    ...placeFacts(entity, gazetteer),
    ...(reading === undefined ? {} : { reading }),
  };
  return { span: place.span, text: entityHover(article, entity, knowledge, lineOf) };
};

const quoteHoverAt = (article: Article, offset: number): Hover | undefined => {
  const quote = article.quotes[quoteAt(article, offset) ?? -1];
  return quote && { span: { start: quote.start, end: quote.end }, text: quoteHover(article, quote) };
};

const headerHoverAt = (article: Article, offset: number): Hover | undefined => {
  const section = article.sections[headerAt(article, offset) ?? -1];
  if (!section?.header) return undefined;
  const { start, end } = section.header;
  return { span: { start, end }, text: headerHover(article, section) };
};

/**
 * Everything at a caret, the innermost first: a name or the pronoun for one, the quote it is in, the header.
 * `lineOf` gives an offset's line, from 1.
 */
export const hoversAt = (
  article: Article,
  offset: number,
  gazetteer: Gazetteer,
  lineOf: (offset: number) => number,
): readonly Hover[] =>
  [
    nameHoverAt(article, offset, gazetteer, lineOf),
    quoteHoverAt(article, offset),
    headerHoverAt(article, offset),
  ].filter((hover) => hover !== undefined);

/** The innermost thing at a caret. */
export const hoverAt = (...place: Parameters<typeof hoversAt>): Hover | undefined => hoversAt(...place)[0];
