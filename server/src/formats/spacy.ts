import type { Article } from "../article/article.js";
import { fragmentsOf } from "../article/fragments.js";
import { sentencesOf } from "../article/paragraph.js";
import { partitionPoint } from "../article/partition-point.js";
import type { Attribution } from "../article/quote.js";
import { overlaps, type Span } from "../article/span.js";
import type { Token } from "../article/token.js";
import { positionsOf } from "./positions.js";

/** Offsets in code points. */
interface Labelled extends Span {
  readonly label: string;
}

/** What spaCy's `Doc.from_json` reads. Every offset is in code points and lies on a token's edge. */
export interface SpacyDoc {
  readonly text: string;
  readonly tokens: readonly (Span & { readonly id: number; readonly pos: string })[];
  readonly sents: readonly Span[];
  readonly ents: readonly Labelled[];
  /**
   * Overlapping spans by kind: the content, source and cue of quotes and of reported statements (of one with a gap a
   * content for each part); words with labels of the folder's own.
   */
  readonly spans: {
    readonly quotes: readonly Labelled[];
    readonly reported: readonly Labelled[];
    readonly labels: readonly Labelled[];
  };
  /** The labels of the folder's own for the whole article, each with 1. */
  readonly cats: Readonly<Record<string, number>>;
}

/** The tokens, and between them one for all white space but a single blank, which spaCy hangs on the token before. */
const withSpaceTokens = (text: string, tokens: readonly Token[]): readonly (Span & { pos: string })[] => {
  const all: (Span & { pos: string })[] = [];
  let end = 0;
  const addGap = (until: number) => {
    const start = end > 0 && text[end] === " " ? end + 1 : end;
    if (start < until) all.push({ start, end: until, pos: "SPACE" });
  };
  for (const token of tokens) {
    addGap(token.start);
    all.push({ start: token.start, end: token.end, pos: token.pos });
    end = token.end;
  }
  addGap(text.length);
  return all;
};

/** An article as spaCy reads it; spans with a gap are left out, as `leftOutOf` tells. Format: https://spacy.io/api/doc#from_json */
export const spacyDoc = (article: Article): SpacyDoc => {
  const { codePoint } = positionsOf(article.text);
  const inCodePoints = ({ start, end }: Span) => ({ start: codePoint(start), end: codePoint(end) });
  const sentences = sentencesOf(article);
  const tokens = withSpaceTokens(
    article.text,
    sentences.flatMap((sentence) => sentence.tokens),
  );

  /** The span, widened to the edges of its tokens; nothing where it has none. */
  const labelled = (span: Span, label: string): readonly Labelled[] => {
    const index = partitionPoint(tokens.length, (at) => (tokens[at]?.end ?? 0) <= span.start);
    const first = tokens[index];
    if (first === undefined || !overlaps(first, span)) return [];
    let last = first;
    for (let at = index + 1; (tokens[at]?.start ?? span.end) < span.end; at += 1) last = tokens[at] ?? last;
    return [{ ...inCodePoints({ start: first.start, end: last.end }), label }];
  };

  const speakerSpans = (attribution: Attribution | undefined): readonly Labelled[] => [
    ...(attribution?.source ? labelled(attribution.source, "SOURCE") : []),
    ...(attribution?.cue ? labelled(attribution.cue, "CUE") : []),
  ];
  const ents: Labelled[] = [];
  for (const mention of article.mentions) {
    if (mention.rest) continue;
    // Two mentions in one token, such as the halves of a hyphenated word, cannot both be had.
    const [ent] = labelled(mention, mention.type);
    if (ent && ent.start >= (ents.at(-1)?.end ?? 0)) ents.push(ent);
  }
  const quotes = article.quotes
    .filter(({ kind }) => kind === "direct" || kind === "partial")
    .flatMap((quote) => [...labelled(quote, "CONTENT"), ...speakerSpans(quote.attribution)]);
  return {
    text: article.text,
    tokens: tokens.map((token, id) => ({ id, ...inCodePoints(token), pos: token.pos })),
    sents: sentences.map(inCodePoints),
    ents,
    spans: {
      quotes,
      reported: article.reported.flatMap((statement) => [
        ...fragmentsOf(statement).flatMap((part) => labelled(part, "CONTENT")),
        ...speakerSpans(statement.attribution),
      ]),
      labels: article.labels.flatMap((words) => (words.rest ? [] : labelled(words, words.label))),
    },
    cats: Object.fromEntries(article.articleLabels.map(({ label }) => [label, 1])),
  };
};
