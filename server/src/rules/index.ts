import { duplicatedWord } from "./duplicated-word.js";
import { misspelledWord } from "./misspelled-word.js";
import { nameSpelling } from "./name-spelling.js";
import type { Rule } from "./rule.js";
import { unattributedQuote } from "./unattributed-quote.js";
import { unbalancedQuote } from "./unbalanced-quote.js";

/** Every rule of the copy desk; adding one is a file and a line here. */
export const rules: readonly Rule[] = [
  duplicatedWord,
  misspelledWord,
  nameSpelling,
  unattributedQuote,
  unbalancedQuote,
];
