import * as l10n from "@vscode/l10n";
import { ConfigurationTarget, type ExtensionContext, window, workspace } from "vscode";

const shownKey = "nestingOffered";

/**
 * Offers once for all time to have the explorer show decisions below their article. The patterns are in the manifest; what
 * is offered is the switch, since it shows other files otherwise, too.
 */
export const offerNesting = async ({ globalState }: ExtensionContext): Promise<void> => {
  const explorer = workspace.getConfiguration("explorer.fileNesting");
  if (globalState.get(shownKey, false) || explorer.get("enabled", false)) return;
  if (workspace.workspaceFolders === undefined) return;
  await globalState.update(shownKey, true);
  const nest = l10n.t("Nest Files");
  const chosen = await window.showInformationMessage(
    l10n.t(
      "Your decisions are in a file beside the article. The explorer can show such files below the one they belong to.",
    ),
    nest,
  );
  if (chosen === nest) await explorer.update("enabled", true, ConfigurationTarget.Workspace);
};
