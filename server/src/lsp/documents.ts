import { type Connection, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Analysis } from "../analysis/analyze.js";
import { createDeferred, type Deferred } from "./deferred.js";
import { createPositions, type PositionEncoding } from "./positions.js";
import { type Reading, readDocument, type Situation } from "./reading.js";

/** The document changed before the reading that a request waited for was made. */
export const superseded = "superseded";

type Outcome = Reading | typeof superseded | undefined;

/** The open documents, one reading for each version of each. */
export interface Documents {
  /**
   * The reading of a document's present version, once it is there: undefined for a document that is not open or was
   * closed meanwhile, `superseded` when it was edited meanwhile. Never rejects.
   */
  readonly reading: (uri: string) => Promise<Outcome>;
  /** The readings of all open documents. */
  readonly readings: () => Promise<readonly Reading[]>;
  /** Reads every open document again, because the settings changed. */
  readonly readAgain: () => void;
}

/** What documents need of the rest of the server. */
export interface DocumentsHost {
  readonly encoding: () => PositionEncoding;
  /** What a document is to be read with, now. */
  readonly situation: (uri: string) => Promise<Omit<Situation, "id">>;
  /** Called with each reading that is not superseded. */
  readonly onReading: (reading: Reading) => void;
  readonly onOpen: (uri: string) => void;
  readonly onSave: (uri: string) => void;
  readonly onClose: (uri: string) => void;
  /** Whether a document is no article but configures them; such a one is never read. */
  readonly isConfiguration: (uri: string) => boolean;
  /** Called with each version of a configuration that is open, and with undefined when it was closed. */
  readonly onConfiguration: (uri: string, document: TextDocument | undefined) => void;
  readonly onError: (what: string, error: unknown) => void;
}

interface OpenDocument {
  pending: Deferred<Outcome>;
  /** Counts what makes a reading that is under way worthless. */
  generation: number;
  timer: ReturnType<typeof setTimeout> | undefined;
  analysis: Analysis | undefined;
  /** Milliseconds the last reading took. */
  cost: number;
}

/** The longest wait for more typing, in milliseconds. */
const longestWait = 200;

/** A reading quicker than this, in milliseconds, is made at once. */
const quick = 50;

/** Applies changes whose positions are in `encoding`, one after the other, as the protocol has it. */
const update = (
  document: TextDocument,
  changes: Parameters<typeof TextDocument.update>[1],
  version: number,
  encoding: PositionEncoding,
): TextDocument =>
  changes.reduce((current, change) => {
    if (encoding === "utf-16" || !("range" in change)) return TextDocument.update(current, [change], version);
    const span = createPositions(current.getText(), encoding).spanOf(change.range);
    const range = { start: current.positionAt(span.start), end: current.positionAt(span.end) };
    return TextDocument.update(current, [{ range, text: change.text }], version);
  }, document);

/** Keeps the documents that the client opens on `connection`, and reads them as they change. */
export const createDocuments = (connection: Connection, host: DocumentsHost): Documents => {
  const open = new Map<string, OpenDocument>();
  let lastId = 0;
  const texts = new TextDocuments<TextDocument>({
    create: TextDocument.create,
    update: (document, changes, version) => update(document, changes, version, host.encoding()),
  });

  const read = async (uri: string, entry: OpenDocument): Promise<void> => {
    const { generation } = entry;
    const isCurrent = (): boolean => open.get(uri) === entry && entry.generation === generation;
    try {
      const situation = await host.situation(uri);
      const document = texts.get(uri);
      if (!isCurrent() || !document) return;
      lastId += 1;
      const { languageId, version } = document;
      const started = performance.now();
      const { reading, analysis, failures } = readDocument(
        { uri, languageId, version, text: document.getText() },
        { ...situation, id: String(lastId) },
        entry.analysis,
      );
      entry.cost = performance.now() - started;
      entry.analysis = analysis;
      for (const { rule, error } of failures) host.onError(`The rule ${rule} failed on ${uri}`, error);
      entry.pending.resolve(reading);
      host.onReading(reading);
    } catch (error) {
      host.onError(`Reading ${uri} failed`, error);
      if (isCurrent()) entry.pending.resolve(undefined);
    }
  };

  const schedule = (uri: string, entry: OpenDocument): void => {
    entry.generation += 1;
    clearTimeout(entry.timer);
    const wait = entry.cost < quick ? 0 : Math.min(entry.cost, longestWait);
    entry.timer = setTimeout(() => void read(uri, entry), wait);
  };

  const change = (uri: string): void => {
    const known = open.get(uri);
    known?.pending.resolve(superseded);
    const entry = known ?? {
      pending: createDeferred<Outcome>(),
      generation: 0,
      timer: undefined,
      analysis: undefined,
      cost: 0,
    };
    entry.pending = createDeferred<Outcome>();
    open.set(uri, entry);
    schedule(uri, entry);
  };

  texts.onDidOpen(({ document }) => host.onOpen(document.uri));
  texts.onDidChangeContent(({ document }) => {
    if (host.isConfiguration(document.uri)) host.onConfiguration(document.uri, document);
    else change(document.uri);
  });
  texts.onDidSave(({ document }) => host.onSave(document.uri));
  texts.onDidClose(({ document }) => {
    if (host.isConfiguration(document.uri)) {
      host.onConfiguration(document.uri, undefined);
      return;
    }
    const entry = open.get(document.uri);
    open.delete(document.uri);
    clearTimeout(entry?.timer);
    entry?.pending.resolve(undefined);
    host.onClose(document.uri);
  });
  texts.listen(connection);

  return {
    reading: async (uri) => open.get(uri)?.pending.promise,
    readings: async () => {
      const results = await Promise.all([...open.values()].map((entry) => entry.pending.promise));
      return results.filter((result) => result !== undefined && result !== superseded);
    },
    readAgain: () => {
      for (const [uri, entry] of open) {
        if (entry.pending.isResolved()) entry.pending = createDeferred<Outcome>();
        schedule(uri, entry);
      }
    },
  };
};
