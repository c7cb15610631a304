import path from "node:path";
import type { Decision } from "../decisions/decision.js";
import { readSidecar } from "../decisions/sidecar.js";
import { positionsOf } from "../formats/positions.js";
import { isMissing } from "../node/is-missing.js";
import { readSidecarFile } from "../node/sidecar-file.js";
import type { Input } from "./inputs.js";
import { type Remarks, whyUnreadable } from "./report.js";

/** What people decided of an input's text, from the sidecar beside its file; what is wrong with that goes to the remarks. */
export const decisionsOf = async (
  input: Input,
  article: string,
  remarks: Remarks,
): Promise<readonly Decision[]> => {
  if (input.file === undefined) return [];
  const file = `${input.file}.annotations.json`;
  const name = `${input.name}.annotations.json`;
  try {
    const text = await readSidecarFile(file);
    const { decisions, faults } = readSidecar(text, path.basename(input.file), article);
    const { lineColumn } = positionsOf(text);
    for (const { message, span } of faults) {
      const { line, column } = lineColumn(span.start);
      remarks.failure(message, `${name}:${line}:${column}`);
    }
    return decisions;
  } catch (error) {
    if (!isMissing(error)) remarks.failure(whyUnreadable(error), name);
    return [];
  }
};
