import type { Entity, Mention } from "./entity.js";
import type { ArticleLabel, LabelledWords } from "./label.js";
import type { Byline, Dateline, Paragraph, Section } from "./paragraph.js";
import type { Quote, StrayMark } from "./quote.js";
import type { ReportedStatement } from "./reported.js";
import type { Span } from "./span.js";

/** What a text is: prose to read, or something a copy desk leaves alone. */
export type TextKind = "prose" | "empty" | "data" | "code" | "html" | "rtf" | "log" | "binary";

/**
 * An annotated article. Immutable plain data; every offset is in UTF-16 code units of `text`.
 * When `kind` is not "prose" every list is empty.
 */
export interface Article {
  readonly text: string;
  readonly kind: TextKind;
  readonly headline?: Span;
  readonly byline?: Byline;
  readonly dateline?: Dateline;
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
  /** In text order; a nested quote follows its parent. */
  readonly quotes: readonly Quote[];
  readonly strayMarks: readonly StrayMark[];
  /** What is reported without marks of its own, in text order, what encloses before what is inside. */
  readonly reported: readonly ReportedStatement[];
  readonly entities: readonly Entity[];
  /** In text order, never overlapping; nor do the other fragments of those that have a gap. */
  readonly mentions: readonly Mention[];
  /** Words that people marked with labels of the folder's own, in text order, what encloses before what is inside. */
  readonly labels: readonly LabelledWords[];
  /** The labels of the folder's own that people gave the article as a whole. */
  readonly articleLabels: readonly ArticleLabel[];
  /** Words a web page left behind: whole lines, or the start of one that ran into its paragraph. */
  readonly residue: readonly Span[];
}
