import { commands, Uri } from "vscode";

const pagesOf = (extensionUri: Uri): Uri => Uri.joinPath(extensionUri, "docs", "rules");

/**
 * The address of the shipped pages, `{rule}` standing for a rule's id, that a click on a problem's rule opens in the
 * editor; undefined where the extension itself was loaded from the web, since the click would leave the editor.
 */
export const rulePageAddress = (extensionUri: Uri): string | undefined =>
  /^https?$/.test(extensionUri.scheme) ? undefined : `${pagesOf(extensionUri)}/{rule}.md`;

/** Shows the page of a rule as people read it. */
export const openRulePage = async (extensionUri: Uri, rule: unknown): Promise<void> => {
  if (typeof rule !== "string" || !/^[a-z-]+$/.test(rule)) return;
  await commands.executeCommand("markdown.showPreview", Uri.joinPath(pagesOf(extensionUri), `${rule}.md`));
};
