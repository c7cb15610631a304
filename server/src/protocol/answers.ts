import type { WireRange } from "./positions.js";

/** A place that people have seen and let stand, as `ignored` of a `.copydesk.json` keeps it. */
export interface IgnoredPlace {
  readonly rule: string;
  readonly words: string;
  readonly before: string;
  readonly after: string;
  readonly files?: readonly string[];
}

/** An answer that said no to a problem, as an entry of a folder's `.copydesk.json`. */
export type Answer = (
  | { readonly list: "words" | "ignore"; readonly value: string }
  /** A name, and the type that it has everywhere in the folder; without one it is only spelled right. */
  | { readonly list: "names"; readonly value: string; readonly type?: string }
  | { readonly list: "ignored"; readonly value: IgnoredPlace }
  /** The level of a rule: "off", but where an earlier level is put back. */
  | { readonly list: "rules"; readonly value: string; readonly level: string }
) & {
  /** The globs of the override in which it stands; left out at the top level. */
  readonly override?: readonly string[];
};

/** One change of a folder's answers: an entry is written, or just that entry is taken away. */
export interface AnswerChange {
  readonly action: "add" | "take-back";
  readonly answer: Answer;
}

/** A change of the answers of one of the open folders, by the folder's URI. */
export interface FolderChange extends AnswerChange {
  readonly folder: string;
  /** Of a change that takes another back: that one made the file, which goes with it where nothing else is in it. */
  readonly madeFile?: boolean;
}

/** A way to say no to a problem. */
export interface AnswerChoice {
  /** Whom it is for: the one at the keyboard (only words), or everybody who works in the folder. */
  readonly audience: "user" | "folder";
  readonly answer: Answer;
  /** The flagged text, shortened. */
  readonly words: string;
  /** The rule of the problem. */
  readonly rule: string;
}

/**
 * Client → server request for the ways to say no to the problems in a range, the narrowest first. Params
 * `{ textDocument, range }`; result `AnswerChoices`.
 */
export const answerChoicesRequest = "copydesk/answerChoices";

/** Result of `copydesk/answerChoices`. */
export interface AnswerChoices {
  /** The URI of the folder that keeps the answers; undefined where the document is in none, or it cannot keep any. */
  readonly folder?: string;
  readonly choices: readonly AnswerChoice[];
}

/**
 * Client → server request for the edit that makes a `FolderChange` in the present text of the folder's file. Result a
 * `ChangedAnswer`, or null where there is nothing to change: the answer is there, or gone, already, or the file is broken.
 */
export const changeAnswerRequest = "copydesk/changeAnswer";

/** Result of `copydesk/changeAnswer`. */
export interface ChangedAnswer<Edit> {
  /** The URI of the file. */
  readonly file: string;
  /** An LSP `WorkspaceEdit`. */
  readonly edit: Edit;
  /** What takes the change back later on, whatever else was edited meanwhile. */
  readonly undo: FolderChange;
}

/** Client → server request, without params, for what every open folder's file lets pass. Result `FolderAnswers[]`. */
export const answersRequest = "copydesk/answers";

/** What the `.copydesk.json` of a folder lets pass. */
export interface FolderAnswers {
  /** The URI of the folder, and of its file. */
  readonly folder: string;
  readonly file: string;
  /** In text order; undefined where the file is there and broken. */
  readonly answers?: readonly { readonly answer: Answer; readonly range: WireRange }[];
}
