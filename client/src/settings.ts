import { ConfigurationTarget, type TextDocument, workspace } from "vscode";
import { type HighlightKind, highlightKinds } from "../../server/src/protocol.js";
import { type SettingScope, scopeInForce } from "./setting-scope.js";

const targets: Readonly<Record<SettingScope["target"], ConfigurationTarget>> = {
  user: ConfigurationTarget.Global,
  workspace: ConfigurationTarget.Workspace,
  folder: ConfigurationTarget.WorkspaceFolder,
};

const configuration = (document: TextDocument | undefined) =>
  workspace.getConfiguration("copydesk", document);

/** Whether Copydesk is on for a document. */
export const isEnabled = (document: TextDocument): boolean => configuration(document).get("enable", true);

/** Whether highlights are on at all for a document, or by default. */
export const highlightsEnabled = (document: TextDocument | undefined): boolean =>
  configuration(document).get("highlight.enable", true);

/** The kinds that are chosen for a document, whether or not highlights are on. */
export const chosenKinds = (document: TextDocument | undefined): readonly HighlightKind[] =>
  highlightKinds.filter((kind) => configuration(document).get(`highlight.${kind}`, true));

/** Writes a switch below `copydesk.highlight` where its present value comes from. */
export const setHighlight = async (
  document: TextDocument | undefined,
  name: "enable" | HighlightKind,
  value: boolean,
): Promise<void> => {
  const section = configuration(document);
  const key = `highlight.${name}`;
  const { target, inLanguage } = scopeInForce(section.inspect(key));
  await section.update(key, value, targets[target], inLanguage);
};
