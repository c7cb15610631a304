import type { Article } from "../article/article.js";
import type { Fragmented } from "../article/fragments.js";
import type { Attribution, Quote } from "../article/quote.js";
import type { SourceText } from "../article/source-text.js";
import type { Span } from "../article/span.js";
import { relocated } from "../rules/relocated.js";
import type { Problem } from "../rules/rule.js";

/** Says where things that have a span stand in a source. */
const createMover = ({ spanOf }: SourceText) => {
  const moved = <T extends Fragmented>(thing: T): T => ({
    ...thing,
    ...spanOf(thing),
    ...(thing.rest && { rest: thing.rest.map(spanOf) }),
  });
  /** The named parts of a thing that are spans of their own, those it has. */
  const parts = <T extends object, K extends keyof T>(thing: T, ...names: readonly K[]): Partial<T> => {
    const found: Partial<T> = {};
    for (const name of names) {
      const part: unknown = thing[name];
      if (part !== undefined) Object.assign(found, { [name]: moved(part as Span) });
    }
    return found;
  };
  return { moved, parts, at: (offset: number): number => spanOf({ start: offset, end: offset }).start };
};

/** A problem of an article as one of the file its text was taken from: every offset is the file's. */
export const problemInSource = (problem: Problem, source: SourceText): Problem =>
  relocated(problem, createMover(source).moved);

/** An article as one of the file its text was taken from: `text` is the file's, and so is every offset. */
export const articleInSource = (article: Article, source: SourceText): Article => {
  const { moved, parts, at } = createMover(source);
  const attributionInSource = (attribution: Attribution): Attribution => ({
    ...attribution,
    ...parts(attribution, "source", "cue"),
    ...(attribution.relay && {
      relay: { source: moved(attribution.relay.source), cue: moved(attribution.relay.cue) },
    }),
  });
  const quoteInSource = (quote: Quote): Quote => ({
    ...moved(quote),
    content: moved(quote.content),
    ...(quote.attribution && { attribution: attributionInSource(quote.attribution) }),
  });
  const { byline, dateline } = article;
  return {
    ...article,
    text: source.text,
    ...parts(article, "headline"),
    ...(byline && { byline: { ...moved(byline), names: byline.names.map(moved) } }),
    ...(dateline && { dateline: { ...moved(dateline), ...parts(dateline, "place", "date", "agency") } }),
    sections: article.sections.map((section) => ({ ...moved(section), ...parts(section, "header") })),
    paragraphs: article.paragraphs.map((paragraph) => ({
      ...moved(paragraph),
      sentences: paragraph.sentences.map((sentence) => ({
        ...moved(sentence),
        tokens: sentence.tokens.map(moved),
      })),
    })),
    quotes: article.quotes.map(quoteInSource),
    strayMarks: article.strayMarks.map((mark) => ({ ...moved(mark), insertAt: mark.insertAt.map(at) })),
    reported: article.reported.map((statement) => ({
      ...moved(statement),
      attribution: attributionInSource(statement.attribution),
    })),
    entities: article.entities.map((entity) => ({
      ...entity,
      ...parts(entity, "role"),
      pronouns: entity.pronouns.map(moved),
    })),
    mentions: article.mentions.map(moved),
    labels: article.labels.map(moved),
    residue: article.residue.map(moved),
  };
};
