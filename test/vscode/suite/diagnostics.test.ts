import assert from "node:assert/strict";
import { ConfigurationTarget, commands, EndOfLine, workspace } from "vscode";
import { closeAll, diagnosticsOf, expectDiagnostics, open, openUntitled, rangeOf, reading } from "./desk.js";

const faultsOfKeepers = [
  "warning duplicated-word “after after”",
  "warning misspelled-word “goverment”",
  "error unbalanced-quote “We”",
  "warning name-spelling “Torwald”",
  "warning unattributed-quote ““The lights belong to everyone who has ever been at sea at night.””",
];

describe("Diagnostics", () => {
  afterEach(closeAll);

  it("lists the faults of an article with rule, severity and words", async () => {
    const { document } = await open("newsroom/keepers.txt");
    const found = await expectDiagnostics(document, faultsOfKeepers);
    for (const { message, source } of found) {
      assert.equal(source, "copydesk");
      assert.match(message, /\S.*\S/);
    }
  });

  it("finds nothing in a clean article", async () => {
    const { document } = await open("newsroom/council.news.txt");
    assert.equal((await reading(document)).state, "checked");
    assert.deepEqual(diagnosticsOf(document), []);
  });

  it("follows the text while it is edited", async () => {
    const editor = await openUntitled("The mayor of Oslo said on Monday that that bridge is is safe.\n");
    await expectDiagnostics(editor.document, ["warning duplicated-word “is is”"]);
    await editor.edit((edit) => edit.replace(rangeOf(editor.document, "is is"), "is"));
    await expectDiagnostics(editor.document, []);
    await commands.executeCommand("undo");
    await expectDiagnostics(editor.document, ["warning duplicated-word “is is”"]);
  });

  it("counts characters as the editor does, after emoji and in CRLF files", async () => {
    const { document } = await open("newsroom/orchard.txt");
    assert.equal(document.eol, EndOfLine.CRLF);
    const [found] = await expectDiagnostics(document, ["warning duplicated-word “sold sold”"]);
    assert.ok(found?.range.isEqual(rangeOf(document, "sold sold")));
  });

  it("reads an empty document", async () => {
    const { document } = await openUntitled("");
    assert.deepEqual(diagnosticsOf(document), []);
  });

  for (const name of ["requirements.txt", "deploy-log.txt"]) {
    it(`leaves ${name} alone`, async () => {
      const { document } = await open(`newsroom/${name}`);
      const { state, spans } = await reading(document);
      assert.equal(state, "not-prose");
      assert.deepEqual(Object.values(spans).flat(), []);
      assert.deepEqual(diagnosticsOf(document), []);
    });
  }

  it("goes by the settings and the configuration file of a document's own folder", async () => {
    const inArchive = await open("archive/market.txt");
    await expectDiagnostics(inArchive.document, ["error duplicated-word “the the”"]);

    // The same text in the other folder, where neither applies.
    const inNewsroom = await openUntitled(inArchive.document.getText());
    await expectDiagnostics(inNewsroom.document, [
      "warning duplicated-word “the the”",
      "warning misspelled-word “wonderfull”",
    ]);
  });

  it("takes up a changed setting at once", async () => {
    const { document } = await open("archive/market.txt");
    await expectDiagnostics(document, ["error duplicated-word “the the”"]);
    const settings = workspace.getConfiguration("copydesk", document);
    const before = settings.inspect("rules")?.workspaceFolderValue;
    try {
      await settings.update("rules", { "duplicated-word": "off" }, ConfigurationTarget.WorkspaceFolder);
      await expectDiagnostics(document, []);
    } finally {
      await settings.update("rules", before, ConfigurationTarget.WorkspaceFolder);
    }
    await expectDiagnostics(document, ["error duplicated-word “the the”"]);
  });
});
