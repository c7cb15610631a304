import assert from "node:assert/strict";
import { commands } from "vscode";
import { hoverByMouse, paintOf, screenshot } from "../bridge/call.js";
import { closeAll, eventually, open } from "./desk.js";

describe("A picture of the editor", () => {
  afterEach(closeAll);

  it("shows an article with its highlights and a hover", async () => {
    await open("newsroom/keepers.txt");
    await eventually(async () => assert.ok((await paintOf("Ingrid Solheim")).length > 0));
    await commands.executeCommand("notifications.clearAll");
    assert.match(await hoverByMouse("Ingrid Solheim"), /Transport Minister/i);
    assert.ok((await screenshot("article")) > 20_000);
  });
});
