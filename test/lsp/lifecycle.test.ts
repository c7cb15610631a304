import assert from "node:assert/strict";
import { fork } from "node:child_process";
import {
  CancellationTokenSource,
  createProtocolConnection,
  type InitializeResult,
  IPCMessageReader,
  IPCMessageWriter,
  LSPErrorCodes,
  type Position,
  type SemanticTokens,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import {
  endOf,
  exitOf,
  modernCapabilities,
  pushCapabilities,
  serverProgram,
  spawnServer,
  startClient,
  type TestClient,
} from "./harness.js";
import { sample } from "./sample.js";

const uri = "file:///articles/bridge.txt";

describe("server lifecycle", () => {
  it("says what it offers", async () => {
    const client = await startClient();
    const { capabilities, serverInfo } = client.initialized;
    assert.equal(serverInfo?.name, "copydesk");
    assert.equal(capabilities.positionEncoding, "utf-16");
    assert.ok(capabilities.diagnosticProvider);
    assert.deepEqual(capabilities.codeActionProvider, {
      codeActionKinds: ["quickfix", "source.fixAll.copydesk", "copydesk.answer", "copydesk.annotate"],
    });
    for (const provider of [
      "hoverProvider",
      "definitionProvider",
      "referencesProvider",
      "documentHighlightProvider",
      "documentSymbolProvider",
      "workspaceSymbolProvider",
      "foldingRangeProvider",
      "inlayHintProvider",
      "completionProvider",
      "renameProvider",
      "semanticTokensProvider",
    ] as const) {
      assert.ok(capabilities[provider], provider);
    }
    assert.equal(await client.stop(), 0);
  });

  it("offers diagnostics to pull only to a client that pulls", async () => {
    const client = await startClient({ capabilities: pushCapabilities });
    assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
    await client.stop();
  });

  it("asks to be told of settings and configuration files", async () => {
    const client = await startClient();
    const methods: string[] = [];
    for (let count = 0; count < 2; count += 1) {
      const { registrations } = await client.registrations.take();
      methods.push(...registrations.map(({ method }) => method));
    }
    assert.deepEqual(methods.sort(), ["workspace/didChangeConfiguration", "workspace/didChangeWatchedFiles"]);
    await client.stop();
  });

  it("works for a client that can do nothing", async () => {
    const client = await startClient({ capabilities: {} });
    const { state } = await client.open(uri, sample);
    assert.equal(state, "checked");
    const { diagnostics } = await client.published.take((message) => message.uri === uri);
    assert.ok(diagnostics.some(({ code }) => code === "duplicated-word"));
    assert.deepEqual(client.registrations.left(), []);
    assert.equal(await client.stop(), 0);
  });

  it("ends with 1 when it is told to exit without a shutdown", async () => {
    const client = await startClient();
    const code = exitOf(client.process);
    await client.connection.sendNotification("exit");
    assert.equal(await code, 1);
  });

  it("ends when its client goes away", async () => {
    const client = await startClient();
    const code = exitOf(client.process);
    client.process.stdin.end();
    assert.equal(await code, 1);
  });

  it("speaks over Node IPC too", async () => {
    const child = fork(serverProgram.at(-1) ?? "", ["--node-ipc"], { execArgv: serverProgram.slice(0, -1) });
    const connection = createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
    connection.listen();
    const params = { processId: null, rootUri: null, capabilities: {} };
    const { serverInfo } = await connection.sendRequest<InitializeResult>("initialize", params);
    assert.equal(serverInfo?.name, "copydesk");
    await connection.sendRequest("shutdown");
    const code = new Promise((resolve) => {
      child.once("exit", resolve);
    });
    await connection.sendNotification("exit");
    assert.equal(await code, 0);
  });

  it("says in a sentence how it is started when nothing tells it", async () => {
    const { code, words } = await endOf(spawnServer());
    assert.equal(code, 2);
    assert.match(words, /is started by an editor, with --stdio or --node-ipc\.\n$/);
  });

  it("refuses requests before it is initialized, and says that it is not", async () => {
    const child = spawnServer("--stdio");
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    connection.listen();
    const params = { textDocument: { uri }, position: { line: 0, character: 0 } };
    await assert.rejects(connection.sendRequest("textDocument/hover", params), { code: -32002 });
    await assert.rejects(connection.sendRequest("shutdown"), { code: -32002 });
    await connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId: "plaintext", version: 1, text: sample },
    });
    await connection.sendRequest("initialize", { processId: null, rootUri: null, capabilities: {} });
    await connection.sendRequest("shutdown");
    const code = exitOf(child);
    await connection.sendNotification("exit");
    assert.equal(await code, 0);
  });
});

describe("a server that was told to shut down", () => {
  it("answers and tells nothing more, and takes no second initialize before", async () => {
    const client = await startClient();
    await assert.rejects(client.request("initialize", { processId: null, rootUri: null, capabilities: {} }), {
      code: -32600,
    });
    await client.request("shutdown", undefined);
    await assert.rejects(client.request("textDocument/hover", {}), { code: -32600 });
    await client.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId: "plaintext", version: 1, text: sample },
    });
    await assert.rejects(client.request("shutdown", undefined), { code: -32600 });
    assert.deepEqual(client.annotations.left(), []);
    const code = exitOf(client.process);
    await client.connection.sendNotification("exit");
    assert.equal(await code, 0);
  });
});

describe("a stream that is no protocol's", () => {
  const check = (title: string, bytes: string): void => {
    it(`ends the server with a message: ${title}`, async () => {
      const child = spawnServer("--stdio");
      child.stdin.write(bytes);
      const { code, words } = await endOf(child);
      assert.equal(code, 2);
      assert.match(words, /^The Copydesk language server ends, since what it is sent is no message: .+\.\n$/);
    });
  };
  check("a header without a length", "Content-Type: text\r\n\r\n{}");
  check("a length that is no number", "Content-Length: many\r\n\r\n{}");
  check("a negative length", "Content-Length: -5\r\n\r\n{}");
  check("a line that is no header", "GET / HTTP/1.1\r\n\r\n");
  check("a text that never comes to an end of its header", "The ferry left. ".repeat(10_000));
});

describe("bad requests", () => {
  let client: TestClient;
  before(async () => {
    client = await startClient({ capabilities: modernCapabilities });
  });
  after(() => client.stop());

  const about = { textDocument: { uri: "file:///not/open.txt" } };
  const position = { line: 3, character: 5 };
  const range = { start: position, end: position };

  const checkEmpty = (method: string, params: object, empty: unknown): void => {
    it(`answers ${method} about a document that is not open with nothing`, async () => {
      assert.deepEqual(await client.request(method, { ...about, ...params }), empty);
    });
  };

  checkEmpty("textDocument/hover", { position }, null);
  checkEmpty("textDocument/definition", { position }, null);
  checkEmpty("textDocument/references", { position, context: { includeDeclaration: true } }, null);
  checkEmpty("textDocument/documentHighlight", { position }, null);
  checkEmpty("textDocument/documentSymbol", {}, null);
  checkEmpty("textDocument/foldingRange", {}, null);
  checkEmpty("textDocument/completion", { position }, null);
  checkEmpty("textDocument/prepareRename", { position }, null);
  checkEmpty("textDocument/rename", { position, newName: "X" }, null);
  checkEmpty("textDocument/codeAction", { range, context: { diagnostics: [] } }, null);
  checkEmpty("textDocument/inlayHint", { range }, null);
  checkEmpty("textDocument/semanticTokens/full", {}, { data: [] });
  checkEmpty("textDocument/semanticTokens/range", { range }, { data: [] });
  checkEmpty("textDocument/semanticTokens/full/delta", { previousResultId: "1" }, { data: [] });
  checkEmpty("textDocument/diagnostic", {}, { kind: "full", items: [] });

  it("survives malformed parameters", async () => {
    for (const method of ["textDocument/hover", "textDocument/codeAction", "textDocument/rename"]) {
      for (const params of [{}, { textDocument: null }, { textDocument: { uri: 7 } }, [], [1, "two"]]) {
        await client.request(method, params).catch(() => null);
      }
    }
    await client.connection.sendNotification("textDocument/didOpen", {});
    await client.connection.sendNotification("textDocument/didChange", { textDocument: { uri } });
    await client.connection.sendNotification("textDocument/didClose", { textDocument: null });
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: null });
    await client.connection.sendNotification("workspace/didChangeConfiguration", {});
    assert.equal((await client.open("file:///articles/after.txt", sample)).state, "checked");
  });

  it("answers full/delta without an answer before it in full", async () => {
    const other = "file:///articles/delta.txt";
    await client.open(other, sample);
    const textDocument = { uri: other };
    const answer = await client.request<SemanticTokens>("textDocument/semanticTokens/full/delta", {
      textDocument,
    });
    const full = await client.request<SemanticTokens>("textDocument/semanticTokens/full", { textDocument });
    assert.ok(full.data.length > 0);
    assert.deepEqual(answer.data, full.data);
  });

  it("takes positions outside the text for its ends", async () => {
    const other = "file:///articles/positions.txt";
    await client.open(other, sample);
    const definition = (place: Position): Promise<unknown> =>
      client.request("textDocument/definition", { textDocument: { uri: other }, position: place });
    const lineEnd = { line: 0, character: sample.indexOf("\n") };
    assert.deepEqual(await definition({ line: 0, character: 9999 }), await definition(lineEnd));
    assert.equal(await definition({ line: 9999, character: 0 }), null);
  });

  it("logs a request that fails and answers it empty", async () => {
    const other = "file:///articles/fails.txt";
    await client.open(other, sample);
    const answer = await client.request("textDocument/hover", {
      textDocument: { uri: other },
      position: null,
    });
    assert.equal(answer, null);
    await client.log.take((message) => message.startsWith("The request hover failed"));
  });

  it("refuses a method it does not know", async () => {
    await assert.rejects(client.request("textDocument/moniker", about), { code: -32601 });
  });
});

describe("requests that come too early or too late", () => {
  const slow = "file:///articles/slow.txt";
  let release: () => void = () => undefined;
  let client: TestClient;

  beforeEach(async () => {
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    // The server cannot read the document before it has its settings.
    client = await startClient({ settings: () => released });
  });
  afterEach(() => client.stop());

  const about = { textDocument: { uri: slow } };
  const openSlowly = (): Promise<void> =>
    client.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri: slow, languageId: "plaintext", version: 1, text: sample },
    });

  it("wait for the reading of their version", async () => {
    await openSlowly();
    const answer = client.request<unknown[]>("textDocument/documentSymbol", about);
    release();
    assert.ok((await answer).length > 0);
  });

  it("are answered as cancelled when the client takes them back", async () => {
    await openSlowly();
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest("textDocument/documentSymbol", about, source.token);
    const refused = assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
    source.cancel();
    release();
    await refused;
  });

  it("are refused when the document is edited meanwhile", async () => {
    await openSlowly();
    const hover = client.request("textDocument/hover", { ...about, position: { line: 0, character: 0 } });
    const pulled = client.request("textDocument/diagnostic", about);
    const refused = Promise.all([
      assert.rejects(hover, { code: LSPErrorCodes.ContentModified }),
      assert.rejects(pulled, { code: LSPErrorCodes.ServerCancelled, data: { retriggerRequest: true } }),
    ]);
    const changed = client.change(slow, 2, [{ text: "Short." }]);
    await refused;
    release();
    assert.equal((await changed).words, 1);
  });

  it("are answered with nothing when the document is closed meanwhile", async () => {
    await openSlowly();
    const answer = client.request("textDocument/documentSymbol", about);
    await client.close(slow);
    assert.equal(await answer, null);
    release();
  });
});
