import type { Article } from "../../../server/src/article/article.js";
import type { Entity, EntityType, Mention } from "../../../server/src/article/entity.js";
import type { Paragraph, ParagraphKind, Section } from "../../../server/src/article/paragraph.js";
import type { Attribution, Quote, QuoteKind } from "../../../server/src/article/quote.js";
import type { Span } from "../../../server/src/article/span.js";

/** An entity of a marked text, by its number in the marks. */
export interface EntityNote {
  readonly type: EntityType;
  /** Words of the text that give its role. */
  readonly role?: string;
  /** The normalised value of its mentions. */
  readonly value?: string;
}

/** What is known of one quote of a marked text, in the order of the opening marks. */
export interface QuoteNote {
  readonly kind?: QuoteKind;
  readonly continues?: number;
  readonly parent?: number;
  readonly attribution?: Partial<Omit<Attribution, "source" | "cue" | "relay">> & {
    readonly source?: string;
    readonly cue?: string;
    readonly relay?: { readonly source: string; readonly cue: string };
  };
}

/** An article, and where the caret “‸” stood in its marked text. */
export interface MarkedArticle {
  readonly article: Article;
  readonly caret: number;
}

const marks = /\[(\d+)\|([^\]]*)\]|~(\d+)\|([^~]*)~/g;

const wordTokens = (text: string, start: number) =>
  [...text.matchAll(/[\p{L}\p{N}’'-]+|[^\s]/gu)].map((match) => ({
    text: match[0],
    pos: "X" as const,
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));

const find = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return { start, end: start + words.length };
};

/**
 * An article from a few lines: `[0|Ana Ruiz]` is a mention of entity 0, `~0|she~` a pronoun for it, a line that
 * begins with `! ` the headline, with `# ` a header, “…” a quote (direct unless its note says otherwise), ‸ the caret.
 */
export const markedArticle = (
  marked: string,
  entityNotes: readonly EntityNote[] = [],
  quoteNotes: readonly QuoteNote[] = [],
): MarkedArticle => {
  let text = "";
  let caret = -1;
  const mentions: Mention[] = [];
  const pronouns: (Span & { readonly entity: number })[] = [];
  const paragraphs: Paragraph[] = [];
  let headline: Span | undefined;

  const write = (words: string): Span => {
    const at = words.indexOf("‸");
    if (at >= 0) caret = text.length + at;
    const start = text.length;
    text += words.replace("‸", "");
    return { start, end: text.length };
  };

  for (const line of marked.split("\n")) {
    if (text !== "" || paragraphs.length > 0) text += "\n";
    const kind: ParagraphKind = line.startsWith("! ")
      ? "headline"
      : line.startsWith("# ")
        ? "header"
        : "text";
    const body = kind === "text" ? line : line.slice(2);
    const start = text.length;
    let done = 0;
    for (const match of body.matchAll(marks)) {
      write(body.slice(done, match.index));
      done = match.index + match[0].length;
      const entity = Number(match[1] ?? match[3]);
      const span = write(match[2] ?? match[4] ?? "");
      const note = entityNotes[entity];
      if (match[3] !== undefined) pronouns.push({ ...span, entity });
      else {
        const value = note?.value;
        mentions.push({
          ...span,
          entity,
          type: note?.type ?? "PERSON",
          confidence: 1,
          ...(value === undefined ? {} : { value }),
        });
      }
    }
    write(body.slice(done));
    const span = { start, end: text.length };
    if (span.start === span.end) continue;
    if (kind === "headline") headline = span;
    paragraphs.push({
      ...span,
      kind,
      sentences: [{ ...span, tokens: wordTokens(text.slice(start), start) }],
    });
  }

  const quotes: Quote[] = [...text.matchAll(/“[^”\n]*”?/g)].map((match, index) => {
    const { kind = "direct", attribution, ...links } = quoteNotes[index] ?? {};
    const { source, cue, relay, ...rest } = attribution ?? {};
    const end = match.index + match[0].length;
    return {
      start: match.index,
      end,
      content: { start: match.index + 1, end: match[0].endsWith("”") ? end - 1 : end },
      kind,
      ...links,
      ...(attribution === undefined
        ? {}
        : {
            attribution: {
              sourceKind: "name" as const,
              pattern: "quote-speaker-verb" as const,
              confidence: 0.95,
              ...(source === undefined ? {} : { source: find(text, source) }),
              ...(cue === undefined ? {} : { cue: find(text, cue) }),
              ...(relay === undefined
                ? {}
                : { relay: { source: find(text, relay.source), cue: find(text, relay.cue) } }),
              ...rest,
            },
          }),
    };
  });

  const entities: Entity[] = entityNotes.map((note, index) => {
    const own = mentions.flatMap((mention, at) => (mention.entity === index ? [at] : []));
    const forms = [...new Set(own.map((at) => text.slice(mentions[at]?.start, mentions[at]?.end)))];
    const [name = "", ...aliases] = forms.toSorted((a, b) => b.length - a.length);
    return {
      type: note.type,
      name,
      aliases,
      ...(note.role === undefined ? {} : { role: find(text, note.role) }),
      mentions: own,
      pronouns: pronouns.filter(({ entity }) => entity === index).map(({ start, end }) => ({ start, end })),
      quotes: quotes.flatMap((quote, at) => (quote.attribution?.entity === index ? [at] : [])),
    };
  });

  const headers = paragraphs.flatMap((paragraph, index) => (paragraph.kind === "header" ? [index] : []));
  const firstText = paragraphs.findIndex((paragraph) => paragraph.kind === "text");
  const leads = firstText >= 0 && firstText < (headers[0] ?? paragraphs.length);
  const starts = leads ? [firstText, ...headers] : headers;
  const sections: Section[] = starts.map((at, index) => {
    const next = starts[index + 1] ?? paragraphs.length;
    const head = paragraphs[at];
    const isHeader = head?.kind === "header";
    const first = isHeader ? at + 1 : at;
    return {
      start: head?.start ?? 0,
      end: paragraphs[next - 1]?.end ?? 0,
      ...(isHeader ? { header: { start: head.start, end: head.end } } : {}),
      first,
      last: next - 1,
    };
  });

  const article: Article = {
    text,
    kind: "prose",
    ...(headline === undefined ? {} : { headline }),
    sections,
    paragraphs,
    quotes,
    strayMarks: [],
    reported: [],
    entities,
    mentions,
    labels: [],
    articleLabels: [],
    residue: [],
  };
  return { article, caret };
};

/** The words under a span. */
export const under = (article: Article, span: Span): string => article.text.slice(span.start, span.end);
