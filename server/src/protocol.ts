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
  /** "checked": analysed; "not-prose": left alone (a log, code, data); "too-large"; "off": by configuration. */
  readonly state: "checked" | "not-prose" | "too-large" | "off";
  /** Why the document was left alone, in one sentence for people. */
  readonly reason?: string;
  readonly spans: Readonly<Record<HighlightKind, readonly WireRange[]>>;
  /** How many different sources are quoted. */
  readonly sources: number;
  /** How many quotes there are, and how many have a speaker. */
  readonly quotes: number;
  readonly attributedQuotes: number;
  readonly words: number;
}

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

/** Commands of a client that the server puts into code actions where the client says that it has them. */
export const clientCommands = {
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
