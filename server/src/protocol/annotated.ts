import type { WireRange } from "./positions.js";
import type { SidecarStanding } from "./sidecars.js";

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
