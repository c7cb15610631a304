import * as l10n from "@vscode/l10n";

/** “1 quote”, “3 quotes”. */
export const quotesInWords = (count: number): string =>
  count === 1 ? l10n.t("1 quote") : l10n.t("{0} quotes", count);

/** “1 word”, “3 words”. */
export const wordsInWords = (count: number): string =>
  count === 1 ? l10n.t("1 word") : l10n.t("{0} words", count);
