import type { Span } from "./span.js";

/** One change of a text: what stands under the span (UTF-16) of `before` gives way to `inserted`. */
export interface Change extends Span {
  readonly before: string;
  readonly inserted: string;
}
