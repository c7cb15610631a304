import type { Decided } from "./decided.js";
import type { Span } from "./span.js";

/**
 * `direct`: whole speech; `partial`: a quoted fragment inside the writer's own sentence;
 * `title`: a work, a motto, a nickname; `scare`: a word held at a distance.
 */
export type QuoteKind = "direct" | "partial" | "title" | "scare";

/** How a speaker was found; names the syntactic pattern, for hovers and for the commonest-errors table. */
export type AttributionPattern =
  | "quote-speaker-verb"
  | "quote-verb-speaker"
  | "speaker-verb-quote"
  | "speaker-verb-colon-quote"
  | "according-to"
  | "as-speaker-put-it"
  | "label-colon"
  | "clause-subject"
  | "relative-clause"
  | "split-quote"
  | "continued-paragraph"
  | "carried-over"
  | "previous-sentence"
  | "next-sentence"
  | "alternation"
  | "reported-clause"
  | "reported-aside"
  | "signature"
  | "decided";

/** Who says a quote, and by which words that was decided. */
export interface Attribution {
  /** The words that name the speaker: a name, a pronoun or a noun phrase, with its article and titles. */
  readonly source?: Span;
  readonly sourceKind: "name" | "pronoun" | "noun";
  /** The speech verb or “according to”. */
  readonly cue?: Span;
  /** Who passes the speaker's words on, and by which words: “Dole said, according to the agency”. */
  readonly relay?: { readonly source: Span; readonly cue: Span };
  /** Index into `Article.entities` of the one the source resolves to. */
  readonly entity?: number;
  /** The people, by index of the entity, of whom a pronoun as source means one, and nothing says which: two or more. */
  readonly among?: readonly number[];
  /** The name of a speaker whom a person decided, and the text does not name; there is no `entity` then. */
  readonly speaker?: string;
  readonly pattern: AttributionPattern;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Whether a speaker is only suggested by whom the text before is about: nothing says that he or she speaks. */
export const isGuess = ({ confidence }: Attribution): boolean => confidence < 0.5;

/** A quotation: from its opening mark to its closing mark, both in the span where they are there. */
export interface Quote extends Span {
  /** The words between the marks. */
  readonly content: Span;
  readonly kind: QuoteKind;
  /** Index of the enclosing quote in `Article.quotes`, for a quote within a quote. */
  readonly parent?: number;
  /** Index of the quote this one continues: speech that runs over paragraphs, with re-opened marks. */
  readonly continues?: number;
  /** The words in front that name who speaks, where speech stands without marks under a label: “NORDEN: Every day.” */
  readonly label?: Span;
  readonly attribution?: Attribution;
  /** Where a person decided who says it, or that nobody does, which is when it has no attribution. */
  readonly decided?: Decided;
}

/** Whether a quotation stands in no other. */
export const isOutermost = ({ parent }: Pick<Quote, "parent">): boolean => parent === undefined;

/** A mark whose partner is missing. */
export interface StrayMark extends Span {
  /** Which mark stands alone: an opening one that nothing closes, or a closing one that nothing opened. */
  readonly side: "opening" | "closing";
  /** Offsets at which the missing mark may belong, the likeliest first; at least one. */
  readonly insertAt: readonly number[];
  /** The missing mark, of the stray mark's own kind. */
  readonly missing: string;
}
