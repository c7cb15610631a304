import type { Attribution, AttributionPattern } from "../article/quote.js";

const patterns: Readonly<Record<AttributionPattern, string>> = {
  "quote-speaker-verb": "the speaker and a verb of saying follow the quote",
  "quote-verb-speaker": "a verb of saying and the speaker follow the quote",
  "speaker-verb-quote": "the speaker and a verb of saying lead into the quote",
  "speaker-verb-colon-quote": "the speaker, a verb of saying and a colon lead into the quote",
  "according-to": "the sentence names its source by “according to”",
  "as-speaker-put-it": "“as … put it” names the speaker",
  "label-colon": "the speaker’s name and a colon stand before the quote",
  "clause-subject": "the speaker is the subject of the clause that holds the quote",
  "relative-clause": "a clause about the speaker holds the quote",
  "split-quote": "the words between two halves of the quote name the speaker",
  "continued-paragraph": "the speech runs on from the paragraph before",
  "carried-over": "the speaker of the quote before goes on",
  "previous-sentence": "the sentence before names the speaker",
  "next-sentence": "the sentence after names the speaker",
  alternation: "two speakers take turns",
  signature: "the name under the quote signs it",
};

/** How a speaker was found, as a clause for people. */
export const patternInWords = (pattern: AttributionPattern): string => patterns[pattern];

/** How sure an attribution is, in words. */
export const confidenceInWords = ({ confidence }: Attribution): string => {
  if (confidence >= 0.9) return "almost certain";
  if (confidence >= 0.7) return "likely";
  if (confidence >= 0.5) return "more likely than not";
  return "a guess";
};
