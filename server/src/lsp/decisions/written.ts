import * as l10n from "@vscode/l10n";
import type { SidecarWritten, WriteSidecarParams } from "../../protocol.js";

/** A client's answer to `copydesk/writeSidecar`, whatever it sent. */
const writtenFrom = (answer: unknown): SidecarWritten => {
  const given: object = typeof answer === "object" && answer !== null ? answer : {};
  if ("result" in given && (given.result === "written" || given.result === "changed"))
    return { result: given.result };
  const reason = "reason" in given && typeof given.reason === "string" ? given.reason : "";
  return { result: "failed", reason: reason || l10n.t("The editor could not write the decisions.") };
};

/** Has a client write decisions by sending it the request. Never rejects: a client that fails has not written. */
export const writingBy =
  (send: (params: WriteSidecarParams) => Promise<unknown>) =>
  async (params: WriteSidecarParams): Promise<SidecarWritten> => {
    try {
      return writtenFrom(await send(params));
    } catch (error) {
      return { result: "failed", reason: error instanceof Error ? error.message : String(error) };
    }
  };
