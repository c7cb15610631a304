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
  "reported",
  "headers",
  "labels",
] as const;

/** One kind of highlight. */
export type HighlightKind = (typeof highlightKinds)[number];

/** Server → client notification: what to highlight in one version of a document. */
export const annotationsNotification = "copydesk/annotations";

/** Words of a document that people marked with one label of the folder's own. */
export interface LabelledRanges {
  readonly label: string;
  /** “#rrggbb”. */
  readonly color?: string;
  /** Its place among the folder's labels, from 0; left out where the folder does not know it any more. */
  readonly order?: number;
  /** In text order, fragments apart; empty for one that only the article as a whole has. */
  readonly ranges: readonly WireRange[];
}

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
  /** What `spans.labels` has, by label; those of the whole article first. */
  readonly labels: readonly LabelledRanges[];
  /** How many different sources are quoted. */
  readonly sources: number;
  /** How many quotes there are, and how many have a speaker. */
  readonly quotes: number;
  readonly attributedQuotes: number;
  readonly words: number;
  /** There where decisions have lost their place, or their file cannot be written. */
  readonly decisions?: DecisionsStanding;
}

/** Nothing of any kind to highlight. */
export const noSpans: AnnotationsParams["spans"] = {
  people: [],
  organizations: [],
  places: [],
  groups: [],
  dates: [],
  quotes: [],
  reported: [],
  headers: [],
  labels: [],
};

/** How the decisions on an article stand. */
export interface DecisionsStanding {
  /** How many have lost their place. */
  readonly lost: number;
  readonly sidecar: SidecarStanding;
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

/** A configuration or a style file larger than this, in bytes, is left alone. */
export const largestConfigurationFile = 1024 * 1024;

/** A file of decisions larger than this, in bytes, is left alone. */
export const largestSidecar = 50_000_000;

/** What stands behind an article's name in that of its decisions' file, before the annotator's name, where it has one. */
const sidecarName = /^(.*[^/])\.annotations(?:\.[^./\\]+)?\.json$/;

/** The path of the article whose decisions a file keeps, by that file's path; undefined for any other file. */
export const articlePathOf = (sidecarPath: string): string | undefined => sidecarName.exec(sidecarPath)?.[1];

/** Commands of a client that the server puts into code actions where the client says that it has them. */
export const clientCommands = {
  /**
   * Asks how to say no to the problems at a place, in the place of an action for each way; arguments: the URI of the
   * document, and the range.
   */
  notAProblem: "copydesk.notAProblem",
  /** Asks what to say of the words at a place; arguments: the URI of the document, and the range, empty for a caret. */
  annotateAt: "copydesk.annotateAt",
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
  /** The client answers `copydesk/writeSidecar`. */
  readonly writesSidecars?: boolean;
  /** Those of `clientCommands` that the client has. */
  readonly commands?: readonly string[];
  /** The address of the rules' pages, with `{rule}` where the rule's id belongs; problems then link to it. */
  readonly rulePages?: string;
}

/** The file of the decisions on an article: whether it is there and can be written; where not, `reason` says why in one sentence. */
export interface SidecarStanding {
  readonly uri: string;
  readonly state: "none" | "kept" | "broken" | "conflict" | "memory";
  readonly reason?: string;
}

/** The three states of an annotation, never mixed: decided by a person at this place, following from a decision elsewhere, or the machine's. */
export type AnnotationState = "decided" | "follows" | "machine";

/** One annotation of a document that a person may decide. */
export interface WireAnnotation {
  /** From its first to its last letter. */
  readonly range: WireRange;
  /** The fragments of an annotation with a gap; left out where it has none. */
  readonly fragments?: readonly WireRange[];
  readonly kind: "name" | "quote" | "header" | "label";
  /** An OntoNotes type, `Content` (a quote), `Headline`, `Header`, or a label of the folder's own. */
  readonly type: string;
  /** Of a name the full name of its entity, of a quote that of its speaker; left out where there is none. */
  readonly entity?: string;
  /** Of a quote: the words that say who. */
  readonly speakerWords?: WireRange;
  readonly state: AnnotationState;
  /** How sure the machine is, 0 to 1; 1 unless `state` is "machine". */
  readonly confidence: number;
  /** The id of the decision that it is, or follows from. */
  readonly decision?: string;
  /** That it follows from no decision but from `names` of the folder's configuration, which gives the name its type. */
  readonly folder?: true;
  /** Who decided, and when (ISO 8601). */
  readonly by?: string;
  readonly at?: string;
  readonly note?: string;
  /** Why the person is not sure; may be empty. */
  readonly unsure?: string;
}

/** Somebody or something of an article, as it is identified in decisions. */
export interface CastMember {
  /** The identity: the full name, with a number where two bear it, “John Smith (2)”. */
  readonly name: string;
  readonly type: string;
  readonly mentions: readonly WireRange[];
}

/** A label of the folder's own, for client and server alike. */
export interface WireLabel {
  readonly name: string;
  readonly description?: string;
  readonly parent?: string;
  /** “#rrggbb”. */
  readonly color?: string;
  /** One letter or digit. */
  readonly key?: string;
  readonly scope: "span" | "article";
}

/** A decision whose place was not found again. */
export interface WireOrphan {
  readonly decision: string;
  /** The words it was about, and those around them. */
  readonly words: string;
  readonly before: string;
  readonly after: string;
  /** What was decided: a type or label, or undefined where it was something else. */
  readonly type?: string;
  readonly entity?: string;
  readonly rejected?: boolean;
  readonly by?: string;
  readonly at?: string;
}

/**
 * Client → server request for everything in a document that a person may decide, as it stands. Params `{ textDocument }`;
 * result `Annotated`, or null where the document is not read.
 */
export const annotatedRequest = "copydesk/annotated";

/** Result of `copydesk/annotated`. */
export interface Annotated {
  readonly version: number;
  /** Names, quotes, headers and own labels in text order, what encloses before what is inside. */
  readonly annotations: readonly WireAnnotation[];
  /** Places of which a person decided that nothing is there, in text order. */
  readonly rejected: readonly { readonly range: WireRange; readonly decision: string }[];
  readonly cast: readonly CastMember[];
  /** The folder's own labels, in the order of its file. */
  readonly labels: readonly WireLabel[];
  /** The folder's own labels that the article as a whole has, with the ids of their decisions. */
  readonly articleLabels: readonly { readonly label: string; readonly decision: string }[];
  /** Whether a person said that the article is done. */
  readonly done: boolean;
  readonly orphans: readonly WireOrphan[];
  readonly sidecar: SidecarStanding;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/**
 * Client → server request for what a person points at. Params `{ textDocument, range }`, an empty range for the caret;
 * result `AnnotateTarget`, or null where there is nothing to annotate (no word, no prose).
 */
export const annotateTargetRequest = "copydesk/annotateTarget";

/** Result of `copydesk/annotateTarget`. */
export interface AnnotateTarget {
  readonly version: number;
  /**
   * What would be annotated: the selection without the white space at its ends; at a caret the innermost name or label,
   * else the word, else the quote or header that begins or ends there. A quote or header around it is in `annotations`.
   */
  readonly range: WireRange;
  /** Its words, whole. */
  readonly words: string;
  /** What stands there already, the innermost first; empty for plain words. */
  readonly annotations: readonly WireAnnotation[];
  /** How many other places hold the same string and have no decision of their own. */
  readonly alike: number;
}

/** A part of a decision: what a person says of a place. What is left out stays as an earlier decision of the place has it; null takes it back. */
export interface WireAnswer {
  readonly type?: string | null;
  readonly verdict?: "confirmed" | "rejected" | "done" | null;
  /** Which entity it is, by its identity. */
  readonly entity?: string | null;
  /**
   * Another one than the machine thinks, without a name of its own: the server finds a free number; one and the same for
   * all steps of a gesture.
   */
  readonly another?: true;
  readonly speaker?:
    | { readonly kind: "nobody" }
    | { readonly kind: "entity"; readonly name: string }
    | { readonly kind: "words"; readonly range: WireRange }
    | null;
  readonly note?: string | null;
  readonly unsure?: string | null;
}

/** One step of a gesture. */
export type DecideStep =
  | {
      readonly kind: "decide";
      /** One place, the fragments of one span with a gap, or none: the whole article. */
      readonly ranges: readonly WireRange[];
      readonly answer: WireAnswer;
      /** “article” unless it says otherwise: every same string without a decision of its own follows. */
      readonly scope?: "here" | "article";
      /** The decision that moves here: another span for a name, an orphan that is placed again. */
      readonly moves?: string;
    }
  /** The decision is taken away; what the machine finds holds again. */
  | { readonly kind: "forget"; readonly decision: string };

/**
 * Client → server request that carries out a gesture: all its steps or none, undone as one. Params `DecideParams`;
 * result `DecisionsChanged`. Fails with ContentModified where the document has another version.
 */
export const decideRequest = "copydesk/decide";

/** Parameters of `copydesk/decide`. */
export interface DecideParams {
  readonly textDocument: { readonly uri: string };
  readonly version: number;
  readonly steps: readonly DecideStep[];
}

/** Result of `copydesk/decide` and `copydesk/undoDecision`. */
export interface DecisionsChanged {
  /** How many decisions were made, changed or taken away; 0 where nothing changed. */
  readonly changed: number;
  /** The places that the changed decisions are about. */
  readonly ranges: readonly WireRange[];
  /** Whether the change is in the sidecar; else why it is only in memory, or was refused, in one sentence for people. */
  readonly kept: boolean;
  readonly reason?: string;
}

/** Client → server request that takes back the last gesture, or makes it again. Params `UndoDecisionParams`; result `DecisionsChanged`. */
export const undoDecisionRequest = "copydesk/undoDecision";

/** Parameters of `copydesk/undoDecision`. */
export interface UndoDecisionParams {
  readonly textDocument: { readonly uri: string };
  readonly direction: "undo" | "redo";
}

/**
 * Client → server request for the other places that hold the words of a range and have no decision of their own. Params
 * `{ textDocument, range, type? }`, the type or label that is to be decided: of a label only its own decisions count;
 * result `AlikePlace[]` in text order.
 */
export const alikeRequest = "copydesk/alike";

/** Result item of `copydesk/alike`. */
export interface AlikePlace {
  readonly range: WireRange;
  /** What the machine has there, or what follows from a decision; undefined for plain words. */
  readonly type?: string;
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
