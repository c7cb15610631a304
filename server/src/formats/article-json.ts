import type { Article } from "../article/article.js";
import { type Decided, type State, stateOf } from "../article/decided.js";
import type { EntityType } from "../article/entity.js";
import { type Fragmented, fragmentsOf, hullOf } from "../article/fragments.js";
import type { ArticleLabel } from "../article/label.js";
import type { ParagraphKind } from "../article/paragraph.js";
import type { Attribution, Quote, QuoteKind } from "../article/quote.js";
import type { ReportedStatement } from "../article/reported.js";
import type { Span } from "../article/span.js";
import { positionsOf } from "./positions.js";

/** A half-open range of the article's text in code points, and the text under it. */
export interface SpanJson {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A dateline and its parts. */
export interface DatelineJson extends SpanJson {
  readonly place: SpanJson;
  readonly date?: SpanJson | undefined;
  readonly agency?: SpanJson | undefined;
}

/** An article as JSON. Every offset is in code points of the text without its byte order mark; every index counts from 0. */
export interface ArticleJson {
  readonly path: string;
  readonly offsetUnit: "codePoint";
  readonly kind: Article["kind"];
  /** Of the text, in code points. */
  readonly length: number;
  readonly headline?: SpanJson | undefined;
  readonly byline?: (SpanJson & { readonly names: readonly SpanJson[] }) | undefined;
  readonly dateline?: DatelineJson | undefined;
  /** `paragraphs` holds indices into the article's paragraphs. */
  readonly sections: readonly {
    readonly header?: SpanJson | undefined;
    readonly paragraphs: readonly number[];
  }[];
  readonly paragraphs: readonly (Span & {
    readonly kind: ParagraphKind;
    readonly sentences: readonly SpanJson[];
    readonly state: State;
    readonly decided?: Decided | undefined;
  })[];
  readonly quotes: readonly QuoteJson[];
  readonly strayMarks: readonly (SpanJson & {
    readonly side: "opening" | "closing";
    readonly missing: string;
    readonly insertAt: readonly number[];
  })[];
  /** What is reported without marks of its own; statements may lie in one another. */
  readonly reported: readonly ReportedJson[];
  readonly entities: readonly EntityJson[];
  /** Of a name with a gap `fragments` are its words; the span goes from the first to the last. */
  readonly mentions: readonly (SpanJson & {
    readonly fragments?: readonly SpanJson[] | undefined;
    readonly type: EntityType;
    readonly entity: number;
    readonly confidence: number;
    readonly value?: string | undefined;
    readonly state: State;
    readonly decided?: Decided | undefined;
  })[];
  /** Words with labels of the folder's own; those nest and overlap. */
  readonly labels: readonly (SpanJson &
    LabelJson & { readonly fragments?: readonly SpanJson[] | undefined })[];
  /** Labels of the folder's own for the article as a whole. */
  readonly articleLabels: readonly LabelJson[];
  readonly residue: readonly SpanJson[];
}

/** A label of the folder's own; `unknown` where its configuration has none of that name any more. */
export interface LabelJson {
  readonly label: string;
  readonly unknown?: true | undefined;
  readonly state: State;
  readonly decided?: Decided | undefined;
}

/** A quotation with its marks; `parent`, `continues` and the speaker's `entity` are indices. */
export interface QuoteJson extends SpanJson {
  readonly content: SpanJson;
  readonly kind: QuoteKind;
  readonly parent?: number | undefined;
  readonly continues?: number | undefined;
  readonly attribution?: AttributionJson | undefined;
  /** Of who says it. */
  readonly state: State;
  readonly decided?: Decided | undefined;
}

/** What somebody is reported to say without marks of its own; `fragments` where the cue stands inside it. */
export interface ReportedJson extends SpanJson {
  readonly fragments?: readonly SpanJson[] | undefined;
  readonly kind: ReportedStatement["kind"];
  readonly attribution: AttributionJson;
}

/** Who says a quote or a statement, and by which words that was decided. */
export interface AttributionJson {
  readonly source?: SpanJson | undefined;
  readonly sourceKind: Attribution["sourceKind"];
  readonly cue?: SpanJson | undefined;
  /** Who passes the speaker's words on, and by which words. */
  readonly relay?: { readonly source: SpanJson; readonly cue: SpanJson } | undefined;
  readonly entity?: number | undefined;
  /** The entity's full name, or that of somebody whom the text does not name. */
  readonly speaker?: string | undefined;
  readonly pattern: Attribution["pattern"];
  /** 0 to 1. */
  readonly confidence: number;
}

/** One person, place or thing; `mentions` and `quotes` are indices. */
export interface EntityJson {
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role?: SpanJson | undefined;
  readonly mentions: readonly number[];
  readonly pronouns: readonly SpanJson[];
  readonly quotes: readonly number[];
}

/**
 * The article of a file as JSON data; properties without a value are undefined, which JSON leaves out. `known` are the
 * labels of the folder's own that its configuration has.
 */
export const articleJson = (
  path: string,
  article: Article,
  known: ReadonlySet<string> = new Set(),
): ArticleJson => {
  const { codePoint } = positionsOf(article.text);
  const at = ({ start, end }: Span): SpanJson => ({
    start: codePoint(start),
    end: codePoint(end),
    text: article.text.slice(start, end),
  });
  const withGaps = (
    words: Fragmented,
  ): SpanJson & { readonly fragments?: readonly SpanJson[] | undefined } => ({
    ...at(hullOf(words)),
    fragments: words.rest && fragmentsOf(words).map(at),
  });
  const labelJson = ({ label, decided }: ArticleLabel): LabelJson => ({
    label,
    unknown: known.has(label) ? undefined : true,
    state: stateOf(decided),
    decided,
  });
  const maybeAt = (span: Span | undefined): SpanJson | undefined => span && at(span);

  const attributionJson = (said: Attribution): AttributionJson => ({
    ...said,
    source: maybeAt(said.source),
    cue: maybeAt(said.cue),
    relay: said.relay && { source: at(said.relay.source), cue: at(said.relay.cue) },
    speaker: said.entity === undefined ? said.speaker : article.entities[said.entity]?.name,
  });
  const quoteJson = (quote: Quote): QuoteJson => {
    const said = quote.attribution;
    return {
      ...at(quote),
      content: at(quote.content),
      kind: quote.kind,
      parent: quote.parent,
      continues: quote.continues,
      state: stateOf(quote.decided),
      decided: quote.decided,
      attribution: said && attributionJson(said),
    };
  };

  return {
    path,
    offsetUnit: "codePoint",
    kind: article.kind,
    length: codePoint(article.text.length),
    headline: maybeAt(article.headline),
    byline: article.byline && { ...at(article.byline), names: article.byline.names.map(at) },
    dateline: article.dateline && {
      ...at(article.dateline),
      place: at(article.dateline.place),
      date: maybeAt(article.dateline.date),
      agency: maybeAt(article.dateline.agency),
    },
    sections: article.sections.map(({ header, first, last }) => ({
      header: maybeAt(header),
      paragraphs: Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index),
    })),
    paragraphs: article.paragraphs.map(({ start, end, kind, sentences, decided }) => ({
      start: codePoint(start),
      end: codePoint(end),
      kind,
      sentences: sentences.map(at),
      state: stateOf(decided),
      decided,
    })),
    quotes: article.quotes.map(quoteJson),
    strayMarks: article.strayMarks.map((mark) => ({
      ...at(mark),
      side: mark.side,
      missing: mark.missing,
      insertAt: mark.insertAt.map(codePoint),
    })),
    reported: article.reported.map((statement) => ({
      ...withGaps(statement),
      kind: statement.kind,
      attribution: attributionJson(statement.attribution),
    })),
    entities: article.entities.map((entity) => ({
      ...entity,
      role: maybeAt(entity.role),
      pronouns: entity.pronouns.map(at),
    })),
    mentions: article.mentions.map((mention) => ({
      ...withGaps(mention),
      type: mention.type,
      entity: mention.entity,
      confidence: mention.confidence,
      value: mention.value,
      state: stateOf(mention.decided),
      decided: mention.decided,
    })),
    labels: article.labels.map((words) => ({ ...withGaps(words), ...labelJson(words) })),
    articleLabels: article.articleLabels.map(labelJson),
    residue: article.residue.map(at),
  };
};
