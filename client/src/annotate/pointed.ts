import type { Annotated, AnnotateTarget, WireAnnotation } from "../../../server/src/protocol.js";
import type { Scope } from "./entry.js";
import { isSameRange } from "./place-of.js";

/** What the quick pick is about. */
export interface Pointed {
  readonly target: AnnotateTarget;
  readonly annotated: Annotated;
  readonly scope: Scope;
  /** Whether the words were selected, in the place of a caret in one of them. */
  readonly isSelection: boolean;
  /** Whether a folder of the workspace can keep names. */
  readonly hasFolder: boolean;
}

/** The annotation that the quick pick is about, if one stands exactly there. */
export const subjectOf = ({ target }: Pick<Pointed, "target">): WireAnnotation | undefined =>
  target.annotations.find(({ range }) => isSameRange(range, target.range));
