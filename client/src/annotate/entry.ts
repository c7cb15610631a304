import type { DecideStep, WireAnnotation, WireAnswer, WireRange } from "../../../server/src/protocol.js";

/** For what a decision on a name holds. */
export type Scope = "here" | "article" | "folder";

/** What one entry of the quick pick does when it is chosen. */
export type EntryAction =
  | {
      readonly kind: "decide";
      readonly steps: readonly DecideStep[];
      /** What it does, in one sentence. */
      readonly told: string;
      /** What may be said at once of the other places with the same words; left out where they are none of its business. */
      readonly alike?: WireAnswer;
    }
  /** The words are a name of this type in the whole folder. */
  | { readonly kind: "folder"; readonly name: string; readonly type: string }
  | { readonly kind: "scope"; readonly scope: Scope }
  /** Who it is, the same as somebody else; `entity` is who it is now, by identity. */
  | { readonly kind: "sameAs"; readonly ranges: readonly WireRange[]; readonly entity?: string }
  | { readonly kind: "split"; readonly entity: string; readonly range: WireRange }
  | { readonly kind: "saidBy"; readonly quote: WireAnnotation }
  | { readonly kind: "unsure" | "note"; readonly annotation: WireAnnotation }
  | { readonly kind: "allAlike"; readonly range: WireRange }
  | { readonly kind: "confirmType"; readonly type: string }
  | { readonly kind: "confirmSure"; readonly confidence: number };

/** What an entry is called by commands that do without the quick pick: a type, or what else it says. */
export type EntryName =
  | "PERSON"
  | "ORG"
  | "GPE"
  | "NORP"
  | "confirm"
  | "reject"
  | "sameAs"
  | "split"
  | "saidBy"
  | "confirmType"
  | "confirmSure";

/** One line of the quick pick. */
export interface Entry {
  /** Left out where no command needs it; a type, or an `EntryName`. */
  readonly name?: string;
  /** The heading above it; entries with the same follow each other. */
  readonly group: string;
  /** A lower-case letter, a digit or “enter”. */
  readonly key?: string;
  readonly label: string;
  readonly description?: string;
  /** Whether it is what stands there now. */
  readonly isCurrent?: boolean;
  readonly action: EntryAction;
}
