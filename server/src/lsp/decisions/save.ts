import * as l10n from "@vscode/l10n";
import type { SidecarWritten, WriteSidecarParams } from "../../protocol.js";
import { type ArticleEntry, type Prose, rendered, takeUpFile } from "./article-entry.js";
import {
  noSidecar,
  type SidecarState,
  sidecarState,
  unreadableSidecar,
  whyNotWritten,
} from "./sidecar-state.js";
import { fileName } from "./sidecar-uri.js";

/** What reading and writing a file of decisions needs of the rest of the server. */
export interface FileHost {
  /** The text of a file; undefined where there is none, rejects where it cannot be read. */
  readonly readText: (uri: string) => Promise<string | undefined>;
  /** Has the client write a file, and never rejects; undefined where it cannot. */
  readonly write: ((params: WriteSidecarParams) => Promise<SidecarWritten>) | undefined;
  /** The present text of an article, as it is read. */
  readonly prose: (entry: ArticleEntry) => Prose;
  /** Called where another file is there than was known. */
  readonly onFile: (entry: ArticleEntry, before: SidecarState) => void;
  /** Called where other decisions hold than before. */
  readonly onTaken: (entry: ArticleEntry) => void;
}

/** Whether decisions are in their file; else why they are not. */
export type Saved = { readonly kept: true } | { readonly kept: false; readonly reason: string };

/** How often it is tried again where another program writes the file at the same time. */
const mostAttempts = 8;

const readState = async (entry: ArticleEntry, sidecar: string, host: FileHost): Promise<SidecarState> => {
  try {
    return sidecarState(await host.readText(sidecar), fileName(entry.uri), host.prose(entry).text);
  } catch (error) {
    return unreadableSidecar(error);
  }
};

const sameState = (a: SidecarState, b: SidecarState): boolean =>
  a.text === b.text && a.state === b.state && a.faults[0]?.message === b.faults[0]?.message;

/** Reads an entry's file, and takes up what it holds. Never rejects. */
export const load = async (entry: ArticleEntry, host: FileHost): Promise<void> => {
  if (entry.sidecar === undefined) return;
  const state = await readState(entry, entry.sidecar, host);
  const before = entry.file;
  if (sameState(before, state)) return;
  takeUpFile(entry, state, host.prose(entry));
  host.onFile(entry, before);
  host.onTaken(entry);
};

/** Takes what was written out of what is pending, but for what was decided meanwhile. */
const markWritten = (
  entry: ArticleEntry,
  written: ArticleEntry["pending"] | ReadonlyMap<string, object>,
): void => {
  for (const [id, pending] of written) if (entry.pending.get(id) === pending) entry.pending.delete(id);
};

const inMemory = (reason: string): Saved => ({ kept: false, reason });

/** Writes what is pending into an entry's file as it is now. Never rejects. */
export const save = async (entry: ArticleEntry, host: FileHost): Promise<Saved> => {
  const { sidecar } = entry;
  if (sidecar === undefined)
    return inMemory(l10n.t("Decisions on a text that has no file are written once it is saved."));
  const name = fileName(sidecar);
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    await load(entry, host);
    if (entry.pending.size === 0) return { kept: true };
    const why = whyNotWritten(entry.file, name);
    if (why !== undefined) return inMemory(why);
    if (!host.write)
      return inMemory(l10n.t("This editor does not write decisions, so they last as long as it is open."));
    const now = rendered(entry, fileName(entry.uri), host.prose(entry));
    if (now === undefined)
      return inMemory(l10n.t("{0} cannot be read, so nothing is written into it. {1}", name, ""));
    const was = entry.file.text ?? null;
    const answer: SidecarWritten =
      now.text === was ? { result: "written" } : await host.write({ uri: sidecar, text: now.text, was });
    if (answer.result === "failed") return inMemory(answer.reason);
    if (answer.result === "changed") continue;
    const before = entry.file;
    entry.file =
      now.text === null ? noSidecar : sidecarState(now.text, fileName(entry.uri), host.prose(entry).text);
    markWritten(entry, now.written);
    host.onFile(entry, before);
    return { kept: true };
  }
  return inMemory(
    l10n.t(
      "{0} is being written by another program all the time; it is tried again with the next decision.",
      name,
    ),
  );
};
