import * as l10n from "@vscode/l10n";
import type { Attribution, AttributionPattern } from "../article/quote.js";

const patterns: Readonly<Record<AttributionPattern, () => string>> = {
  "quote-speaker-verb": () => l10n.t("the speaker and a verb of saying follow the quote"),
  "quote-verb-speaker": () => l10n.t("a verb of saying and the speaker follow the quote"),
  "speaker-verb-quote": () => l10n.t("the speaker and a verb of saying lead into the quote"),
  "speaker-verb-colon-quote": () => l10n.t("the speaker, a verb of saying and a colon lead into the quote"),
  "according-to": () => l10n.t("the sentence names its source by “according to”"),
  "as-speaker-put-it": () => l10n.t("“as … put it” names the speaker"),
  "label-colon": () => l10n.t("the speaker’s name and a colon stand before the quote"),
  "clause-subject": () => l10n.t("the speaker is the subject of the clause that holds the quote"),
  "relative-clause": () => l10n.t("a clause about the speaker holds the quote"),
  "split-quote": () => l10n.t("the words between two halves of the quote name the speaker"),
  "continued-paragraph": () => l10n.t("the speech runs on from the paragraph before"),
  "carried-over": () => l10n.t("the speaker of the quote before goes on"),
  "previous-sentence": () => l10n.t("the sentence before names the speaker"),
  "next-sentence": () => l10n.t("the sentence after names the speaker"),
  alternation: () => l10n.t("two speakers take turns"),
  "reported-clause": () => l10n.t("the speaker is the subject of the verb that reports the statement"),
  "reported-aside": () => l10n.t("the speaker and a verb of saying stand beside the statement or inside it"),
  signature: () => l10n.t("the name under the quote signs it"),
  decided: () => l10n.t("a person decided so"),
};

/** How a speaker was found, as a clause for people. */
export const patternInWords = (pattern: AttributionPattern): string => patterns[pattern]();

/** How sure an attribution is, in words. */
export const confidenceInWords = ({ confidence }: Attribution): string => {
  if (confidence >= 0.9) return l10n.t("almost certain");
  if (confidence >= 0.7) return l10n.t("likely");
  if (confidence >= 0.5) return l10n.t("more likely than not");
  return l10n.t("a guess");
};
