import type { Token } from "../../article/token.js";

/**
 * Whether a form is the wrong one of “its” and “it’s”. What is "probable" is almost always wrong, but there are words
 * of the kind that it goes with: “its one of a kind bridge”.
 */
export type Confusion = "right" | "likely" | "probable" | "certain";

/** A token in small letters; "" where there is none. */
export const word = (token: Token | undefined): string => token?.text.toLowerCase() ?? "";

/** Whether a hyphen joins a token to the one after it. */
export const joins = (token: Token | undefined, next: Token | undefined): boolean =>
  token !== undefined && next !== undefined && token.end === next.start && /^[-‐‑]/.test(next.text);
