import * as l10n from "@vscode/l10n";
import { commands, Uri, window, workspace } from "vscode";
import type { WorkspaceEdit } from "vscode-languageclient";
import { type AnswerChange, type ChangedAnswer, changeAnswerRequest } from "../../server/src/protocol.js";
import { changeWords, type Keeper, nothingChanged } from "./answer-words.js";
import { commandIds } from "./command-ids.js";
import type { Session } from "./session.js";
import { tellBriefly } from "./tell-briefly.js";
import { changeUserAnswer, isHidden } from "./user-answers.js";

/** A change that was made, and what is to be said of it beside what it did. */
interface Made {
  readonly undo: AnswerChange;
  readonly remark?: string;
}

/** Saves a document that was changed in the background; resolves to whether it is saved. */
const save = async (file: Uri): Promise<boolean> => {
  try {
    const document = await workspace.openTextDocument(file);
    return !document.isDirty || (await document.save());
  } catch {
    return false;
  }
};

const changeFolder = async (
  session: Session,
  folder: string,
  change: AnswerChange,
): Promise<Made | undefined> => {
  const client = await session.running();
  const changed = await client.sendRequest<ChangedAnswer<WorkspaceEdit> | null>(changeAnswerRequest, {
    folder,
    ...change,
  });
  if (changed === null) return undefined;
  const file = Uri.parse(changed.file);
  const wasDirty = workspace.textDocuments.some(
    ({ uri, isDirty }) => isDirty && uri.toString() === file.toString(),
  );
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(changed.edit);
  if (!(await workspace.applyEdit(edit))) return undefined;
  // What else is unsaved in the file is not ours to save.
  if (wasDirty)
    return { undo: changed.undo, remark: l10n.t("The file had unsaved changes, so save it yourself.") };
  const isDeleted = changed.edit.documentChanges?.some((one) => "kind" in one && one.kind === "delete");
  return isDeleted === true || (await save(file))
    ? { undo: changed.undo }
    : { undo: changed.undo, remark: l10n.t("The file could not be saved.") };
};

const changeUser = async (change: AnswerChange, document: Uri | undefined): Promise<Made | undefined> => {
  const undo = await changeUserAnswer(change);
  if (undo === undefined || change.action !== "add" || !isHidden(change.answer, document))
    return undo && { undo };
  return {
    undo,
    remark: l10n.t(
      "It does not count here: the workspace has a “{0}” of its own.",
      `copydesk.${change.answer.list}`,
    ),
  };
};

const make = (
  session: Session,
  keeper: Keeper,
  change: AnswerChange,
  document: Uri | undefined,
): Promise<Made | undefined> =>
  keeper.kind === "user" ? changeUser(change, document) : changeFolder(session, keeper.uri, change);

const undoQuietly = async (session: Session, keeper: Keeper, undo: AnswerChange): Promise<void> => {
  const made = await make(session, keeper, undo, undefined);
  if (made === undefined) void window.showWarningMessage(nothingChanged(undo, keeper));
  else tellBriefly(changeWords(undo, keeper));
};

/** Tells what a change did, with a way back. */
const tell = async (
  session: Session,
  keeper: Keeper,
  change: AnswerChange,
  { undo, remark }: Made,
): Promise<void> => {
  const said = [changeWords(change, keeper), ...(remark === undefined ? [] : [remark])].join(" ");
  const [takeBack, review] = [l10n.t("Undo"), l10n.t("Review…")];
  const actions = change.action === "add" ? [takeBack, review] : [takeBack];
  const show = remark === undefined ? window.showInformationMessage : window.showWarningMessage;
  const chosen = await show(said, ...actions);
  if (chosen === takeBack) await undoQuietly(session, keeper, undo);
  if (chosen === review) await commands.executeCommand(commandIds.reviewIgnored);
};

/**
 * Makes a change in what Copydesk lets pass, saves the file that keeps it, and tells what was done, with Undo. Resolves
 * when the change is made, whatever becomes of the message. `document` is the one the change is about.
 */
export const changeAnswer = async (
  session: Session,
  keeper: Keeper,
  change: AnswerChange,
  document?: Uri,
): Promise<void> => {
  const made = await make(session, keeper, change, document);
  if (made === undefined) void window.showWarningMessage(nothingChanged(change, keeper));
  else void tell(session, keeper, change, made);
};

/** The folder that keeps an answer, by its URI. */
export const folderKeeper = (uri: string): Keeper => {
  const folder = Uri.parse(uri);
  const name = workspace.getWorkspaceFolder(folder)?.name ?? folder.path.split("/").at(-1) ?? "";
  return { kind: "folder", uri, name };
};
