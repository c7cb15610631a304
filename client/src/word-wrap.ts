import { commands, Disposable, TabInputText, type TextDocument, window, workspace } from "vscode";
import type { AnnotationStore } from "./annotations.js";

/** Whether nobody has said how lines wrap in a document: not in any settings, nor for its language. */
const isWrapUnset = (document: TextDocument): boolean => {
  const values = workspace.getConfiguration("editor", document).inspect<string>("wordWrap");
  const said = [
    values?.globalValue,
    values?.workspaceValue,
    values?.workspaceFolderValue,
    values?.defaultLanguageValue,
    values?.globalLanguageValue,
    values?.workspaceLanguageValue,
    values?.workspaceFolderLanguageValue,
  ];
  return values?.defaultValue === "off" && said.every((value) => value === undefined);
};

/** Whether the editor in front shows a document by itself, not beside another version of it. */
const isShownAlone = (document: TextDocument): boolean => {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof TabInputText && input.uri.toString() === document.uri.toString();
};

/**
 * Breaks the long lines of plain text that was read as an article, once for each document, by VS Code's own toggle: so no
 * setting is touched, and whoever toggles it back has the last word. VS Code toggles the editor in front and keeps that
 * for every editor of the same document, until it is closed.
 */
export const wrapArticles = (store: AnnotationStore): Disposable => {
  const seen = new WeakSet<TextDocument>();

  const wrap = (): void => {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== "plaintext" || seen.has(document) || !isShownAlone(document)) return;
    const annotations = store.get(document.uri);
    if (annotations?.state !== "checked" || annotations.words === 0) return;
    seen.add(document);
    if (isWrapUnset(document)) void commands.executeCommand("editor.action.toggleWordWrap");
  };

  wrap();
  return Disposable.from(
    store.onDidAnnotate(wrap),
    window.onDidChangeActiveTextEditor(wrap),
    window.tabGroups.onDidChangeTabs(wrap),
  );
};
