/** Why an annotation is as it is, where a person decided so. */
export interface Decided {
  /** The decision's id. */
  readonly decision: string;
  /** Whether the decision is of this very place; else the annotation follows from one of another place. */
  readonly here: boolean;
  /** Who decided. */
  readonly by?: string;
  /** When: ISO 8601. */
  readonly at?: string;
}
