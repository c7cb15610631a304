import assert from "node:assert/strict";
import { commands, type DocumentSymbol, type FoldingRange, type TextDocument } from "vscode";
import { closeAll, open, rangeOf } from "./desk.js";

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
    const [quote] = section?.children ?? [];
    assert.match(quote?.name ?? "", /A lamp does not need a cook/);
    assert.match(quote?.detail ?? "", /Solheim/);
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
