import type { Fragmented } from "./fragments.js";
import type { Attribution } from "./quote.js";

/**
 * What somebody is reported to say in the writer's words: “that the bridge is shut” of “Dole said that the bridge is
 * shut”. The words that name speaker and cue are no part of it; where they stand inside it, it has a gap. Statements may
 * lie in one another: “Dole said Vela told her the bridge was shut” reports two.
 */
export interface ReportedStatement extends Fragmented {
  /** `mixed` where some of its words stand in quotation marks; those are in `Article.quotes`, too. */
  readonly kind: "indirect" | "mixed";
  /** It always has a cue; it has no source where the text names nobody: “is said to own it”. */
  readonly attribution: Attribution;
}
