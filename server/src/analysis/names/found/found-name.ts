import type { EntityType } from "../../../article/entity.js";

/** A name found among the words of a sentence; `from` and `to` are word indices, `to` not included. */
export interface FoundName {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
  /** 0 to 1. */
  readonly confidence: number;
  /** The text says by a word of its own what it is: “the newspaper Elmora”. */
  readonly settled?: true;
}
