import assert from "node:assert/strict";
import { ConfigurationTarget, commands, workspace } from "vscode";
import { click, press, record, recorded, textsOf } from "../bridge/call.js";
import { closeAll, copydesk, eventually, open, openUntitled } from "./desk.js";

const item = '.statusbar-item[id*="copydesk.status"]';

async function expectStatus(pattern: RegExp): Promise<void> {
  await eventually(async () => assert.match((await textsOf(item)).join(), pattern));
}

describe("Status bar", () => {
  afterEach(closeAll);

  it("counts problems and the sources quoted", async () => {
    await open("newsroom/keepers.txt");
    await expectStatus(/5\D+2 sources/);
  });

  it("says no number before the problems are there", async () => {
    await closeAll();
    await record(item);
    await open("newsroom/keepers.txt");
    await expectStatus(/5\D+2 sources/);
    const numbers = (await recorded()).filter((text) => /\d/.test(text));
    assert.deepEqual([...new Set(numbers.map((text) => text.trim().slice(0, 1)))], ["5"]);
  });

  it("says that a file is left alone", async () => {
    await open("newsroom/requirements.txt");
    await expectStatus(/Not prose/);
  });

  it("opens a menu", async () => {
    await open("newsroom/council.news.txt");
    await expectStatus(/1 source/);
    await click(item);
    await eventually(async () => {
      const entries = (await textsOf(".quick-input-widget .monaco-list-row")).join("\n");
      assert.match(entries, /Turn Highlights Off/);
      assert.match(entries, /Restart Server/);
    });
    await press("Escape");
  });

  it("says that Copydesk is off, and leaves the text alone then", async () => {
    const settings = workspace.getConfiguration("copydesk");
    await openUntitled("The bridge is is safe, the mayor of Oslo said on Monday.\n");
    try {
      await settings.update("enable", false, ConfigurationTarget.Global);
      await expectStatus(/Off/);
    } finally {
      await settings.update("enable", undefined, ConfigurationTarget.Global);
    }
    await expectStatus(/1\D+/);
  });

  it("comes back after a restart of the server", async () => {
    const { document } = await open("newsroom/keepers.txt");
    await commands.executeCommand("copydesk.restart");
    const api = await copydesk();
    await eventually(() => assert.equal(api.annotations(document.uri)?.state, "checked"));
    await expectStatus(/5\D+2 sources/);
  });
});
