import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { annotationsNotification } from "../../server/src/protocol.js";
import { sample } from "../lsp/sample.js";
import { faulty, folderWith, removeFolders } from "./copydesk.js";

after(removeFolders);

const pathOf = (below: string): string => fileURLToPath(new URL(`../../${below}`, import.meta.url));

/** Node with a guard that ends a program with 97 when it opens a socket. The programs are the built ones, as users run them. */
const guarded = ["--require", pathOf("test/no-network.cjs")];

/** The exit code of a program under the guard, and what it said on standard error. */
const run = (folder: string, ...args: readonly string[]): Promise<readonly [number, string]> =>
  new Promise((resolve) => {
    // Threads of the program are guarded, too.
    const env = { ...process.env, NODE_OPTIONS: guarded.join(" ") };
    execFile(process.execPath, args, { cwd: folder, env }, (error, _, said) =>
      resolve([error ? Number(error.code) : 0, said]),
    );
  });

describe("no socket is opened", () => {
  it("unnoticed by this test", async () => {
    const script = "fetch('http://127.0.0.1:4173').catch(() => undefined)";
    const [code] = await run(pathOf("test"), "-e", script);
    assert.equal(code, 97);
  });

  it("by the command", async () => {
    // So many that threads share the work.
    const files = Object.fromEntries(Array.from({ length: 45 }, (_, at) => [`${at}.txt`, faulty]));
    const folder = folderWith({ ...files, ".copydesk.json": JSON.stringify({ styles: ["news-en"] }) });
    const args = ["check", ".", "--format", "sarif"];
    assert.deepEqual(await run(folder, pathOf("server/bin/copydesk.js"), ...args), [1, ""]);
  });

  it("by the server, whatever it is asked", async () => {
    const server = pathOf("server/bin/copydesk-language-server.js");
    const child = spawn(process.execPath, [...guarded, server, "--stdio"]);
    const code = new Promise((resolve) => {
      child.once("exit", resolve);
    });
    const client = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const annotated = new Promise((resolve) => {
      client.onNotification(annotationsNotification, resolve);
    });
    client.listen();
    await client.sendRequest("initialize", { processId: null, rootUri: null, capabilities: {} });
    await client.sendNotification("initialized", {});
    const uri = "file:///a.txt";
    await client.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId: "plaintext", version: 1, text: sample },
    });
    await annotated;
    const about = { textDocument: { uri }, position: { line: 0, character: 2 } };
    for (const method of ["hover", "documentSymbol", "semanticTokens/full", "completion"])
      await client.sendRequest(`textDocument/${method}`, about);
    await client.sendRequest("shutdown");
    await client.sendNotification("exit");
    assert.equal(await code, 0);
  });
});
