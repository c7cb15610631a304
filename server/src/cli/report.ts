import { printable } from "../formats/text.js";
import { LeftAlone } from "../node/left-alone.js";

/** Takes what is to be said beside a run's results: remarks, and failures, after which it ends with exit code 2. */
export interface Remarks {
  /** Says one sentence that is no failure. */
  readonly note: (sentence: string) => void;
  /** Says why something could not be done: a phrase without a full stop, after the name of what it is about. */
  readonly failure: (reason: string, about?: string) => void;
}

/** The remarks of a whole run. */
export interface Report extends Remarks {
  /** Every failure so far. */
  readonly failures: readonly Failure[];
}

/** Why something could not be done; `about` is a file's name. */
export interface Failure {
  readonly about?: string;
  readonly reason: string;
}

/** A failure as one sentence. */
export const sentence = ({ about, reason }: Failure): string => {
  const phrase = about === undefined ? reason : `${about}: ${reason}`;
  return /[.?!]$/.test(phrase) ? phrase : `${phrase}.`;
};

/** A report that hands each line to `say` at once, safe to print on a terminal. */
export const createReport = (say: (line: string) => void): Report => {
  const failures: Failure[] = [];
  return {
    note: (sentence) => say(printable(sentence)),
    failure: (reason, about) => {
      const failure = about === undefined ? { reason } : { about, reason };
      failures.push(failure);
      say(printable(sentence(failure)));
    },
    failures,
  };
};

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EISDIR: "is a folder",
  ELOOP: "is a link that leads in a circle",
  ENOTDIR: "there is no such file or folder",
  ENAMETOOLONG: "there is no file of so long a name",
  EROFS: "lies on a read-only disk",
  ENOSPC: "there is no space left on the disk",
};

/** Why a file could not be written, as a phrase for `Report.failure`. */
export const whyUnwritable = (error: unknown): string =>
  error instanceof LeftAlone ? error.message : `cannot be written: ${whyUnreadable(error)}`;

/** Why a file could not be opened, read or written, as a phrase for `Report.failure`. */
export const whyUnreadable = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return reasons[code] ?? error.message;
};
