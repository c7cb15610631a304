import * as l10n from "@vscode/l10n";
import { numberInWords } from "./number-in-words.js";

const fixedSome = (fixed: string, left: number): string => {
  if (left === 0) return l10n.t("{0} fixed, no problems left.", fixed);
  return left === 1
    ? l10n.t("{0} fixed, 1 needs you.", fixed)
    : l10n.t("{0} fixed, {1} need you.", fixed, numberInWords(left));
};

/** What came of fixing everything that is safe to fix: how many problems were fixed, and how many are left. */
export const fixedWords = (fixed: number, left: number): string => {
  if (fixed > 0) return fixedSome(numberInWords(fixed), left);
  if (left === 0) return l10n.t("No problems.");
  return left === 1
    ? l10n.t("Nothing here is safe to fix at once; 1 needs you.")
    : l10n.t("Nothing here is safe to fix at once; {0} need you.", numberInWords(left));
};
