import * as l10n from "@vscode/l10n";
import { ConfigurationTarget, type TextDocument, window, workspace } from "vscode";
import { gitName } from "./git-name.js";

/** Asks who decides, before the first decision that nobody's name stands beside. */
export type AskAnnotator = (document: TextDocument) => Promise<void>;

const setting = "annotator";

const isKnown = (document: TextDocument): boolean =>
  workspace.getConfiguration("copydesk", document).get(setting, "").trim() !== "";

const ask = async (document: TextDocument): Promise<void> => {
  const name = await window.showInputBox({
    title: l10n.t("Who Decides?"),
    prompt: l10n.t(
      "Your name is written beside each of your decisions, so that others know whom to ask. With Esc they stay without a name.",
    ),
    placeHolder: l10n.t("Your name"),
    value: await gitName(document.uri),
    ignoreFocusOut: true,
  });
  if (name === undefined || name.trim() === "") return;
  await workspace.getConfiguration("copydesk").update(setting, name.trim(), ConfigurationTarget.Global);
};

/**
 * Asks once a window: whoever gives no name decides without one. The name goes into the setting `copydesk.annotator`,
 * which the server reads. Resolves when there is an answer.
 */
export const createAskAnnotator = (): AskAnnotator => {
  let asked: Promise<void> | undefined;
  return async (document) => {
    if (isKnown(document)) return;
    asked ??= ask(document);
    await asked;
  };
};
