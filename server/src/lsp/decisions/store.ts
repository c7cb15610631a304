import * as l10n from "@vscode/l10n";
import type { Diagnostic } from "vscode-languageserver";
import type { Change } from "../../article/change.js";
import type { SourceText } from "../../article/source-text.js";
import type { Decision } from "../../decisions/decision.js";
import { mergeSides } from "../../decisions/merge-sides.js";
import type { PlacedDecision } from "../../decisions/place.js";
import { sideOf } from "../../decisions/sidecar.js";
import { moveWith, settle } from "../../decisions/track.js";
import type { Annotated, ConflictSide } from "../../protocol.js";
import { sameUri } from "../folders.js";
import type { PositionEncoding } from "../positions.js";
import {
  type ArticleEntry,
  createEntry,
  decisionsIn,
  type Prose,
  placeAnew,
  takeUpFile,
} from "./article-entry.js";
import { makeGesture, turnGesture } from "./gesture.js";
import { type HandedOver, handedOver, takeOver } from "./hand-over.js";
import { type FileHost, load, type Saved, save } from "./save.js";
import { noSidecar, sidecarDiagnostics, whyNotWritten } from "./sidecar-state.js";
import { fileName, type OwnFile, sidecarUri } from "./sidecar-uri.js";

/** What is known of the decisions on an article beside their places. */
export interface DecisionsView {
  /** Those whose place was not found again. */
  readonly orphans: readonly Decision[];
  readonly sidecar: Annotated["sidecar"];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** A gesture that was carried out or taken back: the ids of the decisions it touched, and whether they are written. */
export interface Carried {
  readonly touched: readonly string[];
  readonly saved: Saved;
}

/** The decisions on the open articles, at places that move with the edits, and in files beside the articles. */
export interface DecisionStore {
  /** Begins to read the file beside an article that was opened. */
  readonly opened: (uri: string) => void;
  /** Moves the decisions on an article with changes of its text, before anything is read. */
  readonly edited: (uri: string, changes: readonly Change[]) => void;
  readonly closed: (uri: string) => void;
  /** The settings changed: decisions may be in another file. */
  readonly settingsChanged: () => void;
  /** Resolves when the file beside an article was read. */
  readonly ready: (uri: string) => Promise<void>;
  /**
   * Reads the file beside an article anew: a person decides upon what is there, of which no watcher may have told yet, and
   * what was deleted must not come back with their decision.
   */
  readonly readAnew: (uri: string) => Promise<void>;
  /** The decisions at their places in the present text of an article, which was taken from `source`; offsets are the text's. */
  readonly placedIn: (uri: string, text: string, source: SourceText | undefined) => readonly PlacedDecision[];
  readonly view: (uri: string) => DecisionsView;
  /** Carries out a gesture: decisions at their places in the article's file are put, others dropped; then writes them. */
  readonly carryOut: (
    uri: string,
    put: readonly PlacedDecision[],
    drop: readonly string[],
  ) => Promise<Carried>;
  /** Takes the last gesture back, or makes it again. */
  readonly turn: (uri: string, direction: "undo" | "redo") => Promise<Carried>;
  /** Keeps one of two versions that Git left in the file, or both; undefined where there are none. */
  readonly settleConflict: (uri: string, side: ConflictSide) => Promise<Saved | undefined>;
  /** Files changed on the disk. */
  readonly filesChanged: (uris: readonly string[]) => void;
  /** Writes what is not written yet, as far as it can be. */
  readonly flush: () => Promise<void>;
}

/** What the store needs of the rest of the server. */
export interface DecisionStoreHost extends Omit<FileHost, "prose" | "onFile" | "onTaken" | "write"> {
  readonly write: () => FileHost["write"];
  readonly encoding: () => PositionEncoding;
  /** Who keeps decisions on an article in a file of their own, if anybody does. */
  readonly ownFile: (uri: string) => Promise<OwnFile | undefined>;
  /** The present text of an open article, as it is read. */
  readonly prose: (uri: string) => Prose | undefined;
  readonly report: (uri: string, diagnostics: readonly Diagnostic[]) => void;
  /** Other decisions hold for an article than it was read with. */
  readonly onChange: (uri: string) => void;
}

/** So many gestures can be taken back. */
const mostGestures = 200;

const nothing: DecisionsView = {
  orphans: [],
  sidecar: { uri: "", state: "none" },
  canUndo: false,
  canRedo: false,
};

const viewOf = ({ sidecar, file, decisions, pending, failure, undo, redo }: ArticleEntry): DecisionsView => {
  const name = sidecar === undefined ? "" : fileName(sidecar);
  const broken = whyNotWritten(file, name);
  const state = broken === undefined && pending.size > 0 ? "memory" : file.state;
  const reason = broken ?? (state === "memory" ? failure : undefined);
  return {
    orphans: decisions.strays.map(({ decision }) => decision),
    sidecar: { uri: sidecar ?? "", state, ...(reason === undefined ? {} : { reason }) },
    canUndo: undo.length > 0,
    canRedo: redo.length > 0,
  };
};

/** Keeps the decisions on the open articles. */
export const createDecisionStore = (host: DecisionStoreHost): DecisionStore => {
  const entries = new Map<string, ArticleEntry>();

  const proseOf = ({ uri, decisions: { seen } }: ArticleEntry): Prose =>
    host.prose(uri) ?? { text: seen.text, source: seen.source };
  const fileOf = ({ uri, decisions: { seen } }: ArticleEntry): string => {
    const prose = host.prose(uri) ?? seen;
    return prose.source?.text ?? prose.text;
  };
  const files: FileHost = {
    readText: host.readText,
    get write() {
      return host.write();
    },
    prose: proseOf,
    onFile: (entry, before) => {
      if (entry.sidecar === undefined) return;
      if (before.faults.length > 0 || entry.file.faults.length > 0)
        host.report(entry.sidecar, sidecarDiagnostics(entry.file, host.encoding()));
    },
    onTaken: ({ uri }) => host.onChange(uri),
  };

  /** Does one thing with an entry's file after the other. */
  const inTurn = <Result>(entry: ArticleEntry, work: () => Promise<Result>): Promise<Result> => {
    const done = entry.busy.then(work);
    entry.busy = done.catch(() => undefined);
    return done;
  };
  /** Finds out in which file an entry's decisions are; those of another file hold no longer. */
  const locate = async (entry: ArticleEntry): Promise<void> => {
    const sidecar = sidecarUri(entry.uri, await host.ownFile(entry.uri));
    if (sidecar === entry.sidecar) return;
    if (entry.sidecar !== undefined) {
      if (entry.file.faults.length > 0) host.report(entry.sidecar, []);
      takeUpFile(entry, noSidecar, proseOf(entry));
      entry.undo.length = 0;
      entry.redo.length = 0;
      host.onChange(entry.uri);
    }
    entry.sidecar = sidecar;
  };
  const reload = (entry: ArticleEntry): Promise<void> =>
    inTurn(entry, async () => {
      await locate(entry);
      await load(entry, files);
    });
  const write = (entry: ArticleEntry): Promise<Saved> =>
    inTurn(entry, async () => {
      await locate(entry);
      const saved = await save(entry, files);
      entry.failure = saved.kept ? undefined : saved.reason;
      return saved;
    });

  let left: HandedOver | undefined;
  /** Takes over what was decided of a text that had no file until it was saved as this one. */
  const takeFromUnsaved = async (entry: ArticleEntry): Promise<void> => {
    if (sidecarUri(entry.uri) === undefined) return;
    const open = [...entries.values()].flatMap((other) => handedOver(other, () => proseOf(other)) ?? []);
    for (const one of left === undefined ? open : [left, ...open]) {
      if (!takeOver(entry, proseOf(entry), one)) continue;
      left = undefined;
      host.onChange(entry.uri);
      await write(entry);
      return;
    }
  };

  const changed = async (entry: ArticleEntry, touched: readonly string[]): Promise<Carried> => {
    const known = new Set(decisionsIn(entry).map(({ id }) => id));
    for (const id of touched) entry.pending.set(id, { kind: known.has(id) ? "put" : "drop" });
    if (touched.length > 0) host.onChange(entry.uri);
    return { touched, saved: await write(entry) };
  };

  return {
    opened: (uri) => {
      const known = entries.get(uri);
      const entry = known ?? createEntry(uri);
      entries.set(uri, entry);
      if (known) placeAnew(known, proseOf(known));
      entry.loaded = reload(entry);
      void entry.loaded.then(async () => {
        if (known) await write(known);
        else await takeFromUnsaved(entry);
      });
    },
    edited: (uri, changes) => {
      const entry = entries.get(uri);
      if (entry) entry.decisions = changes.reduce(moveWith, entry.decisions);
    },
    closed: (uri) => {
      const entry = entries.get(uri);
      if (entry === undefined) return;
      // What could not be written is kept for when the article is opened again.
      if (sidecarUri(uri) === undefined || entry.pending.size === 0) entries.delete(uri);
      left = handedOver(entry, () => proseOf(entry)) ?? left;
      if (entry.sidecar !== undefined && entry.file.faults.length > 0) host.report(entry.sidecar, []);
    },
    settingsChanged: () => {
      for (const entry of entries.values()) void reload(entry);
    },
    ready: async (uri) => {
      await entries.get(uri)?.loaded;
    },
    readAnew: async (uri) => {
      const entry = entries.get(uri);
      if (entry) await reload(entry);
    },
    placedIn: (uri, text, source) => {
      const entry = entries.get(uri);
      if (entry === undefined) return [];
      const { placed, decisions } = settle(text, source, entry.decisions);
      entry.decisions = decisions;
      return placed;
    },
    view: (uri) => {
      const entry = entries.get(uri);
      return entry ? viewOf(entry) : nothing;
    },
    carryOut: async (uri, put, drop) => {
      const entry = entries.get(uri);
      if (entry === undefined || put.length + drop.length === 0)
        return { touched: [], saved: { kept: true } };
      const made = makeGesture(entry.decisions, put, drop, fileOf(entry));
      entry.decisions = made.decisions;
      entry.undo.push(made.gesture);
      entry.undo.splice(0, entry.undo.length - mostGestures);
      entry.redo.length = 0;
      return changed(
        entry,
        made.gesture.items.map(({ id }) => id),
      );
    },
    turn: async (uri, direction) => {
      const entry = entries.get(uri);
      const gesture = entry?.[direction].pop();
      if (entry === undefined || gesture === undefined) return { touched: [], saved: { kept: true } };
      entry.decisions = turnGesture(entry.decisions, gesture, direction, fileOf(entry));
      entry[direction === "undo" ? "redo" : "undo"].push(gesture);
      return changed(
        entry,
        gesture.items.map(({ id }) => id),
      );
    },
    settleConflict: async (uri, side) => {
      const entry = entries.get(uri);
      if (entry?.sidecar === undefined || entry.file.state !== "conflict") return undefined;
      const { sidecar } = entry;
      const was = entry.file.text ?? null;
      const writing = files.write;
      if (!writing) return write(entry);
      const text = side === "both" ? mergeSides(was ?? "") : sideOf(was ?? "", side);
      if (text === undefined) {
        return {
          kept: false,
          reason: l10n.t("One of the two versions cannot be read as decisions, so they cannot be merged."),
        };
      }
      const answer = await inTurn(entry, () => writing({ uri: sidecar, text, was }));
      if (answer.result === "failed") return { kept: false, reason: answer.reason };
      const saved = await write(entry);
      // Another program may have written the file meanwhile, and left two versions in it again.
      const reason = whyNotWritten(entry.file, fileName(sidecar));
      return reason === undefined ? saved : { kept: false, reason };
    },
    filesChanged: (uris) => {
      for (const entry of entries.values()) {
        const { sidecar } = entry;
        if (sidecar !== undefined && uris.some((uri) => sameUri(uri, sidecar))) void reload(entry);
      }
    },
    flush: async () => {
      const unwritten = [...entries.values()].filter(({ pending }) => pending.size > 0);
      await Promise.all(unwritten.map(write));
    },
  };
};
