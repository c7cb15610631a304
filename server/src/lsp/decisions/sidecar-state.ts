import * as l10n from "@vscode/l10n";
import type { Diagnostic } from "vscode-languageserver";
import type { Decision } from "../../decisions/decision.js";
import { hasConflict, readSidecar, type SidecarFault } from "../../decisions/sidecar.js";
import { faultDiagnostic } from "../diagnostics.js";
import { createPositions, type PositionEncoding } from "../positions.js";
import { whyUnreadable } from "../why-unreadable.js";

/** What is in a file of decisions. */
export interface SidecarState {
  /** "broken": it can be read, but not as decisions, or not at all; then nothing may be written into it. */
  readonly state: "none" | "kept" | "broken" | "conflict";
  /** Undefined where there is no file, or it cannot be read. */
  readonly text: string | undefined;
  readonly decisions: readonly Decision[];
  readonly faults: readonly SidecarFault[];
}

/** There is no file. */
export const noSidecar: SidecarState = { state: "none", text: undefined, decisions: [], faults: [] };

/**
 * Reads the text of the file with the decisions on the article that is named `source` and has the text `article`;
 * undefined where there is none.
 */
export const sidecarState = (text: string | undefined, source: string, article: string): SidecarState => {
  if (text === undefined || text.trim() === "") return { ...noSidecar, text };
  const { decisions, faults, broken } = readSidecar(text, source, article);
  const state = !broken ? "kept" : hasConflict(text) ? "conflict" : "broken";
  return { state, text, decisions, faults };
};

/** The state of a file that is there and cannot be read. */
export const unreadableSidecar = (error: unknown): SidecarState => ({
  ...noSidecar,
  state: "broken",
  faults: [{ message: whyUnreadable(error), span: { start: 0, end: 0 } }],
});

/** Why nothing can be written into the file, in one sentence; undefined where it can. */
export const whyNotWritten = ({ state, faults }: SidecarState, name: string): string | undefined => {
  if (state === "conflict")
    return l10n.t(
      "Git left two versions in {0}; choose one of them before anything is written into it.",
      name,
    );
  if (state !== "broken") return undefined;
  return l10n.t("{0} cannot be read, so nothing is written into it. {1}", name, faults[0]?.message ?? "");
};

/** What is wrong with the file, at its lines; a single item that cannot be read is a warning. */
export const sidecarDiagnostics = (
  { state, text = "", faults }: SidecarState,
  encoding: PositionEncoding,
): readonly Diagnostic[] => {
  const positions = createPositions(text, encoding);
  return faults.map((fault) => faultDiagnostic(fault, state === "kept" ? "warning" : "error", positions));
};
