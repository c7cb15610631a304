import assert from "node:assert/strict";
import { type CodeAction, DiagnosticSeverity } from "vscode-languageserver/node";
import { startClient, type TestClient, withFolder } from "./harness.js";

const text = "The ferry left the harbour on Monday. The crew said the sea was calm.\n";
const terms = (level: string, link = ""): string =>
  `extends: substitution\nmessage: "'%s', not '%s'"\nlevel: ${level}\n${link}swap:\n  harbour: port\n`;
const broken = "extends: existence\nmessage: x\ntokens:\n  - 'a('\n";
const config = JSON.stringify({ styles: ["Desk"], dialect: "en-GB" });

const styleProblems = async (client: TestClient, uri: string): Promise<readonly unknown[]> =>
  (await client.pull(uri))
    .filter(({ code }) => code === "Desk.Terms")
    .map(({ message, severity }) => [message, severity]);

const fileChanged = (client: TestClient, uri: string): Promise<void> =>
  client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri, type: 2 }] });

const { Error: error, Warning: warning } = DiagnosticSeverity;

describe("style packs", () => {
  it("of the folder are checked, fixed and linked, and read again when they are written", () =>
    withFolder(
      {
        ".copydesk.json": config,
        ".copydesk/styles/Desk/Terms.yml": terms("warning", "link: https://example.org/terms\n"),
      },
      async (folder, write) => {
        const client = await startClient({ folders: [folder] });
        const uri = `${folder}/a.txt`;
        await client.open(uri, text);
        assert.deepEqual(await styleProblems(client, uri), [["'port', not 'harbour'", warning]]);
        const [problem] = (await client.pull(uri)).filter(({ code }) => code === "Desk.Terms");
        assert.deepEqual(problem?.codeDescription, { href: "https://example.org/terms" });

        const range = { start: { line: 0, character: 20 }, end: { line: 0, character: 20 } };
        const actions = await client.request<CodeAction[]>("textDocument/codeAction", {
          textDocument: { uri },
          range,
          context: { diagnostics: [] },
        });
        assert.ok(actions.some(({ title }) => title === "Replace with “port”"));

        await write(".copydesk/styles/Desk/Terms.yml", terms("error"));
        await fileChanged(client, `${folder}/.copydesk/styles/Desk/Terms.yml`);
        await client.annotations.take((message) => message.uri === uri);
        assert.deepEqual(await styleProblems(client, uri), [["'port', not 'harbour'", error]]);
        await client.stop();
      },
    ));

  it("are watched, and a broken file is reported at its line until it is right", () =>
    withFolder(
      {
        ".copydesk.json": config,
        ".copydesk/styles/Desk/Terms.yml": terms("warning"),
        ".copydesk/styles/Desk/Broken.yml": broken,
      },
      async (folder, write) => {
        const client = await startClient({ folders: [folder] });
        const watched = await client.registrations.take(({ registrations }) =>
          JSON.stringify(registrations).includes(".copydesk/styles/**"),
        );
        assert.ok(watched);
        const file = `${folder}/.copydesk/styles/Desk/Broken.yml`;
        const reported = () => client.published.take(({ uri }) => uri === file);
        const { diagnostics } = await reported();
        assert.deepEqual(
          diagnostics.map(({ range, severity, message }) => [range.start, severity, message]),
          [[{ line: 3, character: 4 }, error, "This pattern cannot be used: a “(” is not closed."]],
        );
        const uri = `${folder}/a.txt`;
        await client.open(uri, text);
        assert.equal((await styleProblems(client, uri)).length, 1);

        await write(".copydesk/styles/Desk/Broken.yml", broken.replace("a(", "a"));
        await fileChanged(client, file);
        assert.deepEqual((await reported()).diagnostics, []);
        await client.stop();
      },
    ));

  it("that are not there are reported where the configuration chooses them, until they are", () =>
    withFolder(
      { ".copydesk.json": '{"styles": ["Dekk"]}', ".copydesk/styles/Desk/Terms.yml": terms("warning") },
      async (folder, write) => {
        const client = await startClient({ folders: [folder] });
        const reported = async () =>
          (await client.published.take(({ uri }) => uri === `${folder}/.copydesk.json`)).diagnostics.map(
            ({ range, severity, message }) => [range.start.character, severity, message],
          );
        assert.deepEqual(await reported(), [
          [12, warning, "There is no style pack “Dekk”; did you mean “Desk”?"],
        ]);
        await write(".copydesk/styles/Dekk/Terms.yml", terms("warning"));
        await fileChanged(client, `${folder}/.copydesk/styles/Dekk/Terms.yml`);
        assert.deepEqual(await reported(), []);
        await client.stop();
      },
    ));

  it("that Copydesk brings may be chosen in the settings", async () => {
    const client = await startClient({ settings: () => ({ styles: ["news-en", "Nowhere"] }) });
    const uri = "file:///articles/a.txt";
    await client.open(uri, "They came to the harbour prior to noon on Monday, and left at night.\n");
    const codes = (await client.pull(uri)).map(({ code }) => code);
    assert.ok(codes.includes("news-en.Wordy"), codes.join());
    await client.log.take((message) => message.includes("no style pack “Nowhere”"));
    await client.stop();
  });

  it("of a virtual folder are read through the client", async () => {
    const folder = "memfs:/desk";
    const client = await startClient({
      folders: [folder],
      initializationOptions: { readsFiles: true, listsFiles: true },
    });
    const files = new Map([
      [`${folder}/.copydesk.json`, config],
      [`${folder}/.copydesk/styles/Desk/Terms.yml`, terms("warning")],
    ]);
    client.connection.onRequest("copydesk/file", ({ uri }: { uri: string }) => files.get(uri) ?? null);
    client.connection.onRequest("copydesk/files", ({ uri }: { uri: string }) =>
      uri === `${folder}/.copydesk/styles` ? ["Desk", "Desk/Terms.yml"] : [],
    );
    await client.open(`${folder}/a.txt`, text);
    assert.equal((await styleProblems(client, `${folder}/a.txt`)).length, 1);
    await client.stop();
  });
});
