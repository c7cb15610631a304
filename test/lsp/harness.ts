import assert from "node:assert/strict";
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeParams,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type RegistrationParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type AnnotationsParams, annotationsNotification } from "../../server/src/protocol.js";
import { programOf } from "../built.js";
import { createInbox, type Inbox } from "./inbox.js";

/** How a test client presents itself. */
export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  /** Workspace folders' URIs. */
  readonly folders?: readonly string[];
  readonly initializationOptions?: unknown;
  /** The language the client's people read (BCP 47). */
  readonly locale?: string;
  /** Answers `workspace/configuration` for one resource; may take its time. */
  readonly settings?: (uri: string) => unknown;
}

/** A client with a server process of its own. */
export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly annotations: Inbox<AnnotationsParams>;
  readonly published: Inbox<PublishDiagnosticsParams>;
  readonly registrations: Inbox<RegistrationParams>;
  /** Methods of the refresh requests the server sent. */
  readonly refreshes: Inbox<string>;
  /** What the server logged. */
  readonly log: Inbox<string>;
  /** Opens a document at version 1; resolves once the server has read it. */
  readonly open: (uri: string, text: string, languageId?: string) => Promise<AnnotationsParams>;
  /** Changes a document; resolves once the server has read this version. */
  readonly change: (
    uri: string,
    version: number,
    changes: TextDocumentContentChangeEvent[],
  ) => Promise<AnnotationsParams>;
  readonly close: (uri: string) => Promise<void>;
  readonly request: <Result>(method: string, params: unknown) => Promise<Result>;
  /** Pulls a document's diagnostics. */
  readonly pull: (uri: string) => Promise<readonly Diagnostic[]>;
  /** Ends the server by the protocol; resolves to its exit code. */
  readonly stop: () => Promise<number | null>;
  readonly process: ChildProcessWithoutNullStreams;
}

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The server as a program: Node's arguments that come before its own. */
export const serverProgram = programOf("copydesk-language-server.js", "node.mjs", "lsp/node.ts");

/** What most editors can do; a test takes away what it wants to see missing. */
export const modernCapabilities: ClientCapabilities = {
  general: { positionEncodings: ["utf-16"] },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true },
    diagnostics: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
  },
  textDocument: {
    diagnostic: {},
    publishDiagnostics: { relatedInformation: true, tagSupport: { valueSet: [1, 2] } },
    hover: { contentFormat: ["markdown", "plaintext"] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    definition: { linkSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix", "source.fixAll"] } } },
  },
};

/** The same editor where it can make files, and may be told of saving. */
export const writingCapabilities: ClientCapabilities = {
  ...modernCapabilities,
  workspace: {
    ...modernCapabilities.workspace,
    workspaceEdit: { documentChanges: true, resourceOperations: ["create", "rename", "delete"] },
  },
  textDocument: { ...modernCapabilities.textDocument, synchronization: { dynamicRegistration: true } },
};

/** The same editor without pulling diagnostics. */
export const pushCapabilities: ClientCapabilities = {
  ...modernCapabilities,
  textDocument: {
    ...Object.fromEntries(
      Object.entries(modernCapabilities.textDocument ?? {}).filter(([key]) => key !== "diagnostic"),
    ),
  },
};

/** Starts the language server on stdio, without a client that speaks to it. It ends with the tests, if no test ends it. */
export const spawnServer = (...args: readonly string[]): ChildProcessWithoutNullStreams => {
  const child = spawn(process.execPath, [...serverProgram, ...args], { cwd: root });
  // A test that fails leaves its server behind, which must not keep the run from ending.
  for (const handle of [child, child.stdin, child.stdout, child.stderr]) {
    if ("unref" in handle && typeof handle.unref === "function") handle.unref();
  }
  return child;
};

/** Resolves to the exit code of a process. */
export const exitOf = (child: ChildProcessWithoutNullStreams): Promise<number | null> =>
  new Promise((resolve) => {
    if (child.exitCode !== null) resolve(child.exitCode);
    else child.once("exit", resolve);
  });

/** How a process ends: its exit code, and all it wrote to its standard error. */
export const endOf = async (
  child: ChildProcessWithoutNullStreams,
): Promise<{ readonly code: number | null; readonly words: string }> => {
  const closed = once(child, "close");
  const [words, [code]] = await Promise.all([text(child.stderr), closed]);
  return { code, words };
};

/** Rejects with what a process wrote to its standard error, should it end. */
const deathOf = (child: ChildProcessWithoutNullStreams): Promise<never> => {
  let words = "";
  child.stderr.on("data", (chunk: Buffer) => {
    words += chunk.toString();
  });
  return new Promise((_, reject) => {
    child.once("exit", (code, signal) =>
      reject(new Error(`The server ended with ${code ?? signal}.\n${words}`)),
    );
  });
};

/** Starts a server and initializes it as this client. */
export const startClient = async (options: ClientOptions = {}): Promise<TestClient> => {
  const child = spawnServer("--stdio");
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const annotations = createInbox<AnnotationsParams>();
  const published = createInbox<PublishDiagnosticsParams>();
  const registrations = createInbox<RegistrationParams>();
  const refreshes = createInbox<string>();
  const log = createInbox<string>();
  connection.onNotification(annotationsNotification, annotations.put);
  connection.onNotification("textDocument/publishDiagnostics", published.put);
  connection.onNotification("window/logMessage", ({ message }: { message: string }) => log.put(message));
  connection.onRequest("client/registerCapability", (params: RegistrationParams) => {
    registrations.put(params);
    return null;
  });
  for (const method of [
    "workspace/diagnostic/refresh",
    "workspace/semanticTokens/refresh",
    "workspace/inlayHint/refresh",
  ]) {
    connection.onRequest(method, () => {
      refreshes.put(method);
      return null;
    });
  }
  connection.onRequest("workspace/configuration", ({ items }: { items: { scopeUri?: string }[] }) =>
    Promise.all(items.map(async ({ scopeUri = "" }) => (await options.settings?.(scopeUri)) ?? null)),
  );
  connection.listen();

  const params: InitializeParams = {
    processId: process.pid,
    rootUri: null,
    ...(options.locale === undefined ? {} : { locale: options.locale }),
    capabilities: options.capabilities ?? modernCapabilities,
    workspaceFolders: (options.folders ?? []).map((uri) => ({ uri, name: uri })),
    ...(options.initializationOptions === undefined
      ? {}
      : { initializationOptions: options.initializationOptions }),
  };
  const initialized = await Promise.race([
    connection.sendRequest<InitializeResult>("initialize", params),
    deathOf(child),
  ]);
  await connection.sendNotification("initialized", {});

  const read = (uri: string, version: number): Promise<AnnotationsParams> =>
    annotations.take((message) => message.uri === uri && message.version === version);

  return {
    connection,
    initialized,
    annotations,
    published,
    registrations,
    refreshes,
    log,
    process: child,
    open: async (uri, text, languageId = "plaintext") => {
      await connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri, languageId, version: 1, text },
      });
      return read(uri, 1);
    },
    change: async (uri, version, contentChanges) => {
      await connection.sendNotification("textDocument/didChange", {
        textDocument: { uri, version },
        contentChanges,
      });
      return read(uri, version);
    },
    close: (uri) => connection.sendNotification("textDocument/didClose", { textDocument: { uri } }),
    request: (method, requestParams) => connection.sendRequest(method, requestParams),
    pull: async (uri) => {
      const report: DocumentDiagnosticReport = await connection.sendRequest("textDocument/diagnostic", {
        textDocument: { uri },
      });
      assert.ok(report.kind === "full");
      return report.items;
    },
    stop: async () => {
      const code = exitOf(child);
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      const exit = await code;
      connection.dispose();
      return exit;
    },
  };
};

/** A document of the text, to turn positions into offsets independently of the server. */
export const documentOf = (text: string): TextDocument => TextDocument.create("test:", "plaintext", 0, text);

/** The position of the nth (from 0) place where `words` stand in a text, `into` UTF-16 units further on. */
export const positionOf = (text: string, words: string, nth = 0, into = 0): Position => {
  let at = text.indexOf(words);
  for (let count = 0; count < nth && at >= 0; count += 1) at = text.indexOf(words, at + 1);
  assert.ok(at >= 0, `“${words}” is not in the text`);
  return documentOf(text).positionAt(at + into);
};

/** The words of a text under a range. */
export const wordsAt = (text: string, range: Range): string => documentOf(text).getText(range);

/** The range of a whole text. */
export const rangeOfAll = (text: string): Range => ({
  start: { line: 0, character: 0 },
  end: documentOf(text).positionAt(text.length),
});

/** The edits of a workspace edit that concern one document. */
const editsOf = (edit: WorkspaceEdit | undefined, uri: string): TextEdit[] => {
  const versioned = edit?.documentChanges ?? [];
  const inVersioned = versioned.flatMap((change) =>
    "textDocument" in change && change.textDocument.uri === uri
      ? change.edits.flatMap((one) => ("newText" in one ? [one] : []))
      : [],
  );
  return [...inVersioned, ...(edit?.changes?.[uri] ?? [])];
};

/** A text after a workspace edit of its document. */
export const applyEdit = (text: string, uri: string, edit: WorkspaceEdit | undefined): string =>
  TextDocument.applyEdits(documentOf(text), editsOf(edit, uri));

/** Runs `use` with a folder that holds the given files, and removes it afterwards. `folder` is its URI. */
export const withFolder = async <Result = void>(
  files: Readonly<Record<string, string>>,
  use: (folder: string, write: (name: string, text: string) => Promise<void>) => Promise<Result>,
): Promise<Result> => {
  const path = await mkdtemp(join(tmpdir(), "copydesk-lsp-"));
  const write = async (name: string, text: string): Promise<void> => {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), text);
  };
  try {
    for (const [name, text] of Object.entries(files)) await write(name, text);
    return await use(pathToFileURL(path).href, write);
  } finally {
    await rm(path, { recursive: true, force: true });
  }
};
