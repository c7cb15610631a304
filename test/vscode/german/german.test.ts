import assert from "node:assert/strict";
import { type CodeAction, commands, env, extensions, type Hover, MarkdownString } from "vscode";
import { click, press, screenshot, textsOf } from "../bridge/call.js";
import { closeAll, diagnosticsOf, eventually, itInNode, open, positionIn, rangeOf } from "../suite/desk.js";

const item = '.statusbar-item[id*="copydesk.status"]';

describe("In a German VS Code", () => {
  afterEach(closeAll);

  it("problems and their fixes are told in German", async () => {
    assert.equal(env.language, "de");
    const { document } = await open("newsroom/keepers.txt");
    const said = await eventually(() => {
      const messages = diagnosticsOf(document).map(({ message }) => message);
      assert.ok(messages.length > 0);
      return messages;
    });
    assert.ok(said.includes("„after“ steht hier doppelt."), said.join("\n"));
    const actions = await commands.executeCommand<CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      rangeOf(document, "after after"),
    );
    assert.equal(actions[0]?.title, "Zweites „after“ löschen");
  });

  it("a hover is told in German", async () => {
    const { document } = await open("newsroom/keepers.txt");
    const hovers = await commands.executeCommand<Hover[]>(
      "vscode.executeHoverProvider",
      document.uri,
      positionIn(document, "Solheim added"),
    );
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (content instanceof MarkdownString ? content.value : String(content)))
      .join("\n");
    assert.match(text, /Ingrid Solheim/);
    assert.match(text, /erwähnt, zuerst in/);
  });

  it("the status bar and its menu are in German", async () => {
    await open("newsroom/keepers.txt");
    await eventually(async () => assert.match((await textsOf(item)).join(), /2 Quellen/));
    await click(item);
    await eventually(async () => {
      const entries = (await textsOf(".quick-input-widget .monaco-list-row")).join("\n");
      assert.match(entries, /Hervorhebungen ausschalten/);
      assert.match(entries, /Server neu starten/);
    });
    assert.ok((await screenshot("german")) > 20_000);
    await press("Escape");
  });

  const why =
    "of a package that is served for development, VS Code for the web reads the English strings alone";
  itInNode("commands and settings are in German", why, async () => {
    const { contributes } = extensions.getExtension("copydesk.vscode-copydesk")?.packageJSON ?? {};
    const titles = contributes.commands.map(({ title }: { title: string | { value: string } }) =>
      typeof title === "string" ? title : title.value,
    );
    assert.ok(titles.includes("Alle sicheren Korrekturen anwenden"), titles.join("\n"));
    assert.equal(contributes.configuration[0].title, "Prüfungen");
  });
});
