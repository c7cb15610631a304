import assert from "node:assert/strict";
import type { CodeAction, WorkspaceEdit } from "vscode-languageserver/node";
import {
  type Annotated,
  type Answer,
  type AnswerChoices,
  annotatedRequest,
  answerChoicesRequest,
  answersRequest,
  type ChangedAnswer,
  changeAnswerRequest,
  clientCommands,
  type FolderAnswers,
  type FolderChange,
} from "../../server/src/protocol.js";
import {
  applyEdit,
  positionOf,
  startClient,
  type TestClient,
  withFolder,
  wordsAt,
  writingCapabilities,
} from "./harness.js";

const text =
  "The harbour master praised the goverment on Monday, and the crew cheered.\n\n" +
  "“We kept the bridge,” said Torvald Hask. The mayor said that the the bridge is safe. Torvald Hask came with his " +
  "wife on Sunday, and Torwald Hask left it before noon.\n";

let client: TestClient;

const changeFolders = (added: readonly string[], removed: readonly string[]) => {
  const named = (folders: readonly string[]) => folders.map((uri) => ({ uri, name: uri }));
  const event = { added: named(added), removed: named(removed) };
  return client.connection.sendNotification("workspace/didChangeWorkspaceFolders", { event });
};

/** Runs `use` with the folder of these files open, and the text open in it as news/a.txt. */
const withArticle = (
  files: Readonly<Record<string, string>>,
  use: (uri: string, folder: string) => Promise<void>,
): Promise<void> =>
  withFolder(files, async (folder) => {
    const uri = `${folder}/news/a.txt`;
    await changeFolders([folder], []);
    await client.open(uri, text);
    try {
      await use(uri, folder);
    } finally {
      for (const one of [uri, `${folder}/.copydesk.json`]) await client.close(one);
      await changeFolders([], [folder]);
    }
  });

/** A range of one place in the text, a little way into these words. */
const at = (words: string) => {
  const position = positionOf(text, words, 0, 2);
  return { start: position, end: position };
};

const actionsAt = async (uri: string, words: string, only?: readonly string[]) => {
  const actions = await client.request<CodeAction[]>("textDocument/codeAction", {
    textDocument: { uri },
    range: at(words),
    context: { diagnostics: [], ...(only && { only }) },
  });
  return actions;
};

const choicesAt = (uri: string, words: string) =>
  client.request<AnswerChoices>(answerChoicesRequest, { textDocument: { uri }, range: at(words) });

const change = (params: FolderChange) =>
  client.request<ChangedAnswer<WorkspaceEdit> | null>(changeAnswerRequest, params);

const found = async (uri: string): Promise<readonly unknown[]> =>
  (await client.pull(uri)).map(({ code }) => code);

/** Shows the configuration in the client with a text that is not saved, and waits for the article to be read again. */
const write = async (folder: string, article: string, version: number, content: string): Promise<string> => {
  const uri = `${folder}/.copydesk.json`;
  const reading = client.annotations.take((message) => message.uri === article);
  if (version === 1) {
    const textDocument = { uri, languageId: "jsonc", version, text: content };
    await client.connection.sendNotification("textDocument/didOpen", { textDocument });
  } else {
    await client.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version },
      contentChanges: [{ text: content }],
    });
  }
  await reading;
  return content;
};

const word: Answer = { list: "words", value: "goverment" };

describe("answers", () => {
  before(async () => {
    const commands = [clientCommands.notAProblem, clientCommands.openRule];
    client = await startClient({ capabilities: writingCapabilities, initializationOptions: { commands } });
  });
  after(() => client.stop());

  describe("are asked for by one action", () => {
    const summary = (actions: readonly CodeAction[]) => actions.map(({ title, kind }) => [title, kind]);

    it("after the fixes, with the page of the rule, in a kind of their own", () =>
      withArticle({}, async (uri) => {
        const actions = await actionsAt(uri, "the the");
        const listed = actions.filter(({ kind }) => kind !== "source.fixAll.copydesk");
        assert.deepEqual(summary(listed), [
          ["Delete the second “the”", "quickfix"],
          ["Not a problem…", "copydesk.answer"],
          ["About this rule", "copydesk.answer"],
        ]);
        const last = listed.slice(-2);
        assert.ok(last.every(({ isPreferred, diagnostics, edit }) => !isPreferred && !diagnostics && !edit));
        assert.deepEqual(last[0]?.command?.arguments, [uri, at("the the")]);
      }));

    it("among the fixes for a client that wants those only", () =>
      withArticle({}, async (uri) => {
        assert.deepEqual(summary(await actionsAt(uri, "the the", ["quickfix"])).slice(-2), [
          ["Not a problem…", "quickfix"],
          ["About this rule", "quickfix"],
        ]);
        assert.deepEqual(await actionsAt(uri, "the the", ["refactor"]), []);
      }));

    it("unless no answer could be kept", async () => {
      const uri = "file:///nowhere/a.txt";
      await client.open(uri, text);
      const titles = (await actionsAt(uri, "the the")).map(({ title }) => title);
      assert.ok(!titles.includes("Not a problem…") && titles.includes("About this rule"));
      assert.ok((await actionsAt(uri, "goverment")).some(({ title }) => title === "Not a problem…"));
      await client.close(uri);
    });
  });

  describe("to choose from", () => {
    it("are those of the place, as the folder keeps them", () =>
      withArticle({}, async (uri, folder) => {
        const { choices, ...rest } = await choicesAt(uri, "goverment");
        assert.deepEqual(rest, { folder });
        assert.deepEqual(
          choices.map(({ audience, answer }) => [audience, answer.list]),
          [
            ["user", "words"],
            ["folder", "words"],
            ["folder", "ignored"],
            ["folder", "rules"],
            ["folder", "ignore"],
          ],
        );
        assert.ok(choices.every(({ words, rule }) => words === "goverment" && rule === "misspelled-word"));
        assert.deepEqual(choices[4]?.answer, { list: "ignore", value: "/news/a.txt" });
      }));

    it("leave out what the file cannot keep", () =>
      withArticle({ ".copydesk.json": '{ "words": ' }, async (uri) => {
        const { choices } = await choicesAt(uri, "goverment");
        assert.deepEqual(
          choices.map(({ audience }) => audience),
          ["user"],
        );
      }));
  });

  describe("of a folder", () => {
    it("are taken back by themselves, whatever was edited meanwhile", () => {
      const before = '{\n  // ours\n  "words": [\n    "adit"\n  ]\n}\n';
      return withArticle({ ".copydesk.json": before }, async (uri, folder) => {
        const said = await change({ folder, action: "add", answer: word });
        assert.ok(said);
        assert.deepEqual(said.undo, { folder, action: "take-back", answer: word });
        const after = applyEdit(before, said.file, said.edit);
        await write(folder, uri, 1, after);
        assert.deepEqual(await found(uri), ["duplicated-word", "name-spelling"]);

        const edited = after
          .replace('"adit"', '"adit", // mines\n    "stope"')
          .replace("{", '{"dialect":"en-GB",');
        await write(folder, uri, 2, edited);
        const undone = await change(said.undo);
        assert.ok(undone);
        const left = applyEdit(edited, undone.file, undone.edit);
        assert.equal(
          left,
          '{"dialect":"en-GB",\n  // ours\n  "words": [\n    "adit", // mines\n    "stope"\n  ]\n}\n',
        );
        await write(folder, uri, 3, left);
        assert.deepEqual(await found(uri), ["misspelled-word", "duplicated-word", "name-spelling"]);
        assert.equal(await change(said.undo), null);
        assert.deepEqual(undone.undo, { folder, action: "add", answer: word });
      });
    });

    it("give a rule the level back that it had", () => {
      const before = '{ "rules": { "duplicated-word": "error" } }';
      return withArticle({ ".copydesk.json": before }, async (_, folder) => {
        const off: Answer = { list: "rules", value: "duplicated-word", level: "off" };
        const said = await change({ folder, action: "add", answer: off });
        assert.deepEqual(said?.undo.answer, { ...off, level: "error" });
        assert.equal(said?.undo.action, "add");
      });
    });

    it("make the file where there is none, and only in a folder that is open", () =>
      withArticle({}, async (_, folder) => {
        const said = await change({ folder, action: "add", answer: word });
        assert.deepEqual(said?.edit.documentChanges?.[0], {
          kind: "create",
          uri: `${folder}/.copydesk.json`,
          options: { ignoreIfExists: true },
        });
        assert.ok(said);
        const article = `${folder}/news/a.txt`;
        const made = await write(folder, article, 1, applyEdit("", said.file, said.edit));
        const remove = { kind: "delete", uri: said.file, options: { ignoreIfNotExists: true } };
        assert.deepEqual((await change(said.undo))?.edit, { documentChanges: [remove] });
        await write(folder, article, 2, made.replace('"goverment"', '"adit",\n    "goverment"'));
        assert.notDeepEqual((await change(said.undo))?.edit, { documentChanges: [remove] });
        assert.equal(await change({ folder: `${folder}/news`, action: "add", answer: word }), null);
        assert.equal(await client.request(changeAnswerRequest, { folder, action: "add" }), null);
        assert.equal(await client.request(changeAnswerRequest, null), null);
      }));

    it("give a name its type in the whole folder, and take the file that they made along when taken back", () =>
      withArticle({}, async (article, folder) => {
        const answer: Answer = { list: "names", value: "Torvald Hask", type: "ORG" };
        const typesOf = async (): Promise<readonly (readonly unknown[])[]> =>
          (await client.request<Annotated>(annotatedRequest, { textDocument: { uri: article } })).annotations
            .filter(({ kind, range }) => kind === "name" && wordsAt(text, range) === "Torvald Hask")
            .map(({ type, state, folder: byFolder }) => [type, state, byFolder]);
        assert.deepEqual((await typesOf())[0], ["PERSON", "machine", undefined]);
        const said = await change({ folder, action: "add", answer });
        assert.ok(said);
        await write(folder, article, 1, applyEdit("", said.file, said.edit));
        assert.deepEqual(await typesOf(), [
          ["ORG", "follows", true],
          ["ORG", "follows", true],
        ]);
        const remove = { kind: "delete", uri: said.file, options: { ignoreIfNotExists: true } };
        assert.deepEqual((await change(said.undo))?.edit, { documentChanges: [remove] });
        const [listed] = await client.connection.sendRequest<FolderAnswers[]>(answersRequest);
        assert.deepEqual(
          listed?.answers?.map((one) => one.answer),
          [answer],
        );
        assert.equal(
          await client.request(changeAnswerRequest, {
            folder,
            action: "add",
            answer: { list: "words", value: "adit", type: "ORG" },
          }),
          null,
        );
      }));

    it("are listed with their places, in every folder and override", () => {
      const first =
        '{ "words": ["adit", "quern"], "rules": { "a-an": "off", "its-it-is": "info" },\n' +
        '  "overrides": [{ "files": ["opinion"], "names": ["Ilse"], "rules": { "a-an": "off" } }],\n' +
        '  "ignore": ["/old.txt"],\n' +
        '  "ignored": [{ "rule": "a-an", "words": "a hour", "before": "", "after": "ago" }] }';
      return withFolder({ ".copydesk.json": '{ "words": [' }, async (second) => {
        await changeFolders([second], []);
        await withArticle({ ".copydesk.json": first }, async (_, folder) => {
          const listed = await client.connection.sendRequest<FolderAnswers[]>(answersRequest);
          assert.deepEqual(
            listed.map((one) => [one.folder, one.file, one.answers?.length]),
            [
              [second, `${second}/.copydesk.json`, undefined],
              [folder, `${folder}/.copydesk.json`, 7],
            ],
          );
          const answers = listed[1]?.answers ?? [];
          assert.deepEqual(
            answers.map(({ range }) => wordsAt(first, range)),
            [
              '"adit"',
              '"quern"',
              '"off"',
              '"Ilse"',
              '"off"',
              '"/old.txt"',
              '{ "rule": "a-an", "words": "a hour", "before": "", "after": "ago" }',
            ],
          );
          for (const { answer } of answers) {
            const taken = await change({ folder, action: "take-back", answer });
            assert.ok(taken, JSON.stringify(answer));
            assert.deepEqual(taken.undo.answer, answer);
          }
        });
        await changeFolders([], [second]);
      });
    });
  });

  describe("that end the checks of a file", () => {
    const unchecked = (ignore: readonly string[]) => ({ ".copydesk.json": JSON.stringify({ ignore }) });
    const reread = async (uri: string) => {
      await client.close(uri);
      return client.open(uri, text);
    };

    it("leave names, quotes, hovers, outline and hints", () =>
      withArticle(unchecked(["/news/a.txt"]), async (uri, folder) => {
        const { state, reason, spans, sources, quotes, checkAgain } = await reread(uri);
        assert.equal(state, "unchecked");
        assert.match(reason ?? "", /“ignore” in .+\/\.copydesk\.json has “\/news\/a\.txt”/);
        assert.ok(spans.people.length >= 3 && spans.quotes.length === 1 && spans.dates.length > 0);
        assert.deepEqual([sources, quotes], [1, 1]);
        assert.deepEqual(checkAgain, {
          folder,
          action: "take-back",
          answer: { list: "ignore", value: "/news/a.txt" },
        });
        assert.deepEqual(await found(uri), []);
        assert.deepEqual(await actionsAt(uri, "the the"), []);
        const position = positionOf(text, "Torvald Hask", 0, 2);
        assert.ok(await client.request("textDocument/hover", { textDocument: { uri }, position }));
        const symbols = await client.request<unknown[]>("textDocument/documentSymbol", {
          textDocument: { uri },
        });
        assert.ok(symbols.length > 0);
        const tokens = await client.request<{ data: unknown[] }>("textDocument/semanticTokens/full", {
          textDocument: { uri },
        });
        assert.ok(tokens.data.length > 0);
      }));

    it("are taken back by themselves, also where a glob for many files ends them", () =>
      withArticle(unchecked(["news/**"]), async (uri, folder) => {
        const { checkAgain } = await reread(uri);
        assert.deepEqual(checkAgain?.answer, { list: "ignore", value: "!/news/a.txt" });
        const changed = await change(checkAgain);
        assert.ok(changed);
        const before = JSON.stringify({ ignore: ["news/**"] });
        await write(folder, uri, 1, applyEdit(before, changed.file, changed.edit));
        assert.deepEqual(await found(uri), ["misspelled-word", "duplicated-word", "name-spelling"]);
        assert.equal((await reread(uri)).state, "checked");
      }));

    it("do not count where Copydesk is turned off, which ends everything", async () => {
      await withFolder(unchecked(["*"]), async (folder) => {
        const other = await startClient({
          capabilities: writingCapabilities,
          folders: [folder],
          settings: () => ({ enable: false }),
        });
        const { state, spans } = await other.open(`${folder}/a.txt`, text);
        assert.equal(state, "off");
        assert.deepEqual(spans.people, []);
        await other.stop();
      });
    });
  });
});
