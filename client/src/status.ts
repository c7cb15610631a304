import {
  commands,
  Disposable,
  MarkdownString,
  StatusBarAlignment,
  type TextDocument,
  ThemeColor,
  window,
  workspace,
} from "vscode";
import type { AnnotationStore } from "./annotations.js";
import type { AskedFiles } from "./asked-files.js";
import { commandIds } from "./command-ids.js";
import { activeDocument } from "./documents.js";
import type { Session } from "./session.js";
import { isEnabled } from "./settings.js";
import { type Standing, statusText } from "./status-text.js";

const standingOf = (document: TextDocument, session: Session, store: AnnotationStore): Standing => {
  if (!isEnabled(document)) return { kind: "off" };
  const { state } = session;
  if (state.kind === "failed") return state;
  if (state.kind !== "running") return { kind: "starting" };
  const annotations = store.get(document.uri);
  const problems = annotations?.state === "checked" ? store.problems(document.uri) : 0;
  // The problems of a document's first reading come behind its annotations.
  return annotations === undefined || problems === undefined
    ? { kind: "reading" }
    : { kind: "read", annotations, problems };
};

/** Shows in the status bar how Copydesk stands with the active document, while it is one Copydesk reads. */
export const showStatus = (session: Session, store: AnnotationStore, asked: AskedFiles): Disposable => {
  const item = window.createStatusBarItem("copydesk.status", StatusBarAlignment.Right, 100);
  item.name = "Copydesk";
  let wasUnchecked = false;

  const update = (): void => {
    const document = activeDocument(asked);
    const isUnchecked = document !== undefined && store.get(document.uri)?.state === "unchecked";
    if (isUnchecked !== wasUnchecked)
      void commands.executeCommand("setContext", "copydesk.isUnchecked", isUnchecked);
    wasUnchecked = isUnchecked;
    if (document === undefined) {
      item.hide();
      return;
    }
    const standing = standingOf(document, session, store);
    const { text, tooltip, label } = statusText(standing);
    const failed = standing.kind === "failed";
    item.text = text;
    item.tooltip = new MarkdownString(tooltip, true);
    item.accessibilityInformation = { label, role: "button" };
    item.command = failed ? commandIds.restart : commandIds.showMenu;
    item.backgroundColor = failed ? new ThemeColor("statusBarItem.errorBackground") : undefined;
    item.show();
  };

  update();
  return Disposable.from(
    item,
    session.onDidChangeState(update),
    asked.onDidChange(update),
    store.onDidAnnotate(update),
    store.onDidCountProblems(update),
    store.onDidClear(update),
    window.onDidChangeActiveTextEditor(update),
    // A change of language closes a document and opens it again.
    workspace.onDidOpenTextDocument(update),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("copydesk.enable")) update();
    }),
  );
};
