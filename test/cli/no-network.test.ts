import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { exitOf, modernCapabilities, startClient } from "../lsp/harness.js";
import { sample } from "../lsp/sample.js";
import { copydesk, faulty, folderWith, removeFolders } from "./copydesk.js";

after(removeFolders);

const guard = `--require ${fileURLToPath(new URL("../no-network.cjs", import.meta.url))}`;

describe("no socket is opened", () => {
  it("unnoticed by this test", async () => {
    const fetches = ["-e", "fetch('http://127.0.0.1:9').catch(() => undefined)"];
    const env = { ...process.env, NODE_OPTIONS: guard };
    const code = await new Promise((resolve) => {
      execFile(process.execPath, fetches, { env }, (error) => resolve(error?.code));
    });
    assert.equal(code, 97);
  });

  it("by the command", async () => {
    // So many that threads share the work.
    const files = Object.fromEntries(Array.from({ length: 45 }, (_, at) => [`${at}.txt`, faulty]));
    const config = JSON.stringify({ styles: ["news-en"] });
    const folder = folderWith({ ...files, ".copydesk.json": config });
    const ran = await copydesk(folder, ["check", ".", "--format", "sarif"], "", { NODE_OPTIONS: guard });
    assert.deepEqual([ran.code, ran.err], [1, ""]);
  });

  it("by the server, whatever it is asked", async () => {
    const before = process.env["NODE_OPTIONS"];
    process.env["NODE_OPTIONS"] = guard;
    const client = await startClient({ capabilities: modernCapabilities });
    if (before === undefined) delete process.env["NODE_OPTIONS"];
    else process.env["NODE_OPTIONS"] = before;
    const uri = "file:///a.txt";
    await client.open(uri, sample);
    const about = { textDocument: { uri }, position: { line: 0, character: 2 } };
    for (const method of ["hover", "documentSymbol", "semanticTokens/full", "diagnostic", "completion"])
      await client.request(`textDocument/${method}`, about);
    const code = exitOf(client.process);
    await client.request("shutdown", undefined);
    await client.connection.sendNotification("exit");
    assert.equal(await code, 0);
  });
});
