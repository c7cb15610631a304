import assert from "node:assert/strict";
import { commands, type Hover, MarkdownString, type TextDocument } from "vscode";
import { hoverByMouse } from "../bridge/call.js";
import { closeAll, open, positionIn } from "./desk.js";

/** The text of Copydesk's hover over a word, without the marks of Markdown. */
async function hoverOver(document: TextDocument, words: string): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>(
    "vscode.executeHoverProvider",
    document.uri,
    positionIn(document, words),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof MarkdownString ? content.value : String(content)))
    .join("\n")
    .replace(/[*_\\]/g, "");
}

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
    assert.equal(await hoverOver(document, "without visiting"), "");
  });

  it("comes up under the mouse", async () => {
    await open("newsroom/keepers.txt");
    assert.match(await hoverByMouse("Torvald Hask"), /Torvald Hask/);
  });
});
