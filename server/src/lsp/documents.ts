import { type Connection, type Disposable, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Change } from "../article/change.js";
import { afterEdit, afterReading, siftProblems, type Typing } from "../features/typing.js";
import { problemInSource } from "../formats/in-source.js";
import { createDeferred, type Deferred } from "./deferred.js";
import { inSlices, tooSlow } from "./pace.js";
import { createPositions, type PositionEncoding } from "./positions.js";
import {
  type DocumentText,
  givenUp,
  proseOf,
  type Reading,
  type ReadingResult,
  type Reusable,
  readingSteps,
  type Situation,
} from "./reading.js";
import { soon } from "./soon.js";

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
  /** The last reading that was made of a document, of whatever version; undefined before the first. */
  readonly lastReading: (uri: string) => Reading | undefined;
  /** The present text of an open document. */
  readonly text: (uri: string) => string | undefined;
  /** The present text of an open document, as it is read: of Markdown its prose. */
  readonly prose: (uri: string) => ReturnType<typeof proseOf> | undefined;
  /** The readings of all open documents. */
  readonly readings: () => Promise<readonly Reading[]>;
  /** Reads an open document, or every one, again, because what it is read with changed. */
  readonly readAgain: (uri?: string) => void;
}

/** What documents need of the rest of the server. */
export interface DocumentsHost {
  readonly encoding: () => PositionEncoding;
  /** What a document is to be read with, now. */
  readonly situation: (uri: string) => Promise<Omit<Situation, "id">>;
  /** The milliseconds that a reading may take; then it is given up. */
  readonly patience: number;
  /** Milliseconds of a clock that does not go back. */
  readonly now: () => number;
  /** Called with each reading that is not superseded. */
  readonly onReading: (reading: Reading) => void;
  /** Whether a client can be told of problems that were held back while somebody typed. */
  readonly holdsBack: () => boolean;
  /** Called with a reading that shows the problems that were held back, after a pause in the typing. */
  readonly onRelease: (reading: Reading) => void;
  /** Called with the changes of each edit, before the document is read. */
  readonly onEdit: (uri: string, changes: readonly Change[]) => void;
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
  start: Disposable | undefined;
  /** What the last reading left to the next one. */
  reusable: Reusable | undefined;
  /** What is being typed; undefined until there is a reading to compare with. */
  typing: Typing | undefined;
  /** Runs while somebody types. */
  pause: ReturnType<typeof setTimeout> | undefined;
  /** As it is shown. */
  last: Reading | undefined;
  /** The same with the problems that are held back, where there are any. */
  whole: Reading | undefined;
  /** The end of the reading that is under way: of one document one is made at a time. */
  busy: Promise<void>;
  /** The length of a text that took too long, in UTF-16 units. */
  givenUp: number | undefined;
}

/** After this many milliseconds without an edit nobody is typing. */
const typingPause = 1000;

/** A document that was given up is tried again once it is this part of its length. */
const muchShorter = 0.8;

type ContentChanges = Parameters<typeof TextDocument.update>[1];

/** Applies changes whose positions are in `encoding`, one after the other, as the protocol has it; `onChange` is told of each. */
const update = (
  document: TextDocument,
  changes: ContentChanges,
  version: number,
  encoding: PositionEncoding,
  onChange: (change: Change) => void,
): TextDocument =>
  changes.reduce((current, change) => {
    const before = current.getText();
    if (!("range" in change)) {
      onChange({ before, start: 0, end: before.length, inserted: change.text });
      return TextDocument.update(current, [change], version);
    }
    const span =
      encoding === "utf-16"
        ? { start: current.offsetAt(change.range.start), end: current.offsetAt(change.range.end) }
        : createPositions(before, encoding).spanOf(change.range);
    onChange({ before, ...span, inserted: change.text });
    const range = { start: current.positionAt(span.start), end: current.positionAt(span.end) };
    return TextDocument.update(current, [{ range, text: change.text }], version);
  }, document);

/** A reading without the problems that what is being typed may take away again. Remembers them in `entry`. */
const sift = (entry: OpenDocument, reading: Reading): Reading => {
  const { checked } = reading;
  const source = checked?.context.source;
  const problems = checked?.problems ?? [];
  // What is typed is typed into the file.
  const inFile = source ? problems.map((problem) => problemInSource(problem, source)) : problems;
  const sifted = siftProblems(
    inFile,
    source?.text ?? checked?.article.text ?? "",
    entry.typing ?? { places: [], found: [] },
  );
  const shown = new Set(sifted.shown);
  entry.typing = afterReading(entry.typing?.places ?? [], sifted);
  entry.whole = sifted.held.length === 0 ? undefined : reading;
  entry.last =
    checked === undefined || sifted.held.length === 0
      ? reading
      : {
          ...reading,
          checked: {
            ...checked,
            problems: problems.filter((problem, index) => shown.has(inFile[index] ?? problem)),
          },
        };
  return entry.last;
};

/** Keeps the documents that the client opens on `connection`, and reads them as they change. */
export const createDocuments = (connection: Connection, host: DocumentsHost): Documents => {
  const open = new Map<string, OpenDocument>();
  let lastId = 0;
  const texts = new TextDocuments<TextDocument>({
    create: TextDocument.create,
    update: (document, contentChanges, version) => {
      const changes: Change[] = [];
      const updated = update(document, contentChanges, version, host.encoding(), (change) =>
        changes.push(change),
      );
      host.onEdit(document.uri, changes);
      const entry = open.get(document.uri);
      if (entry?.typing && host.holdsBack()) {
        entry.typing = afterEdit(entry.typing, changes);
        clearTimeout(entry.pause);
        entry.pause = setTimeout(() => endTyping(entry), typingPause);
      }
      return updated;
    },
  });

  const endTyping = (entry: OpenDocument): void => {
    if (entry.typing) entry.typing = { ...entry.typing, places: [] };
    const { whole } = entry;
    // The reading that is under way will hold nothing back.
    if (whole === undefined || !entry.pending.isResolved()) return;
    lastId += 1;
    const reading = sift(entry, { ...whole, id: String(lastId) });
    entry.pending = createDeferred<Outcome>();
    entry.pending.resolve(reading);
    host.onRelease(reading);
  };

  /** Reads a version, unless an earlier one took too long that was hardly longer. */
  const readInTime = async (
    entry: OpenDocument,
    document: DocumentText,
    situation: Situation,
    isCurrent: () => boolean,
  ): Promise<ReadingResult> => {
    const { length } = document.text;
    if (entry.givenUp !== undefined && length > entry.givenUp * muchShorter)
      return givenUp(document, situation);
    // Nobody waits for a document that was closed, or for a version of it that was edited meanwhile.
    const patience = (): number => (isCurrent() ? host.patience : 0);
    const result = await inSlices(readingSteps(document, situation, entry.reusable), patience, host.now);
    if (isCurrent()) entry.givenUp = result === tooSlow ? length : undefined;
    return result === tooSlow ? givenUp(document, situation) : result;
  };

  const read = async (uri: string, entry: OpenDocument): Promise<void> => {
    const { generation } = entry;
    const isCurrent = (): boolean => open.get(uri) === entry && entry.generation === generation;
    try {
      const situation = await host.situation(uri);
      const document = texts.get(uri);
      if (!isCurrent() || !document) return;
      lastId += 1;
      const { languageId, version } = document;
      const {
        reading: whole,
        analysis,
        notes,
        failures,
      } = await readInTime(
        entry,
        { uri, languageId, version, text: document.getText() },
        { ...situation, id: String(lastId) },
        isCurrent,
      );
      if (!isCurrent()) return;
      entry.reusable = { analysis, notes };
      const reading = sift(entry, whole);
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
    entry.start?.dispose();
    // Edits that are waiting to be taken in come first, so that only what they leave is read.
    entry.start = soon(() => {
      entry.busy = entry.busy.then(() => read(uri, entry));
    });
  };

  const change = (uri: string): void => {
    const known = open.get(uri);
    known?.pending.resolve(superseded);
    const entry = known ?? {
      pending: createDeferred<Outcome>(),
      generation: 0,
      start: undefined,
      reusable: undefined,
      typing: undefined,
      pause: undefined,
      last: undefined,
      whole: undefined,
      busy: Promise.resolve(),
      givenUp: undefined,
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
    entry?.start?.dispose();
    clearTimeout(entry?.pause);
    entry?.pending.resolve(undefined);
    host.onClose(document.uri);
  });
  texts.listen(connection);

  return {
    reading: async (uri) => open.get(uri)?.pending.promise,
    lastReading: (uri) => open.get(uri)?.last,
    text: (uri) => texts.get(uri)?.getText(),
    readings: async () => {
      const results = await Promise.all([...open.values()].map((entry) => entry.pending.promise));
      return results.filter((result) => result !== undefined && result !== superseded);
    },
    prose: (uri) => {
      const document = texts.get(uri);
      return document && proseOf(document.languageId, document.getText());
    },
    readAgain: (only) => {
      for (const [uri, entry] of open) {
        if (only !== undefined && uri !== only) continue;
        entry.givenUp = undefined;
        if (entry.pending.isResolved()) entry.pending = createDeferred<Outcome>();
        schedule(uri, entry);
      }
    },
  };
};
