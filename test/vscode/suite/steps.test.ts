import assert from "node:assert/strict";
import { ConfigurationTarget, commands, Selection, type TextEditor, workspace } from "vscode";
import { press, textsOf } from "../bridge/call.js";
import { closeAll, eventually, expectDiagnostics, open, openUntitled, rangeOf } from "./desk.js";

const text = `Harbour bridge closes

By Maren Oduya

LONDON — The bridge will close, the council said on Monday.

“Ana Ruiz had no choice,” said Tomas Lindgren, the harbour master.

What Comes Next

The council of of the town meets again in May.
`;

/** The words from the caret to the end of its line. */
const ahead = ({ document, selection }: TextEditor): string =>
  document.lineAt(selection.active.line).text.slice(selection.active.character);

/** What VS Code gives a screen reader to read out. */
const spoken = (): Promise<readonly string[]> => textsOf(".monaco-alert");

const run = (name: string): Thenable<unknown> => commands.executeCommand(`copydesk.${name}`);

describe("Steps through an article", () => {
  afterEach(async () => {
    await commands.executeCommand("notifications.clearAll");
    await closeAll();
  });

  it("go from name to name, and round the end", async () => {
    const editor = await openUntitled(text);
    const names: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      await run("nextName");
      names.push(ahead(editor).split(/[\s,]/)[0] ?? "");
    }
    assert.deepEqual(names, ["Maren", "LONDON", "Ana", "Tomas"]);
    await run("nextName");
    assert.match(ahead(editor), /^Maren/);
    await run("previousName");
    assert.match(ahead(editor), /^Tomas/);
  });

  it("go to quotes, headers and problems, and say in the status bar where that is", async () => {
    const editor = await openUntitled(text);
    await expectDiagnostics(editor.document, ["warning duplicated-word “of of”"]);
    await run("nextQuote");
    assert.match(ahead(editor), /^“Ana Ruiz had no choice/);
    await eventually(async () =>
      assert.match((await textsOf(".statusbar-item")).join("\n"), /Quote 1 of 1: “Ana Ruiz had no choice,”/),
    );
    await run("nextHeader");
    assert.match(ahead(editor), /^What Comes Next/);
    await run("nextProblem");
    assert.match(ahead(editor), /^of of/);
    assert.ok(editor.selection.isEmpty);
  });

  it("go by the keyboard", async () => {
    const editor = await openUntitled(text);
    // The keys hold as soon as VS Code has been told that this is an article.
    await eventually(async () => {
      await press("Alt+j");
      await press("q");
      assert.match(ahead(editor), /^“Ana Ruiz had no choice/);
    });
    await press("Alt+j");
    await press("Shift+n");
    await eventually(() => assert.match(ahead(editor), /^LONDON/));
  });

  it("say that there is nothing of a kind", async () => {
    const { document } = await openUntitled("The mayor of Oslo said on Monday that it was safe.\n");
    await run("nextQuote");
    await eventually(async () =>
      assert.match((await textsOf(".statusbar-item")).join("\n"), /No quotes here/),
    );
    assert.equal(document.getText().length, 51);
  });

  it("are spoken while a screen reader is in use", async () => {
    const editor = workspace.getConfiguration("editor");
    await openUntitled(text);
    try {
      await editor.update("accessibilitySupport", "on", ConfigurationTarget.Global);
      await eventually(async () => {
        await press("Alt+j");
        await press("h");
        assert.match((await spoken()).join("\n"), /Header \d of 2: (Harbour bridge closes|What Comes Next)/);
      });
    } finally {
      await editor.update("accessibilitySupport", undefined, ConfigurationTarget.Global);
    }
  });

  it("tell on request what is at the caret", async () => {
    const editor = await openUntitled(text);
    await run("nextQuote");
    await run("nextName");
    await run("describeHere");
    await eventually(async () =>
      assert.match(
        (await spoken()).join("\n"),
        /Ana Ruiz — person\. Mentioned once.*\. Direct quote\. Said by Tomas Lindgren, harbour master\./,
      ),
    );
    const { start } = rangeOf(editor.document, "had no choice");
    editor.selection = new Selection(start, start);
    await run("describeHere");
    await eventually(async () =>
      assert.match((await spoken()).join("\n"), /^(?:Info: )?Direct quote\. Said by Tomas Lindgren/m),
    );
  });
});

describe("The button in the title bar", () => {
  afterEach(closeAll);

  const buttons = () =>
    textsOf(".editor-group-container.active .editor-actions [aria-label*='Toggle Highlights']");

  it("is there for an article, and not for a list of requirements", async () => {
    await open("newsroom/keepers.txt");
    await eventually(async () => assert.equal((await buttons()).length, 1));
    await open("newsroom/requirements.txt");
    await eventually(async () => assert.equal((await buttons()).length, 0));
  });
});
