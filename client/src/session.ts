import * as l10n from "@vscode/l10n";
import {
  type Disposable,
  type Event,
  EventEmitter,
  type LogOutputChannel,
  type Position,
  type TextDocument,
  Uri,
  window,
} from "vscode";
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type LanguageClientOptions,
  NotificationType,
  RequestType,
  RevealOutputChannelOn,
  State,
} from "vscode-languageclient";
import {
  type AnnotationsParams,
  aliveRequest,
  annotationsNotification,
  clientCommands,
  type DescribeParams,
  describeRequest,
  fileRequest,
  filesRequest,
  type InitializationOptions,
  type SidecarWritten,
  writeSidecarRequest,
} from "../../server/src/protocol.js";
import type { AnnotationStore } from "./annotations.js";
import type { AskedFiles } from "./asked-files.js";
import { serveAskedFiles } from "./asked-registrations.js";
import { listStyleFiles, readAskedFile } from "./configuration-file.js";
import { currentFilters, isServedAt } from "./documents.js";
import { watchHeartbeat } from "./heartbeat.js";
import { messageOf } from "./message-of.js";
import { createMiddleware } from "./middleware.js";
import { mayRestart } from "./restart-budget.js";

/** Makes a client that is ready to be started: all that differs between the desktop and the browser. */
export type ClientFactory = (options: LanguageClientOptions) => BaseLanguageClient;

/** Where the server stands. */
export type ServerState =
  | { readonly kind: "stopped" | "starting" | "running" }
  | { readonly kind: "failed"; readonly reason: string };

/** The life of the language server: one at a time, started when asked, started again when it crashes. */
export interface Session extends Disposable {
  readonly state: ServerState;
  readonly onDidChangeState: Event<ServerState>;
  /** Starts a server that was never started. */
  start(): void;
  /** Ends the server, if one runs, and starts another. */
  restart(): Promise<void>;
  /** What is at a place of a document, in words, the innermost thing first; nothing while no server runs. */
  describe(document: TextDocument, position: Position): Promise<readonly string[]>;
  /** The client of a running server, which is started where none ever was. Rejects where none can be had. */
  running(): Promise<BaseLanguageClient>;
}

/** Milliseconds for which the status bar says that a server was started again. */
const noticeTime = 10_000;

const annotated = new NotificationType<AnnotationsParams>(annotationsNotification);

const described = new RequestType<DescribeParams, readonly string[], void>(describeRequest);

/** How a server was lost. */
type Gone = "ended" | "hung";

const gone = (how: Gone, times: number): string =>
  how === "ended"
    ? l10n.t("The server ended unexpectedly {0} times.", times)
    : l10n.t("The server was lost {0} times; the last time it did not answer any more.", times);

/** Answers a server's request to write decisions. */
export type SidecarWriter = (params: unknown) => Promise<SidecarWritten>;

/** A session without a server yet. What the server finds goes to the store. `rulePages` is as the protocol has it. */
export const createSession = (
  createClient: ClientFactory,
  store: AnnotationStore,
  output: LogOutputChannel,
  rulePages: string | undefined,
  asked: AskedFiles,
  writeSidecar: SidecarWriter,
): Session => {
  const abilities: InitializationOptions = {
    readsFiles: true,
    listsFiles: true,
    writesSidecars: true,
    commands: [clientCommands.notAProblem, clientCommands.annotateAt, clientCommands.openRule],
    ...(rulePages === undefined ? {} : { rulePages }),
  };
  const changed = new EventEmitter<ServerState>();
  let state: ServerState = { kind: "stopped" };
  let current: BaseLanguageClient | undefined;
  let crashes: readonly number[] = [];
  let askedFiles: Disposable | undefined;

  const enter = (next: ServerState): void => {
    state = next;
    changed.fire(next);
  };

  const fail = (reason: string): void => {
    store.clear();
    output.error(reason);
    enter({ kind: "failed", reason });
  };

  const end = async (client: BaseLanguageClient | undefined): Promise<void> => {
    if (current === client) {
      current = undefined;
      askedFiles?.dispose();
    }
    try {
      await client?.dispose();
    } catch (error) {
      output.warn(`The server did not stop in good order: ${messageOf(error)}`);
    }
  };

  const launch = async (): Promise<void> => {
    enter({ kind: "starting" });
    const client = createClient({
      documentSelector: currentFilters(),
      initializationOptions: abilities,
      middleware: createMiddleware(store),
      outputChannel: output,
      traceOutputChannel: output,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationFailedHandler: () => false,
      errorHandler: {
        error: (error) => {
          // A worker whose script cannot be loaded says so here, and then nothing more.
          if (current === client && state.kind === "starting") notStarted(client, error);
          return { action: ErrorAction.Continue, message: error.message, handled: true };
        },
        closed: () => ({
          action: CloseAction.DoNotRestart,
          message: l10n.t("The connection to the server was closed."),
          handled: true,
        }),
      },
    });
    current = client;
    client.onDidChangeState(({ newState }) => {
      // While it is still starting, `start` below rejects and tells why.
      if (newState === State.Stopped && current === client && state.kind === "running") crashed(client);
    });
    client.onNotification(annotated, (annotations) => {
      // The wire may escape an address otherwise than VS Code does.
      const uri = Uri.parse(annotations.uri);
      // What was on its way when its document was closed is of no use, and would stay.
      if (current === client && isServedAt(uri, asked)) store.set(uri, annotations);
    });
    client.onRequest(fileRequest, readAskedFile);
    client.onRequest(filesRequest, listStyleFiles);
    client.onRequest<SidecarWritten, void>(writeSidecarRequest, writeSidecar);
    try {
      await client.start();
      if (current === client) {
        askedFiles = serveAskedFiles(client, asked);
        enter({ kind: "running" });
        void watch(client);
      }
      // A restart has overtaken this one, and could not end it while it was starting.
      else await end(client);
    } catch (error) {
      if (current === client) notStarted(client, error);
    }
  };

  const notStarted = (client: BaseLanguageClient, error: unknown): void => {
    void end(client);
    fail(l10n.t("The server could not be started: {0}", messageOf(error)));
  };

  const crashed = (client: BaseLanguageClient, how: Gone = "ended"): void => {
    crashes = [...crashes, Date.now()];
    void end(client);
    if (mayRestart(crashes)) {
      const message =
        how === "ended"
          ? l10n.t("The server ended unexpectedly; starting it again.")
          : l10n.t("The server did not answer any more; starting it again.");
      output.warn(message);
      window.setStatusBarMessage(`$(warning) ${l10n.t("Copydesk: {0}", message)}`, noticeTime);
      void launch();
    } else {
      fail(gone(how, crashes.length));
    }
  };

  const watch = async (client: BaseLanguageClient): Promise<void> => {
    const outcome = await watchHeartbeat({
      ask: () => client.sendRequest(aliveRequest),
      wait: (milliseconds) =>
        new Promise((resolve) => {
          setTimeout(resolve, milliseconds);
        }),
      now: Date.now,
      isWatched: () => current === client && state.kind === "running",
    });
    if (outcome === "hung" && current === client) crashed(client, "hung");
  };

  const start = (): void => {
    if (state.kind === "stopped") void launch();
  };

  return {
    get state() {
      return state;
    },
    onDidChangeState: changed.event,
    start,
    running: async () => {
      start();
      while (state.kind === "starting") {
        await new Promise<void>((resolve) => {
          const waiting = changed.event(() => {
            waiting.dispose();
            resolve();
          });
        });
      }
      if (current !== undefined && state.kind === "running") return current;
      throw new Error(state.kind === "failed" ? state.reason : "The server was stopped.");
    },
    restart: async () => {
      crashes = [];
      enter({ kind: "starting" });
      await end(current);
      await launch();
    },
    describe: async (document, position) => {
      if (current === undefined || state.kind !== "running") return [];
      return current.sendRequest(described, {
        textDocument: { uri: current.code2ProtocolConverter.asUri(document.uri) },
        position: { line: position.line, character: position.character },
      });
    },
    dispose: () => {
      changed.dispose();
      void end(current);
    },
  };
};
