import { commands, Disposable, Uri, window, workspace } from "vscode";
import type { UndoDecisionParams } from "../../../server/src/protocol.js";
import { type AnnotateCommandId, annotateCommandIds } from "../command-ids.js";
import type { Decider } from "./decide.js";

/** Takes back the last gesture of the document with this URI, else of the one in front. */
const undo = async (
  decider: Decider,
  direction: UndoDecisionParams["direction"],
  uri: unknown,
): Promise<void> => {
  const document =
    uri instanceof Uri
      ? workspace.textDocuments.find((one) => one.uri.toString() === uri.toString())
      : window.activeTextEditor?.document;
  if (document !== undefined) await decider.undo(document, direction);
};

/** Registers the commands by which people decide. */
export const registerAnnotateCommands = (decider: Decider): Disposable => {
  const handlers: Readonly<Record<AnnotateCommandId, (argument?: unknown) => unknown>> = {
    [annotateCommandIds.undoDecision]: (uri) => undo(decider, "undo", uri),
    [annotateCommandIds.redoDecision]: (uri) => undo(decider, "redo", uri),
  };
  return Disposable.from(
    ...Object.entries(handlers).map(([id, handler]) => commands.registerCommand(id, handler)),
  );
};
