import type { Article } from "../article/article.js";
import type { Span } from "../article/span.js";
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
  readonly target: {
    readonly source: string;
    readonly selector: readonly [
      { readonly type: "TextPositionSelector"; readonly start: number; readonly end: number },
      {
        readonly type: "TextQuoteSelector";
        readonly exact: string;
        readonly prefix: string;
        readonly suffix: string;
      },
    ];
  };
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
 * An article in the W3C Web Annotation model: entities (type and full name), headline and headers, and quotes
 * (kind and speaker). `source` is the URI of the text. Positions are in code points.
 *
 * Format: https://www.w3.org/TR/annotation-model/
 */
export const annotationPage = (source: string, article: Article): AnnotationPage => {
  const { text } = article;
  const { codePoint } = positionsOf(text);
  const items: WebAnnotation[] = [];
  const annotate = ({ start, end }: Span, bodies: readonly AnnotationBody[]) => {
    items.push({
      id: `${source}#annotation-${items.length + 1}`,
      type: "Annotation",
      motivation: "tagging",
      body: bodies,
      target: {
        source,
        selector: [
          { type: "TextPositionSelector", start: codePoint(start), end: codePoint(end) },
          {
            type: "TextQuoteSelector",
            exact: text.slice(start, end),
            // Half a character at the cut would match nothing.
            prefix: text.slice(Math.max(0, start - context), start).replace(/^[\udc00-\udfff]/, ""),
            suffix: text.slice(end, end + context).replace(/[\ud800-\udbff]$/, ""),
          },
        ],
      },
    });
  };

  if (article.headline) annotate(article.headline, [body("tagging", "Headline")]);
  for (const { header } of article.sections) if (header) annotate(header, [body("tagging", "Header")]);
  for (const mention of article.mentions) {
    const name = article.entities[mention.entity]?.name;
    annotate(mention, [
      body("tagging", mention.type),
      ...(name === undefined ? [] : [body("identifying", name)]),
    ]);
  }
  for (const { attribution, ...quote } of article.quotes) {
    const entity = attribution?.entity === undefined ? undefined : article.entities[attribution.entity];
    const words = attribution?.source && text.slice(attribution.source.start, attribution.source.end);
    const speaker = entity?.name ?? words;
    annotate(quote, [
      body("tagging", `${quote.kind} quote`),
      ...(speaker === undefined ? [] : [body("describing", `said by ${speaker}`)]),
    ]);
  }
  return { "@context": "http://www.w3.org/ns/anno.jsonld", id: source, type: "AnnotationPage", items };
};
