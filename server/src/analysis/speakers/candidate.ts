import type { AttributionPattern } from "../../article/quote.js";
import type { Evidence } from "./evidence.js";
import type { Clause, Item } from "./grammar/frame.js";
import type { Phrase } from "./grammar/phrase.js";

/** A speaker that a pattern finds in the items of a frame. */
export interface Candidate {
  readonly source?: Phrase;
  readonly cue?: Phrase;
  /** Who passes the words on: “Dole said, according to the agency”. */
  readonly relay?: { readonly source: Phrase; readonly cue: Phrase };
  readonly pattern: AttributionPattern;
  readonly evidence: Evidence;
}

/**
 * A pattern: who speaks by what stands around a place in a sentence, which is that of a quotation, or of the item that
 * the pattern would begin with.
 */
export type FindSpeaker = (items: readonly Item[], at: number, sentence: Clause) => Candidate | undefined;

/** The same of what stands beside a quotation; `inviting` where that, or a comma, lets an attribution follow. */
export type FindBeside = (
  items: readonly Item[],
  at: number,
  sentence: Clause,
  inviting: boolean,
) => Candidate | undefined;

/** A candidate of whom the text names, by a cue that it has. */
export const candidate = (
  source: Phrase,
  cue: Phrase,
  pattern: AttributionPattern,
  evidence: Evidence,
): Candidate => ({ source, cue, pattern, evidence });
