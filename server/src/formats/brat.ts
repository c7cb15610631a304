import type { Article } from "../article/article.js";
import { type Fragmented, fragmented, fragmentsOf, hullOf } from "../article/fragments.js";
import { type Attribution, isGuess, type Quote } from "../article/quote.js";
import type { ReportedStatement } from "../article/reported.js";
import { byPosition, overlapping, type Span, textOf, trimmed } from "../article/span.js";
import { positionsOf } from "./positions.js";

/** Every character at which some reader of a standoff file would end a line or a column. */
const breaks = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/** The pieces of a span between line breaks and tabs, those that hold nothing but space left out. */
const fragments = (text: string, span: Span): readonly Span[] => {
  const pieces: Span[] = [];
  let start = span.start;
  const add = (end: number) => {
    if (text.slice(start, end).trim() !== "") pieces.push({ start, end });
  };
  for (const found of textOf(text, span).matchAll(breaks)) {
    const at = span.start + found.index;
    add(at);
    start = at + found[0].length;
  }
  add(span.end);
  return pieces;
};

/** The label of a folder's own as a type, in which brat allows letters, digits, “-” and “_”. */
const bratType = (label: string): string => label.replace(/[^\p{L}\p{N}_-]+/gu, "_");

/** The words that name a speaker, or else the mention of that speaker nearest before the words (after them, where none is before). */
const sourceOf = (article: Article, words: Span, attribution: Attribution): Span | undefined => {
  if (attribution.source) return attribution.source;
  if (attribution.entity === undefined) return undefined;
  const mentions = (article.entities[attribution.entity]?.mentions ?? []).flatMap(
    (index) => article.mentions[index] ?? [],
  );
  return mentions.findLast((mention) => mention.end <= words.start) ?? mentions[0];
};

/** The pieces of a statement between words in marks that nobody is found to say: a title, a word held at a distance. */
const withoutHeld = (statement: ReportedStatement, held: readonly Span[]): readonly Span[] =>
  fragmentsOf(statement).flatMap((piece) => {
    const pieces: Span[] = [];
    let { start } = piece;
    for (const word of overlapping(held, piece)) {
      if (word.start > start) pieces.push({ start, end: word.start });
      start = Math.max(start, word.end);
    }
    return start < piece.end ? [...pieces, { start, end: piece.end }] : pieces;
  });

/**
 * An article as brat standoff: entities by their OntoNotes types, `Headline` and `Header`, and the direct and
 * partial quotes and the reported statements in the PolNeAR schema, one `Attribution` event each, whose trigger lies on the cue (on the
 * source or the content where there is none). Where somebody passes the words on (“Dole said, according to the
 * agency”) an event for the agency comes before the speaker's: the schema's corpus names the outermost source. Offsets are code points; a span that runs over a line break is
 * fragmented, and so are words with a gap, and statements around words in marks that nobody is found to say. Labels of the folder's own are entities, too; those of the whole article are
 * notes, which brat shows with what they stand at. `before` counts code points that the file has before the article's text, such as a byte order mark.
 *
 * Format: https://brat.nlplab.org/standoff.html
 */
export const toBrat = (article: Article, before = 0): string => {
  const { codePoint } = positionsOf(article.text);
  const lines: string[] = [];
  const known = new Map<string, string>();
  let annotations = 0;
  let events = 0;

  const annotate = (type: string, words: Fragmented): string | undefined => {
    const pieces = fragmentsOf(words).flatMap((span) => fragments(article.text, span));
    if (pieces.length === 0) return undefined;
    const where = pieces
      .map(({ start, end }) => `${before + codePoint(start)} ${before + codePoint(end)}`)
      .join(";");
    const key = `${type} ${where}`;
    const same = known.get(key);
    if (same !== undefined) return same;
    annotations += 1;
    const id = `T${annotations}`;
    known.set(key, id);
    lines.push(`${id}\t${key}\t${pieces.map(({ start, end }) => article.text.slice(start, end)).join(" ")}`);
    return id;
  };

  const attribute = (words: Fragmented, source: Span | undefined, cue: Span | undefined) => {
    const content = annotate("Content", words);
    const roles = [
      ["Content", content],
      ["Cue", cue && annotate("Cue", cue)],
      ["Source", source && annotate("Source", source)],
    ].flatMap(([role, id]) => (id === undefined ? [] : `${role}:${id}`));
    const trigger = annotate("Attribution", cue ?? source ?? words);
    if (content === undefined || trigger === undefined) return;
    events += 1;
    lines.push(`E${events}\tAttribution:${trigger} ${roles.join(" ")}`);
  };
  const annotateQuote = (quote: Quote) => {
    const attribution = quote.attribution && !isGuess(quote.attribution) ? quote.attribution : undefined;
    const relay = attribution?.relay;
    if (relay) attribute(quote, relay.source, relay.cue);
    attribute(quote, attribution && sourceOf(article, quote, attribution), attribution?.cue);
  };

  const held = article.quotes.filter(
    ({ kind, parent }) => parent === undefined && (kind === "scare" || kind === "title"),
  );
  const annotateReported = (statement: ReportedStatement) => {
    const { attribution } = statement;
    const words = fragmented(
      withoutHeld(statement, held)
        .map((piece) => trimmed(article.text, piece))
        .filter(({ start, end }) => start < end),
    );
    if (words) attribute(words, sourceOf(article, statement, attribution), attribution.cue);
  };

  const named = [
    ...article.mentions,
    ...(article.headline ? [{ ...article.headline, type: "Headline" }] : []),
    ...article.sections.flatMap(({ header }) => (header ? [{ ...header, type: "Header" }] : [])),
    ...article.labels.map((words) => ({ ...words, type: bratType(words.label) })),
  ].toSorted((a, b) => byPosition(hullOf(a), hullOf(b)));
  for (const span of named) annotate(span.type, span);
  for (const quote of article.quotes)
    if (quote.kind === "direct" || quote.kind === "partial") annotateQuote(quote);
  for (const statement of article.reported) annotateReported(statement);
  // A note needs something to stand at: the headline, where there is one.
  const place = (article.headline && annotate("Headline", article.headline)) ?? [...known.values()][0];
  if (place !== undefined) {
    for (const [index, { label }] of article.articleLabels.entries())
      lines.push(`#${index + 1}\tArticleLabel ${place}\t${label}`);
  }
  return lines.map((line) => `${line}\n`).join("");
};
