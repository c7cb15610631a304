import assert from "node:assert/strict";
import { ConfigurationTarget, commands, languages, window, workspace } from "vscode";
import { placeOf, press } from "../bridge/call.js";
import { closeAll, eventually, open, openUntitled, reading } from "./desk.js";

const start = "The mayor of Oslo said on Monday";
const end = "gone";
const article = `${start} that the old wooden bridge over the river will be closed to everybody who is not on foot, on a bicycle or in a bus, and that it will stay closed until the snow is ${end}.\n`;

/** How many screen lines lie between the start of a paragraph and its end. */
async function screenLines(first: string, last: string): Promise<number> {
  const [from, to] = [await placeOf(first), await placeOf(last)];
  return Math.round((to.y - from.y) / 18);
}

async function expectWrapped(wrapped: boolean): Promise<void> {
  await eventually(async () => assert.equal((await screenLines(start, end)) > 0, wrapped));
}

describe("Word wrap", () => {
  afterEach(closeAll);

  it("breaks the lines of an article in plain text, and leaves the settings alone", async () => {
    const { document } = await openUntitled(article);
    await expectWrapped(true);
    const { globalValue, workspaceValue } =
      workspace.getConfiguration("editor", document).inspect("wordWrap") ?? {};
    assert.deepEqual([globalValue, workspaceValue], [undefined, undefined]);
  });

  it("goes by the person's own toggle from then on", async () => {
    const { document } = await openUntitled(article);
    await expectWrapped(true);
    await press("Alt+Z");
    await expectWrapped(false);
    await openUntitled("Another article, of one line.\n");
    const editor = await window.showTextDocument(document, { preview: false });
    await editor.edit((edit) => edit.insert(document.positionAt(article.length), "It is old.\n"));
    await reading(document);
    await expectWrapped(false);
    await press("Alt+Z");
    await expectWrapped(true);
  });

  it("holds in a second editor of the same article", async () => {
    await openUntitled(article);
    await expectWrapped(true);
    await commands.executeCommand("workbench.action.splitEditorDown");
    await expectWrapped(true);
  });

  it("goes by the person's own settings", async () => {
    const settings = workspace.getConfiguration("editor");
    await settings.update("wordWrap", "off", ConfigurationTarget.Global);
    try {
      await openUntitled(article);
      await expectWrapped(false);
    } finally {
      await settings.update("wordWrap", undefined, ConfigurationTarget.Global);
    }
  });

  it("leaves what is no article alone", async () => {
    const { document: opened } = await open("newsroom/deploy-log.txt");
    // Another test may have called it an article a moment ago.
    const document = await languages.setTextDocumentLanguage(opened, "plaintext");
    await reading(document);
    const line = document.lineAt(document.lineCount - 2).text;
    assert.ok(line.length > 200, "a line is longer than the screen is wide");
    assert.equal(await screenLines(line.slice(0, 30), line.slice(-6)), 0);
  });
});
