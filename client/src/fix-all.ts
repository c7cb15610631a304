import * as l10n from "@vscode/l10n";
import { commands, type TextDocument, window, workspace } from "vscode";
import {
  type BaseLanguageClient,
  type CodeAction,
  DiagnosticSeverity,
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  ResponseError,
} from "vscode-languageclient";
import type { AnnotationStore } from "./annotations.js";
import { commandIds } from "./command-ids.js";
import { fixedWords } from "./fix-all-words.js";
import type { Session } from "./session.js";

const kind = "source.fixAll.copydesk";

/** Asks the server about the present version of a document, again when it was edited meanwhile. */
const ask = async <Result>(
  client: BaseLanguageClient,
  method: string,
  document: TextDocument,
  params: object,
): Promise<Result> => {
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  for (;;) {
    try {
      return await client.sendRequest<Result>(method, { textDocument: { uri }, ...params });
    } catch (error) {
      const isStale =
        error instanceof ResponseError &&
        (error.code === LSPErrorCodes.ContentModified || error.code === LSPErrorCodes.ServerCancelled);
      if (!isStale || document.isClosed) throw error;
    }
  }
};

const askForFixes = async (
  client: BaseLanguageClient,
  document: TextDocument,
): Promise<CodeAction | undefined> => {
  const start = { line: 0, character: 0 };
  const actions = await ask<readonly CodeAction[] | null>(client, "textDocument/codeAction", document, {
    range: { start, end: start },
    context: { diagnostics: [], only: [kind] },
  });
  return actions?.[0];
};

/** How many of the problems that the Problems view lists are left. */
const countLeft = async (client: BaseLanguageClient, document: TextDocument): Promise<number> => {
  const report = await ask<DocumentDiagnosticReport>(client, "textDocument/diagnostic", document, {});
  const items = report.kind === "full" ? report.items : [];
  return items.filter(({ severity }) => severity !== DiagnosticSeverity.Hint).length;
};

/**
 * Makes every safe fix in the active document in one step of undo, and says how many there were and what is left.
 * VS Code's own `editor.action.codeAction` is not used for it: it can drop the request when problems change
 * while the server answers, and then nothing happens.
 */
export const fixAll = async (session: Session, store: AnnotationStore): Promise<void> => {
  const document = window.activeTextEditor?.document;
  if (document === undefined) return;
  const { state, reason } = store.get(document.uri) ?? {};
  if (state !== undefined && state !== "checked") {
    void tellUnchecked(reason ?? l10n.t("This file is not checked."), state === "unchecked");
    return;
  }
  const client = await session.running();
  const { version } = document;
  const action = await askForFixes(client, document);
  if (document.isClosed) return;
  if (document.version !== version) return fixAll(session, store);
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(action?.edit);
  const isFixed = edit !== undefined && (await workspace.applyEdit(edit));
  const fixed = isFixed ? (action?.diagnostics?.length ?? 0) : 0;
  void tell(fixed, await countLeft(client, document));
};

const tell = async (fixed: number, left: number): Promise<void> => {
  const actions = left > 0 ? [l10n.t("Show Problems")] : [];
  const chosen = await window.showInformationMessage(fixedWords(fixed, left), ...actions);
  if (chosen !== undefined) await commands.executeCommand("workbench.actions.view.problems");
};

const tellUnchecked = async (reason: string, canBeChecked: boolean): Promise<void> => {
  const actions = canBeChecked ? [l10n.t("Check This File Again")] : [];
  const chosen = await window.showInformationMessage(reason, ...actions);
  if (chosen !== undefined) await commands.executeCommand(commandIds.checkAgain);
};
