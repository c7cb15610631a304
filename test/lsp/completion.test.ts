import assert from "node:assert/strict";
import type { CompletionList } from "vscode-languageserver/node";
import { documentOf, startClient, type TestClient } from "./harness.js";

const uri = "file:///articles/typed.txt";
const article =
  "Ingrid Solheim met Torvald Hask in Oslo on Monday. Hask said that the harbor would close.\n\nSolheim agreed with ";

describe("names while they are typed", () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await startClient();
    await client.open(uri, article);
  });
  afterEach(() => client.stop());

  /** Types letter by letter and asks after each, without waiting for what the server makes of it. */
  const type = (letters: string): readonly Promise<CompletionList>[] => {
    let text = article;
    return [...letters].map((letter, index) => {
      const end = documentOf(text).positionAt(text.length);
      text += letter;
      void client.connection.sendNotification("textDocument/didChange", {
        textDocument: { uri, version: index + 2 },
        contentChanges: [{ range: { start: end, end }, text: letter }],
      });
      return client.request<CompletionList>("textDocument/completion", {
        textDocument: { uri },
        position: documentOf(text).positionAt(text.length),
      });
    });
  };
  const labels = ({ items }: CompletionList): readonly string[] => items.map(({ label }) => label);

  it("are to be asked for again at the second letter", async () => {
    const [first, second, third] = await Promise.all(type("Tor"));
    assert.ok(first && second && third);
    assert.deepEqual([first.isIncomplete, labels(first)], [true, []]);
    assert.deepEqual([second.isIncomplete, labels(second)], [false, ["Torvald Hask"]]);
    assert.deepEqual(labels(third), ["Torvald Hask"]);
  });

  it("are offered for the version just typed, however fast", async () => {
    const lists = await Promise.all(type("Hask"));
    assert.deepEqual(lists.map(labels), [
      [],
      ["Torvald Hask", "Hask"],
      ["Torvald Hask", "Hask"],
      ["Hask", "Torvald Hask"],
    ]);
    const [written] = lists.at(-1)?.items ?? [];
    assert.equal(written?.preselect, true);
  });

  it("leave letters alone that begin none", async () => {
    const lists = await Promise.all(type("Quick so"));
    assert.ok(lists.every(({ isIncomplete, items }) => !isIncomplete && items.length === 0));
  });

  it("are none before a document has names, and none in one that is no article", async () => {
    const log = "file:///articles/log.txt";
    await client.open(log, "2026-01-02 03:04:05 INFO Torvald up\n2026-01-02 03:04:06 WARN Torvald down\nTo");
    const list = await client.request<CompletionList>("textDocument/completion", {
      textDocument: { uri: log },
      position: { line: 2, character: 2 },
    });
    assert.deepEqual(list, { isIncomplete: false, items: [] });
  });
});
