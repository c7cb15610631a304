/** A half-open range of items that names a speaker. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}
