import { commands, type ExtensionContext, window, workspace } from "vscode";
import type { AskedFiles } from "./asked-files.js";
import { activeDocument } from "./documents.js";

const shownKey = "walkthroughShown";

/** How long a document that is being opened may take until it is shown, in milliseconds. */
const opening = 3000;

/** Whether an article is in front of the person, or comes there as the extension starts for it. */
const articleShown = async (asked: AskedFiles): Promise<boolean> => {
  if (activeDocument(asked) !== undefined) return true;
  return new Promise<boolean>((resolve) => {
    const settle = (shown: boolean): void => {
      clearTimeout(timer);
      listener.dispose();
      resolve(shown);
    };
    const timer = setTimeout(() => settle(false), opening);
    const listener = window.onDidChangeActiveTextEditor(() => {
      if (activeDocument(asked) !== undefined) settle(true);
    });
  });
};

/**
 * Opens the walkthrough behind the first article, once for all time. VS Code opens it itself when the extension is
 * installed in a running window, and not when it comes by the command line, by sync or with a container. No article is
 * in front when that walkthrough is what started the extension.
 */
export const welcome = async (
  { extension, globalState }: ExtensionContext,
  asked: AskedFiles,
): Promise<void> => {
  if (globalState.get(shownKey, false)) return;
  await globalState.update(shownKey, true);
  const wanted = workspace.getConfiguration("workbench.welcomePage.walkthroughs").get("openOnInstall", true);
  if (!wanted || !(await articleShown(asked))) return;
  // An article that is only looked at, in a tab in italics, would give way to the walkthrough.
  await commands.executeCommand("workbench.action.keepEditor");
  await commands.executeCommand("workbench.action.openWalkthrough", `${extension.id}#start`, {
    inactive: true,
  });
};
