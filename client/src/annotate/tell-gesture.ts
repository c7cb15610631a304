import * as l10n from "@vscode/l10n";
import { Disposable, StatusBarAlignment, ThemeColor, type Uri, window, workspace } from "vscode";
import type { DecisionsChanged, UndoDecisionParams } from "../../../server/src/protocol.js";
import { commandIds } from "../command-ids.js";
import { undoneWords } from "./gesture-words.js";

/** Tells in the status bar what was decided, one thing at a time. */
export interface Teller extends Disposable {
  decided(uri: Uri, told: string, changed: DecisionsChanged): void;
  undone(uri: Uri, direction: UndoDecisionParams["direction"], changed: DecisionsChanged): void;
  /** Tells that nothing was done, in one sentence that says why. */
  refused(reason: string): void;
}

/** How long it stands there, in milliseconds: long enough to go to the status bar by keyboard. */
const stay = 20_000;

/** Left of everything that other extensions show by default, so that the eye finds it in one place. */
const priority = 50;

/** A teller that has told nothing. */
export const createTeller = (): Teller => {
  const words = window.createStatusBarItem("copydesk.decided", StatusBarAlignment.Left, priority);
  const back = window.createStatusBarItem("copydesk.undo", StatusBarAlignment.Left, priority - 1);
  words.name = l10n.t("Copydesk: Last Decision");
  back.name = l10n.t("Copydesk: Undo Last Decision");
  const inMemory = new Set<string>();
  // The next unsaved text takes the address of one that was closed.
  const closed = workspace.onDidCloseTextDocument(({ uri }) => inMemory.delete(uri.toString()));
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hide = (): void => {
    clearTimeout(timer);
    words.hide();
    back.hide();
  };

  const show = (said: string, reason: string | undefined): void => {
    // An alert that comes anew is read out by a screen reader, one that only changes is not always.
    hide();
    words.text = reason === undefined ? said : `$(warning) ${said}`;
    words.tooltip = reason ?? said;
    words.backgroundColor =
      reason === undefined ? undefined : new ThemeColor("statusBarItem.warningBackground");
    words.accessibilityInformation = {
      label: reason === undefined ? said : `${said} ${reason}`,
      role: "alert",
    };
    words.show();
    timer = setTimeout(hide, stay);
  };

  const offer = (uri: Uri, direction: UndoDecisionParams["direction"]): void => {
    const title = direction === "undo" ? l10n.t("Undo") : l10n.t("Redo");
    const command = direction === "undo" ? commandIds.undoDecision : commandIds.redoDecision;
    back.text = `$(${direction === "undo" ? "discard" : "redo"}) ${title}`;
    back.tooltip = direction === "undo" ? l10n.t("Undo Last Decision") : l10n.t("Redo Last Decision");
    back.command = { title, command, arguments: [uri] };
    back.show();
  };

  const refused = (reason: string): void => {
    hide();
    void window.showWarningMessage(reason);
  };

  /** Says once a document that its decisions are lost when the window closes; the status bar says it each time. */
  const warn = (uri: Uri, reason: string): void => {
    if (inMemory.has(uri.toString())) return;
    inMemory.add(uri.toString());
    void window.showWarningMessage(reason);
  };

  const tell = (
    uri: Uri,
    said: string,
    { kept, reason }: DecisionsChanged,
    next: UndoDecisionParams["direction"],
  ): void => {
    const memory = kept ? undefined : (reason ?? l10n.t("It is kept in memory only."));
    show(said, memory);
    offer(uri, next);
    if (memory === undefined) inMemory.delete(uri.toString());
    else warn(uri, memory);
  };

  return {
    decided: (uri, told, changed) => {
      if (changed.changed > 0) tell(uri, told, changed, "undo");
      else if (changed.reason !== undefined) refused(changed.reason);
      else show(l10n.t("That is decided already."), undefined);
    },
    undone: (uri, direction, changed) => {
      if (changed.changed > 0)
        tell(uri, undoneWords(direction, changed.changed), changed, direction === "undo" ? "redo" : "undo");
      else if (changed.reason !== undefined) refused(changed.reason);
      else show(undoneWords(direction, 0), undefined);
    },
    refused,
    dispose: () => {
      hide();
      Disposable.from(words, back, closed).dispose();
    },
  };
};
