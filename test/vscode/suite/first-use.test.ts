import assert from "node:assert/strict";
import { commands, window, workspace } from "vscode";
import { closeAll, copydesk, diagnosticsOf, eventually, open, reading } from "./desk.js";

const walkthroughTabs = () =>
  window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ label }) => /^(?:Walkthrough|Welcome)/.test(label));

// This window's profile is new, so the extension has just been used for the first time.
let shown: readonly string[] = [];
before(async () => {
  await copydesk();
  await eventually(() => assert.ok(walkthroughTabs().length > 0)).catch(() => undefined);
  shown = walkthroughTabs().map(({ label }) => label);
});

describe("The first use", () => {
  afterEach(closeAll);

  it("opens the walkthrough", () => assert.equal(shown.length, 1));

  it("does not open it again", async () => {
    await open("newsroom/keepers.txt");
    assert.deepEqual(walkthroughTabs(), []);
  });

  it("offers a sample that can be changed without harm", async () => {
    await commands.executeCommand("copydesk.openSample");
    const document = window.activeTextEditor?.document;
    assert.ok(document?.isUntitled);
    assert.equal((await reading(document)).state, "checked");
    assert.ok((await reading(document)).sources >= 3);
    await eventually(() => assert.ok(diagnosticsOf(document).length >= 3));
  });

  it("shows the sample that is open once more, and not a second copy", async () => {
    const samples = () =>
      workspace.textDocuments.filter(({ isUntitled, isClosed }) => isUntitled && !isClosed);
    await commands.executeCommand("copydesk.openSample");
    const first = window.activeTextEditor?.document;
    const before = samples().length;
    await commands.executeCommand("copydesk.openSample");
    assert.equal(window.activeTextEditor?.document, first);
    assert.equal(samples().length, before);
  });
});
