import assert from "node:assert/strict";
import { window, workspace } from "vscode";
import { click, hoverByMouse } from "../bridge/call.js";
import { closeAll, eventually, hoverOver, open } from "./desk.js";

describe("Hover", () => {
  afterEach(closeAll);

  it("tells who a person is, how often they are named, and what they say", async () => {
    const { document } = await open("newsroom/keepers.txt");
    const text = await hoverOver(document, "Solheim added");
    assert.match(text, /Ingrid Solheim/);
    assert.match(text, /Transport Minister/i);
    assert.match(text, /A lamp does not need a cook/);
  });

  it("knows a country's capital and demonym", async () => {
    const { document } = await open("newsroom/keepers.txt");
    const text = await hoverOver(document, "Norway on the cost");
    assert.match(text, /Oslo/);
    assert.match(text, /Norwegian/);
  });

  it("tells who says a quote, and by which words that was decided", async () => {
    const { document } = await open("newsroom/keepers.txt");
    const text = await hoverOver(document, "We read it in the newspaper");
    assert.match(text, /Torvald Hask/);
    assert.match(text, /said/);
  });

  it("measures the section under a header", async () => {
    const { document } = await open("newsroom/keepers.txt");
    assert.match(await hoverOver(document, "Why It Matters"), /\d+ words/);
  });

  it("says nothing where there is nothing to say", async () => {
    const { document } = await open("newsroom/keepers.txt");
    assert.equal(await hoverOver(document, "northern light"), "");
  });

  it("tells who says what is reported without quotation marks", async () => {
    const { document } = await open("newsroom/keepers.txt");
    assert.match(
      await hoverOver(document, "without visiting"),
      /Said by Torvald Hask, president of the union/,
    );
  });

  it("leads to the lines it tells of", async () => {
    const editor = await open("newsroom/keepers.txt");
    await hoverByMouse("Solheim added");
    await click(".monaco-hover a:has-text('line 17')");
    await eventually(() =>
      assert.equal(editor.document.getText(window.activeTextEditor?.selection), "Ingrid Solheim"),
    );
  });

  it("leads nowhere in a document that is no file", async () => {
    const content = "Ingrid Solheim spoke on Monday in the old harbor hall. “We go,” Solheim said.\n";
    const document = await workspace.openTextDocument({ content, language: "news" });
    await window.showTextDocument(document);
    const shown = await eventually(async () => {
      const text = await hoverOver(document, "Solheim said");
      assert.match(text, /first on line 1/);
      return text;
    });
    assert.doesNotMatch(shown, /\]\(/);
  });

  it("comes up under the mouse", async () => {
    await open("newsroom/keepers.txt");
    assert.match(await hoverByMouse("Torvald Hask"), /Torvald Hask/);
  });
});
