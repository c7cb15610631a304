import type { Article } from "../article/article.js";
import { holdsCaret, hullOf } from "../article/fragments.js";
import type { LabelledWords } from "../article/label.js";
import type { ReportedStatement } from "../article/reported.js";
import { firstFrom, type Span } from "../article/span.js";

/** Index of the last of ordered, disjoint spans that starts at or before `offset`; -1 where none does. */
const lastStartingBy = (spans: readonly Span[], offset: number): number => firstFrom(spans, offset + 1) - 1;

const holds = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

/** Index of the mention at a caret: in it, or at either edge; the one that starts there where two meet. */
export const mentionAt = (article: Article, offset: number): number | undefined => {
  const last = lastStartingBy(article.mentions, offset);
  for (const index of [last, last - 1]) {
    const mention = article.mentions[index];
    if (mention && holds(mention, offset)) return index;
  }
  const behindGap = article.mentions.findIndex(
    (mention) => mention.rest !== undefined && holdsCaret(mention, offset),
  );
  return behindGap < 0 ? undefined : behindGap;
};

/** The labelled words at a caret, the innermost first. */
export const labelsAt = ({ labels }: Article, offset: number): readonly LabelledWords[] => {
  const length = (label: LabelledWords): number => hullOf(label).end - label.start;
  return labels.filter((label) => holdsCaret(label, offset)).sort((a, b) => length(a) - length(b));
};

/** A place that stands for an entity: one of its mentions, or a pronoun linked to it. */
export interface EntityPlace {
  readonly span: Span;
  /** Index into `Article.entities`. */
  readonly entity: number;
  readonly pronoun: boolean;
}

/** The mention or linked pronoun at a caret. */
export const entityAt = (article: Article, offset: number): EntityPlace | undefined => {
  const index = mentionAt(article, offset);
  const mention = index === undefined ? undefined : article.mentions[index];
  if (mention) {
    return { span: hullOf(mention), entity: mention.entity, pronoun: false };
  }
  for (const [entity, { pronouns }] of article.entities.entries()) {
    const pronoun = pronouns.find((span) => holds(span, offset));
    if (pronoun) return { span: { start: pronoun.start, end: pronoun.end }, entity, pronoun: true };
  }
  return undefined;
};

/** Index of the innermost quote at a caret. */
export const quoteAt = (article: Article, offset: number): number | undefined => {
  let found: number | undefined;
  for (const [index, quote] of article.quotes.entries()) {
    if (quote.start > offset) break;
    if (holds(quote, offset)) found = index;
  }
  return found;
};

/** The reported statement at a caret: in its words or at its cue, the innermost where it lies in another. */
export const reportedAt = ({ reported }: Article, offset: number): ReportedStatement | undefined =>
  reported.findLast(
    (statement) =>
      holdsCaret(statement, offset) ||
      (statement.attribution.cue !== undefined && holds(statement.attribution.cue, offset)),
  );

/** Index of the section whose header is at a caret. */
export const headerAt = (article: Article, offset: number): number | undefined => {
  const index = article.sections.findIndex(({ header }) => header !== undefined && holds(header, offset));
  return index < 0 ? undefined : index;
};
