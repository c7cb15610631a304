import type { CharSet } from "./char-set.js";

/** A place that a pattern may ask for without consuming a character. */
export type Anchor =
  | "word-edge"
  | "no-word-edge"
  | "line-start"
  | "line-end"
  | "text-start"
  | "text-end"
  | "last-line-end";

/** A parsed pattern. Alternatives and repetitions are in order of preference, as in Perl, RE2 and .NET. */
export type Pattern =
  | { readonly kind: "set"; readonly set: CharSet }
  | { readonly kind: "anchor"; readonly anchor: Anchor }
  | { readonly kind: "sequence"; readonly parts: readonly Pattern[] }
  | { readonly kind: "choice"; readonly options: readonly Pattern[] }
  | {
      readonly kind: "repeat";
      readonly body: Pattern;
      readonly min: number;
      /** Infinity where there is no limit. */
      readonly max: number;
      readonly greedy: boolean;
    }
  /** A capturing group; groups are numbered from 1. */
  | { readonly kind: "group"; readonly body: Pattern; readonly index: number }
  /** The text before (`behind`) or after this place matches `body`, or does not. */
  | {
      readonly kind: "look";
      readonly body: Pattern;
      readonly behind: boolean;
      readonly negative: boolean;
    };

/** The pattern that matches the empty text. */
export const nothing: Pattern = { kind: "sequence", parts: [] };
