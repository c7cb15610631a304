import type { InitializeParams } from "vscode-languageserver";
import { negotiateEncoding, type PositionEncoding } from "./positions.js";

/** What the client can do, and the folders it has open. */
export interface ClientFacts {
  readonly encoding: PositionEncoding;
  /** Root folders' URIs, without a trailing slash. */
  readonly roots: readonly string[];
  readonly readsFiles: boolean;
  readonly listsFiles: boolean;
  readonly writesSidecars: boolean;
  /** The client's own commands that an action may name. */
  readonly commands: ReadonlySet<string>;
  /** The address of the rules' pages, with `{rule}` where the id belongs. */
  readonly rulePages: string | undefined;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  /** The server may ask to be sent documents of other languages. */
  readonly registersDocuments: boolean;
  readonly folderChanges: boolean;
  readonly documentChanges: boolean;
  /** An edit may create a file. */
  readonly createsFiles: boolean;
  /** An edit may delete a file. */
  readonly deletesFiles: boolean;
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesTokens: boolean;
  readonly refreshesHints: boolean;
  readonly relatedInformation: boolean;
  readonly diagnosticTags: boolean;
  readonly markdownHover: boolean;
  readonly symbolTree: boolean;
  readonly actionLiterals: boolean;
  readonly definitionLinks: boolean;
  readonly foldingLimit: number;
}

/** A folder's URI without its trailing slash. */
export const folderUri = (uri: string): string => uri.replace(/(?<!\/)\/+$/, "");

const rootsOf = ({ workspaceFolders, rootUri }: InitializeParams): readonly string[] => {
  if (workspaceFolders && workspaceFolders.length > 0)
    return workspaceFolders.map(({ uri }) => folderUri(uri));
  return typeof rootUri === "string" && rootUri !== "" ? [folderUri(rootUri)] : [];
};

const optionsOf = (
  options: unknown,
): Pick<ClientFacts, "readsFiles" | "listsFiles" | "writesSidecars" | "commands" | "rulePages"> => {
  const given: Readonly<Record<string, unknown>> =
    typeof options === "object" && options !== null ? { ...options } : {};
  const { readsFiles, listsFiles, writesSidecars, commands, rulePages } = given;
  return {
    readsFiles: readsFiles === true,
    listsFiles: listsFiles === true,
    writesSidecars: writesSidecars === true,
    commands: new Set(Array.isArray(commands) ? commands.filter((id) => typeof id === "string") : []),
    rulePages: typeof rulePages === "string" && rulePages.includes("{rule}") ? rulePages : undefined,
  };
};

/** Reads what the client says of itself; whatever it does not say it cannot do. */
export const clientFacts = (params: InitializeParams): ClientFacts => {
  const { general, textDocument, workspace } = params.capabilities;
  return {
    encoding: negotiateEncoding(general?.positionEncodings),
    roots: rootsOf(params),
    ...optionsOf(params.initializationOptions),
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    registersDocuments: textDocument?.synchronization?.dynamicRegistration === true,
    folderChanges: workspace?.workspaceFolders === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes("create") === true,
    deletesFiles: workspace?.workspaceEdit?.resourceOperations?.includes("delete") === true,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    relatedInformation:
      (textDocument?.diagnostic?.relatedInformation ??
        textDocument?.publishDiagnostics?.relatedInformation) === true,
    diagnosticTags:
      (textDocument?.diagnostic?.tagSupport ?? textDocument?.publishDiagnostics?.tagSupport) !== undefined,
    markdownHover: textDocument?.hover?.contentFormat?.includes("markdown") === true,
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    actionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    foldingLimit: textDocument?.foldingRange?.rangeLimit ?? Number.POSITIVE_INFINITY,
  };
};
