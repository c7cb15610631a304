import assert from "node:assert/strict";
import { env, UIKind } from "vscode";
import { copydesk, inWorker } from "./desk.js";

describe("The extension host", () => {
  it("is a web worker, without Node, exactly where that is tested", async () => {
    await copydesk();
    const hasNode = typeof process !== "undefined" && process.versions?.node !== undefined;
    assert.equal(hasNode, !inWorker);
    assert.ok(env.uiKind === UIKind.Web || env.uiKind === UIKind.Desktop);
  });
});
