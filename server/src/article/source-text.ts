import type { Span } from "./span.js";

/** A paragraph of a text whose format says where its paragraphs are, and which of them are headers or list items. */
export interface MarkedBlock extends Span {
  readonly kind: "headline" | "header" | "list-item" | "text";
}

/**
 * The file a text was taken from, where the two differ: what a reader sees of a Markdown file is the text, and the
 * file has its markup besides. All offsets are UTF-16.
 */
export interface SourceText {
  /** What the file holds. */
  readonly text: string;
  /** Where a span of the text stands in the file, from its first to its last character; markup between them is in it. */
  readonly spanOf: (span: Span) => Span;
  /** The offset in the text that an offset in the file is nearest to; between two paragraphs where the file shows nothing. */
  readonly offsetOf: (offset: number) => number;
  /** Whether the words under a span of the text can be replaced in the file, so that its markup stays what it is. */
  readonly canReplace: (span: Span, newText: string) => boolean;
}
