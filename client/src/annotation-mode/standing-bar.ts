import * as l10n from "@vscode/l10n";
import { Disposable, MarkdownString, StatusBarAlignment, window } from "vscode";
import { commandIds } from "../command-ids.js";
import { progressSentence, progressText } from "./mode-words.js";
import type { Progress } from "./progress.js";

/** Tells in the status bar that annotation mode is on, how far a person has come, and what the keys act on. */
export interface StandingBar extends Disposable {
  /** `isWhole` is whether a person goes through everything, in order. */
  showProgress(progress: Progress, done: boolean, isWhole: boolean): void;
  /** Says what keys act on now; a screen reader reads it out. */
  say(words: string): void;
  hide(): void;
}

/** Left of what was decided last. */
const priority = 52;

/** A bar that shows nothing yet. */
export const createStandingBar = (): StandingBar => {
  const mode = window.createStatusBarItem("copydesk.annotationMode", StatusBarAlignment.Left, priority);
  const spot = window.createStatusBarItem("copydesk.annotation", StatusBarAlignment.Left, priority - 1);
  mode.name = l10n.t("Copydesk: Annotation Mode");
  mode.command = commandIds.chooseWalk;
  spot.name = l10n.t("Copydesk: Where the Keys Act");
  return {
    showProgress: (progress, done, isWhole) => {
      const words = done ? l10n.t("Done: {0}", progressText(progress)) : progressText(progress);
      mode.text = `$(edit) ${words}${isWhole ? "" : " $(filter)"}`;
      const tooltip = new MarkdownString(progressSentence(progress));
      tooltip.appendMarkdown(`\n\n${l10n.t("Click to choose what to go through.")}`);
      mode.tooltip = tooltip;
      mode.accessibilityInformation = {
        label: l10n.t("Annotation mode: {0}", progressSentence(progress)),
        role: "button",
      };
      mode.show();
    },
    say: (words) => {
      // An alert that comes anew is read out by a screen reader, one that only changes is not always.
      spot.hide();
      spot.text = words;
      spot.accessibilityInformation = { label: words, role: "alert" };
      spot.show();
    },
    hide: () => {
      mode.hide();
      spot.hide();
    },
    dispose: () => Disposable.from(mode, spot).dispose(),
  };
};
