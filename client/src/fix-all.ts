import * as l10n from "@vscode/l10n";
import { type CodeAction, commands, Range, type TextDocument, window, workspace } from "vscode";

const kind = "source.fixAll.copydesk";

const askServer = async (document: TextDocument): Promise<CodeAction | undefined> => {
  const start = new Range(0, 0, 0, 0);
  const actions = await commands.executeCommand<readonly CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    start,
    kind,
  );
  return actions[0];
};

/**
 * Makes every safe fix in the active document in one step of undo, and says so where there is none to make.
 * VS Code's own `editor.action.codeAction` is not used for it: it can drop the request when problems change
 * while the server answers, and then nothing happens.
 */
export const fixAll = async (): Promise<void> => {
  const document = window.activeTextEditor?.document;
  if (document === undefined) return;
  const { version } = document;
  const action = await askServer(document);
  if (document.isClosed) return;
  if (document.version !== version) return fixAll();
  if (action?.edit !== undefined) await workspace.applyEdit(action.edit);
  else void window.showInformationMessage(l10n.t("Copydesk finds nothing here that is safe to fix at once."));
};
