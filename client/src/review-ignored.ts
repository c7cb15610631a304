import * as l10n from "@vscode/l10n";
import {
  commands,
  type QuickInputButton,
  type QuickPickItem,
  QuickPickItemKind,
  Range,
  ThemeIcon,
  Uri,
  window,
  workspace,
} from "vscode";
import {
  type Answer,
  answersRequest,
  type FolderAnswers,
  type WireRange,
} from "../../server/src/protocol.js";
import { answerGroups, circumstancesOf, type Keeper, subjectOf, surroundingsOf } from "./answer-words.js";
import type { AskedFiles } from "./asked-files.js";
import { changeAnswer, folderKeeper } from "./change-answer.js";
import { activeDocument } from "./documents.js";
import type { Session } from "./session.js";
import { userAnswers } from "./user-answers.js";

interface ReviewItem extends QuickPickItem {
  readonly answer?: Answer;
  readonly keeper?: Keeper;
  /** Shows where the answer is kept. */
  readonly open?: () => Thenable<unknown>;
}

const goToIcon = new ThemeIcon("go-to-file");
const takeBack = (): QuickInputButton => ({
  iconPath: new ThemeIcon("trash"),
  tooltip: l10n.t("Take Back"),
});
const goTo = (): QuickInputButton => ({
  iconPath: goToIcon,
  tooltip: l10n.t("Show Where It Is Kept"),
});

const openFile = (file: string, range: WireRange): Thenable<unknown> =>
  window.showTextDocument(Uri.parse(file), {
    selection: new Range(range.start.line, range.start.character, range.end.line, range.end.character),
  });

const openSettings = (list: string): Thenable<unknown> =>
  commands.executeCommand("workbench.action.openSettingsJson", {
    revealSetting: { key: `copydesk.${list}` },
  });

const itemOf = (answer: Answer, keeper: Keeper, open: () => Thenable<unknown>): ReviewItem => {
  const description = circumstancesOf(answer);
  const detail = surroundingsOf(answer);
  return {
    label: subjectOf(answer),
    ...(description === undefined ? {} : { description }),
    ...(detail === undefined ? {} : { detail }),
    buttons: [goTo(), takeBack()],
    answer,
    keeper,
    open,
  };
};

/** Items of one keeper under the headings of their groups. */
const grouped = (name: string, items: readonly ReviewItem[]): readonly ReviewItem[] =>
  answerGroups.flatMap(({ list, all }): readonly ReviewItem[] => {
    const alike = items.filter(({ answer }) => answer?.list === list);
    return alike.length === 0 ? [] : [{ label: all(name), kind: QuickPickItemKind.Separator }, ...alike];
  });

const folderItems = ({ folder, file, answers }: FolderAnswers): readonly ReviewItem[] => {
  const keeper = folderKeeper(folder);
  const name = keeper.kind === "folder" ? keeper.name : "";
  if (answers !== undefined) {
    return grouped(
      name,
      answers.map(({ answer, range }) => itemOf(answer, keeper, () => openFile(file, range))),
    );
  }
  const start = { line: 0, character: 0 };
  return [
    { label: name, kind: QuickPickItemKind.Separator },
    {
      label: `$(warning) ${l10n.t(".copydesk.json has a mistake")}`,
      detail: l10n.t("What it lets pass can be listed once the mistake is mended."),
      buttons: [goTo()],
      open: () => openFile(file, { start, end: start }),
    },
  ];
};

const allItems = async (session: Session, asked: AskedFiles): Promise<readonly ReviewItem[]> => {
  const client = await session.running();
  const folders = await client.sendRequest<readonly FolderAnswers[]>(answersRequest);
  const document = activeDocument(asked);
  const own = document && workspace.getWorkspaceFolder(document.uri)?.uri.toString();
  const isOwn = ({ folder }: FolderAnswers): boolean => Uri.parse(folder).toString() === own;
  const inOrder = [...folders.filter(isOwn), ...folders.filter((folder) => !isOwn(folder))];
  const user: Keeper = { kind: "user" };
  return [
    ...inOrder.flatMap(folderItems),
    ...grouped(
      l10n.t("Your user settings"),
      userAnswers().map((answer) => itemOf(answer, user, () => openSettings(answer.list))),
    ),
  ];
};

/** Lists everything that Copydesk lets pass in the open folders and by the user's settings, each to be taken back. */
export const reviewIgnored = async (session: Session, asked: AskedFiles): Promise<void> => {
  const items = await allItems(session, asked);
  if (items.length === 0) {
    void window.showInformationMessage(
      l10n.t(
        "Nothing is ignored. What you say no to under a light bulb is listed here, and can be taken back.",
      ),
    );
    return;
  }
  const list = window.createQuickPick<ReviewItem>();
  list.title = l10n.t("What Copydesk Ignores");
  list.placeholder = l10n.t(
    "Type to search; Enter shows where an entry is kept, its trash can takes it back",
  );
  list.matchOnDescription = true;
  list.matchOnDetail = true;
  list.keepScrollPosition = true;
  list.items = items;
  list.onDidTriggerItemButton(async ({ item, button }) => {
    if (button.iconPath === goToIcon) {
      list.hide();
      await item.open?.();
    } else if (item.answer !== undefined && item.keeper !== undefined) {
      await changeAnswer(session, item.keeper, { action: "take-back", answer: item.answer });
      const left = await allItems(session, asked);
      list.items = left;
      if (left.length === 0) list.hide();
    }
  });
  list.onDidAccept(async () => {
    const [item] = list.selectedItems;
    list.hide();
    await item?.open?.();
  });
  list.onDidHide(() => list.dispose());
  list.show();
};
