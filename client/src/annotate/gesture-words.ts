import * as l10n from "@vscode/l10n";
import type { UndoDecisionParams } from "../../../server/src/protocol.js";
import { numberInWords } from "../number-in-words.js";
import { excerpt } from "../stop-text.js";

/** How long the words of a place may be where they stand in a line of their own, in UTF-16 units. */
const longest = 40;

/** The words of a place, short enough for a title or the status bar. */
export const shortWords = (words: string): string => excerpt(words, longest);

/** Words that are told between quotation marks: without their own at the ends. */
export const withoutMarks = (words: string): string => words.replace(/^[“"„«]|[”"»]$/gu, "");

/** The words of a place, as short, to stand between quotation marks. */
export const shortQuoted = (words: string): string => shortWords(withoutMarks(words));

/** What a decision came to, in one line: the words, what they are now, and for where that holds. */
export const decidedWords = (words: string, what: string, onlyHere = false, alike = 0): string => {
  const short = shortQuoted(words);
  if (onlyHere) return l10n.t("“{0}”: {1}, only here", short, what);
  if (alike === 0) return l10n.t("“{0}”: {1}", short, what);
  return alike === 1
    ? l10n.t("“{0}”: {1}, with 1 other like it", short, what)
    : l10n.t("“{0}”: {1}, with {2} others like it", short, what, numberInWords(alike));
};

/** The title of a list of places with the same words: the words, what is said of them, how many they are. */
export const alikeTitle = (words: string, what: string, count: number): string =>
  count === 1
    ? l10n.t("“{0}”: {1}, 1 place like it", shortQuoted(words), what)
    : l10n.t("“{0}”: {1}, {2} places like it", shortQuoted(words), what, numberInWords(count));

/** What a decision on several places at once came to, in one line. */
export const severalWords = (count: number, what: string): string =>
  count === 1 ? l10n.t("1 place: {0}", what) : l10n.t("{0} places: {1}", numberInWords(count), what);

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
