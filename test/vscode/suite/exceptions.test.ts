import assert from "node:assert/strict";
import {
  type CodeAction,
  CodeActionKind,
  ConfigurationTarget,
  commands,
  Position,
  Selection,
  TabInputCustom,
  TabInputWebview,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from "vscode";
import { click, paintOf, press, screenshot, textsOf } from "../bridge/call.js";
import {
  answerMessage,
  configurationOf,
  expectMessage,
  expectOnDisk,
  onDisk,
  pick,
  pickEntries,
  sayNo,
} from "./answers.js";
import { closeAll, eventually, expectDiagnostics, itInNode, open, rangeOf, reading } from "./desk.js";

const duplicated = "warning duplicated-word “after after”";
const misspelled = "warning misspelled-word “goverment”";
const others = [
  "error unbalanced-quote “We”",
  "warning name-spelling “Torwald”",
  "warning unattributed-quote ““The lights belong to everyone who has ever been at sea at night.””",
];
const all = [duplicated, misspelled, ...others];
const menuRow = ".action-widget .monaco-list-row";

const actionsAt = (document: TextDocument, words: string): Thenable<CodeAction[]> =>
  commands.executeCommand<CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    rangeOf(document, words),
    CodeActionKind.QuickFix.value,
  );

const run = async (document: TextDocument, words: string, title: string): Promise<void> => {
  const { command } = (await actionsAt(document, words)).find((action) => action.title === title) ?? {};
  assert.ok(command);
  await commands.executeCommand(command.command, ...(command.arguments ?? []));
};

describe("Saying no", () => {
  let keepers: TextDocument;
  let file: Uri;
  let original: string;

  beforeEach(async () => {
    ({ document: keepers } = await open("newsroom/keepers.txt"));
    file = configurationOf(keepers);
    original = await onDisk(file);
    await expectDiagnostics(keepers, all);
    await commands.executeCommand("notifications.clearAll");
  });

  afterEach(async () => {
    await commands.executeCommand("workbench.action.closeQuickOpen");
    await commands.executeCommand("notifications.clearAll");
    await closeAll();
    await workspace.fs.writeFile(file, new TextEncoder().encode(original));
  });

  it("is one entry after the fixes, asks in groups, tells what it did and undoes it", async () => {
    const editor = await window.showTextDocument(keepers);
    const { start } = rangeOf(keepers, "goverment");
    editor.selection = new Selection(start.translate(0, 2), start.translate(0, 2));
    editor.revealRange(editor.selection);
    await eventually(async () => {
      // An editor that is still settling closes the menu.
      if ((await textsOf(menuRow)).length === 0) await commands.executeCommand("editor.action.quickFix");
      const entries = await textsOf(menuRow);
      assert.deepEqual(
        entries.slice(-4).map((entry) => entry.trim()),
        ["More Actions...", "Not a problem…", "About this rule", "Annotate “goverment”…"],
      );
      assert.match(entries[1] ?? "", /government/);
      assert.ok(!entries.some((entry) => /dictionary|Ignore|Turn off|Never/.test(entry)), entries.join());
    });
    assert.ok((await screenshot("quick-fix-menu")) > 20_000);
    await click(`${menuRow}:has-text("Not a problem")`);

    const entries = (await pickEntries()).join("\n");
    assert.match(
      entries,
      /stand here.*\.copydesk\.json of newsroom.*This place.*your own dictionary.*user settings.*This word.*dictionary of newsroom.*Turn off misspelled-word.*This rule.*Never check keepers\.txt.*\.copydesk\.json of newsroom.*This file/s,
    );
    assert.ok((await screenshot("not-a-problem")) > 20_000);
    await pick("dictionary of newsroom");
    await expectMessage(/“goverment” is a word in newsroom’s \.copydesk\.json now/);
    assert.ok((await screenshot("answer-told")) > 20_000);
    await expectOnDisk(file, original.replace('["skarnish"]', '["skarnish", "goverment"]'));
    await expectDiagnostics(keepers, [duplicated, ...others]);

    await answerMessage("Undo");
    await expectOnDisk(file, original);
    await expectDiagnostics(keepers, all);
  });

  it("is undone by itself, whatever was edited meanwhile, in a file that is left unsaved where it was", async () => {
    const document = await workspace.openTextDocument(file);
    await window.showTextDocument(document);
    const typed = new WorkspaceEdit();
    typed.insert(file, new Position(0, 0), "// ours\n");
    await workspace.applyEdit(typed);
    await sayNo(keepers, "after after", "stand here");
    await expectMessage(/“after after” may stand there.*unsaved changes/s);
    await expectDiagnostics(keepers, [misspelled, ...others]);
    assert.equal(document.isDirty, true);
    assert.equal(await onDisk(file), original);

    const more = new WorkspaceEdit();
    more.insert(file, new Position(0, 0), "// and more\n");
    await workspace.applyEdit(more);
    await answerMessage("Undo");
    await eventually(() => assert.equal(document.getText(), `// and more\n// ours\n${original}`));
    await expectDiagnostics(keepers, all);
  });

  it("makes the folder's file where there is none", async () => {
    const { document } = await open("archive/market.txt");
    const archived = configurationOf(document);
    const text = await onDisk(archived);
    await workspace.fs.delete(archived);
    try {
      const both = ["error duplicated-word “the the”", "warning misspelled-word “wonderfull”"];
      await expectDiagnostics(document, both);
      await sayNo(document, "the the", "stand here");
      await expectDiagnostics(document, ["warning misspelled-word “wonderfull”"]);
      await eventually(async () =>
        assert.deepEqual(JSON.parse(await onDisk(archived)).ignored[0].files, ["/market.txt"]),
      );
      await expectMessage(/archive’s \.copydesk\.json/);
      await answerMessage("Undo");
      await eventually(async () => {
        const folder = await workspace.fs.readDirectory(Uri.joinPath(archived, ".."));
        assert.ok(!folder.some(([name]) => name === ".copydesk.json"));
      });
      await expectDiagnostics(document, both);
    } finally {
      await workspace.fs.writeFile(archived, new TextEncoder().encode(text));
    }
    await expectDiagnostics(document, ["error duplicated-word “the the”"]);
  });

  it("adds to the user's own words, and takes them back", async () => {
    const words = () => workspace.getConfiguration("copydesk", keepers).inspect("words")?.globalValue;
    try {
      await sayNo(keepers, "goverment", "your own dictionary");
      await expectMessage(/“goverment” is a word in your user settings now/);
      assert.deepEqual(words(), ["goverment"]);
      await expectDiagnostics(keepers, [duplicated, ...others]);
      await answerMessage("Undo");
      await eventually(() => assert.equal(words(), undefined));
      await expectDiagnostics(keepers, all);
    } finally {
      await workspace
        .getConfiguration("copydesk", keepers)
        .update("words", undefined, ConfigurationTarget.Global);
    }
  });

  it("to a file ends its checks alone, and offers to check it again", async () => {
    await sayNo(keepers, "after after", "Never check");
    await expectMessage(/keepers\.txt is not checked any more.*names and quotes stay marked/s);
    await expectDiagnostics(keepers, []);
    assert.equal(JSON.parse(await onDisk(file)).ignore[0], "/keepers.txt");
    const { state, spans } = await reading(keepers);
    assert.equal(state, "unchecked");
    assert.ok(spans.people.length > 0 && spans.quotes.length > 0);
    await eventually(async () => assert.ok((await paintOf("Ingrid Solheim")).length > 0));
    const item = '.statusbar-item[id*="copydesk.status"]';
    await eventually(async () => assert.match((await textsOf(item)).join(), /Not checked\D+2 sources/));
    await commands.executeCommand("notifications.clearAll");
    await click(item);
    assert.match((await pickEntries()).join("\n"), /Check This File Again.*Review What Is Ignored/s);
    assert.ok((await screenshot("unchecked-menu")) > 20_000);
    await pick("Check This File Again");
    await expectDiagnostics(keepers, all);
    await expectMessage(/keepers\.txt is checked again/);
    await expectOnDisk(file, original);
  });

  it("can be reviewed and taken back, in every folder", async () => {
    const config = {
      words: ["skarnish", "grundlepump"],
      names: ["Torwald Hask"],
      rules: { "duplicated-word": "off", "unbalanced-quote": "info" },
      ignore: ["old/**"],
      ignored: [
        { rule: "misspelled-word", words: "goverment", before: "Solheim said the", after: "would pay" },
      ],
    };
    const text = `${JSON.stringify(config, null, 2)}\n`;
    await workspace.fs.writeFile(file, new TextEncoder().encode(text));
    await expectDiagnostics(keepers, ["information unbalanced-quote “We”", ...others.slice(2)]);
    await window.showTextDocument(keepers);
    await commands.executeCommand("copydesk.reviewIgnored");
    const entries = (await pickEntries()).join("\n");
    assert.match(
      entries,
      /goverment.*misspelled-word.*Solheim said the goverment would pay.*newsroom: Places.*skarnish.*newsroom: Words.*grundlepump.*Torwald Hask.*newsroom: Names.*duplicated-word.*newsroom: Rules turned off.*old.*newsroom: Files not checked.*misspelled-word.*archive: Rules turned off/s,
    );
    // An entry shows its buttons when it is chosen.
    await press("ArrowDown");
    await press("ArrowDown");
    assert.ok((await screenshot("review-ignored")) > 20_000);
    await click(".quick-input-widget:visible .monaco-list-row.focused .codicon-trash");
    await expectOnDisk(file, text.replace('"skarnish",\n    "grundlepump"', '"skarnish"'));
    await eventually(async () =>
      assert.doesNotMatch(
        (await textsOf(".quick-input-widget:visible .monaco-list-row")).join(),
        /grundlepump/,
      ),
    );
    await pick("duplicated-word");
    await eventually(() => {
      const { document, selection } = window.activeTextEditor ?? {};
      assert.equal(document?.uri.toString(), file.toString());
      assert.equal(document?.lineAt(selection?.start.line ?? 0).text, '    "duplicated-word": "off",');
    });
    await expectMessage(/“grundlepump” is no word in newsroom’s \.copydesk\.json any more/);
    await answerMessage("Undo");
    await eventually(async () => assert.deepEqual(JSON.parse(await onDisk(file)).words, config.words));
  });
});

describe("The page of a rule", () => {
  afterEach(closeAll);

  it("is shown by a quick fix", async () => {
    const { document } = await open("newsroom/keepers.txt");
    await expectDiagnostics(document, [duplicated, misspelled, ...others]);
    await run(document, "goverment", "About this rule");
    await eventually(() => {
      const { activeTab } = window.tabGroups.activeTabGroup;
      assert.ok(activeTab?.input instanceof TabInputWebview);
      assert.match(activeTab.input.viewType, /markdown\.preview/);
      assert.match(activeTab.label, /misspelled-word/);
    });
  });

  const fromWeb = "the link to a page of an extension from the web would leave the editor";
  itInNode("is what the rule of a problem links to, ready to read", fromWeb, async () => {
    const { document } = await open("newsroom/keepers.txt");
    const [problem] = await expectDiagnostics(document, [duplicated, misspelled, ...others]);
    assert.ok(typeof problem?.code === "object");
    const { target } = problem.code;
    const page = new TextDecoder().decode(await workspace.fs.readFile(target));
    assert.match(page, /^# duplicated-word\n/);
    await commands.executeCommand("vscode.open", target);
    await eventually(() => {
      const { activeTab } = window.tabGroups.activeTabGroup;
      assert.ok(activeTab?.input instanceof TabInputCustom);
      assert.equal(activeTab.input.viewType, "vscode.markdown.preview.editor");
    });
  });
});
