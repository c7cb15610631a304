import { hasAnyOf } from "../../lexicon/lexicon.js";

/** Whether a lower-cased word is written with a stop as an abbreviation, wherever it stands. */
export const isAbbreviation = (lower: string): boolean =>
  hasAnyOf(lower, "opening-abbreviation", "closing-abbreviation");
