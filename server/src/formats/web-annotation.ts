import type { Article } from "../article/article.js";
import { type Fragmented, fragmentsOf } from "../article/fragments.js";
import type { Attribution } from "../article/quote.js";
import { type Span, textBefore, textOf } from "../article/span.js";
import { positionsOf } from "./positions.js";

/** A body of an annotation: a tag, a name, or a remark. */
export interface AnnotationBody {
  readonly type: "TextualBody";
  readonly purpose: "tagging" | "identifying" | "describing";
  readonly value: string;
}

/** One annotation of a text, at a position in code points and by the words there. */
export interface WebAnnotation {
  readonly id: string;
  readonly type: "Annotation";
  readonly motivation: "tagging";
  readonly body: readonly AnnotationBody[];
  /** Of words with a gap a list; without a selector it is the whole text. */
  readonly target: AnnotationTarget | readonly AnnotationTarget[];
}

/** A place of a text, or the text. */
export interface AnnotationTarget {
  readonly source: string;
  readonly selector?: readonly [
    { readonly type: "TextPositionSelector"; readonly start: number; readonly end: number },
    {
      readonly type: "TextQuoteSelector";
      readonly exact: string;
      readonly prefix: string;
      readonly suffix: string;
    },
  ];
}

/** The annotations of one text. */
export interface AnnotationPage {
  readonly "@context": "http://www.w3.org/ns/anno.jsonld";
  readonly id: string;
  readonly type: "AnnotationPage";
  readonly items: readonly WebAnnotation[];
}

/** How much of the text around a span tells it from its like, in UTF-16 code units. */
const context = 32;

const body = (purpose: AnnotationBody["purpose"], value: string): AnnotationBody => ({
  type: "TextualBody",
  purpose,
  value,
});

/**
 * An article in the W3C Web Annotation model: entities (type and full name), headline and headers, quotes
 * (kind and speaker), reported statements (the same), and labels of the folder's own. `source` is the URI of the text. Positions are in code points.
 *
 * Format: https://www.w3.org/TR/annotation-model/
 */
export const annotationPage = (source: string, article: Article): AnnotationPage => {
  const { text } = article;
  const { codePoint } = positionsOf(text);
  const items: WebAnnotation[] = [];
  const targetAt = ({ start, end }: Span): AnnotationTarget => ({
    source,
    selector: [
      { type: "TextPositionSelector", start: codePoint(start), end: codePoint(end) },
      {
        type: "TextQuoteSelector",
        exact: text.slice(start, end),
        // Half a character at the cut would match nothing.
        prefix: textBefore(text, start, context).replace(/^[\udc00-\udfff]/, ""),
        suffix: text.slice(end, end + context).replace(/[\ud800-\udbff]$/, ""),
      },
    ],
  });
  const add = (bodies: readonly AnnotationBody[], target: WebAnnotation["target"]) => {
    items.push({
      id: `${source}#annotation-${items.length + 1}`,
      type: "Annotation",
      motivation: "tagging",
      body: bodies,
      target,
    });
  };
  const annotate = (words: Fragmented, bodies: readonly AnnotationBody[]) =>
    add(bodies, words.rest ? fragmentsOf(words).map(targetAt) : targetAt(words));

  if (article.headline) annotate(article.headline, [body("tagging", "Headline")]);
  for (const { header } of article.sections) if (header) annotate(header, [body("tagging", "Header")]);
  for (const mention of article.mentions) {
    const name = article.entities[mention.entity]?.name;
    annotate(mention, [
      body("tagging", mention.type),
      ...(name === undefined ? [] : [body("identifying", name)]),
    ]);
  }
  const saidBy = (attribution: Attribution | undefined): readonly AnnotationBody[] => {
    const entity = attribution?.entity === undefined ? undefined : article.entities[attribution.entity];
    const words = attribution?.source && textOf(text, attribution.source);
    const speaker = entity?.name ?? words;
    return speaker === undefined ? [] : [body("describing", `said by ${speaker}`)];
  };
  for (const quote of article.quotes)
    annotate(quote, [body("tagging", `${quote.kind} quote`), ...saidBy(quote.attribution)]);
  for (const statement of article.reported)
    annotate(statement, [body("tagging", `${statement.kind} statement`), ...saidBy(statement.attribution)]);
  for (const words of article.labels) annotate(words, [body("tagging", words.label)]);
  for (const { label } of article.articleLabels) add([body("tagging", label)], { source });
  return { "@context": "http://www.w3.org/ns/anno.jsonld", id: source, type: "AnnotationPage", items };
};
