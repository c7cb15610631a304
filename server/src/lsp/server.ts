import {
  type Connection,
  type InitializeParams,
  type InitializeResult,
  MessageType,
  ShowMessageNotification,
} from "vscode-languageserver";
import manifest from "../../package.json" with { type: "json" };
import { loadResources, type ResourceName } from "../analysis/resources.js";
import {
  aliveRequest,
  annotationsNotification,
  fileRequest,
  filesRequest,
  writeSidecarRequest,
} from "../protocol.js";
import { builtInPacks, type StylePacks } from "../styles/packs.js";
import { annotationsParams } from "./annotations.js";
import { serverCapabilities } from "./capabilities.js";
import { type ClientFacts, clientFacts } from "./client-facts.js";
import { createConfiguration } from "./configuration.js";
import { answerDecisionRequests } from "./decisions/handlers.js";
import { createDecisionStore } from "./decisions/store.js";
import { writingBy } from "./decisions/written.js";
import { createDeferred } from "./deferred.js";
import { diagnosticsOf } from "./diagnostics.js";
import { createDocuments } from "./documents.js";
import { isConfigFile } from "./folder-files.js";
import { answerRequests } from "./handlers.js";
import { createHighlighting } from "./highlighting.js";
import { speak } from "./language.js";
import type { Life } from "./life.js";
import type { Reading } from "./reading.js";

/** What a server is given by the place it runs in. */
export interface ServerHost {
  /** The bytes of one of the engine's own files; rejects with one sentence where it cannot be had. */
  readonly readResource: (name: ResourceName) => Promise<Uint8Array>;
  /** The text of a `file:` URI, undefined where there is none; left out where there is no file system. */
  readonly readFile?: (uri: string) => Promise<string | undefined>;
  /** The paths of the files below a folder with a `file:` URI, with “/”; left out where there is no file system. */
  readonly listFiles?: (uri: string) => Promise<readonly string[]>;
  /** The milliseconds that reading a document may take; then it is given up. */
  readonly patience: number;
  /** Milliseconds of a clock that does not go back. */
  readonly now: () => number;
}

/** What a server in the hands of an editor has as `patience`. */
export const editorsPatience = 30_000;

/** Milliseconds after which a server that was asked to shut down says yes at the latest; clients wait for two seconds. */
const longestFarewell = 1500;

const elapsed = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const explain = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** Serves one client over a connection that was created with the strategy of `life`, until the client ends it. */
export const startServer = (connection: Connection, host: ServerHost, life: Life): void => {
  life.answerOn(connection);
  let facts: ClientFacts | undefined;
  const answered = createDeferred<void>();
  const initialized = createDeferred<void>();
  // Loaded while the client takes in the answer to `initialize`, before which nothing can be asked of it.
  const resources = answered.promise.then(() =>
    loadResources(host.readResource, (sentence) => {
      void initialized.promise.then(() => tell(MessageType.Warning, sentence));
      log("Something is lacking", sentence);
    }),
  );
  const known = (): ClientFacts => facts ?? clientFacts({ capabilities: {}, processId: null, rootUri: null });
  /** Sends something, unless the client went away meanwhile: then nobody is there to be told. */
  const say = (send: () => Promise<void> | void): void => {
    const sending = async (): Promise<void> => send();
    sending().catch(() => undefined);
  };
  const log = (what: string, error: unknown): void =>
    say(() => connection.console.error(`${what}: ${explain(error)}`));

  const tell = (type: MessageType, message: string): void =>
    say(() => connection.sendNotification(ShowMessageNotification.type, { type, message }));

  const readText = async (uri: string): Promise<string | undefined> => {
    if (host.readFile && uri.startsWith("file:")) return host.readFile(uri);
    if (!known().readsFiles) return undefined;
    const text: unknown = await connection.sendRequest(fileRequest, { uri });
    return typeof text === "string" ? text : undefined;
  };

  const listFiles = async (uri: string): Promise<readonly string[]> => {
    if (host.listFiles && uri.startsWith("file:")) return host.listFiles(uri);
    if (!known().listsFiles) return [];
    const paths: unknown = await connection.sendRequest(filesRequest, { uri });
    return Array.isArray(paths) ? paths.filter((path) => typeof path === "string") : [];
  };

  let builtIn: Promise<StylePacks> | undefined;
  const builtInStyles = (): Promise<StylePacks> => {
    builtIn ??= host.readResource("styles.json").then(builtInPacks, (error: unknown) => {
      log("The style packs cannot be read", error);
      return new Map();
    });
    return builtIn;
  };

  const configuration = createConfiguration(connection, {
    facts: known,
    readText,
    listFiles,
    builtInStyles,
    onChange: () => {
      decisions.settingsChanged();
      documents.readAgain();
      refresh();
    },
    onError: log,
  });

  const decisions = createDecisionStore({
    readText,
    write: () =>
      known().writesSidecars
        ? writingBy((params) => connection.sendRequest(writeSidecarRequest, params))
        : undefined,
    encoding: () => known().encoding,
    ownFile: async (uri) => {
      const { ownFile, annotator = "" } = await configuration.settingsOf(uri);
      return ownFile ? { name: annotator } : undefined;
    },
    prose: (uri) => documents.prose(uri),
    report: (uri, diagnostics) =>
      say(() => connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] })),
    onChange: (uri) => {
      documents.readAgain(uri);
      refresh();
    },
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = changes.map(({ uri }) => uri);
    configuration.filesChanged(uris);
    decisions.filesChanged(uris);
  });

  const publish = (reading: Reading): void => {
    if (life.isOver()) return;
    const { uri, version } = reading;
    const diagnostics = diagnosticsOf(reading, known());
    say(() => connection.sendDiagnostics({ uri, version, diagnostics }));
  };

  const highlighting = createHighlighting((reading) => {
    if (life.isOver()) return;
    say(() =>
      connection.sendNotification(
        annotationsNotification,
        annotationsParams(reading, decisions.view(reading.uri)),
      ),
    );
  });

  const show = (reading: Reading): void => {
    if (life.isOver()) return;
    if (!known().pullsDiagnostics) publish(reading);
    highlighting.show(reading);
  };

  const documents = createDocuments(connection, {
    encoding: () => known().encoding,
    situation: async (uri) => {
      const [engine, settings] = await Promise.all([
        resources,
        configuration.settingsOf(uri),
        decisions.ready(uri),
      ]);
      return { encoding: known().encoding, resources: engine, settings, decided: decisions.placedIn };
    },
    patience: host.patience,
    now: host.now,
    onReading: show,
    holdsBack: () => !known().pullsDiagnostics || known().refreshesDiagnostics,
    onRelease: (reading) => {
      if (known().pullsDiagnostics) refreshDiagnostics();
      else publish(reading);
    },
    onEdit: decisions.edited,
    onOpen: (uri) => {
      configuration.documentTouched(uri);
      if (!isConfigFile(uri)) decisions.opened(uri);
    },
    onSave: configuration.documentTouched,
    isConfiguration: isConfigFile,
    onConfiguration: configuration.fileEdited,
    onClose: (uri) => {
      configuration.forget(uri);
      requests.forget(uri);
      highlighting.forget(uri);
      decisions.closed(uri);
      if (!known().pullsDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
    onError: log,
  });

  const requests = answerRequests(connection, {
    documents,
    facts: known,
    folderConfig: configuration.folderConfig,
    configFiles: configuration.configFiles,
    gazetteer: async () => (await resources).gazetteer,
    onError: log,
  });

  const finishDecisions = answerDecisionRequests(connection, {
    documents,
    decisions,
    patience: host.patience,
    now: host.now,
    onError: log,
  });
  // What a person decided just before the editor closes, or starts the server anew, is not to be lost.
  connection.onShutdown(async () => {
    await Promise.race([finishDecisions(), elapsed(longestFarewell)]);
  });

  const ask = (what: string, request: () => Promise<void>): void => {
    request().catch((error: unknown) => log(`Refreshing ${what} failed`, error));
  };

  const refreshDiagnostics = (): void => {
    const { refreshesDiagnostics, pullsDiagnostics } = known();
    if (pullsDiagnostics && refreshesDiagnostics) {
      ask("diagnostics", async () => connection.languages.diagnostics.refresh());
    }
  };

  const refresh = (): void => {
    const { refreshesTokens, refreshesHints } = known();
    refreshDiagnostics();
    if (refreshesTokens) ask("semantic tokens", async () => connection.languages.semanticTokens.refresh());
    if (refreshesHints) ask("inlay hints", async () => connection.languages.inlayHint.refresh());
  };

  connection.onRequest(aliveRequest, () => null);

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    facts = clientFacts(params);
    speak(params.locale);
    setTimeout(answered.resolve);
    return {
      capabilities: serverCapabilities(facts),
      serverInfo: { name: manifest.name, version: manifest.version },
    };
  });

  connection.onInitialized(() => {
    configuration.start();
    initialized.resolve();
  });
  resources.catch(async (error: unknown) => {
    await initialized.promise;
    log("The language data cannot be read", error);
    const message = error instanceof Error ? error.message : String(error);
    tell(MessageType.Error, message);
  });

  connection.listen();
};
