import type { WireRange } from "./positions.js";

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
