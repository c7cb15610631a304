import { commands, Disposable, type Range, type TextEditor, Uri, window, workspace } from "vscode";
import { clientCommands, type UndoDecisionParams, type WireRange } from "../../../server/src/protocol.js";
import { type AnnotateCommandId, annotateCommandIds } from "../command-ids.js";
import { toRange } from "../layers.js";
import type { Session } from "../session.js";
import { decideAllAlike } from "./all-alike.js";
import { annotateAs, annotateHere } from "./annotate-here.js";
import type { Annotating } from "./annotating.js";
import { wireRange } from "./ask-server.js";
import { answerPlace } from "./choose-places.js";
import type { Decider } from "./decide.js";
import type { EntryName } from "./entry.js";

/** Takes back the last gesture of the document with this URI, else of the one in front, or makes it again. */
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

/** Does something with what the active editor has selected. */
type Gesture = (annotating: Annotating, range: Range) => unknown;

const as =
  (name: EntryName): Gesture =>
  (annotating, range) =>
    annotateAs(annotating, range, name);

const gestures = {
  [annotateCommandIds.annotate]: annotateHere,
  [annotateCommandIds.annotatePerson]: as("PERSON"),
  [annotateCommandIds.annotateOrganization]: as("ORG"),
  [annotateCommandIds.annotatePlace]: as("GPE"),
  [annotateCommandIds.annotateGroup]: as("NORP"),
  [annotateCommandIds.confirm]: as("confirm"),
  [annotateCommandIds.notAName]: as("reject"),
  [annotateCommandIds.sameAs]: as("sameAs"),
  [annotateCommandIds.splitEntity]: as("split"),
  [annotateCommandIds.saidBy]: as("saidBy"),
  [annotateCommandIds.allAlike]: (annotating, range) => decideAllAlike(annotating, wireRange(range)),
  [annotateCommandIds.confirmType]: as("confirmType"),
  [annotateCommandIds.confirmSure]: as("confirmSure"),
} as const satisfies Partial<Record<AnnotateCommandId, Gesture>>;

/** Registers the commands by which people decide. */
export const registerAnnotateCommands = (session: Session, decider: Decider): Disposable => {
  const inEditor = (gesture: Gesture, editor: TextEditor | undefined, range?: Range): unknown =>
    editor && gesture({ session, decider, editor }, range ?? editor.selection);
  const others: Readonly<
    Record<Exclude<AnnotateCommandId, keyof typeof gestures>, (argument?: unknown) => unknown>
  > = {
    [annotateCommandIds.undoDecision]: (uri) => undo(decider, "undo", uri),
    [annotateCommandIds.redoDecision]: (uri) => undo(decider, "redo", uri),
    [annotateCommandIds.answerPlace]: answerPlace,
  };
  const handlers = [
    ...Object.entries(gestures).map(
      ([id, gesture]) => [id, () => inEditor(gesture, window.activeTextEditor)] as const,
    ),
    ...Object.entries(others),
    [
      clientCommands.annotateAt,
      (uri: unknown, range: WireRange) => {
        const editor = window.visibleTextEditors.find(
          ({ document }) => document.uri.toString() === String(uri),
        );
        return inEditor(annotateHere, editor, toRange(range));
      },
    ] as const,
  ];
  return Disposable.from(...handlers.map(([id, handler]) => commands.registerCommand(id, handler)));
};
