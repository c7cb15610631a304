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
