import type { EntityType } from "../../../article/entity.js";
import type { Span } from "../../../article/span.js";
import type { TypeChances } from "./type-chances.js";

/** A span that one paragraph by itself suggests to be an entity; the article's other evidence comes later. */
export interface Candidate extends Span {
  readonly type: EntityType;
  /** 0 to 1. */
  readonly confidence: number;
  /** Normalised value of a date, time, percentage, sum or quantity. */
  readonly value?: string;
  /** The text says by a word of its own what it is: “the newspaper Elmora”. */
  readonly settled?: true;
  /** What the tagger gives to each type, where it found a name here. */
  readonly chances?: TypeChances;
}
