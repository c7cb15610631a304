import { commands, type QuickPickItem, QuickPickItemKind, type TextDocument, window } from "vscode";
import { commandIds } from "./command-ids.js";
import { activeDocument } from "./documents.js";
import { highlightsEnabled } from "./settings.js";

interface MenuItem extends QuickPickItem {
  readonly command?: readonly [id: string, ...args: unknown[]];
}

const separator = (label: string): MenuItem => ({ label, kind: QuickPickItemKind.Separator });

const itemsFor = (document: TextDocument | undefined, extensionId: string): readonly MenuItem[] => [
  separator("Article"),
  { label: "$(list-unordered) Show Problems", command: ["workbench.actions.view.problems"] },
  { label: "$(wand) Fix All Safe Problems", command: [commandIds.fixAll] },
  ...(document?.languageId === "plaintext"
    ? [
        {
          label: "$(book) Check as News Article",
          detail: "Sets the language of this file to News Article and reads it whatever it looks like",
          command: [commandIds.checkAsArticle] as const,
        },
      ]
    : []),
  separator("Highlights"),
  highlightsEnabled(document)
    ? { label: "$(eye-closed) Turn Highlights Off", command: [commandIds.toggleHighlights] }
    : { label: "$(eye) Turn Highlights On", command: [commandIds.toggleHighlights] },
  { label: "$(symbol-color) Choose Highlights...", command: [commandIds.chooseHighlights] },
  separator("Copydesk"),
  {
    label: "$(gear) Open Settings",
    command: ["workbench.action.openSettings", `@ext:${extensionId}`],
  },
  { label: "$(output) Show Output", command: [commandIds.showOutput] },
  { label: "$(refresh) Restart Server", command: [commandIds.restart] },
];

/** Offers what can be done about the active document, and does what is picked. */
export const showMenu = async (extensionId: string): Promise<void> => {
  const picked = await window.showQuickPick(itemsFor(activeDocument(), extensionId), {
    title: "Copydesk",
    placeHolder: "Choose what to do",
  });
  if (picked?.command !== undefined) await commands.executeCommand(...picked.command);
};
