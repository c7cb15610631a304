/**
 * Names and types of Copydesk's own LSP messages: the only part of the server that a client imports.
 * Positions are LSP positions in the negotiated encoding (UTF-16 unless both sides agree on another).
 */

/** A position: zero-based line, zero-based character. */
export interface WirePosition {
  readonly line: number;
  readonly character: number;
}

/** A half-open range of positions. */
export interface WireRange {
  readonly start: WirePosition;
  readonly end: WirePosition;
}

/** What a client may highlight, each kind switched on its own. */
export const highlightKinds = [
  "people",
  "organizations",
  "places",
  "groups",
  "dates",
  "quotes",
  "headers",
] as const;

/** One kind of highlight. */
export type HighlightKind = (typeof highlightKinds)[number];

/** Server → client notification: what to highlight in one version of a document. */
export const annotationsNotification = "copydesk/annotations";

/** Parameters of `copydesk/annotations`; sent after every analysis, with empty lists when there is nothing to show. */
export interface AnnotationsParams {
  readonly uri: string;
  readonly version: number;
  /**
   * "checked": analysed; "unchecked": analysed, and its folder's configuration says not to check it; "not-prose": left
   * alone (a log, code, data); "too-large"; "too-slow": given up; "off": by the client's settings.
   */
  readonly state: "checked" | "unchecked" | "not-prose" | "too-large" | "too-slow" | "off";
  /** Why the document was left alone, or not checked, in one sentence for people. */
  readonly reason?: string;
  /** There when `state` is "unchecked": what to change for the document to be checked again. */
  readonly checkAgain?: FolderChange;
  readonly spans: Readonly<Record<HighlightKind, readonly WireRange[]>>;
  /** How many different sources are quoted. */
  readonly sources: number;
  /** How many quotes there are, and how many have a speaker. */
  readonly quotes: number;
  readonly attributedQuotes: number;
  readonly words: number;
}

/** Client → server request without parameters, answered with null at once by a server that has not hung. */
export const aliveRequest = "copydesk/alive";

/**
 * Server → client request, sent only by a server in a web worker, which can read no file: the bytes of one file
 * in the extension's dist/server/resources/. Params `{ name }`, a bare file name; result base64.
 */
export const resourceRequest = "copydesk/resource";

/**
 * Server → client request for the text of a file that the server cannot read itself: every file in a web worker,
 * a virtual folder's elsewhere. Params `{ uri }`; result the text, or null where there is no such file. Sent only
 * to a client that set `readsFiles` in its initialization options.
 */
export const fileRequest = "copydesk/file";

/**
 * Client → server request for what a screen reader should say of a place: the words of the hovers there, as plain
 * text, one string for each thing, the innermost first; empty where there is nothing, or the document is not read.
 */
export const describeRequest = "copydesk/describe";

/** Parameters of `copydesk/describe`. */
export interface DescribeParams {
  readonly textDocument: { readonly uri: string };
  readonly position: WirePosition;
}

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
  | { readonly list: "words" | "names" | "ignore"; readonly value: string }
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

/** A configuration or a style file larger than this, in bytes, is left alone. */
export const largestConfigurationFile = 1024 * 1024;

/** Commands of a client that the server puts into code actions where the client says that it has them. */
export const clientCommands = {
  /**
   * Asks how to say no to the problems at a place, in the place of an action for each way; arguments: the URI of the
   * document, and the range.
   */
  notAProblem: "copydesk.notAProblem",
  /** Adds a word to the user's own; arguments: the word, and the URI of the document it stands in. */
  addUserWord: "copydesk.addUserWord",
  /** Shows the page of a rule; argument: the rule's id. */
  openRule: "copydesk.openRule",
} as const;

/**
 * Server → client request for the style files of a folder that the server cannot list itself. Params `{ uri }`, of the
 * folder `.copydesk/styles`; result the paths of the files below it, with “/”. Sent only to a client that set
 * `listsFiles` in its initialization options.
 */
export const filesRequest = "copydesk/files";

/** What a client may say of itself in `initializationOptions`; every part may be missing. */
export interface InitializationOptions {
  /** The client answers `copydesk/file`. */
  readonly readsFiles?: boolean;
  /** The client answers `copydesk/files`. */
  readonly listsFiles?: boolean;
  /** Those of `clientCommands` that the client has. */
  readonly commands?: readonly string[];
  /** The address of the rules' pages, with `{rule}` where the rule's id belongs; problems then link to it. */
  readonly rulePages?: string;
}
