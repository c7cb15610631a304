import assert from "node:assert/strict";
import { DiagnosticSeverity } from "vscode-languageserver/node";
import { modernCapabilities, startClient, type TestClient, withFolder } from "./harness.js";
import { sample } from "./sample.js";

const config = (value: unknown): string => JSON.stringify(value, null, 2);

/** How the server takes the duplicated words of the sample: their severities. */
const severities = async (client: TestClient, uri: string): Promise<readonly unknown[]> =>
  (await client.pull(uri)).filter(({ code }) => code === "duplicated-word").map(({ severity }) => severity);

const { Error: error, Warning: warning, Hint: hint } = DiagnosticSeverity;

const fileChanged = (client: TestClient, folder: string): Promise<void> =>
  client.connection.sendNotification("workspace/didChangeWatchedFiles", {
    changes: [{ uri: `${folder}/.copydesk.json`, type: 2 }],
  });

describe("settings", () => {
  const uri = "file:///articles/bridge.txt";

  it("set the severity of a rule, or turn it off, for each resource", async () => {
    const client = await startClient({
      settings: (resource) => ({ rules: { "duplicated-word": resource === uri ? "error" : "off" } }),
    });
    await client.open(uri, sample);
    await client.open("file:///articles/other.txt", sample);
    assert.deepEqual(await severities(client, uri), [error, error]);
    assert.deepEqual(await severities(client, "file:///articles/other.txt"), []);
    await client.stop();
  });

  it("turn everything off for a resource", async () => {
    const client = await startClient({ settings: () => ({ enable: false }) });
    const { state, reason, spans } = await client.open(uri, sample);
    assert.equal(state, "off");
    assert.equal(reason, "Copydesk is turned off for this document in the settings.");
    assert.deepEqual(spans.people, []);
    assert.deepEqual(await client.pull(uri), []);
    await client.stop();
  });

  it("limit the size of what is read, and turn hints off", async () => {
    const client = await startClient({
      settings: (resource) => (resource === uri ? { maxFileSize: 0.5 } : { inlayHints: { enable: false } }),
    });
    assert.equal((await client.open(uri, sample)).state, "too-large");
    const other = "file:///articles/other.txt";
    await client.open(other, sample);
    const hints = await client.request("textDocument/inlayHint", {
      textDocument: { uri: other },
      range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
    });
    assert.deepEqual(hints, []);
    await client.stop();
  });

  it("add words and names", async () => {
    const text = "The harbour master praised the grundlepump on Monday, and the crew cheered.";
    let words: readonly string[] = [];
    const client = await startClient({ settings: () => ({ words }) });
    await client.open(uri, text);
    const misspelled = async (): Promise<number> =>
      (await client.pull(uri)).filter(({ code }) => code === "misspelled-word").length;
    assert.equal(await misspelled(), 1);
    words = ["grundlepump"];
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await client.annotations.take();
    assert.equal(await misspelled(), 0);
    await client.stop();
  });

  it("that change are followed, and the client is asked to look again", async () => {
    let level = "warning";
    const client = await startClient({ settings: () => ({ rules: { "duplicated-word": level } }) });
    await client.open(uri, sample);
    assert.deepEqual(await severities(client, uri), [warning, warning]);
    level = "hint";
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await client.annotations.take();
    assert.deepEqual(await severities(client, uri), [hint, hint]);
    const asked = [
      await client.refreshes.take(),
      await client.refreshes.take(),
      await client.refreshes.take(),
    ];
    assert.deepEqual(asked.sort(), [
      "workspace/diagnostic/refresh",
      "workspace/inlayHint/refresh",
      "workspace/semanticTokens/refresh",
    ]);
    await client.stop();
  });

  it("that are wrong are named in the log, and the rest holds", async () => {
    const client = await startClient({
      settings: () => ({
        rules: { "duplicated-word": "error", "no-such-rule": "error" },
        words: "not a list",
      }),
    });
    await client.open(uri, sample);
    await client.log.take((message) => message.includes("no-such-rule"));
    assert.deepEqual(await severities(client, uri), [error, error]);
    await client.stop();
  });

  it("may come with the notification from a client that answers no questions", async () => {
    const workspace = { ...modernCapabilities.workspace, configuration: false };
    const client = await startClient({ capabilities: { ...modernCapabilities, workspace } });
    await client.connection.sendNotification("workspace/didChangeConfiguration", {
      settings: { copydesk: { rules: { "duplicated-word": "error" } } },
    });
    await client.open(uri, sample);
    assert.deepEqual(await severities(client, uri), [error, error]);
    await client.stop();
  });
});

describe("the configuration file", () => {
  it("holds for the documents of its folder, and settings lie over it", () =>
    withFolder({ ".copydesk.json": config({ rules: { "duplicated-word": "error" } }) }, async (folder) => {
      const client = await startClient({
        folders: [folder],
        settings: (resource) =>
          resource.endsWith("b.txt") ? { rules: { "duplicated-word": "hint" } } : { dialect: "auto" },
      });
      for (const name of ["a", "b"]) await client.open(`${folder}/${name}.txt`, sample);
      await client.open("file:///elsewhere/c.txt", sample);
      await client.open("untitled:Untitled-1", sample);
      assert.deepEqual(await severities(client, `${folder}/a.txt`), [error, error]);
      assert.deepEqual(await severities(client, `${folder}/b.txt`), [hint, hint]);
      assert.deepEqual(await severities(client, "file:///elsewhere/c.txt"), [warning, warning]);
      assert.deepEqual(await severities(client, "untitled:Untitled-1"), [error, error]);
      await client.stop();
    }));

  it("is each folder's own", () =>
    withFolder({ ".copydesk.json": config({ rules: { "duplicated-word": "error" } }) }, (one) =>
      withFolder({ ".copydesk.json": config({ rules: { "duplicated-word": "off" } }) }, async (two) => {
        const client = await startClient({ folders: [one, two] });
        await client.open(`${one}/a.txt`, sample);
        await client.open(`${two}/a.txt`, sample);
        assert.deepEqual(await severities(client, `${one}/a.txt`), [error, error]);
        assert.deepEqual(await severities(client, `${two}/a.txt`), []);
        await client.stop();
      }),
    ));

  it("may ignore files, and override for some", () =>
    withFolder(
      {
        ".copydesk.json": config({
          ignore: ["drafts"],
          overrides: [{ files: ["*.news.txt"], rules: { "duplicated-word": "error" } }],
        }),
      },
      async (folder) => {
        const client = await startClient({ folders: [folder] });
        const ignored = await client.open(`${folder}/drafts/a.txt`, sample);
        assert.equal(ignored.state, "off");
        assert.equal(ignored.reason, "The configuration says to ignore this file.");
        await client.open(`${folder}/a.news.txt`, sample);
        await client.open(`${folder}/a.txt`, sample);
        assert.deepEqual(await severities(client, `${folder}/a.news.txt`), [error, error]);
        assert.deepEqual(await severities(client, `${folder}/a.txt`), [warning, warning]);
        await client.stop();
      },
    ));

  it("is read again when it changes", () =>
    withFolder({}, async (folder, write) => {
      const client = await startClient({ folders: [folder] });
      await client.open(`${folder}/a.txt`, sample);
      assert.deepEqual(await severities(client, `${folder}/a.txt`), [warning, warning]);
      await write(".copydesk.json", config({ rules: { "duplicated-word": "off" } }));
      await fileChanged(client, folder);
      await client.annotations.take();
      assert.deepEqual(await severities(client, `${folder}/a.txt`), []);
      assert.ok(await client.refreshes.take((method) => method === "workspace/diagnostic/refresh"));
      await client.stop();
    }));

  it("that is broken is reported at its line, and the last good one stays in force", () =>
    withFolder(
      { ".copydesk.json": config({ rules: { "duplicated-word": "error" } }) },
      async (folder, write) => {
        const client = await startClient({ folders: [folder] });
        const file = `${folder}/.copydesk.json`;
        const reported = () => client.published.take(({ uri }) => uri === file);
        assert.deepEqual((await reported()).diagnostics, []);
        await client.open(`${folder}/a.txt`, sample);

        await write(".copydesk.json", '{\n  "rules": {\n    "duplicated-word": "loud"\n  }\n}');
        await fileChanged(client, folder);
        const wrong = (await reported()).diagnostics;
        assert.deepEqual(
          wrong.map(({ range, severity, source }) => [range.start.line, severity, source]),
          [[2, error, "copydesk"]],
        );
        assert.match(String(wrong[0]?.message), /“loud” is no level/);
        assert.deepEqual(await severities(client, `${folder}/a.txt`), [error, error]);

        await write(".copydesk.json", '{\n  "rules": {\n');
        await fileChanged(client, folder);
        assert.ok((await reported()).diagnostics.length > 0);
        assert.deepEqual(await severities(client, `${folder}/a.txt`), [error, error]);

        await write(".copydesk.json", config({ rules: { "duplicated-word": "hint" } }));
        await fileChanged(client, folder);
        assert.deepEqual((await reported()).diagnostics, []);
        await client.annotations.take();
        assert.deepEqual(await severities(client, `${folder}/a.txt`), [hint, hint]);
        await client.stop();
      },
    ));

  it("that is broken from the start leaves everything as by default", () =>
    withFolder({ ".copydesk.json": "{ rules" }, async (folder) => {
      const client = await startClient({ folders: [folder] });
      await client.open(`${folder}/a.txt`, sample);
      const { diagnostics } = await client.published.take(({ uri }) => uri === `${folder}/.copydesk.json`);
      assert.ok(diagnostics.length > 0);
      assert.deepEqual(await severities(client, `${folder}/a.txt`), [warning, warning]);
      await client.stop();
    }));

  it("is read again on opening and saving for a client that watches no files", () =>
    withFolder({}, async (folder, write) => {
      const workspace = { ...modernCapabilities.workspace, didChangeWatchedFiles: {} };
      const client = await startClient({
        folders: [folder],
        capabilities: { ...modernCapabilities, workspace },
      });
      await client.open(`${folder}/a.txt`, sample);
      await write(".copydesk.json", config({ rules: { "duplicated-word": "off" } }));
      await client.connection.sendNotification("textDocument/didSave", {
        textDocument: { uri: `${folder}/a.txt` },
      });
      await client.annotations.take();
      assert.deepEqual(await severities(client, `${folder}/a.txt`), []);
      await client.stop();
    }));

  it("of a folder counts once the folder is opened, until it is closed", () =>
    withFolder({ ".copydesk.json": config({ rules: { "duplicated-word": "error" } }) }, async (folder) => {
      const client = await startClient();
      const uri = `${folder}/a.txt`;
      await client.open(uri, sample);
      assert.deepEqual(await severities(client, uri), [warning, warning]);
      const change = async (event: object): Promise<void> => {
        await client.connection.sendNotification("workspace/didChangeWorkspaceFolders", { event });
        await client.annotations.take();
      };
      await change({ added: [{ uri: folder, name: "one" }], removed: [] });
      assert.deepEqual(await severities(client, uri), [error, error]);
      await change({ added: [], removed: [{ uri: folder, name: "one" }] });
      assert.deepEqual(await severities(client, uri), [warning, warning]);
      await client.stop();
    }));

  it("of a virtual folder is read through the client", async () => {
    const folder = "memfs:/desk";
    const client = await startClient({ folders: [folder], initializationOptions: { readsFiles: true } });
    client.connection.onRequest("copydesk/file", ({ uri }: { uri: string }) =>
      uri === `${folder}/.copydesk.json` ? config({ rules: { "duplicated-word": "error" } }) : null,
    );
    await client.open(`${folder}/a.txt`, sample);
    assert.deepEqual(await severities(client, `${folder}/a.txt`), [error, error]);
    await client.stop();
  });
});
