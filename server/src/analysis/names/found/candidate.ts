import type { Span } from "../../../article/span.js";
import type { FoundName } from "./found-name.js";
import type { TypeChances } from "./type-chances.js";

/** A span that one paragraph by itself suggests to be an entity; the article's other evidence comes later. */
export interface Candidate extends Span, Omit<FoundName, "from" | "to"> {
  /** Normalised value of a date, time, percentage, sum or quantity. */
  readonly value?: string;
  /** What the tagger gives to each type, where it found a name here. */
  readonly chances?: TypeChances;
}
