/** Why an annotation is as it is, where people said so. */
export interface Decided {
  /** The decision's id; undefined where it follows from the folder's configuration alone. */
  readonly decision?: string;
  /** Whether the decision is of this very place; else the annotation follows from one of another place, or of the folder. */
  readonly here: boolean;
  /** That the folder's configuration says what the name is, in every article. */
  readonly folder?: true;
  /** Who decided. */
  readonly by?: string;
  /** When: ISO 8601. */
  readonly at?: string;
}

/**
 * Whether a person decided an annotation at its place, whether it follows from a decision of another place, or whether
 * only the machine found it. Never mixed.
 */
export type State = "decided" | "follows" | "machine";

/** The state of an annotation, by what it tells of who decided it. */
export const stateOf = (decided: Decided | undefined): State =>
  decided === undefined ? "machine" : decided.here ? "decided" : "follows";
