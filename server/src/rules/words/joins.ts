import type { Token } from "../../article/token.js";

/** Whether a hyphen joins a token to the one after it. */
export const joins = (token: Token | undefined, next: Token | undefined): boolean =>
  token !== undefined && next?.start === token.end && /^[-‐‑]/.test(next.text);
