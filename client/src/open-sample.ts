import { Uri, window, workspace } from "vscode";

/** Shows an untitled copy of the sample article that the extension brings; the one that is open and unchanged, if any. */
export const openSample = async (extensionUri: Uri): Promise<void> => {
  const file = Uri.joinPath(extensionUri, "samples", "ferry-inquiry.txt");
  const content = new TextDecoder().decode(await workspace.fs.readFile(file));
  const open = workspace.textDocuments.find(
    (document) => document.isUntitled && document.getText() === content,
  );
  const document = open ?? (await workspace.openTextDocument({ content, language: "news" }));
  await window.showTextDocument(document, { preview: false });
};
