import assert from "node:assert/strict";
import {
  type CodeAction,
  CodeActionKind,
  ConfigurationTarget,
  commands,
  TabInputCustom,
  TabInputWebview,
  type TextDocument,
  Uri,
  window,
  workspace,
} from "vscode";
import { closeAll, eventually, expectDiagnostics, itInNode, open, rangeOf } from "./desk.js";

const duplicated = "warning duplicated-word “after after”";
const misspelled = "warning misspelled-word “goverment”";
const others = [
  "error unbalanced-quote “We”",
  "warning name-spelling “Torwald”",
  "warning unattributed-quote ““The lights belong to everyone who has ever been at sea at night.””",
];

const actionAt = async (document: TextDocument, words: string, title: string): Promise<CodeAction> => {
  const actions = await commands.executeCommand<CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    rangeOf(document, words),
    CodeActionKind.QuickFix.value,
  );
  const action = actions.find((one) => one.title === title);
  assert.ok(action, `“${title}” is offered, beside ${actions.map((one) => one.title).join(", ")}`);
  return action;
};

/** Applies an action as the light bulb does: its edit, then its command. */
const apply = async ({ edit, command }: CodeAction): Promise<void> => {
  if (edit) assert.ok(await workspace.applyEdit(edit));
  if (command) await commands.executeCommand(command.command, ...(command.arguments ?? []));
};

const configuration = async (document: TextDocument): Promise<TextDocument> =>
  workspace.openTextDocument(Uri.joinPath(document.uri, "..", ".copydesk.json"));

describe("Ways to say no", () => {
  afterEach(closeAll);

  it("write into the folder's file, count before it is saved, and are undone there", async () => {
    const { document } = await open("newsroom/keepers.txt");
    await expectDiagnostics(document, [duplicated, misspelled, ...others]);
    const file = await configuration(document);
    const before = file.getText();

    await apply(await actionAt(document, "goverment", "Add “goverment” to the dictionary (folder)"));
    assert.equal(file.getText(), before.replace('["skarnish"]', '["skarnish", "goverment"]'));
    await expectDiagnostics(document, [duplicated, ...others]);

    await apply(await actionAt(document, "after after", "Ignore this here"));
    await expectDiagnostics(document, others);

    await window.showTextDocument(file);
    await commands.executeCommand("undo");
    await expectDiagnostics(document, [duplicated, ...others]);
    await commands.executeCommand("undo");
    await expectDiagnostics(document, [duplicated, misspelled, ...others]);
    assert.equal(file.getText(), before);
  });

  it("make the folder's file where there is none", async () => {
    const { document } = await open("archive/market.txt");
    const file = Uri.joinPath(document.uri, "..", ".copydesk.json");
    const before = await workspace.fs.readFile(file);
    await workspace.fs.delete(file);
    try {
      await expectDiagnostics(document, [
        "error duplicated-word “the the”",
        "warning misspelled-word “wonderfull”",
      ]);
      await apply(await actionAt(document, "the the", "Ignore this here"));
      await expectDiagnostics(document, ["warning misspelled-word “wonderfull”"]);
      await apply(await actionAt(document, "wonderfull", "Never check this file"));
      await expectDiagnostics(document, []);
      const text = (await configuration(document)).getText();
      assert.match(text, /"words": "the the"/);
      assert.match(text, /"ignore": \[\n +"\/market.txt"\n/);
    } finally {
      await window.showTextDocument(await configuration(document));
      await commands.executeCommand("workbench.action.files.revert");
      await workspace.fs.writeFile(file, before);
    }
    await open("archive/market.txt");
    await expectDiagnostics(document, ["error duplicated-word “the the”"]);
  });

  it("add to the user's own words", async () => {
    const { document } = await open("newsroom/keepers.txt");
    const words = () => workspace.getConfiguration("copydesk", document).inspect("words")?.globalValue;
    const before = words();
    try {
      await apply(await actionAt(document, "goverment", "Add “goverment” to the dictionary (user)"));
      assert.deepEqual(words(), ["goverment"]);
      await expectDiagnostics(document, [duplicated, ...others]);
    } finally {
      await workspace
        .getConfiguration("copydesk", document)
        .update("words", before, ConfigurationTarget.Global);
    }
    await expectDiagnostics(document, [duplicated, misspelled, ...others]);
  });
});

describe("The page of a rule", () => {
  afterEach(closeAll);

  it("is shown by a quick fix", async () => {
    const { document } = await open("newsroom/keepers.txt");
    await apply(await actionAt(document, "goverment", "About the rule misspelled-word"));
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
