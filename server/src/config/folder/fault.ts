import type { Span } from "../../article/span.js";

/** What is wrong with one of a folder's files: one sentence for people, and where (UTF-16); no span means all of it. */
export interface FileFault {
  readonly message: string;
  readonly span?: Span;
  /** "error": the file is not in force; "info": it may be right for another program. */
  readonly severity: "error" | "warning" | "info";
}

/** Takes all that is wrong with a file at a path from its folder, with “/”; `text` is what was read, "" where nothing could be. */
export type ReportFaults = (folder: string, path: string, text: string, faults: readonly FileFault[]) => void;
