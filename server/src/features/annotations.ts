import type { Article } from "../article/article.js";
import type { EntityType } from "../article/entity.js";
import { allFragments, fragmentsOf } from "../article/fragments.js";
import { isGuess, isOutermost } from "../article/quote.js";
import { byPosition, byStart, type Span } from "../article/span.js";
import { wordCount } from "./reading-time.js";
import { isSpeech, speakerKey } from "./speaker.js";

/** What an article is highlighted by: spans by kind, each list in text order, and the figures of a status line. */
export interface Annotations {
  readonly people: readonly Span[];
  readonly organizations: readonly Span[];
  readonly places: readonly Span[];
  readonly groups: readonly Span[];
  readonly dates: readonly Span[];
  readonly quotes: readonly Span[];
  /** The fragments of reported statements, which may lie in one another. */
  readonly reported: readonly Span[];
  readonly headers: readonly Span[];
  /** By label, in the order in which they come; those of the article as a whole without spans, first. */
  readonly labels: readonly { readonly label: string; readonly spans: readonly Span[] }[];
  /** Different sources quoted. */
  readonly sources: number;
  /** Quotes of somebody's speech; one that runs over paragraphs counts once. */
  readonly quoteCount: number;
  readonly attributedQuotes: number;
  readonly words: number;
}

const bare = ({ start, end }: Span): Span => ({ start, end });

const labelsOf = ({ labels, articleLabels }: Article): Annotations["labels"] => {
  const byLabel = new Map<string, Span[]>(articleLabels.map(({ label }) => [label, []]));
  for (const words of labels) {
    const spans = byLabel.get(words.label) ?? [];
    spans.push(...fragmentsOf(words));
    byLabel.set(words.label, spans);
  }
  return [...byLabel].map(([label, spans]) => ({ label, spans: spans.sort(byPosition) }));
};

/** What to highlight in an article, and its counts. */
export const annotationsOf = (article: Article): Annotations => {
  const mentionsOf = (...types: readonly EntityType[]): readonly Span[] =>
    allFragments(article.mentions.filter((mention) => types.includes(mention.type))).map(bare);
  const speech = article.quotes.filter((quote) => isSpeech(quote) && isOutermost(quote));
  const whole = speech.filter((quote) => quote.continues === undefined);
  const sources = new Set(whole.map((quote) => speakerKey(article, quote)));
  sources.delete(undefined);
  return {
    people: mentionsOf("PERSON"),
    organizations: mentionsOf("ORG"),
    places: mentionsOf("GPE", "LOC", "FAC"),
    groups: mentionsOf("NORP"),
    dates: mentionsOf("DATE", "TIME"),
    quotes: speech.map(bare),
    reported: article.reported.flatMap(fragmentsOf).toSorted(byPosition).map(bare),
    headers: [article.headline, ...article.sections.map(({ header }) => header)]
      .filter((span) => span !== undefined)
      .map(bare)
      .sort(byStart),
    labels: labelsOf(article),
    sources: sources.size,
    quoteCount: whole.length,
    attributedQuotes: whole.filter((quote) => quote.attribution && !isGuess(quote.attribution)).length,
    words: wordCount(article),
  };
};
