import { createHash } from "node:crypto";

/** Tells bytes from others. */
export const fingerprint = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("base64");
