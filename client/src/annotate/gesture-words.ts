import * as l10n from "@vscode/l10n";
import type { UndoDecisionParams } from "../../../server/src/protocol.js";
import { numberInWords } from "../number-in-words.js";

/** What taking back, or making again, came to: how many decisions it changed. */
export const undoneWords = (direction: UndoDecisionParams["direction"], count: number): string => {
  if (direction === "undo") {
    if (count === 0) return l10n.t("There is no decision to undo.");
    return count === 1 ? l10n.t("1 decision undone.") : l10n.t("{0} decisions undone.", numberInWords(count));
  }
  if (count === 0) return l10n.t("There is no decision to redo.");
  return count === 1
    ? l10n.t("1 decision made again.")
    : l10n.t("{0} decisions made again.", numberInWords(count));
};
