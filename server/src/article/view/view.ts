import type { Article } from "../article.js";
import type { Mention } from "../entity.js";
import { allFragments } from "../fragments.js";
import { once } from "../once.js";
import { sentencesOf } from "../paragraph.js";
import { firstFrom, type Span } from "../span.js";
import { spanIndex } from "../span-index.js";
import type { Sentence, Token } from "../token.js";
import { apostrophesIn } from "./apostrophes.js";
import { markupIn } from "./markup.js";
import { markedQuotes, type Quotedness, quotednessBy } from "./quotedness.js";
import { shoutedAt } from "./shouted.js";
import { type Word, wordsOf } from "./words.js";

/**
 * What rules and features ask of an article again and again. Every look-up is made when it is first asked for, once;
 * asking takes the logarithm of what there is. Where a span touches several things, one of them is given.
 */
export interface ArticleView {
  /** Every word of the article's paragraphs, in text order. */
  readonly words: () => readonly Word[];
  /** The offsets of the apostrophes between two letters, straight and curly, in text order. */
  readonly apostrophes: () => readonly number[];
  /** Index of the paragraph that a span touches. */
  readonly paragraphAt: (span: Span) => number | undefined;
  readonly sentenceAt: (span: Span) => Sentence | undefined;
  /** The token behind the one that ends at an offset, in its sentence. */
  readonly tokenAfter: (end: number) => Token | undefined;
  /** The mention whose first words start, or end, at an offset. */
  readonly mentionFrom: (start: number) => Mention | undefined;
  readonly mentionUpTo: (end: number) => Mention | undefined;
  /** Whether a span touches words of a mention. */
  readonly isNamed: (span: Span) => boolean;
  /** How sure it is that a span is somebody else's words. */
  readonly quotednessOf: (span: Span) => Quotedness;
  /** Whether a span lies in words that somebody else said or wrote, which a copy desk may not mend by itself. */
  readonly isQuoted: (span: Span) => boolean;
  /** Whether a span shares a character with markup, style sheets or code that a web page left in the text. */
  readonly isMarkup: (span: Span) => boolean;
  /** Whether a span stands in a paragraph that is written in capitals throughout, where a capital says nothing. */
  readonly isShouted: (span: Span) => boolean;
}

const tokenAt = (tokens: readonly Token[], end: number): number => {
  const index = firstFrom(tokens, end) - 1;
  return tokens[index]?.end === end ? index : tokens.length;
};

/** The view of an article; whoever reads a text makes one and hands it on. */
export const viewOf = (article: Article): ArticleView => {
  const { mentions } = article;
  const words = once(() => wordsOf(article));
  const apostrophes = once(() => apostrophesIn(article.text));
  const paragraphs = once(() =>
    spanIndex(article.paragraphs.map(({ start, end }, index) => ({ start, end, index }))),
  );
  const sentences = once(() => spanIndex(sentencesOf(article)));
  const names = once(() => spanIndex(allFragments(mentions)));
  const quotes = once(() => spanIndex(markedQuotes(article)));
  const quotedness = once(() => quotednessBy(article.text, quotes()));
  const markup = once(() => markupIn(article));
  const shouted = once(() => shoutedAt(article));
  return {
    words,
    apostrophes,
    paragraphAt: (span) => paragraphs()(span)?.index,
    sentenceAt: (span) => sentences()(span),
    tokenAfter: (end) => {
      const { tokens = [] } = sentences()({ start: end - 1, end }) ?? {};
      return tokens[tokenAt(tokens, end) + 1];
    },
    mentionFrom: (start) => {
      const mention = mentions[firstFrom(mentions, start)];
      return mention?.start === start ? mention : undefined;
    },
    mentionUpTo: (end) => {
      const mention = mentions[firstFrom(mentions, end) - 1];
      return mention?.end === end ? mention : undefined;
    },
    isNamed: (span) => names()(span) !== undefined,
    quotednessOf: (span) => quotedness()(span),
    isQuoted: (span) => quotes()(span) !== undefined,
    isMarkup: (span) => markup()(span),
    isShouted: (span) => shouted()(span),
  };
};
