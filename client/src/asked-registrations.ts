import { Disposable, Uri } from "vscode";
import {
  type BaseLanguageClient,
  CodeActionRequest,
  CompletionRequest,
  DefinitionRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  DocumentDiagnosticRequest,
  DocumentHighlightRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  ReferencesRequest,
  RenameRequest,
  SemanticTokensRegistrationType,
  TextDocumentSyncKind,
} from "vscode-languageclient";
import { type AskedFiles, askedLanguage } from "./asked-files.js";

const withOptions = (capability: unknown, selector: object): object =>
  typeof capability === "object" && capability !== null ? { ...capability, ...selector } : selector;

/** Has a running client serve one file; ends with what it gives. */
const serve = (client: BaseLanguageClient, file: string): Disposable => {
  const uri = Uri.parse(file);
  const documentSelector = [{ language: askedLanguage, scheme: uri.scheme, pattern: uri.fsPath }];
  const capabilities = client.initializeResult?.capabilities ?? {};
  // Opening comes first and closing ends last, so that the server knows the document it is asked about.
  const features = [
    { feature: client.getFeature(DidCloseTextDocumentNotification.method), capability: {} },
    { feature: client.getFeature(DidOpenTextDocumentNotification.method), capability: {} },
    {
      feature: client.getFeature(DidChangeTextDocumentNotification.method),
      capability: { syncKind: TextDocumentSyncKind.Incremental },
    },
    { feature: client.getFeature(DidSaveTextDocumentNotification.method), capability: {} },
    {
      feature: client.getFeature(DocumentDiagnosticRequest.method),
      capability: capabilities.diagnosticProvider,
    },
    { feature: client.getFeature(HoverRequest.method), capability: capabilities.hoverProvider },
    { feature: client.getFeature(DefinitionRequest.method), capability: capabilities.definitionProvider },
    { feature: client.getFeature(ReferencesRequest.method), capability: capabilities.referencesProvider },
    {
      feature: client.getFeature(DocumentHighlightRequest.method),
      capability: capabilities.documentHighlightProvider,
    },
    {
      feature: client.getFeature(DocumentSymbolRequest.method),
      capability: capabilities.documentSymbolProvider,
    },
    { feature: client.getFeature(FoldingRangeRequest.method), capability: capabilities.foldingRangeProvider },
    { feature: client.getFeature(CompletionRequest.method), capability: capabilities.completionProvider },
    { feature: client.getFeature(RenameRequest.method), capability: capabilities.renameProvider },
    { feature: client.getFeature(CodeActionRequest.method), capability: capabilities.codeActionProvider },
    { feature: client.getFeature(InlayHintRequest.method), capability: capabilities.inlayHintProvider },
    {
      feature: client.getFeature(SemanticTokensRegistrationType.method),
      capability: capabilities.semanticTokensProvider,
    },
  ];
  const registered = features
    .filter(({ capability }) => capability !== undefined)
    .map(({ feature, capability }, index) => {
      const id = `asked-${index}-${file}`;
      const registerOptions = withOptions(capability, { documentSelector });
      feature.register({ id, registerOptions: registerOptions as never });
      return new Disposable(() => feature.unregister(id));
    });
  return Disposable.from(...registered.reverse());
};

/** Has a running client serve the files asked for, and no longer those that are no more. */
export const serveAskedFiles = (client: BaseLanguageClient, asked: AskedFiles): Disposable => {
  const served = new Map<string, Disposable>();
  const update = (): void => {
    const wanted = new Set(asked.all());
    for (const [file, registrations] of served) {
      if (wanted.has(file)) continue;
      registrations.dispose();
      served.delete(file);
    }
    for (const file of wanted) if (!served.has(file)) served.set(file, serve(client, file));
  };
  update();
  return asked.onDidChange(update);
};
