import type { Article } from "../../article/article.js";
import type { Mention } from "../../article/entity.js";
import type { LabelledWords } from "../../article/label.js";
import type { Quote } from "../../article/quote.js";
import { contains, overlapping, placeKey, type Span } from "../../article/span.js";
import { headerType, headlineType, quoteType, type Subject, subjectOfType } from "../../decisions/subject.js";
import { speakerName } from "../speaker.js";
import { identities } from "./cast.js";
import type { AnswerChange, SpeakerChange } from "./step.js";

/** What an article has at a place. */
export interface Standing {
  readonly type: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Of a name the identity of its entity. */
  readonly entity?: string;
  /** Of a quote: who says it. */
  readonly speaker?: SpeakerChange;
}

/** What an article has at places. */
export interface Standings {
  /** What stands at a span, or of names and quotes what shares most with it. */
  readonly at: (subject: Subject, span: Span) => Standing | undefined;
  /** The span of the whole line or quote that a span is in; any other span as it is. */
  readonly whole: (subject: Subject, span: Span) => Span;
  /** What a decision that does not tell by itself is about, at just this span. */
  readonly subjectAt: (span: Span) => Exclude<Subject, "article">;
}

const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** What a step's answer says by itself of what it is about; undefined where any place may be meant. */
export const subjectOfAnswer = ({ type, entity, another, speaker }: AnswerChange): Subject | undefined => {
  if (typeof type === "string") return subjectOfType(type);
  if (speaker !== undefined) return "quote";
  return entity !== undefined || another ? "name" : undefined;
};

/** The first of some things at each place. */
const byPlace = <T>(things: readonly (readonly [Span, T])[]): ReadonlyMap<string, T> =>
  new Map(things.toReversed().map(([span, thing]) => [placeKey([span]), thing]));

/** Tells what an article has at its places. */
export const standingsIn = (article: Article): Standings => {
  const names = identities(article);
  const mentionAt = (span: Span): Mention | undefined =>
    overlapping(article.mentions, span).toSorted((a, b) => shared(b, span) - shared(a, span))[0];
  const speakerOf = (quote: Quote): SpeakerChange | undefined => {
    const { entity, source } = quote.attribution ?? {};
    const name = entity === undefined ? quote.attribution?.speaker : names[entity];
    if (name !== undefined) return { kind: "entity", name };
    return source && speakerName(article, quote) !== undefined ? { kind: "words", span: source } : undefined;
  };
  const labels = byPlace(article.labels.map((label) => [label, label] as const));
  const labelAt = (span: Span): LabelledWords | undefined => labels.get(placeKey([span]));
  const quotes = byPlace(
    article.quotes.flatMap((quote) => [[quote, quote] as const, [quote.content, quote] as const]),
  );
  /** The innermost quote of a place: that with the span or the content, else one around it. */
  const quoteAt = (span: Span): Quote | undefined =>
    quotes.get(placeKey([span])) ?? article.quotes.findLast((quote) => contains(quote, span));
  const lineAt = (span: Span) => overlapping(article.paragraphs, span)[0];
  const at = (subject: Subject, span: Span): Standing | undefined => {
    if (subject === "name") {
      const mention = mentionAt(span);
      const entity = mention && names[mention.entity];
      return mention && { type: mention.type, confidence: mention.confidence, ...(entity ? { entity } : {}) };
    }
    if (subject === "quote") {
      const quote = quoteAt(span);
      const speaker = quote && speakerOf(quote);
      return (
        quote && {
          type: quoteType,
          confidence: quote.attribution?.confidence ?? 0,
          ...(speaker ? { speaker } : {}),
        }
      );
    }
    if (subject === "label") {
      const label = labelAt(span);
      return label && { type: label.label, confidence: 1 };
    }
    const kind = subject === "line" ? lineAt(span)?.kind : undefined;
    if (kind !== "headline" && kind !== "header") return undefined;
    return { type: kind === "headline" ? headlineType : headerType, confidence: 1 };
  };
  return {
    at,
    whole: (subject, span) => {
      const found = subject === "line" ? lineAt(span) : subject === "quote" ? quoteAt(span) : span;
      return found ? { start: found.start, end: found.end } : span;
    },
    subjectAt: (span) => {
      const mention = mentionAt(span);
      if (mention && same(mention, span)) return "name";
      if (quotes.has(placeKey([span]))) return "quote";
      const line = lineAt(span);
      if (line && same(line, span) && at("line", span)) return "line";
      return mention === undefined && labelAt(span) ? "label" : "name";
    },
  };
};
