import * as l10n from "@vscode/l10n";
import { type QuickPickItem, QuickPickItemKind, Uri, window } from "vscode";
import { type AnswerChoice, type AnswerChoices, answerChoicesRequest } from "../../server/src/protocol.js";
import { answerGroups, choiceWords, type Keeper } from "./answer-words.js";
import { changeAnswer, folderKeeper } from "./change-answer.js";
import { isModified } from "./is-modified.js";
import type { Session } from "./session.js";

interface ChoiceItem extends QuickPickItem {
  readonly choice?: AnswerChoice;
}

const askServer = async (session: Session, uri: string, range: unknown): Promise<AnswerChoices> => {
  const client = await session.running();
  for (;;) {
    try {
      return await client.sendRequest<AnswerChoices>(answerChoicesRequest, { textDocument: { uri }, range });
    } catch (error) {
      if (!isModified(error)) throw error;
    }
  }
};

const keeperOf = ({ audience }: AnswerChoice, folder: string | undefined): Keeper =>
  audience === "user" || folder === undefined ? { kind: "user" } : folderKeeper(folder);

const itemsFor = ({ choices, folder }: AnswerChoices, fileName: string): readonly ChoiceItem[] =>
  answerGroups.flatMap(({ list, here }): readonly ChoiceItem[] => {
    const alike = choices.filter(({ answer }) => answer.list === list);
    if (alike.length === 0) return [];
    return [
      { label: here(), kind: QuickPickItemKind.Separator },
      ...alike.map((choice) => ({
        ...choiceWords(choice, keeperOf(choice, folder), fileName, alike.length > 1),
        choice,
      })),
    ];
  });

/** Asks how to say no to the problems in a range of a document, an LSP range, and does it. */
export const notAProblem = async (session: Session, uri: unknown, range: unknown): Promise<void> => {
  if (typeof uri !== "string") return;
  const document = Uri.parse(uri);
  const found = await askServer(session, uri, range);
  const items = itemsFor(found, document.path.split("/").at(-1) ?? "");
  if (items.length === 0) {
    void window.showInformationMessage(l10n.t("There is no problem here that an answer could be kept for."));
    return;
  }
  const picked = await window.showQuickPick(items, {
    title: l10n.t("Not a Problem"),
    placeHolder: l10n.t("What may pass from now on?"),
  });
  if (picked?.choice === undefined) return;
  const { answer } = picked.choice;
  await changeAnswer(session, keeperOf(picked.choice, found.folder), { action: "add", answer }, document);
};
