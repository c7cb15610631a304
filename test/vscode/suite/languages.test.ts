import assert from "node:assert/strict";
import { commands, window, workspace } from "vscode";
import { textsOf } from "../bridge/call.js";
import {
  closeAll,
  copydesk,
  diagnosticsOf,
  eventually,
  expectDiagnostics,
  open,
  openUntitled,
  reading,
} from "./desk.js";

describe("Languages", () => {
  afterEach(closeAll);

  it("knows a news article by its name", async () => {
    const { document } = await open("newsroom/council.news.txt");
    assert.equal(document.languageId, "news");
    assert.ok((await reading(document)).spans.people.length > 0);
  });

  it("shows a news article in the colour of the editor's text, its headline in bold", async () => {
    await open("newsroom/council.news.txt");
    await eventually(async () => {
      const bold = await textsOf(".editor-group-container.active .view-line span.mtkb");
      assert.equal(bold.join().replaceAll("\u00a0", " "), "Council keeps the night bus");
    });
    const coloured = ".editor-group-container.active .view-line span[class*='mtk']:not(.mtk1)";
    assert.deepEqual(await textsOf(coloured), []);
  });

  it("reads plain text that is prose", async () => {
    const { document } = await open("newsroom/keepers.txt");
    assert.equal(document.languageId, "plaintext");
    assert.equal((await reading(document)).state, "checked");
  });

  it("reads an unsaved document", async () => {
    const { document } = await openUntitled("Ingrid Solheim said on Monday that that bridge is is safe.\n");
    assert.ok(document.isUntitled);
    await expectDiagnostics(document, ["warning duplicated-word “is is”"]);
  });

  it("reads anything that is said to be an article", async () => {
    await open("newsroom/deploy-log.txt");
    await commands.executeCommand("copydesk.checkThisFile");
    await eventually(async () => {
      const document = window.activeTextEditor?.document;
      assert.equal(document?.languageId, "news");
      assert.equal((await reading(document)).state, "checked");
    });
  });

  it("leaves other languages alone", async () => {
    const text = "The bridge is is safe, the mayor of Oslo said on Monday.\n";
    const notes = await workspace.openTextDocument({ content: text, language: "markdown" });
    await window.showTextDocument(notes, { preview: false });
    // The article comes second: once it has been read, the notes would have been.
    const { document } = await openUntitled(text);
    await expectDiagnostics(document, ["warning duplicated-word “is is”"]);
    assert.deepEqual(diagnosticsOf(notes), []);
    assert.equal((await copydesk()).annotations(notes.uri), undefined);
  });
});
