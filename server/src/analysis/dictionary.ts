import type { Dialect } from "./dialect.js";

/** Which words are spelled right, and what a misspelled one may have meant. */
export interface Dictionary {
  readonly dialect: Dialect;
  /** Whether the word is known in this very case, or in lower case when it is capitalised. */
  readonly has: (word: string) => boolean;
  /** Likely right spellings, the best first, at most `limit`. 10 to 30 ms a call. */
  readonly suggest: (word: string, limit: number) => readonly string[];
}
