import assert from "node:assert/strict";
import type { CodeAction, DocumentSymbol, Hover, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { startClient, type TestClient } from "./harness.js";

const uri = "file:///desk/bridge.md";
const text = `---
title: The  bridge
---

# Mayor opens **new** bridge

The mayor, [Ana Ruiz](https://x.example/the  the), opened the the bridge on **Tuesday**. "It was
was time," **Ana** Ruiz said.

> The **the** crew left with Ana Ruiz.

## What happened next

- They painted [it][1].

\`\`\`js
const the = the the;
\`\`\`

[1]: https://x.example
`.replace("(https://x.example/the  the)", "(<https://x.example/the  the>)");

describe("a Markdown document", () => {
  let client: TestClient;
  const document = TextDocument.create(uri, "markdown", 1, text);
  const at = (words: string, after = "") => document.positionAt(text.indexOf(words, text.indexOf(after)) + 1);
  const edited = (edit: WorkspaceEdit | undefined | null): string => {
    const [change] = edit?.documentChanges ?? [];
    assert.ok(change && "edits" in change);
    return TextDocument.applyEdits(document, change.edits as TextEdit[]);
  };
  const actions = (words: string, only?: string[]) =>
    client.request<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri },
      range: { start: at(words), end: at(words) },
      context: { diagnostics: [], ...(only && { only }) },
    });

  before(async () => {
    client = await startClient();
    await client.open(uri, text, "markdown");
  });
  after(() => client.stop());

  it("has problems in its words, and none in its markup", async () => {
    const found = (await client.pull(uri)).map(
      ({ code, range }) => `${code} ${JSON.stringify(document.getText(range))}`,
    );
    assert.deepEqual(found, [
      'duplicated-word "the the"',
      'duplicated-word "was\\nwas"',
      'duplicated-word "The **the"',
    ]);
  });

  it("has its names, quotes and headers marked where they stand", async () => {
    const { spans, state } = await client.open("file:///desk/again.md", text, "markdown");
    assert.equal(state, "checked");
    const words = (ranges: readonly Parameters<typeof document.getText>[0][]) =>
      ranges.map((range) => document.getText(range));
    assert.deepEqual(words([...spans.people]), ["Ana Ruiz", "Ana** Ruiz", "Ana Ruiz"]);
    assert.deepEqual(words([...spans.dates]), ["Tuesday"]);
    assert.deepEqual(words([...spans.headers]), ["Mayor opens **new** bridge", "What happened next"]);
    assert.deepEqual(words([...spans.quotes]), ['"It was\nwas time,"']);
  });

  it("is mended without a change to its markup", async () => {
    const fixes = await actions("the the bridge", ["quickfix"]);
    const fix = fixes.find(({ title }) => title.startsWith("Delete"));
    assert.equal(edited(fix?.edit), text.replace("the the bridge", "the bridge"));
  });

  it("is offered no fix that would break its markup", async () => {
    const fixes = (await actions("The **the**", ["quickfix"])).filter(({ title }) => /^Delete/.test(title));
    assert.deepEqual(fixes, []);
    const [all] = await actions("The **the**", ["source.fixAll"]);
    assert.ok(edited(all?.edit).includes("The **the** crew"));
  });

  it("answers a hover and an outline in its own positions", async () => {
    const hover = await client.request<Hover>("textDocument/hover", {
      textDocument: { uri },
      position: at("Ana Ruiz"),
    });
    assert.equal(hover.range && document.getText(hover.range), "Ana Ruiz");
    assert.equal(
      await client.request("textDocument/hover", { textDocument: { uri }, position: at("const the") }),
      null,
    );
    const symbols = await client.request<DocumentSymbol[]>("textDocument/documentSymbol", {
      textDocument: { uri },
    });
    const names = JSON.stringify(symbols);
    assert.match(names, /Mayor opens new bridge/);
    assert.match(names, /What happened next/);
  });

  it("is not renamed in where a name has markup within", async () => {
    await assert.rejects(
      client.request("textDocument/rename", {
        textDocument: { uri },
        position: at("Ana Ruiz"),
        newName: "Eva Ruiz",
      }),
      /markup/,
    );
  });

  it("is renamed in where its names stand unbroken", async () => {
    const plain = "file:///desk/plain.md";
    const words =
      "# Mayor\n\n[Ana Ruiz](u) spoke in *Oslo* on Monday.\n\n> **Ana Ruiz** left, and *Ruiz* wept.\n";
    await client.open(plain, words, "markdown");
    const own = TextDocument.create(plain, "markdown", 1, words);
    const edit = await client.request<WorkspaceEdit>("textDocument/rename", {
      textDocument: { uri: plain },
      position: own.positionAt(words.indexOf("Ana Ruiz")),
      newName: "Eva Holm",
    });
    const [change] = edit.documentChanges ?? [];
    assert.ok(change && "edits" in change);
    assert.equal(
      TextDocument.applyEdits(own, change.edits as TextEdit[]),
      words.replaceAll("Ana Ruiz", "Eva Holm").replaceAll("Ruiz", "Holm"),
    );
  });

  it("is read again as it is edited", async () => {
    const other = "file:///desk/edited.md";
    await client.open(other, "# Head\n\nThe mayor *spoke*.\n", "markdown");
    await client.change(other, 2, [
      { range: { start: { line: 2, character: 9 }, end: { line: 2, character: 9 } }, text: " mayor" },
    ]);
    assert.deepEqual(await client.pull(other), [], "the word is still being typed");
    await client.change(other, 3, [
      { range: { start: { line: 2, character: 21 }, end: { line: 2, character: 21 } }, text: "." },
    ]);
    const [problem] = await client.pull(other);
    assert.equal(problem?.code, "duplicated-word");
    assert.deepEqual(problem?.range.start, { line: 2, character: 4 });
  });

  it("is checked whatever it holds", async () => {
    for (const [name, words] of Object.entries({
      code: "```\ncode\n```\n",
      empty: "",
      deep: `${"> ".repeat(10_000)}the the mayor`,
      brackets: `${"[".repeat(10_000)}mayor`,
      stars: "*a ".repeat(10_000),
      line: `${"word ".repeat(20_000)}`,
      carriage: "# Head\r\n\r\nThe the\0 mayor 🎉.\r\n",
    })) {
      const { state } = await client.open(`file:///desk/${name}.md`, words, "markdown");
      assert.equal(state, "checked", name);
    }
  });
});
