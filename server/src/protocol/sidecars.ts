/** A file of decisions larger than this, in bytes, is left alone. */
export const largestSidecar = 50_000_000;

/** What stands behind an article's name in that of its decisions' file, before the annotator's name, where it has one. */
const sidecarName = /^(.*[^/])\.annotations(?:\.[^./\\]+)?\.json$/;

/** The path of the article whose decisions a file keeps, by that file's path; undefined for any other file. */
export const articlePathOf = (sidecarPath: string): string | undefined => sidecarName.exec(sidecarPath)?.[1];

/** The file of the decisions on an article: whether it is there and can be written; where not, `reason` says why in one sentence. */
export interface SidecarStanding {
  readonly uri: string;
  readonly state: "none" | "kept" | "broken" | "conflict" | "memory";
  readonly reason?: string;
}

/** How the decisions on an article stand. */
export interface DecisionsStanding {
  /** How many have lost their place. */
  readonly lost: number;
  readonly sidecar: SidecarStanding;
}

/**
 * Server → client request to write the decisions of an article, sent only to a client that set `writesSidecars`. Params
 * `WriteSidecarParams`; result `SidecarWritten`. The client writes the whole file or nothing.
 */
export const writeSidecarRequest = "copydesk/writeSidecar";

/** Parameters of `copydesk/writeSidecar`. */
export interface WriteSidecarParams {
  readonly uri: string;
  /** The new text; null deletes the file. */
  readonly text: string | null;
  /** The text that the file is expected to have; null for none. */
  readonly was: string | null;
}

/** Result of `copydesk/writeSidecar`: “changed” where the file has another text than expected, and nothing was written. */
export type SidecarWritten =
  | { readonly result: "written" | "changed" }
  | { readonly result: "failed"; readonly reason: string };

/**
 * Client → server request that keeps one of the two versions that Git left in a sidecar, or what is decided in either.
 * Params `{ textDocument, side }`, a `ConflictSide`; result `DecisionsChanged`.
 */
export const settleConflictRequest = "copydesk/settleConflict";

/** Which of two versions is kept; “both” merges them by the decisions' ids, the later one where they differ. */
export type ConflictSide = "ours" | "theirs" | "both";
