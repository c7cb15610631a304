import type { Article } from "../article/article.js";
import type { EntityType } from "../article/entity.js";
import { fragmentsOf } from "../article/fragments.js";
import { isOutermost } from "../article/quote.js";
import { byPosition, byStart, type Span } from "../article/span.js";
import { isSpeech } from "./speaker.js";

/** A stretch of one meaning. */
export interface SemanticToken extends Span {
  readonly type: EntityType | "quote" | "header";
  /** The first mention of its entity. */
  readonly first: boolean;
  /** Within somebody's speech. */
  readonly quoted: boolean;
}

interface Background extends Span {
  readonly type: "quote" | "header";
}

const backgrounds = (article: Article): readonly Background[] => {
  const quotes = article.quotes
    .filter((quote) => isSpeech(quote) && isOutermost(quote))
    .map(({ start, end }) => ({ type: "quote" as const, start, end }));
  const headers = [article.headline, ...article.sections.map(({ header }) => header)]
    .filter((span) => span !== undefined)
    .map(({ start, end }) => ({ type: "header" as const, start, end }));
  return [...headers, ...quotes].sort(byStart);
};

/**
 * Entities, quotes and headers as one stream in text order that never overlaps: an entity lies over the quote or
 * header it is in, whose remaining parts are tokens of their own.
 */
export const semanticTokens = (article: Article): readonly SemanticToken[] => {
  const firsts = new Set(article.entities.map((entity) => entity.mentions[0]));
  const mentions = article.mentions
    .flatMap((mention, index) =>
      fragmentsOf(mention).map(({ start, end }) => ({
        start,
        end,
        type: mention.type,
        first: firsts.has(index),
      })),
    )
    .sort(byPosition);
  const tokens: SemanticToken[] = [];
  let mentionIndex = 0;
  let done = 0;
  const addMentionsBefore = (limit: number, background: Background | undefined): void => {
    for (
      let mention = mentions[mentionIndex];
      mention && mention.start < limit;
      mention = mentions[mentionIndex]
    ) {
      if (background) fill(background, mention.start);
      tokens.push({ ...mention, quoted: background?.type === "quote" });
      done = Math.max(done, mention.end);
      mentionIndex += 1;
    }
  };
  const fill = ({ type, start }: Background, end: number): void => {
    const from = Math.max(start, done);
    if (from >= end) return;
    tokens.push({ start: from, end, type, first: false, quoted: type === "quote" });
    done = end;
  };
  for (const background of backgrounds(article)) {
    addMentionsBefore(background.start, undefined);
    addMentionsBefore(background.end, background);
    fill(background, background.end);
  }
  addMentionsBefore(Number.POSITIVE_INFINITY, undefined);
  return tokens;
};
