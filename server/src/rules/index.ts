import { aAn } from "./a-an.js";
import { abbreviationConsistency } from "./abbreviation-consistency.js";
import { confusedWord } from "./confused-word/confused-word.js";
import { doubleSpace } from "./double-space.js";
import { doubledPunctuation } from "./doubled-punctuation.js";
import { duplicatedWord } from "./duplicated-word.js";
import { firstReference } from "./first-reference.js";
import { htmlEntity } from "./html-entity.js";
import { itsItIs } from "./its-it-is/its-it-is.js";
import { lostParagraphBreak } from "./lost-paragraph-break.js";
import { lowercaseSentenceStart } from "./lowercase-sentence-start/lowercase-sentence-start.js";
import { misplacedHeadline } from "./misplaced-headline.js";
import { missingAppositiveComma } from "./missing-appositive-comma.js";
import { missingSpace } from "./missing-space.js";
import { misspelledWord } from "./misspelled-word/misspelled-word.js";
import { mixedQuotes } from "./mixed-quotes.js";
import { nameSpelling } from "./name-spelling/name-spelling.js";
import { pageResidue } from "./page-residue.js";
import { repeatedSentence } from "./repeated-sentence.js";
import type { Rule } from "./rule.js";
import { runInHeader } from "./run-in-header.js";
import { subjectVerbAgreement } from "./subject-verb-agreement/subject-verb-agreement.js";
import { unattributedQuote } from "./unattributed-quote/unattributed-quote.js";
import { unbalancedQuote } from "./unbalanced-quote.js";
import { wrongDate } from "./wrong-date.js";
import { wrongOrdinal } from "./wrong-ordinal.js";

/** Every rule of the copy desk; adding one is a file and a line here. */
export const rules: readonly Rule[] = [
  aAn,
  abbreviationConsistency,
  confusedWord,
  doubleSpace,
  doubledPunctuation,
  duplicatedWord,
  firstReference,
  htmlEntity,
  itsItIs,
  lostParagraphBreak,
  lowercaseSentenceStart,
  misplacedHeadline,
  missingAppositiveComma,
  missingSpace,
  misspelledWord,
  mixedQuotes,
  nameSpelling,
  pageResidue,
  repeatedSentence,
  runInHeader,
  subjectVerbAgreement,
  unattributedQuote,
  unbalancedQuote,
  wrongDate,
  wrongOrdinal,
];
