import * as assert from "node:assert/strict";
import { type CodeAction, CodeActionKind, commands, env, UIKind, window, workspace } from "vscode";
import { hoverByMouse, paintOf, textsOf } from "../bridge/call.js";
import {
  closeAll,
  diagnosticsOf,
  eventually,
  expectDiagnostics,
  open,
  openUntitled,
  rangeOf,
  reading,
} from "../suite/desk.js";

describe("An article in a web worker", () => {
  afterEach(closeAll);

  it("runs where there is no Node", () => {
    assert.equal(typeof process === "undefined" || process.versions?.node === undefined, true);
    assert.ok(env.uiKind === UIKind.Web || env.uiKind === UIKind.Desktop);
  });

  it("is checked, by the folder's own configuration too", async () => {
    const { document } = await open("newsroom/keepers.txt");
    const found = await eventually(() => {
      const diagnostics = diagnosticsOf(document);
      assert.ok(diagnostics.length > 0);
      return diagnostics;
    });
    const words = found.map(
      ({ code, range }) => `${typeof code === "object" ? code.value : code} ${document.getText(range)}`,
    );
    assert.ok(words.includes("duplicated-word after after"), words.join("; "));
    assert.ok(words.includes("misspelled-word goverment"), words.join("; "));
    assert.equal(words.includes("misspelled-word skarnish"), false);
  });

  it("has the page of a rule under its problem", async () => {
    const { document } = await open("newsroom/keepers.txt");
    const actions = await commands.executeCommand<CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      rangeOf(document, "goverment"),
      CodeActionKind.QuickFix.value,
    );
    const { command } = actions.find(({ title }) => title === "About the rule misspelled-word") ?? {};
    assert.ok(command);
    await commands.executeCommand(command.command, ...(command.arguments ?? []));
    await eventually(() => {
      assert.match(window.tabGroups.activeTabGroup.activeTab?.label ?? "", /Preview misspelled-word/);
    });
  });

  it("is highlighted", async () => {
    const { document } = await open("newsroom/keepers.txt");
    assert.ok((await reading(document)).spans.people.length > 0);
    await eventually(async () => {
      const borders = (await paintOf("Maren Oduya")).map(({ border }) => border);
      assert.ok(
        borders.some((border) => border.startsWith("2px solid")),
        borders.join("; "),
      );
    });
  });

  it("explains a name under the mouse", async () => {
    await open("newsroom/keepers.txt");
    assert.match(await hoverByMouse("Torvald Hask"), /Torvald Hask/);
  });

  it("is mended by a quick fix", async () => {
    const { document } = await openUntitled("The mayor of Oslo said on Monday that the bridge is is safe.\n");
    await expectDiagnostics(document, ["warning duplicated-word “is is”"]);
    const [action] = await commands.executeCommand<CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      rangeOf(document, "is is"),
      CodeActionKind.QuickFix.value,
    );
    assert.ok(action?.edit);
    assert.ok(await workspace.applyEdit(action.edit));
    assert.equal(document.getText(), "The mayor of Oslo said on Monday that the bridge is safe.\n");
  });

  it("is counted in the status bar", async () => {
    await open("newsroom/council.news.txt");
    await eventually(async () => {
      assert.match((await textsOf('.statusbar-item[id*="copydesk.status"]')).join(), /1 source/);
    });
  });
});
