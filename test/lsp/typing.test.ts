import assert from "node:assert/strict";
import type { CodeAction, Diagnostic } from "vscode-languageserver/node";
import {
  documentOf,
  modernCapabilities,
  pushCapabilities,
  startClient,
  type TestClient,
  wordsAt,
} from "./harness.js";

const uri = "file:///articles/typed.txt";
const article = "Ingrid Solheim opened the after after bridge in Oslo on Monday.\n\nShe said that it was ";
const refresh = "workspace/diagnostic/refresh";

/** A document that is typed into at its end, one letter a version, without a pause. */
const typist = (client: TestClient) => {
  let text = article;
  let version = 1;
  const said = (diagnostics: readonly Diagnostic[]): readonly string[] =>
    diagnostics.map(({ code, range }) => `${code} ${wordsAt(text, range)}`);
  const type = (letters: string): void => {
    for (const letter of letters) {
      const end = documentOf(text).positionAt(text.length);
      text += letter;
      version += 1;
      void client.connection.sendNotification("textDocument/didChange", {
        textDocument: { uri, version },
        contentChanges: [{ range: { start: end, end }, text: letter }],
      });
    }
  };
  /** What is pulled, and what is offered at the caret; asked for behind the letters without waiting. */
  const look = async (): Promise<{ readonly problems: readonly string[]; readonly fixes: number }> => {
    const end = documentOf(text).positionAt(text.length);
    const [diagnostics, actions] = await Promise.all([
      client.pull(uri),
      client.request<CodeAction[]>("textDocument/codeAction", {
        textDocument: { uri },
        range: { start: end, end },
        context: { diagnostics: [], only: ["quickfix"] },
      }),
    ]);
    return { problems: said(diagnostics), fixes: actions.length };
  };
  return {
    type,
    look,
    text: () => text,
    published: async (): Promise<readonly string[]> =>
      said((await client.published.take((one) => one.version === version)).diagnostics),
  };
};

const known = ["duplicated-word after after"];

describe("an article that is typed in an editor that pulls", () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await startClient();
    await client.open(uri, article);
  });
  afterEach(() => client.stop());

  it("shows a misspelling after a pause, with its fixes, and what a fresh reading shows", async () => {
    const { type, look, text } = typist(client);
    type("wonderfull");
    assert.deepEqual(await look(), { problems: known, fixes: 0 });
    await client.refreshes.take((method) => method === refresh);
    const { problems, fixes } = await look();
    assert.deepEqual(problems, [...known, "misspelled-word wonderfull"]);
    assert.ok(fixes > 0);

    const fresh = "file:///articles/fresh.txt";
    await client.open(fresh, text());
    assert.deepEqual(await client.pull(uri), await client.pull(fresh));
  });

  it("shows a misspelling as soon as the word is left", async () => {
    const { type, look } = typist(client);
    type("wonderfull an");
    assert.deepEqual((await look()).problems, [...known, "misspelled-word wonderfull"]);
  });

  it("asks nobody to look again where nothing was held back", async () => {
    const { type, look } = typist(client);
    type("wonderful");
    assert.deepEqual((await look()).problems, known);
    type(" wonderfull");
    await client.refreshes.take((method) => method === refresh);
    assert.deepEqual(client.refreshes.left(), []);
  });
});

describe("an article that is typed in an editor that is told", () => {
  it("is told of what was held back, for the same version", async () => {
    const client = await startClient({ capabilities: pushCapabilities });
    await client.open(uri, article);
    const { type, published } = typist(client);
    type("wonderfull");
    assert.deepEqual(await published(), known);
    assert.deepEqual(await published(), [...known, "misspelled-word wonderfull"]);
    await client.stop();
  });
});

describe("an article that is typed in an editor that pulls and cannot be told to", () => {
  it("shows everything at once", async () => {
    const { diagnostics: _, ...workspace } = modernCapabilities.workspace ?? {};
    const client = await startClient({ capabilities: { ...modernCapabilities, workspace } });
    await client.open(uri, article);
    const { type, look } = typist(client);
    type("wonderfull");
    assert.deepEqual((await look()).problems, [...known, "misspelled-word wonderfull"]);
    await client.stop();
  });
});
