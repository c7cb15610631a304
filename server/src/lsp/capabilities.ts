import { type ServerCapabilities, TextDocumentSyncKind } from "vscode-languageserver";
import type { ClientFacts } from "./client-facts.js";
import { codeActionKinds } from "./code-actions.js";
import { legend } from "./token-types.js";

/** What the server offers a client; diagnostics to pull only where the client pulls them. */
export const serverCapabilities = (facts: ClientFacts): ServerCapabilities => ({
  positionEncoding: facts.encoding,
  textDocumentSync: {
    openClose: true,
    change: TextDocumentSyncKind.Incremental,
    save: { includeText: false },
  },
  ...(facts.pullsDiagnostics
    ? {
        diagnosticProvider: {
          identifier: "copydesk",
          interFileDependencies: false,
          workspaceDiagnostics: false,
        },
      }
    : {}),
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  foldingRangeProvider: true,
  inlayHintProvider: true,
  completionProvider: {},
  renameProvider: { prepareProvider: true },
  codeActionProvider: { codeActionKinds },
  semanticTokensProvider: { legend, full: { delta: true }, range: true },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
});
