import assert from "node:assert/strict";
import { commands, type DocumentSymbol, type FoldingRange, type TextDocument } from "vscode";
import { screenshot, textsOf } from "../bridge/call.js";
import { closeAll, eventually, open, rangeOf } from "./desk.js";

const lineOf = (document: TextDocument, text: string): number => rangeOf(document, text).start.line;

describe("Outline and folding", () => {
  afterEach(closeAll);

  it("lists the headline, the sections and the quotes under them", async () => {
    const { document } = await open("newsroom/keepers.txt");
    const symbols = await commands.executeCommand<DocumentSymbol[]>(
      "vscode.executeDocumentSymbolProvider",
      document.uri,
    );
    const names = symbols.map(({ name }) => name);
    for (const name of [
      "Last lighthouse keepers face a hard winter, union warns",
      "Why It Matters",
      "What To Know",
      "What Comes Next",
    ]) {
      assert.ok(names.includes(name), `${name} in ${names.join("; ")}`);
    }
    const section = symbols.find(({ name }) => name === "What To Know");
    const inside = section?.children.map(({ name, detail }) => `${name} ${detail}`.trim());
    assert.deepEqual(inside?.slice(0, 2), [
      "Ingrid Solheim 3 quotes, 1 statement",
      "Ingrid Solheim: “A lamp does not need a cook,”",
    ]);
  });

  it("leads to a speaker and what they say in Go to Symbol", async () => {
    await open("newsroom/keepers.txt");
    await commands.executeCommand("workbench.action.quickOpen", "@Solheim");
    const rows = await eventually(async () => {
      const shown = await textsOf(".quick-input-list .monaco-list-row");
      assert.ok(shown.length >= 4, shown.join("; "));
      return shown;
    });
    await screenshot("go-to-symbol");
    await commands.executeCommand("workbench.action.closeQuickOpen");
    assert.match(rows[0] ?? "", /^\s*Ingrid Solheim(?!:)/);
    assert.ok(rows.some((row) => /^\s*Ingrid Solheim: “A lamp/.test(row)));
  });

  it("folds a section under its header", async () => {
    const { document } = await open("newsroom/keepers.txt");
    const folds = await commands.executeCommand<FoldingRange[]>(
      "vscode.executeFoldingRangeProvider",
      document.uri,
    );
    const section = folds.find(({ start }) => start === lineOf(document, "Why It Matters"));
    assert.equal(section?.end, lineOf(document, "The decision came"));
  });
});
