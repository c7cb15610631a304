import assert from "node:assert/strict";
import { commands, type TextDocument, window, workspace } from "vscode";
import { paintOf, screenshot } from "../bridge/call.js";
import {
  closeAll,
  copydesk,
  diagnosticsOf,
  eventually,
  expectDiagnostics,
  openUntitled,
  reading,
} from "./desk.js";

const openNotes = async (): Promise<TextDocument> => {
  const [file] = await workspace.findFiles("**/ferry.md");
  assert.ok(file);
  const document = await workspace.openTextDocument(file);
  await window.showTextDocument(document, { preview: false });
  return document;
};

describe("Markdown", () => {
  afterEach(async () => {
    await openNotes();
    await commands.executeCommand("copydesk.stopCheckingThisFile");
    await closeAll();
  });

  it("is left alone until it is asked for, and after", async () => {
    const document = await openNotes();
    const api = await copydesk();
    // The article comes second: once it has been read, the notes would have been.
    await openUntitled("The bridge is is safe, the mayor of Oslo said on Monday.\n");
    assert.deepEqual(diagnosticsOf(document), []);
    assert.equal(api.annotations(document.uri), undefined);

    await openNotes();
    await commands.executeCommand("copydesk.checkThisFile");
    await expectDiagnostics(document, ["warning duplicated-word “the the”"]);
    assert.equal(document.languageId, "markdown");
    await eventually(async () => assert.ok((await paintOf("Tom Birk")).length > 0));
    await commands.executeCommand("notifications.clearAll");
    assert.ok((await screenshot("markdown")) > 20_000);

    await commands.executeCommand("copydesk.stopCheckingThisFile");
    await expectDiagnostics(document, []);
    assert.equal(api.annotations(document.uri), undefined);
    await eventually(async () => assert.equal((await paintOf("Tom Birk")).length, 0));
  });

  it("follows what is typed, and its fixes leave the markup alone", async () => {
    const document = await openNotes();
    await commands.executeCommand("copydesk.checkThisFile");
    await expectDiagnostics(document, ["warning duplicated-word “the the”"]);
    const before = document.getText();
    await commands.executeCommand("copydesk.fixAll");
    await expectDiagnostics(document, []);
    assert.equal(document.getText(), before.replace("runs the the", "runs the"));
    assert.equal((await reading(document)).state, "checked");
    await commands.executeCommand("workbench.action.files.revert");
  });

  it("is asked for again after a restart of the server", async () => {
    const document = await openNotes();
    await commands.executeCommand("copydesk.checkThisFile");
    await expectDiagnostics(document, ["warning duplicated-word “the the”"]);
    await commands.executeCommand("copydesk.restart");
    await expectDiagnostics(document, ["warning duplicated-word “the the”"]);
  });
});
