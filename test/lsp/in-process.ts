import { PassThrough } from "node:stream";
import {
  createConnection,
  createProtocolConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { createLife } from "../../server/src/lsp/life.js";
import { type ServerHost, startServer } from "../../server/src/lsp/server.js";
import { type AnnotationsParams, annotationsNotification } from "../../server/src/protocol.js";
import { createInbox } from "./inbox.js";

/** A change of a document as the protocol has it: the whole text, or what takes the place of a range. */
export type Change =
  | { readonly text: string }
  | {
      readonly text: string;
      readonly range: {
        readonly start: { readonly line: number; readonly character: number };
        readonly end: { readonly line: number; readonly character: number };
      };
    };

/** A client that can do little, of a server in this very process. */
export const connectInProcess = async (host: ServerHost) => {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const life = createLife();
  const server = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toClient),
    { messageStrategy: life.messageStrategy },
  );
  startServer(server, host, life);
  const client = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  const annotations = createInbox<AnnotationsParams>();
  const published = createInbox<{ uri: string; version?: number; diagnostics: { code: string }[] }>();
  const shown = createInbox<string>();
  client.onNotification(annotationsNotification, annotations.put);
  client.onNotification("textDocument/publishDiagnostics", published.put);
  client.onNotification("window/showMessage", ({ message }: { message: string }) => shown.put(message));
  client.listen();
  await client.sendRequest("initialize", { processId: null, rootUri: null, capabilities: {} });
  await client.sendNotification("initialized", {});
  let version = 0;
  const taken = (uri: string): Promise<AnnotationsParams> => {
    const wanted = version;
    return annotations.take((message) => message.uri === uri && message.version === wanted);
  };
  const problems = async (uri: string) =>
    (await published.take((message) => message.uri === uri && message.version !== undefined)).diagnostics;
  const lastProblems = async (uri: string) => {
    const wanted = version;
    return (await published.take((message) => message.uri === uri && message.version === wanted)).diagnostics;
  };
  return {
    shown,
    open: (uri: string, text: string): Promise<AnnotationsParams> => {
      version += 1;
      void client.sendNotification("textDocument/didOpen", {
        textDocument: { uri, languageId: "plaintext", version, text },
      });
      return taken(uri);
    },
    change: (uri: string, ...contentChanges: readonly Change[]): Promise<AnnotationsParams> => {
      version += 1;
      void client.sendNotification("textDocument/didChange", {
        textDocument: { uri, version },
        contentChanges,
      });
      return taken(uri);
    },
    close: (uri: string): Promise<void> =>
      client.sendNotification("textDocument/didClose", { textDocument: { uri } }),
    request: <Result>(method: string, params: object): Promise<Result> => client.sendRequest(method, params),
    /** The diagnostics that were published of a document and not yet taken. */
    problems,
    /** Those that are published of the version that was sent last. */
    lastProblems,
    /** Forgets what was published and not taken. */
    forget: (): void => {
      for (const { uri } of published.left()) void published.take((message) => message.uri === uri);
    },
    end: (): void => {
      client.dispose();
      server.dispose();
    },
  };
};
