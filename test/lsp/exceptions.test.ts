import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import type { CodeAction, RegistrationParams } from "vscode-languageserver/node";
import { clientCommands } from "../../server/src/protocol.js";
import {
  applyEdit,
  type ClientOptions,
  positionOf,
  startClient,
  type TestClient,
  withFolder,
  writingCapabilities,
} from "./harness.js";

const text =
  "The harbour master praised the goverment on Monday, and the crew cheered.\n\n" +
  "The mayor said on Tuesday that now the the bridge is safe. Torvald Hask came to the bridge with his wife on " +
  "Sunday, and Torwald Hask left it before noon.\n";

/** Those of an editor that cannot ask which answer is meant, and has an action for each. */
const commands = [clientCommands.addUserWord, clientCommands.openRule];

const actionsAt = async (client: TestClient, uri: string, words: string): Promise<readonly CodeAction[]> => {
  const position = positionOf(text, words, 0, 2);
  const actions = await client.request<CodeAction[] | null>("textDocument/codeAction", {
    textDocument: { uri },
    range: { start: position, end: position },
    context: { diagnostics: [], only: ["quickfix"] },
  });
  return actions ?? [];
};

const actionAt = async (
  client: TestClient,
  uri: string,
  words: string,
  title: string,
  resolves = true,
): Promise<CodeAction> => {
  const actions = await actionsAt(client, uri, words);
  const action = actions.find((one) => one.title === title);
  assert.ok(action, `“${title}” is offered, beside ${actions.map((one) => one.title).join(", ")}`);
  assert.equal(action.isPreferred, undefined);
  assert.equal((action.diagnostics ?? []).length > 0, resolves);
  return action;
};

/** The rules of the problems of a document. */
const found = async (client: TestClient, uri: string): Promise<readonly unknown[]> =>
  (await client.pull(uri)).map(({ code }) => code);

const all = ["misspelled-word", "duplicated-word", "name-spelling"];

const titlesAt = async (client: TestClient, uri: string, words: string): Promise<readonly string[]> =>
  (await actionsAt(client, uri, words)).map(({ title }) => title);

type Use = (client: TestClient, uri: string, folder: string) => Promise<void>;

/** The client of the tests that need none of their own. */
let shared: TestClient;

const changeFolders = (client: TestClient, added: readonly string[], removed: readonly string[]) => {
  const named = (folders: readonly string[]) => folders.map((uri) => ({ uri, name: uri }));
  const event = { added: named(added), removed: named(removed) };
  return client.connection.sendNotification("workspace/didChangeWorkspaceFolders", { event });
};

/** Runs `use` with a client that has the folder of these files open, and the text open in it as news/a.txt. */
const withArticle = (files: Readonly<Record<string, string>>, use: Use): Promise<void> =>
  withFolder(files, async (folder) => {
    const uri = `${folder}/news/a.txt`;
    await changeFolders(shared, [folder], []);
    await shared.open(uri, text);
    await use(shared, uri, folder);
    for (const one of [uri, `${folder}/.copydesk.json`]) await shared.close(one);
    await changeFolders(shared, [], [folder]);
  });

/** The same with a client of its own. */
const withClient = (
  files: Readonly<Record<string, string>>,
  options: ClientOptions,
  use: Use,
): Promise<void> =>
  withFolder(files, async (folder) => {
    const client = await startClient({
      capabilities: writingCapabilities,
      initializationOptions: { commands },
      ...options,
      folders: [folder],
    });
    const uri = `${folder}/news/a.txt`;
    await client.open(uri, text);
    try {
      await use(client, uri, folder);
    } finally {
      await client.stop();
    }
  });

/** Opens the configuration in the client, unsaved, as applying the action leaves it. Resolves to its text. */
const applyInEditor = async (client: TestClient, folder: string, before: string, action: CodeAction) => {
  const uri = `${folder}/.copydesk.json`;
  const after = applyEdit(before, uri, action.edit);
  const open = { uri, languageId: "jsonc", version: 7, text: before };
  await client.connection.sendNotification("textDocument/didOpen", { textDocument: open });
  await client.connection.sendNotification("textDocument/didChange", {
    textDocument: { uri, version: 8 },
    contentChanges: [{ text: after }],
  });
  return after;
};

const nextReading = (client: TestClient, uri: string) =>
  client.annotations.take((message) => message.uri === uri);

/** Applies an action to a folder without a configuration, and compares that file and what is then found. */
const check = (words: string, title: string, expected: unknown, left: readonly string[]): Promise<void> =>
  withArticle({}, async (client, uri, folder) => {
    assert.deepEqual(await found(client, uri), all);
    const action = await actionAt(client, uri, words, title);
    const [create, edit] = action.edit?.documentChanges ?? [];
    assert.deepEqual(create, {
      kind: "create",
      uri: `${folder}/.copydesk.json`,
      options: { ignoreIfExists: true },
    });
    assert.ok(edit && "textDocument" in edit && edit.textDocument.version === null);
    const json = await applyInEditor(client, folder, "", action);
    assert.deepEqual(JSON.parse(json), expected);
    const { state } = await nextReading(client, uri);
    assert.equal(state, left.length === 0 ? "unchecked" : "checked");
    assert.deepEqual(await found(client, uri), left);
  });

describe("saying no", () => {
  before(async () => {
    shared = await startClient({ capabilities: writingCapabilities, initializationOptions: { commands } });
  });
  after(() => shared.stop());

  describe("counts as soon as the edit is applied, before it is saved, and", () => {
    it("takes a word into the folder's dictionary", () =>
      check("goverment", "Add “goverment” to the dictionary (folder)", { words: ["goverment"] }, [
        "duplicated-word",
        "name-spelling",
      ]));

    it("takes a name into the folder's names", () =>
      check("Torwald", "“Torwald” is a name (folder)", { names: ["Torwald"] }, [
        "misspelled-word",
        "duplicated-word",
      ]));

    it("lets a finding stand where it is", () =>
      check(
        "the the",
        "Ignore this here",
        {
          ignored: [
            {
              rule: "duplicated-word",
              words: "the the",
              before: "said on Tuesday that now",
              after: "bridge is safe. Torvald Hask",
              files: ["/news/a.txt"],
            },
          ],
        },
        ["misspelled-word", "name-spelling"],
      ));

    it("turns a rule off", () =>
      check("goverment", "Turn off misspelled-word (folder)", { rules: { "misspelled-word": "off" } }, [
        "duplicated-word",
        "name-spelling",
      ]));

    it("leaves a file alone", () =>
      check("goverment", "Never check this file", { ignore: ["/news/a.txt"] }, []));
  });

  describe("by an action", () => {
    const before = '{\n  // our desk\n  "words": [\n    "adit" // mines\n  ]\n}\n';
    const after = '{\n  // our desk\n  "words": [\n    "adit", // mines\n    "goverment"\n  ]\n}\n';
    const title = "Add “goverment” to the dictionary (folder)";

    it("keeps what the file has, and counts once it is written", () =>
      withArticle({ ".copydesk.json": before }, async (client, uri, folder) => {
        const { edit } = await actionAt(client, uri, "goverment", title);
        assert.equal(edit?.documentChanges?.length, 1);
        const file = `${folder}/.copydesk.json`;
        const changed = applyEdit(before, file, edit);
        assert.equal(changed, after);
        await writeFile(new URL(file), changed);
        await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
          changes: [{ uri: file, type: 2 }],
        });
        await nextReading(client, uri);
        assert.deepEqual(await found(client, uri), ["duplicated-word", "name-spelling"]);
      }));

    it("edits the version that is open and unsaved, and is taken back by undoing or closing it", () =>
      withArticle({}, async (client, uri, folder) => {
        const first = await actionAt(client, uri, "goverment", title);
        const file = `${folder}/.copydesk.json`;
        const saved = await applyInEditor(client, folder, "", first);
        await nextReading(client, uri);

        const second = await actionAt(client, uri, "the the", "Turn off duplicated-word (folder)");
        const [edit] = second.edit?.documentChanges ?? [];
        assert.deepEqual(edit && "textDocument" in edit && edit.textDocument, { uri: file, version: 8 });
        const changed = applyEdit(saved, file, second.edit);
        await client.connection.sendNotification("textDocument/didChange", {
          textDocument: { uri: file, version: 9 },
          contentChanges: [{ text: changed }],
        });
        await nextReading(client, uri);
        assert.deepEqual(await found(client, uri), ["name-spelling"]);

        await client.connection.sendNotification("textDocument/didChange", {
          textDocument: { uri: file, version: 10 },
          contentChanges: [{ text: saved }],
        });
        await nextReading(client, uri);
        assert.deepEqual(await found(client, uri), ["duplicated-word", "name-spelling"]);

        await client.close(file);
        await nextReading(client, uri);
        assert.deepEqual(await found(client, uri), all);
      }));

    it("asks to be sent the configurations that are open, and reads none of them as an article", () =>
      withArticle({}, async (client, _, folder) => {
        const isOfDocuments = ({ registrations }: RegistrationParams): boolean =>
          registrations.some(({ method }) => method === "textDocument/didOpen");
        const { registrations } = await client.registrations.take(isOfDocuments);
        assert.deepEqual(registrations.map(({ method }) => method).sort(), [
          "textDocument/didChange",
          "textDocument/didClose",
          "textDocument/didOpen",
        ]);
        const file = `${folder}/.copydesk.json`;
        for (const uri of [file, `${file.replace("file:", "git:")}?HEAD`]) {
          const document = { uri, languageId: "jsonc", version: 1, text };
          await client.connection.sendNotification("textDocument/didOpen", { textDocument: document });
          assert.deepEqual(await found(client, uri), []);
          assert.ok(!client.annotations.left().some((message) => message.uri === uri));
        }
      }));

    it("comes after the fixes", () =>
      withArticle({}, async (client, uri) => {
        assert.deepEqual(await titlesAt(client, uri, "the the"), [
          "Delete the second “the”",
          "Ignore this here",
          "Turn off duplicated-word (folder)",
          "Never check this file",
          "About this rule",
        ]);
      }));

    it("is no part of what fixes everything", () =>
      withArticle({}, async (client, uri) => {
        const actions = await client.request<CodeAction[]>("textDocument/codeAction", {
          textDocument: { uri },
          range: { start: positionOf(text, "the the"), end: positionOf(text, "bridge") },
          context: { diagnostics: [], only: ["source.fixAll"] },
        });
        assert.deepEqual(
          actions.map(({ kind }) => kind),
          ["source.fixAll.copydesk"],
        );
      }));

    it("runs the client's commands for the user's own dictionary and for the page of the rule", () =>
      withArticle({}, async (client, uri) => {
        const add = await actionAt(client, uri, "goverment", "Add “goverment” to the dictionary (user)");
        assert.equal(add.edit, undefined);
        assert.equal(add.command?.command, clientCommands.addUserWord);
        assert.deepEqual(add.command?.arguments, ["goverment", uri]);
        const about = await actionAt(client, uri, "goverment", "About this rule", false);
        assert.equal(about.command?.command, clientCommands.openRule);
        assert.deepEqual(about.command?.arguments, ["misspelled-word"]);
      }));

    it("turns off no rule that would stay on", () =>
      withClient(
        { ".copydesk.json": '{"overrides":[{"files":["news"],"rules":{"misspelled-word":"error"}}]}' },
        { settings: () => ({ rules: { "duplicated-word": "warning" } }) },
        async (client, uri) => {
          assert.ok(
            !(await titlesAt(client, uri, "goverment")).includes("Turn off misspelled-word (folder)"),
          );
          assert.ok(!(await titlesAt(client, uri, "the the")).includes("Turn off duplicated-word (folder)"));
          assert.ok((await titlesAt(client, uri, "Torwald")).includes("Turn off name-spelling (folder)"));
        },
      ));
  });

  describe("where not everything is possible", () => {
    const folderTitle = /folder|Ignore this here|Never check/;

    /** What is offered beside the fixes, for the folder, and for the user. */
    const offered = async (options: ClientOptions, files: Readonly<Record<string, string>> = {}) => {
      const titles: string[] = [];
      await withClient(files, options, async (client, uri) => {
        titles.push(...(await titlesAt(client, uri, "goverment")));
      });
      return {
        folder: titles.filter((title) => folderTitle.test(title)).length,
        user: titles.filter((title) => title.includes("(user)") || title.startsWith("About")).length,
      };
    };

    it("offers no command that the client does not have", async () =>
      assert.deepEqual(await offered({ initializationOptions: { commands: ["other", 7] } }), {
        folder: 4,
        user: 0,
      }));

    it("edits no file for a client that takes no document changes", async () => {
      const workspace = { ...writingCapabilities.workspace, workspaceEdit: {} };
      assert.deepEqual(await offered({ capabilities: { ...writingCapabilities, workspace } }), {
        folder: 0,
        user: 2,
      });
    });

    it("makes no file for a client that cannot, and edits the one that is there", async () => {
      const workspace = { ...writingCapabilities.workspace, workspaceEdit: { documentChanges: true } };
      const options = { capabilities: { ...writingCapabilities, workspace } };
      assert.deepEqual(await offered(options), { folder: 0, user: 2 });
      assert.deepEqual(await offered(options, { ".copydesk.json": "{}" }), { folder: 4, user: 2 });
    });

    it("leaves a broken file to people", () =>
      withArticle({ ".copydesk.json": '{ "words": ' }, async (client, uri) => {
        const titles = await titlesAt(client, uri, "goverment");
        assert.deepEqual(
          titles.filter((title) => folderTitle.test(title)),
          [],
        );
      }));

    it("has no folder to write to without one", async () => {
      const uri = "file:///articles/a.txt";
      await shared.open(uri, text);
      const titles = await titlesAt(shared, uri, "goverment");
      assert.deepEqual(
        titles.filter((title) => folderTitle.test(title)),
        [],
      );
      assert.ok(titles.includes("Add “goverment” to the dictionary (user)"));
      await shared.close(uri);
    });

    it("has no file to name in an unsaved text", () =>
      withArticle({}, async (client) => {
        const uri = "untitled:Untitled-1";
        await client.open(uri, text);
        const titles = await titlesAt(client, uri, "goverment");
        assert.ok(titles.includes("Ignore this here") && !titles.includes("Never check this file"));
        await client.close(uri);
      }));
  });
});

describe("the page of a rule", () => {
  const codeOf = async (initializationOptions: unknown) => {
    const client = await startClient({ initializationOptions });
    await client.open("file:///articles/a.txt", text);
    const [problem] = await client.pull("file:///articles/a.txt");
    await client.stop();
    return problem?.codeDescription;
  };

  it("is linked from its problems where the client says where it is", async () =>
    assert.deepEqual(await codeOf({ rulePages: "file:///copydesk/docs/{rule}.md" }), {
      href: "file:///copydesk/docs/misspelled-word.md",
    }));

  it("is not linked where nobody knows an address", async () => {
    assert.equal(await codeOf({ rulePages: "nowhere" }), undefined);
  });
});
