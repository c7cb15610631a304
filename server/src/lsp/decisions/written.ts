import * as l10n from "@vscode/l10n";
import type { SidecarWritten } from "../../protocol.js";

/** A client's answer to `copydesk/writeSidecar`, whatever it sent. */
export const writtenFrom = (answer: unknown): SidecarWritten => {
  const given: object = typeof answer === "object" && answer !== null ? answer : {};
  if ("result" in given && (given.result === "written" || given.result === "changed"))
    return { result: given.result };
  const reason = "reason" in given && typeof given.reason === "string" ? given.reason : "";
  return { result: "failed", reason: reason || l10n.t("The editor could not write the decisions.") };
};
