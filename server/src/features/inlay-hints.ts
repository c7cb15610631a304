import type { Article } from "../article/article.js";
import { isGuess, type Quote } from "../article/quote.js";
import { isSpeech } from "./speaker.js";

/** Words to show in the text at an offset, without changing it. */
export interface InlayHint {
  readonly offset: number;
  readonly label: string;
  /** Index into `Article.entities` of the speaker it names. */
  readonly entity: number;
}

/** From how many UTF-16 units between a quote and its speaker's name a reader is helped by a hint. */
const farAway = 200;

const distance = (quote: Quote, source: { readonly start: number; readonly end: number }): number =>
  Math.max(0, source.start - quote.end, quote.start - source.end);

const needsHint = (quote: Quote): boolean => {
  const attribution = quote.attribution;
  if (!attribution) return false;
  return (
    attribution.source === undefined ||
    attribution.sourceKind !== "name" ||
    distance(quote, attribution.source) > farAway
  );
};

/** Behind the words that stand for the speaker, or behind the quote where these are a name, far away or not there. */
const placeOf = ({ end, attribution, ...quote }: Quote): number => {
  const source = attribution?.source;
  const isNear = source && distance({ end, ...quote }, source) <= farAway;
  return isNear && attribution.sourceKind !== "name" ? source.end : end;
};

/**
 * The speaker's name in brackets behind the pronoun or noun that stands for it (“he (Sergei Lavrov) added”), and behind
 * each quote whose text names its speaker far away or not at all. One hint for a run of quotes by one speaker in one
 * paragraph; none for a speaker who is a guess.
 */
export const inlayHints = (article: Article): readonly InlayHint[] => {
  const hints: InlayHint[] = [];
  const placed = new Set<number>();
  let paragraph = 0;
  let told: { readonly paragraph: number; readonly entity: number } | undefined;
  for (const quote of article.quotes) {
    const entity = quote.attribution && !isGuess(quote.attribution) ? quote.attribution.entity : undefined;
    if (!isSpeech(quote) || quote.parent !== undefined) continue;
    for (
      let at = article.paragraphs[paragraph];
      at && at.end <= quote.start;
      at = article.paragraphs[paragraph]
    ) {
      paragraph += 1;
    }
    const speaker = entity === undefined ? undefined : article.entities[entity];
    if (entity === undefined || !speaker) {
      told = undefined;
      continue;
    }
    if (told?.paragraph === paragraph && told.entity === entity) continue;
    told = { paragraph, entity };
    if (!needsHint(quote)) continue;
    const place = placeOf(quote);
    const offset = placed.has(place) ? quote.end : place;
    placed.add(offset);
    hints.push({ offset, label: `(${speaker.name})`, entity });
  }
  return hints.sort((a, b) => a.offset - b.offset);
};
