import assert from "node:assert/strict";
import { mkdir, rm } from "node:fs/promises";
import { DiagnosticSeverity } from "vscode-languageserver/node";
import type { AnnotationsParams } from "../../server/src/protocol.js";
import { modernCapabilities, startClient, type TestClient, withFolder } from "./harness.js";
import { sample } from "./sample.js";

const config = (value: unknown): string => JSON.stringify(value, null, 2);

/** A configuration that gives the duplicated words of the sample this level. */
const levelFile = (level: string): Readonly<Record<string, string>> => ({
  ".copydesk.json": config({ rules: { "duplicated-word": level } }),
});

/** How the server takes the duplicated words of a document: their severities. */
const severities = async (client: TestClient, uri: string): Promise<readonly unknown[]> =>
  (await client.pull(uri)).filter(({ code }) => code === "duplicated-word").map(({ severity }) => severity);

const { Error: error, Warning: warning, Hint: hint } = DiagnosticSeverity;

const settingsChanged = (client: TestClient, settings: unknown = null): Promise<void> =>
  client.connection.sendNotification("workspace/didChangeConfiguration", { settings });

const fileChanged = (client: TestClient, folder: string): Promise<void> =>
  client.connection.sendNotification("workspace/didChangeWatchedFiles", {
    changes: [{ uri: `${folder}/.copydesk.json`, type: 2 }],
  });

const nextReading = (client: TestClient, uri: string): Promise<AnnotationsParams> =>
  client.annotations.take((message) => message.uri === uri);

describe("settings", () => {
  let client: TestClient;
  let settings: (uri: string) => unknown = () => null;
  let opened = 0;
  before(async () => {
    client = await startClient({ settings: (uri) => settings(uri) });
  });
  after(() => client.stop());

  /** Opens a text under these settings. */
  const openWith = async (next: (uri: string) => unknown, text = sample): Promise<AnnotationsParams> => {
    settings = next;
    await settingsChanged(client);
    opened += 1;
    return client.open(`file:///articles/${opened}.txt`, text);
  };

  it("set the severity of a rule, or turn it off, for each resource", async () => {
    const levels = (uri: string) => ({
      rules: { "duplicated-word": uri.includes("other") ? "off" : "error" },
    });
    const { uri } = await openWith(levels);
    await client.open("file:///other/article.txt", sample);
    assert.deepEqual(await severities(client, uri), [error, error]);
    assert.deepEqual(await severities(client, "file:///other/article.txt"), []);
  });

  it("are taken once for each of their versions, however often the text is edited", async () => {
    const asked: string[] = [];
    const levels = (level: string) => (uri: string) => {
      asked.push(uri);
      return { rules: { "duplicated-word": level } };
    };
    const { uri } = await openWith(levels("error"));
    for (let edit = 0; edit < 5; edit += 1) {
      await client.change(uri, edit + 2, [{ text: `${sample}\n${"More came. ".repeat(edit)}` }]);
      assert.deepEqual(await severities(client, uri), [error, error]);
    }
    const times = (): number => asked.filter((about) => about === uri).length;
    assert.equal(times(), 1);
    settings = levels("hint");
    await settingsChanged(client);
    await nextReading(client, uri);
    assert.deepEqual(await severities(client, uri), [hint, hint]);
    assert.equal(times(), 2);
  });

  it("turn everything off for a resource", async () => {
    const { uri, state, reason, spans } = await openWith(() => ({ enable: false }));
    assert.equal(state, "off");
    assert.equal(reason, "Copydesk is turned off for this document in the settings.");
    assert.deepEqual(spans.people, []);
    assert.deepEqual(await client.pull(uri), []);
  });

  it("limit the size of what is read", async () => {
    assert.equal((await openWith(() => ({ maxFileSize: 0.5 }))).state, "too-large");
    assert.equal((await openWith(() => ({ maxFileSize: "much" }))).state, "checked");
  });

  it("turn hints off", async () => {
    const hints = async (enable: boolean): Promise<readonly unknown[]> => {
      const { uri } = await openWith(() => ({ inlayHints: { enable } }));
      const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
      return client.request("textDocument/inlayHint", { textDocument: { uri }, range });
    };
    assert.ok((await hints(true)).length > 0);
    assert.deepEqual(await hints(false), []);
  });

  it("that change are followed", async () => {
    const text = "The harbour master praised the goverment on Monday, and the crew cheered.";
    const { uri } = await openWith(() => null, text);
    const misspelled = async (): Promise<number> =>
      (await client.pull(uri)).filter(({ code }) => code === "misspelled-word").length;
    assert.equal(await misspelled(), 1);
    settings = () => ({ words: ["goverment"] });
    await settingsChanged(client);
    await nextReading(client, uri);
    assert.equal(await misspelled(), 0);
  });

  it("that are wrong are named in the log, and the rest holds", async () => {
    const { uri } = await openWith(() => ({
      rules: { "duplicated-word": "error", "no-such-rule": "error" },
      words: "not a list",
    }));
    await client.log.take((message) => message.includes("no-such-rule"));
    assert.deepEqual(await severities(client, uri), [error, error]);
  });

  it("of any shape do no harm", async () => {
    for (const wrong of [7, "all", [], [null], { rules: 1 }, { rules: null, enable: "no", inlayHints: 3 }]) {
      assert.equal((await openWith(() => wrong)).state, "checked");
    }
  });
});

describe("settings of other clients", () => {
  it("that change make the server ask its client to look again", async () => {
    const client = await startClient();
    await settingsChanged(client);
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

  it("may come with the notification from a client that answers no questions", async () => {
    const uri = "file:///articles/bridge.txt";
    const workspace = { ...modernCapabilities.workspace, configuration: false };
    const client = await startClient({ capabilities: { ...modernCapabilities, workspace } });
    await settingsChanged(client, { copydesk: { rules: { "duplicated-word": "error" } } });
    await client.open(uri, sample);
    assert.deepEqual(await severities(client, uri), [error, error]);
    await client.stop();
  });
});

describe("the configuration file", () => {
  let client: TestClient;
  before(async () => {
    client = await startClient({
      settings: (uri) =>
        uri.endsWith("hint.txt") ? { rules: { "duplicated-word": "hint" } } : { dialect: "auto", words: [] },
    });
  });
  after(() => client.stop());

  const changeFolders = (added: readonly string[], removed: readonly string[]): Promise<void> => {
    const named = (folders: readonly string[]) => folders.map((uri) => ({ uri, name: uri }));
    return client.connection.sendNotification("workspace/didChangeWorkspaceFolders", {
      event: { added: named(added), removed: named(removed) },
    });
  };

  /** Opens the sample; resolves to the document's URI. */
  const open = async (uri: string): Promise<string> => {
    await client.open(uri, sample);
    return uri;
  };

  /** Runs `use` with a folder that holds the given files and is open in the client. */
  const inFolder = (
    files: Readonly<Record<string, string>>,
    use: (folder: string, write: (name: string, text: string) => Promise<void>) => Promise<void>,
  ): Promise<void> =>
    withFolder(files, async (folder, write) => {
      await changeFolders([folder], []);
      await use(folder, write);
      await changeFolders([], [folder]);
    });

  it("holds for the documents of its folder and for those without a file, and settings lie over it", () =>
    inFolder(levelFile("error"), async (folder) => {
      assert.deepEqual(await severities(client, await open(`${folder}/a.txt`)), [error, error]);
      assert.deepEqual(await severities(client, await open(`${folder}/hint.txt`)), [hint, hint]);
      assert.deepEqual(await severities(client, await open("file:///elsewhere/a.txt")), [warning, warning]);
      assert.deepEqual(await severities(client, await open("untitled:Untitled-1")), [error, error]);
      await client.close("untitled:Untitled-1");
    }));

  it("is each folder's own", () =>
    inFolder(levelFile("error"), (one) =>
      inFolder(levelFile("off"), async (two) => {
        assert.deepEqual(await severities(client, await open(`${one}/a.txt`)), [error, error]);
        assert.deepEqual(await severities(client, await open(`${two}/a.txt`)), []);
      }),
    ));

  it("may leave files unchecked, and override for some", () =>
    inFolder(
      {
        ".copydesk.json": config({
          ignore: ["drafts"],
          overrides: [{ files: ["*.news.txt"], rules: { "duplicated-word": "error" } }],
        }),
      },
      async (folder) => {
        const { state, reason } = await client.open(`${folder}/drafts/a.txt`, sample);
        assert.equal(state, "unchecked");
        assert.match(reason ?? "", /^Not checked, because “ignore” in .+ has “drafts”; names and quotes/);
        assert.deepEqual(await severities(client, await open(`${folder}/a.news.txt`)), [error, error]);
        assert.deepEqual(await severities(client, await open(`${folder}/a.txt`)), [warning, warning]);
      },
    ));

  it("is read again when it is written, and when it goes", () =>
    inFolder({}, async (folder, write) => {
      const uri = await open(`${folder}/a.txt`);
      assert.deepEqual(await severities(client, uri), [warning, warning]);
      await write(".copydesk.json", config({ rules: { "duplicated-word": "off" } }));
      await fileChanged(client, folder);
      await nextReading(client, uri);
      assert.deepEqual(await severities(client, uri), []);
      await rm(new URL(`${folder}/.copydesk.json`));
      await fileChanged(client, folder);
      await nextReading(client, uri);
      assert.deepEqual(await severities(client, uri), [warning, warning]);
    }));

  it("that is broken is reported at its line, and the last good one stays in force", () =>
    inFolder(levelFile("error"), async (folder, write) => {
      const reported = () => client.published.take(({ uri }) => uri === `${folder}/.copydesk.json`);
      assert.deepEqual((await reported()).diagnostics, []);
      const uri = await open(`${folder}/a.txt`);

      await write(".copydesk.json", '{\n  "rules": {\n    "duplicated-word": "loud"\n  }\n}');
      await fileChanged(client, folder);
      const wrong = (await reported()).diagnostics;
      assert.deepEqual(
        wrong.map(({ range, severity, source }) => [range.start.line, severity, source]),
        [[2, error, "copydesk"]],
      );
      assert.match(String(wrong[0]?.message), /“loud” is no level/);
      assert.deepEqual(await severities(client, uri), [error, error]);

      await write(".copydesk.json", '{\n  "rules": {\n');
      await fileChanged(client, folder);
      assert.ok((await reported()).diagnostics.length > 0);
      assert.deepEqual(await severities(client, uri), [error, error]);

      await write(".copydesk.json", config({ rules: { "duplicated-word": "hint" } }));
      await fileChanged(client, folder);
      assert.deepEqual((await reported()).diagnostics, []);
      await nextReading(client, uri);
      assert.deepEqual(await severities(client, uri), [hint, hint]);
    }));

  it("that is broken from the start leaves everything as by default", () =>
    inFolder({ ".copydesk.json": "{ rules" }, async (folder) => {
      const uri = await open(`${folder}/a.txt`);
      const { diagnostics } = await client.published.take(
        (message) => message.uri === `${folder}/.copydesk.json`,
      );
      assert.ok(diagnostics.length > 0);
      assert.deepEqual(await severities(client, uri), [warning, warning]);
    }));

  it("that cannot be read is reported", () =>
    withFolder({}, async (folder) => {
      await mkdir(new URL(`${folder}/.copydesk.json`));
      await changeFolders([folder], []);
      const { diagnostics } = await client.published.take(
        (message) => message.uri === `${folder}/.copydesk.json`,
      );
      assert.match(String(diagnostics[0]?.message), /^\.copydesk\.json cannot be read: /);
      assert.deepEqual(await severities(client, await open(`${folder}/a.txt`)), [warning, warning]);
      await changeFolders([], [folder]);
    }));

  it("counts once its folder is opened, until it is closed", () =>
    withFolder(levelFile("error"), async (folder) => {
      const uri = await open(`${folder}/a.txt`);
      assert.deepEqual(await severities(client, uri), [warning, warning]);
      await changeFolders([folder], []);
      await nextReading(client, uri);
      assert.deepEqual(await severities(client, uri), [error, error]);
      await changeFolders([], [folder]);
      await nextReading(client, uri);
      assert.deepEqual(await severities(client, uri), [warning, warning]);
    }));
});

describe("the configuration file of other clients", () => {
  it("counts in the folders that are open from the start", () =>
    withFolder(levelFile("error"), async (folder) => {
      const client = await startClient({ folders: [`${folder}/`] });
      await client.open(`${folder}/a.txt`, sample);
      assert.deepEqual(await severities(client, `${folder}/a.txt`), [error, error]);
      await client.stop();
    }));

  it("is read again on saving for a client that watches no files", () =>
    withFolder({}, async (folder, write) => {
      const workspace = { ...modernCapabilities.workspace, didChangeWatchedFiles: {} };
      const client = await startClient({
        folders: [folder],
        capabilities: { ...modernCapabilities, workspace },
      });
      const uri = `${folder}/a.txt`;
      await client.open(uri, sample);
      await write(".copydesk.json", config({ rules: { "duplicated-word": "off" } }));
      await client.connection.sendNotification("textDocument/didSave", { textDocument: { uri } });
      await nextReading(client, uri);
      assert.deepEqual(await severities(client, uri), []);
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
