import * as l10n from "@vscode/l10n";
import { commands, type QuickPickItem, QuickPickItemKind, type TextDocument, window } from "vscode";
import type { AnnotationStore } from "./annotations.js";
import { type AskedFiles, mayBeAsked } from "./asked-files.js";
import { commandIds } from "./command-ids.js";
import { activeDocument } from "./documents.js";
import { highlightsEnabled } from "./settings.js";

interface MenuItem extends QuickPickItem {
  readonly command?: readonly [id: string, ...args: unknown[]];
}

const separator = (label: string): MenuItem => ({ label, kind: QuickPickItemKind.Separator });

const itemsFor = (
  document: TextDocument | undefined,
  { isRead, isUnchecked }: { readonly isRead: boolean; readonly isUnchecked: boolean },
  extensionId: string,
): readonly MenuItem[] => [
  separator(l10n.t("Article")),
  ...(isUnchecked
    ? [
        {
          label: `$(check) ${l10n.t("Check This File Again")}`,
          command: [commandIds.checkAgain] as const,
        },
      ]
    : []),
  ...(isRead
    ? [{ label: `$(edit) ${l10n.t("Annotation Mode")}`, command: [commandIds.annotationMode] as const }]
    : []),
  { label: `$(list-unordered) ${l10n.t("Show Problems")}`, command: ["workbench.actions.view.problems"] },
  { label: `$(wand) ${l10n.t("Fix All Safe Problems")}`, command: [commandIds.fixAll] },
  {
    label: `$(circle-slash) ${l10n.t("Review What Is Ignored...")}`,
    command: [commandIds.reviewIgnored],
  },
  ...(document?.languageId === "plaintext"
    ? [
        {
          label: `$(file-text) ${l10n.t("Check This File")}`,
          detail: l10n.t(
            "Sets the language of this file to News Article and reads it whatever it looks like",
          ),
          command: [commandIds.checkThisFile] as const,
        },
      ]
    : []),
  ...(document !== undefined && mayBeAsked(document)
    ? [
        {
          label: `$(circle-slash) ${l10n.t("Stop Checking This File")}`,
          command: [commandIds.stopCheckingThisFile] as const,
        },
      ]
    : []),
  separator(l10n.t("Highlights")),
  highlightsEnabled(document)
    ? { label: `$(eye-closed) ${l10n.t("Turn Highlights Off")}`, command: [commandIds.toggleHighlights] }
    : { label: `$(eye) ${l10n.t("Turn Highlights On")}`, command: [commandIds.toggleHighlights] },
  { label: `$(symbol-color) ${l10n.t("Choose Highlights...")}`, command: [commandIds.chooseHighlights] },
  separator("Copydesk"),
  { label: `$(book) ${l10n.t("Try It on a Sample")}`, command: [commandIds.openSample] },
  {
    label: `$(gear) ${l10n.t("Open Settings")}`,
    command: ["workbench.action.openSettings", `@ext:${extensionId}`],
  },
  { label: `$(output) ${l10n.t("Show Output")}`, command: [commandIds.showOutput] },
  { label: `$(refresh) ${l10n.t("Restart Server")}`, command: [commandIds.restart] },
];

/** Offers what can be done about the active document, and does what is picked. */
export const showMenu = async (
  asked: AskedFiles,
  extensionId: string,
  store: AnnotationStore,
): Promise<void> => {
  const document = activeDocument(asked);
  const state = document && store.get(document.uri)?.state;
  const standing = { isRead: state === "checked", isUnchecked: state === "unchecked" };
  const picked = await window.showQuickPick(itemsFor(document, standing, extensionId), {
    title: "Copydesk",
    placeHolder: l10n.t("Choose what to do"),
  });
  if (picked?.command !== undefined) await commands.executeCommand(...picked.command);
};
