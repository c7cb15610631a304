import { commands, Disposable, window, workspace } from "vscode";
import type { AnnotationStore } from "./annotations.js";
import type { AskedFiles } from "./asked-files.js";
import { activeDocument } from "./documents.js";

/** The context key of the manifest's menus and key bindings: the active editor shows what was read as an article. */
const key = "copydesk.isArticle";

/** Keeps the context key true to the active editor. */
export const tellWhatIsArticle = (store: AnnotationStore, asked: AskedFiles): Disposable => {
  let told: boolean | undefined;
  const update = (): void => {
    const document = activeDocument(asked);
    const isArticle = document !== undefined && store.get(document.uri)?.state === "checked";
    if (isArticle === told) return;
    told = isArticle;
    void commands.executeCommand("setContext", key, isArticle);
  };
  update();
  return Disposable.from(
    store.onDidAnnotate(update),
    store.onDidClear(update),
    asked.onDidChange(update),
    window.onDidChangeActiveTextEditor(update),
    // A change of language closes a document and opens it again.
    workspace.onDidOpenTextDocument(update),
  );
};
