import * as l10n from "@vscode/l10n";
import { ConfigurationTarget, Uri, window, workspace } from "vscode";

/** Adds a word to `copydesk.words` in the user's settings; says so where the workspace's own list hides that one. */
export const addUserWord = async (word: unknown, uri: unknown): Promise<void> => {
  if (typeof word !== "string" || typeof uri !== "string") return;
  const section = () => workspace.getConfiguration("copydesk", Uri.parse(uri));
  const own = section().inspect<readonly string[]>("words")?.globalValue ?? [];
  if (!own.includes(word)) await section().update("words", [...own, word], ConfigurationTarget.Global);
  if (section().get<readonly string[]>("words", []).includes(word)) return;
  void window.showWarningMessage(
    l10n.t("“{0}” is in your settings now, but the workspace’s own “copydesk.words” hides them.", word),
  );
};
