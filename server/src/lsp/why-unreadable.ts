import * as l10n from "@vscode/l10n";
import { LeftAlone } from "../node/left-alone.js";

/** Why a file could not be read, in one sentence for people. */
export const whyUnreadable = (error: unknown): string => {
  const why = error instanceof LeftAlone ? error.why : undefined;
  if (why === "irregular") return l10n.t("This is no regular file, so it is left alone.");
  if (why === "large") return l10n.t("This file is too large, so it is left alone.");
  if (why === "outside") return l10n.t("This is a link that leaves the folder, so it is left alone.");
  return l10n.t("This file cannot be read: {0}", error instanceof Error ? error.message : String(error));
};
