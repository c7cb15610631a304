import assert from "node:assert/strict";
import { commands, type TextDocument, Uri, workspace } from "vscode";
import { click, textsOf } from "../bridge/call.js";
import { eventually, rangeOf } from "./desk.js";

const row = ".quick-input-widget:visible .monaco-list-row";
const message = ".notifications-center:visible .notification-list-item";

/** The texts of the entries of the quick pick that is shown, headings included, once it has as many. */
export async function pickEntries(): Promise<readonly string[]> {
  return eventually(async () => {
    const entries = await textsOf(row);
    assert.ok(entries.length > 0);
    return entries;
  });
}

/** Clicks on the entry of the quick pick with a text. */
export async function pick(text: string): Promise<void> {
  await click(`${row}:has-text("${text}")`);
}

/** Waits for a message with a text. A driven VS Code shows no toasts, only the list of notifications. */
export async function expectMessage(pattern: RegExp): Promise<void> {
  await eventually(async () => {
    await commands.executeCommand("notifications.showList");
    assert.match((await textsOf(`${message} .notification-list-item-message`)).join("\n"), pattern);
  });
}

/** Clicks on a button of the newest message that has it. */
export async function answerMessage(button: string): Promise<void> {
  await click(`${message} .monaco-button:has-text("${button}")`);
}

/** Asks how to say no to the problem on these words, and picks an answer. */
export async function sayNo(document: TextDocument, words: string, answer: string): Promise<void> {
  const { start } = rangeOf(document, words);
  // As the server sends it: plain data, which goes to a worker as it is.
  const place = { line: start.line, character: start.character + 1 };
  const range = { start: place, end: place };
  void commands.executeCommand("copydesk.notAProblem", document.uri.toString(), range);
  await pickEntries();
  await pick(answer);
}

/** The configuration file of the folder in which a document lies at the top. */
export const configurationOf = (document: TextDocument): Uri =>
  Uri.joinPath(document.uri, "..", ".copydesk.json");

/** What a file has on disk. */
export const onDisk = async (file: Uri): Promise<string> =>
  new TextDecoder().decode(await workspace.fs.readFile(file));

/** Waits until a file has this text on disk, and no editor has it otherwise. */
export async function expectOnDisk(file: Uri, expected: string): Promise<void> {
  await eventually(async () => {
    assert.equal(await onDisk(file), expected);
    const open = workspace.textDocuments.find(({ uri }) => uri.toString() === file.toString());
    assert.equal(open?.isDirty === true, false);
  });
}
