import * as l10n from "@vscode/l10n";
import type { SidecarWritten } from "../../../server/src/protocol.js";
import { messageOf } from "../message-of.js";

/** Puts a text in the place of another, whole or not at all; null stands for no file. Never rejects. */
export type Swap = (file: string, was: string | null, text: string | null) => Promise<SidecarWritten>;

/** Why a sidecar is not written. */
export type Obstacle = "read-only" | "link" | "irregular" | "large" | "no-utf-8";

/** The answer that a sidecar was not written, with the reason in one sentence for people. */
export const failed = (name: string, obstacle: Obstacle): SidecarWritten => ({
  result: "failed",
  reason: reasons[obstacle](name),
});

const reasons: Readonly<Record<Obstacle, (name: string) => string>> = {
  "read-only": (name) => l10n.t("{0} cannot be written: it, or its folder, is read-only.", name),
  link: (name) => l10n.t("{0} is a link, so it is left alone.", name),
  irregular: (name) => l10n.t("{0} is no regular file, so it is left alone.", name),
  large: (name) => l10n.t("{0} is too large, so it is left alone.", name),
  "no-utf-8": (name) => l10n.t("{0} is no UTF-8 text, so it is left alone.", name),
};

/** The answer that writing failed for a reason that only the file system knows. */
export const failedBy = (name: string, error: unknown): SidecarWritten => ({
  result: "failed",
  reason: l10n.t("{0} could not be written: {1}", name, messageOf(error)),
});

/** The text of a file's bytes, without a byte order mark; undefined where they are no UTF-8. */
export const textOf = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};
