import type { Gazetteer } from "../analysis/gazetteer.js";
import type { Article } from "../article/article.js";
import type { Mention } from "../article/entity.js";
import { hullOf } from "../article/fragments.js";
import type { ArticleLabel, LabelFacts, LabelledWords } from "../article/label.js";
import { contains, overlapping, type Span, textOf } from "../article/span.js";
import type { PlacedDecision } from "../decisions/place.js";
import { entityAt, headerAt, labelsAt, mentionAt, quoteAt, reportedAt } from "./at-offset.js";
import { decidedLine } from "./decided-words.js";
import { placeFacts } from "./hover-country.js";
import { entityHover } from "./hover-entity.js";
import { headerHover } from "./hover-header.js";
import { labelHover } from "./hover-label.js";
import { quoteHover } from "./hover-quote.js";
import { reportedHover } from "./hover-reported.js";
import { machineInWords, remarksOn } from "./remark-words.js";
import { plain, type RichText } from "./rich-text.js";
import { valueInWords } from "./value-words.js";

/** What is known of the words under a caret, and which words these are. */
export interface Hover {
  readonly kind: "name" | "label" | "quote" | "reported" | "header";
  readonly span: Span;
  readonly text: RichText;
}

/** What hovers tell beside what the article says. */
export interface HoverKnowledge {
  readonly gazetteer: Gazetteer;
  /** The folder's own labels. */
  readonly labels: readonly LabelFacts[];
  /** What people decided, at its places; where they decided anything, it is told of the rest that they did not. */
  readonly decisions?: readonly PlacedDecision[];
  /** Gives an offset's line, from 1. */
  readonly lineOf: (offset: number) => number;
}

/** A date or figure in words, where these are not the text's own. */
const readingOf = (article: Article, { type, value, start, end }: Mention): string | undefined => {
  const words = value === undefined ? undefined : valueInWords(type, value);
  return words?.toLowerCase() === textOf(article.text, { start, end }).toLowerCase() ? undefined : words;
};

const nameHoverAt = (
  article: Article,
  offset: number,
  { gazetteer, decisions = [], lineOf }: HoverKnowledge,
): Hover | undefined => {
  const place = entityAt(article, offset);
  const entity = place && article.entities[place.entity];
  if (!place || !entity) return undefined;
  const mention = place.pronoun ? undefined : article.mentions[mentionAt(article, offset) ?? -1];
  const reading = mention && readingOf(article, mention);
  const knowledge = {
    ...placeFacts(entity, gazetteer),
    ...(reading === undefined ? {} : { reading }),
    ...(mention?.decided ? { decided: decidedLine(article.mentions, mention.decided, lineOf) } : {}),
  };
  return {
    kind: "name",
    span: place.span,
    text: [
      ...entityHover(article, entity, knowledge, lineOf),
      ...(mention && !mention.decided && decisions.length > 0
        ? [[plain(machineInWords(mention.confidence))]]
        : []),
      ...(mention ? remarksOn(decisions, "name", hullOf(mention)) : []),
    ],
  };
};

const quoteHoverAt = (
  article: Article,
  offset: number,
  { decisions = [], lineOf }: HoverKnowledge,
): Hover | undefined => {
  const quote = article.quotes[quoteAt(article, offset) ?? -1];
  if (quote === undefined) return undefined;
  const { start, end, decided } = quote;
  const who = decided ? [decidedLine(article.quotes, decided, lineOf)] : [];
  return {
    kind: "quote",
    span: { start, end },
    text: [...quoteHover(article, quote), ...who, ...remarksOn(decisions, "quote", { start, end })],
  };
};

const reportedHoverAt = (article: Article, offset: number): Hover | undefined => {
  const statement = reportedAt(article, offset);
  return statement && { kind: "reported", span: hullOf(statement), text: reportedHover(article, statement) };
};

const headerHoverAt = (
  article: Article,
  offset: number,
  { decisions = [], lineOf }: HoverKnowledge,
): Hover | undefined => {
  const section = article.sections[headerAt(article, offset) ?? -1];
  if (!section?.header) return undefined;
  const { start, end } = section.header;
  const line = overlapping(article.paragraphs, section.header)[0];
  const decided = line?.decided;
  const remarks = line ? remarksOn(decisions, "line", line) : [];
  const who = decided ? [decidedLine(article.paragraphs, decided, lineOf)] : [];
  return {
    kind: "header",
    span: { start, end },
    text: [...headerHover(article, section), ...who, ...remarks],
  };
};

/** The labels at a caret, the innermost first; on the headline also those of the article as a whole. */
const labelHoversAt = (
  article: Article,
  offset: number,
  { labels, decisions = [], lineOf }: HoverKnowledge,
): readonly Hover[] => {
  const { headline } = article;
  const tell = (label: LabelledWords | ArticleLabel, span: Span): Hover => ({
    kind: "label",
    span,
    text: [
      ...labelHover(article, label, labels, lineOf),
      ...remarksOn(
        decisions.filter(({ decision }) => decision.id === label.decided.decision),
        "start" in label ? "label" : "article",
        "start" in label ? hullOf(label) : undefined,
      ),
    ],
  });
  const onHeadline = headline && contains(headline, { start: offset, end: offset });
  return [
    ...labelsAt(article, offset).map((label) => tell(label, hullOf(label))),
    ...(onHeadline ? article.articleLabels.map((label) => tell(label, headline)) : []),
  ];
};

/** Everything at a caret, the innermost first: a name or the pronoun for one, labels, the quote and the reported statement it is in, the header. */
export const hoversAt = (article: Article, offset: number, knowledge: HoverKnowledge): readonly Hover[] =>
  [
    nameHoverAt(article, offset, knowledge),
    ...labelHoversAt(article, offset, knowledge),
    quoteHoverAt(article, offset, knowledge),
    reportedHoverAt(article, offset),
    headerHoverAt(article, offset, knowledge),
  ].filter((hover) => hover !== undefined);

/** The innermost thing at a caret, with all labels there: they lie over other things. */
export const hoverAt = (article: Article, offset: number, knowledge: HoverKnowledge): Hover | undefined => {
  const hovers = hoversAt(article, offset, knowledge);
  const [first] = hovers;
  const other = hovers.find(({ kind }) => kind !== "label");
  const shown = hovers.filter((hover) => hover.kind === "label" || hover === other);
  return first && { ...first, text: shown.flatMap(({ text }) => text) };
};
