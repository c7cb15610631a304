import {
  type Connection,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  RequestType0,
  ResponseError,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensDelta,
} from "vscode-languageserver";
import type { Gazetteer } from "../analysis/gazetteer.js";
import {
  type AnswerChoices,
  answerChoicesRequest,
  answersRequest,
  changeAnswerRequest,
  type DescribeParams,
  describeRequest,
  type FolderAnswers,
  type WireRange,
} from "../protocol.js";
import { annotateActionsOf } from "./annotate-action.js";
import { answerChoices, changedAnswer, folderAnswers } from "./answers.js";
import type { ClientFacts } from "./client-facts.js";
import { codeActionsOf } from "./code-actions.js";
import type { ConfigFile, FolderConfig } from "./configuration.js";
import { diagnosticsOf } from "./diagnostics.js";
import { type Documents, superseded } from "./documents.js";
import { exceptionActionsOf } from "./exceptions.js";
import { type AboutDocument, createGuards } from "./guarded.js";
import type { Reading } from "./reading.js";
import * as requests from "./requests.js";
import { pushTokens } from "./semantic-tokens.js";

/** What answering requests needs of the rest of the server. */
export interface RequestsHost {
  readonly documents: Documents;
  readonly facts: () => ClientFacts;
  readonly gazetteer: () => Promise<Gazetteer>;
  /** The configuration file of a document's folder, if it has one. */
  readonly folderConfig: (uri: string) => Promise<FolderConfig | undefined>;
  /** The configuration file of every open folder. */
  readonly configFiles: () => Promise<readonly ConfigFile[]>;
  readonly onError: (what: string, error: unknown) => void;
}

/** Answers every request of `connection` from the documents' readings; `forget` drops what is kept for a closed one. */
export const answerRequests = (
  connection: Connection,
  { documents, facts, gazetteer, folderConfig, configFiles, onError }: RequestsHost,
): { readonly forget: (uri: string) => void } => {
  const tokenBuilders = new Map<string, SemanticTokensBuilder>();

  const { guarded, about } = createGuards(documents, onError);

  const tokensOf = (reading: Reading, previousResultId = ""): SemanticTokensBuilder => {
    const builder = tokenBuilders.get(reading.uri) ?? new SemanticTokensBuilder();
    tokenBuilders.set(reading.uri, builder);
    builder.previousResult(previousResultId);
    return pushTokens(reading, builder);
  };

  connection.onHover(
    about("hover", null, async (reading, { position }) =>
      requests.hover(reading, position, await gazetteer(), facts()),
    ),
  );
  connection.onRequest(
    describeRequest,
    about<DescribeParams, readonly string[]>("describe", [], async (reading, { position }) =>
      requests.describe(reading, position, await gazetteer()),
    ),
  );
  connection.onDefinition(
    about("definition", null, (reading, { position }) => requests.definition(reading, position, facts())),
  );
  connection.onReferences(
    about("references", null, (reading, { position, context }) =>
      requests.references(reading, position, context.includeDeclaration),
    ),
  );
  connection.onDocumentHighlight(
    about("documentHighlight", null, (reading, { position }) => requests.highlights(reading, position)),
  );
  connection.onDocumentSymbol(
    about("documentSymbol", null, (reading) => requests.documentSymbols(reading, facts())),
  );
  connection.onFoldingRanges(
    about("foldingRange", null, (reading) => requests.foldingRanges(reading, facts())),
  );
  connection.onCompletion(
    guarded("completion", null, async ({ textDocument: { uri }, position }) => {
      // Names do not wait for the reading of the letter just typed, or they would come behind the typing.
      const text = documents.text(uri);
      const reading = documents.lastReading(uri) ?? (await documents.reading(uri));
      if (text === undefined || reading === undefined) return null;
      if (reading === superseded) return { isIncomplete: true, items: [] };
      return requests.completions(reading, text, position, facts().encoding);
    }),
  );
  connection.onPrepareRename(
    about("prepareRename", null, (reading, { position }) => requests.prepareRename(reading, position)),
  );
  connection.onRenameRequest(
    about("rename", null, (reading, { position, newName }) =>
      requests.rename(reading, position, newName, facts()),
    ),
  );
  connection.onCodeAction(
    about("codeAction", null, async (reading, { range, context }) => {
      if (!facts().actionLiterals) return null;
      const span = reading.positions.spanOf(range);
      return [
        ...codeActionsOf(reading, span, context.only, facts()),
        ...(await exceptionActionsOf(reading, span, context.only, facts(), folderConfig)),
        ...annotateActionsOf(reading, range, context, facts()),
      ];
    }),
  );
  connection.onRequest(
    answerChoicesRequest,
    about<AboutDocument & { readonly range: WireRange }, AnswerChoices>(
      "answerChoices",
      { choices: [] },
      (reading, { range }) => answerChoices(reading, range, facts(), folderConfig),
    ),
  );
  connection.onRequest(
    changeAnswerRequest,
    guarded("changeAnswer", null, async (params: unknown) => changedAnswer(params, facts(), configFiles)),
  );
  const listAnswers = guarded("answers", [], async (_: undefined) =>
    folderAnswers(await configFiles(), facts()),
  );
  connection.onRequest(new RequestType0<FolderAnswers[], void>(answersRequest), (token) =>
    listAnswers(undefined, token),
  );
  connection.languages.inlayHint.on(
    about("inlayHint", null, (reading, { range }) => requests.inlayHintsIn(reading, range)),
  );

  connection.languages.semanticTokens.on(
    about("semanticTokens/full", { data: [] }, (reading) => tokensOf(reading).build()),
  );
  connection.languages.semanticTokens.onRange(
    about("semanticTokens/range", { data: [] }, (reading, { range }) => ({
      data: pushTokens(reading, undefined, reading.positions.spanOf(range)).build().data,
    })),
  );
  connection.languages.semanticTokens.onDelta(
    about<AboutDocument & { readonly previousResultId: string }, SemanticTokens | SemanticTokensDelta>(
      "semanticTokens/full/delta",
      { data: [] },
      (reading, { previousResultId }) => tokensOf(reading, previousResultId).buildEdits(),
    ),
  );

  connection.onWorkspaceSymbol(
    guarded("workspace/symbol", null, async ({ query }) =>
      (await documents.readings()).flatMap((reading) => requests.workspaceSymbols(reading, query)),
    ),
  );

  connection.languages.diagnostics.on(async (params, token) => {
    const empty: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const report = about<typeof params, DocumentDiagnosticReport>("diagnostic", empty, (reading) =>
      params.previousResultId === reading.id
        ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: reading.id }
        : {
            kind: DocumentDiagnosticReportKind.Full,
            resultId: reading.id,
            items: diagnosticsOf(reading, facts()),
          },
    );
    try {
      return await report(params, token);
    } catch (error) {
      if (!(error instanceof ResponseError) || error.code !== LSPErrorCodes.ContentModified) throw error;
      throw new ResponseError(LSPErrorCodes.ServerCancelled, error.message, { retriggerRequest: true });
    }
  });

  return { forget: (uri) => void tokenBuilders.delete(uri) };
};
