import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createProtocolConnection,
  type DataCallback,
  type Disposable,
  type Message,
  type ProtocolConnection,
} from "vscode-languageserver/node";
import { readSidecar } from "../../server/src/decisions/sidecar.js";
import { readResource } from "../../server/src/node/resource-files.js";
import {
  type AnnotationsParams,
  annotationsNotification,
  resourceRequest,
} from "../../server/src/protocol.js";
import { modernCapabilities } from "./harness.js";
import { createInbox } from "./inbox.js";
import { sample } from "./sample.js";

/** Makes a Node worker look like a web worker to the bundle: a global `self` that posts and takes messages. */
const webWorker = `
const { parentPort } = require("node:worker_threads");
globalThis.self = globalThis;
globalThis.addEventListener = () => {};
globalThis.postMessage = (message) => parentPort.postMessage(message);
parentPort.on("message", (data) => globalThis.onmessage({ data }));
`;

const connect = (worker: Worker): ProtocolConnection => {
  class Reader extends AbstractMessageReader {
    listen(callback: DataCallback): Disposable {
      worker.on("message", callback);
      return { dispose: () => worker.off("message", callback) };
    }
  }
  class Writer extends AbstractMessageWriter {
    write(message: Message): Promise<void> {
      worker.postMessage(message);
      return Promise.resolve();
    }
    end(): void {
      worker.unref();
    }
  }
  return createProtocolConnection(new Reader(), new Writer());
};

const bundle = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("../../server/src/lsp/browser.ts", import.meta.url))],
    bundle: true,
    write: false,
    platform: "browser",
    format: "iife",
    target: "es2022",
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
};

describe("the server in a web worker", () => {
  let code = "";
  before(async () => {
    code = await bundle();
  });

  it("reads an article with nothing but what the client hands it", async () => {
    const worker = new Worker(webWorker + code, { eval: true });
    try {
      const connection = connect(worker);
      const annotations = createInbox<AnnotationsParams>();
      const asked: string[] = [];
      const files = new Map<string, string>();
      connection.onRequest(
        resourceRequest,
        async ({ name }: { name: Parameters<typeof readResource>[0] }) => {
          asked.push(name);
          return Buffer.from(await readResource(name)).toString("base64");
        },
      );
      connection.onRequest("copydesk/file", async ({ uri }: { uri: string }) =>
        uri === "vscode-vfs://desk/repo/.copydesk.json"
          ? '{ "rules": { "duplicated-word": "error" } }'
          : (files.get(uri) ?? null),
      );
      connection.onRequest("copydesk/writeSidecar", ({ uri, text }: { uri: string; text: string }) => {
        files.set(uri, text);
        return { result: "written" };
      });
      connection.onNotification(annotationsNotification, annotations.put);
      connection.listen();
      await connection.sendRequest("initialize", {
        processId: null,
        rootUri: null,
        capabilities: { ...modernCapabilities, workspace: {} },
        workspaceFolders: [{ uri: "vscode-vfs://desk/repo", name: "repo" }],
        initializationOptions: { readsFiles: true, writesSidecars: true },
      });
      await connection.sendNotification("initialized", {});
      const uri = "vscode-vfs://desk/repo/bridge.txt";
      await connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri, languageId: "plaintext", version: 1, text: sample },
      });
      const { state, spans } = await annotations.take();
      assert.equal(state, "checked");
      assert.ok(spans.places.length > 0);
      assert.ok(asked.includes("gazetteer.json.gz"));
      const { items } = await connection.sendRequest<{ items: { code: string; severity: number }[] }>(
        "textDocument/diagnostic",
        { textDocument: { uri } },
      );
      assert.deepEqual(
        items.filter(({ code }) => code === "duplicated-word").map(({ severity }) => severity),
        [1, 1],
      );
      const done = await connection.sendRequest<{ changed: number; kept: boolean }>("copydesk/decide", {
        textDocument: { uri },
        version: 1,
        steps: [{ kind: "decide", ranges: [spans.places[0]], answer: { type: "ORG" } }],
      });
      assert.deepEqual([done.changed, done.kept], [1, true]);
      const sidecar = files.get(`${uri}.annotations.json`) ?? "";
      assert.deepEqual(
        readSidecar(sidecar, "bridge.txt").decisions.map(({ answer }) => answer.type),
        ["ORG"],
      );
      connection.dispose();
    } finally {
      await worker.terminate();
    }
  });

  /** What a server tells first that no client hands its data, with its connection while that is open. */
  const withoutData = async (
    locale: string | undefined,
    use: (message: string, connection: ProtocolConnection) => void | Promise<void>,
  ): Promise<void> => {
    const worker = new Worker(webWorker + code, { eval: true });
    try {
      const connection = connect(worker);
      const messages = createInbox<{ message: string }>();
      connection.onRequest(resourceRequest, () => null);
      connection.onNotification("window/showMessage", messages.put);
      connection.listen();
      const params = { processId: null, rootUri: null, capabilities: {} };
      await connection.sendRequest("initialize", locale === undefined ? params : { ...params, locale });
      await connection.sendNotification("initialized", {});
      await use((await messages.take()).message, connection);
      connection.dispose();
    } finally {
      await worker.terminate();
    }
  };

  it("speaks the client's language", () =>
    withoutData("de-DE", (message) =>
      assert.match(message, /^Dem Client fehlt die Datei \S+ von Copydesk\.$/),
    ));

  it("says what is missing when the client does not hand it its data", () =>
    withoutData(undefined, async (message, connection) => {
      assert.match(message, /^The client does not have Copydesk’s own file \S+\.$/);
      const uri = "untitled:Untitled-1";
      await connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri, languageId: "plaintext", version: 1, text: sample },
      });
      assert.equal(
        await connection.sendRequest("textDocument/documentSymbol", { textDocument: { uri } }),
        null,
      );
    }));

  it("needs nothing of Node", () => {
    assert.notEqual(code, "");
    assert.doesNotMatch(code, /require\("node:/);
  });
});
