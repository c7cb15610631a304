import type { Decided } from "./decided.js";
import type { Span } from "./span.js";
import type { Sentence, Token } from "./token.js";

/**
 * What a paragraph is on the page. `header` introduces the section below it; `label` is a speaker's name
 * alone on its line, as in an interview; `residue` is what a web page left behind.
 */
export type ParagraphKind =
  | "headline"
  | "byline"
  | "header"
  | "text"
  | "list-item"
  | "caption"
  | "pull-quote"
  | "label"
  | "residue";

/**
 * A block of text between line breaks (between blank lines where the file is hard-wrapped): trimmed,
 * never empty, never overlapping another, in order.
 */
export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
  readonly sentences: readonly Sentence[];
  /** The dateline of an item below its own header; that of the article stands in `Article.dateline`. */
  readonly dateline?: Dateline;
  /** Where a person decided of which kind it is. */
  readonly decided?: Decided;
}

/** The sentences of paragraphs, in order. */
export const sentencesOf = ({
  paragraphs,
}: {
  readonly paragraphs: readonly Paragraph[];
}): readonly Sentence[] => paragraphs.flatMap(({ sentences }) => sentences);

/** The tokens of a paragraph, in order. */
export const tokensOf = ({ sentences }: Pick<Paragraph, "sentences">): readonly Token[] =>
  sentences.flatMap(({ tokens }) => tokens);

/** Whether a paragraph is running text, an item of a list too. */
export const isRunning = ({ kind }: Pick<Paragraph, "kind">): boolean =>
  kind === "text" || kind === "list-item";

/** A part of the article under one header; the first section has none when text precedes every header. */
export interface Section extends Span {
  /** The header without a trailing colon. */
  readonly header?: Span;
  /** Indices into `Article.paragraphs`, the header's own left out: `first` is in it, `last` is in it; empty when `first > last`. */
  readonly first: number;
  readonly last: number;
}

/** A dateline such as “GENEVA, June 3 (Reuters) —”, at the start of the first body paragraph. */
export interface Dateline extends Span {
  readonly place: Span;
  readonly date?: Span;
  readonly agency?: Span;
}

/** A byline: the line's span and the names in it. */
export interface Byline extends Span {
  readonly names: readonly Span[];
}
