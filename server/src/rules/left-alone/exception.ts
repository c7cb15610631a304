import type { IgnoredFinding } from "./ignored-finding.js";

/** What people may tell the copy desk to accept from now on. */
export type Exception =
  /** The word is spelled right. */
  | { readonly kind: "word"; readonly word: string }
  /** The name is spelled right. */
  | { readonly kind: "name"; readonly name: string }
  /** The finding may stand where it is. */
  | { readonly kind: "finding"; readonly finding: IgnoredFinding }
  /** The rule checks nothing. */
  | { readonly kind: "rule"; readonly rule: string }
  /** Nothing in the file at hand is checked. */
  | { readonly kind: "file" };
