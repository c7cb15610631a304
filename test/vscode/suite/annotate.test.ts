import assert from "node:assert/strict";
import {
  type CodeAction,
  ConfigurationTarget,
  commands,
  type TextEditor,
  WorkspaceEdit,
  window,
  workspace,
} from "vscode";
import { click, press, screenshot, textsOf } from "../bridge/call.js";
import {
  annotate,
  caretIn,
  decisionsOf,
  deleteDecisions,
  expectDecisions,
  expectNoPick,
  expectStatus,
  expectTitle,
  forgetDecisions,
  keys,
  type,
} from "./annotating.js";
import { configurationOf, expectMessage, onDisk, pickEntries } from "./answers.js";
import { closeAll, eventually, open, openUntitled, rangeOf } from "./desk.js";
import { put } from "./sidecar-files.js";

const article = "newsroom/inquiry.txt";
const menuRow = ".action-widget .monaco-list-row";
const contextMenu = ".context-view .monaco-menu:visible";

/** Opens the article with nothing decided. */
const openInquiry = async (): Promise<TextEditor> => {
  const editor = await open(article);
  await forgetDecisions(editor.document);
  return editor;
};

/** Opens the menu of actions at the caret by its key; an editor that is still settling closes it. */
const openActions = (): Promise<void> =>
  eventually(async () => {
    await press("Control+.");
    for (let look = 0; look < 40; look += 1) {
      if ((await textsOf(menuRow)).length > 0) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.fail("the menu of actions is shown");
  });

describe("Annotating", () => {
  let editor: TextEditor;

  // Who decides is asked once, and not of interest here.
  before(() =>
    workspace.getConfiguration("copydesk").update("annotator", "Ines Vale", ConfigurationTarget.Global),
  );

  beforeEach(async () => {
    editor = await openInquiry();
    await commands.executeCommand("notifications.clearAll");
  });

  afterEach(async () => {
    await commands.executeCommand("workbench.action.closeQuickOpen");
    await commands.executeCommand("notifications.clearAll");
    await closeAll();
    await deleteDecisions(editor.document);
  });

  it("is offered on a name by the quick-fix key, and by one list with every key", async () => {
    caretIn(editor, "Finch", "handed it in");
    await openActions();
    assert.match((await textsOf(menuRow)).join("\n"), /Annotate “Finch”…/);
    await press("Enter");
    await expectTitle(/“Finch”: Person, the machine is \d+% sure/);
    const entries = (await pickEntries()).join("\n");
    assert.match(entries, /Confirm.*Right or not.*Not a Name.*Person.*What it is.*Organization/s);
    assert.ok((await screenshot("annotate-name")) > 20_000);
    await type("o");
    await eventually(async () =>
      assert.match(
        (await textsOf(".quick-input-widget:visible .monaco-list-row.focused")).join(),
        /Organization/,
      ),
    );
    await press("Enter");
    await expectTitle(/“Finch”: Organization, 2 places like it/);
    assert.ok((await screenshot("all-alike")) > 20_000);
    await press("Escape");
    await expectDecisions(editor.document, ["Finch: ORG (article)"]);
    await expectStatus(/“Finch”: Organization, with 2 others like it/);
  });

  it("is offered only where a person asks, so that no light bulb follows the caret", async () => {
    const bulb =
      ".editor-group-container.active [class*='codicon-light-bulb']:visible, .lightBulbWidget:visible";
    caretIn(editor, "a former chief");
    const actions = await commands.executeCommand<CodeAction[]>(
      "vscode.executeCodeActionProvider",
      editor.document.uri,
      rangeOf(editor.document, "Finch"),
    );
    assert.deepEqual(
      actions.map(({ title }) => title),
      ["Annotate “Finch”…"],
    );
    // A problem has a light bulb; with it gone, what comes after has none.
    await editor.edit((edit) => edit.insert(rangeOf(editor.document, "hearing goes").start, "the "));
    caretIn(editor, "the hearing goes");
    await eventually(async () => assert.ok((await textsOf(bulb)).length > 0));
    caretIn(editor, "Finch", "handed it in");
    await eventually(async () => assert.equal((await textsOf(bulb)).length, 0));
    await commands.executeCommand("undo");
  });

  it("decides by the keys of the list, each undone and made again by its own", async () => {
    await annotate(editor, "Finch", "handed it in");
    await expectTitle(/“Finch”: Person, the machine/);
    await keys("x", "Enter");
    await expectTitle(/“Finch”: nothing here, 2 places like it/);
    await press("Escape");
    await expectDecisions(editor.document, ["Finch: rejected (article)"]);
    await keys("Alt+j", "z");
    await expectDecisions(editor.document, []);
    await expectStatus(/1 decision undone\..*Redo/s);
    await keys("Alt+j", "y");
    await expectDecisions(editor.document, ["Finch: rejected (article)"]);
    await expectStatus(/1 decision made again\..*Undo/s);
    await annotate(editor, "Finch", "handed it in");
    await expectTitle(/“Finch”: nothing marked/);
    await keys("v", "Enter");
    await expectDecisions(editor.document, []);
  });

  it("tells in the status bar what it did, read out by a screen reader, with Undo", async () => {
    await annotate(editor, "Port Ellery", "goes on in");
    await press("Enter");
    await expectStatus(/“Port Ellery”: Place, confirmed/);
    const alerts = await textsOf('.statusbar-item [role="alert"]');
    assert.match(alerts.join("\n"), /“Port Ellery”: Place, confirmed/);
    await expectDecisions(editor.document, ["Port Ellery: GPE, confirmed (here)"]);
    await click('.statusbar-item[id*="copydesk.undo"] a');
    await expectDecisions(editor.document, []);
  });

  it("says who speaks: somebody of the article, words of it, nobody", async () => {
    const quote = "“Nobody came to look.”";
    await annotate(editor, quote, "", true);
    await expectTitle(/Quote of Alasdair Finch/);
    await keys("b", "Enter");
    await expectTitle(/Who Says “Nobody came/);
    await type("Holloway");
    await press("Enter");
    await expectDecisions(editor.document, [`${quote}: by Beatrix Holloway (here)`]);
    await annotate(editor, quote, "", true);
    await expectTitle(/Quote of Beatrix Holloway, decided/);
    await keys("0", "Enter");
    await expectDecisions(editor.document, [`${quote}: by nobody (here)`]);
    await annotate(editor, quote, "", true);
    await keys("b", "Enter");
    await expectTitle(/Who Says “Nobody came/);
    await type("the crew");
    await eventually(async () => assert.match((await pickEntries()).join("\n"), /The words “the crew”/));
    await press("Enter");
    await expectDecisions(editor.document, [`${quote}: by “the crew” (here)`]);
  });

  it("goes back from a second question to the first", async () => {
    await annotate(editor, "Finch", "handed it in");
    await keys("m", "Enter");
    await expectTitle(/Note on “Finch”/);
    await click(".quick-input-widget:visible .codicon-quick-input-back");
    await expectTitle(/“Finch”: Person/);
    await keys("m", "Enter");
    await expectTitle(/Note on “Finch”/);
    await type("ask him");
    await press("Enter");
    await expectDecisions(editor.document, ["Finch: note: ask him (here)"]);
    await annotate(editor, "Finch", "handed it in");
    await keys("u", "Enter");
    await expectTitle(/Unsure About “Finch”/);
    await press("Enter");
    await expectDecisions(editor.document, ["Finch: note: ask him, unsure:  (here)"]);
  });

  it("holds only here, or in the whole folder", async () => {
    await annotate(editor, "Finch", "handed it in");
    await type("only");
    await press("Enter");
    await expectTitle(/\(only here\)/);
    await keys("o", "Enter");
    await expectDecisions(editor.document, ["Finch: ORG (here)"]);
    await expectNoPick();
    const file = configurationOf(editor.document);
    const before = await onDisk(file);
    try {
      await annotate(editor, "Ellery", "goes on in", true);
      await type("folder");
      await press("Enter");
      await expectTitle(/\(in this folder\)/);
      await keys("f", "Enter");
      await eventually(async () => assert.deepEqual(JSON.parse(await onDisk(file)).names, { Ellery: "FAC" }));
      await expectMessage(/“Ellery” has the type FAC in newsroom’s \.copydesk\.json now/);
    } finally {
      await put(file, before);
    }
  });

  it("says the same of others like it, after a look at each, in one step", async () => {
    await annotate(editor, "Holloway", "says. ");
    await keys("o", "Enter");
    await expectTitle(/“Holloway”: Organization, 2 places like it/);
    await keys("y", "n", "Enter");
    await expectDecisions(editor.document, ["Holloway: ORG (article)", "Holloway: ORG (here)"]);
    await expectStatus(/1 place: Organization/);
    await keys("Alt+j", "z");
    await expectDecisions(editor.document, ["Holloway: ORG (article)"]);
    caretIn(editor, "Holloway", "says. ");
    await keys("Alt+j", "l");
    await expectTitle(/“Holloway”: Organization, 2 places like it/);
    await press("Enter");
    await expectDecisions(editor.document, [
      "Holloway: ORG (article)",
      "Holloway: ORG (here)",
      "Holloway: ORG (here)",
    ]);
  });

  it("confirms all of a type, and all that are as sure", async () => {
    await annotate(editor, "Port Ellery", "goes on in");
    await type("of this type");
    await press("Enter");
    await expectTitle(/Confirm All of This Type: Place, 2/);
    assert.ok((await screenshot("confirm-all")) > 20_000);
    await press("Enter");
    await expectDecisions(editor.document, [
      "PORT ELLERY: GPE, confirmed (here)",
      "Port Ellery: GPE, confirmed (here)",
    ]);
    await annotate(editor, "Finch", "handed it in");
    await type("this sure");
    await press("Enter");
    await expectTitle(/Confirm All at Least \d+% Sure/);
  });

  it("divides an entity, and joins it to another", async () => {
    await annotate(editor, "Finch", "handed it in");
    await type("split");
    await press("Enter");
    await expectTitle(/Which Mentions of Alasdair Finch Are Somebody or Something Else\?/);
    assert.ok((await screenshot("split-entity")) > 20_000);
    // That at the caret has the tick, and is where the walk begins.
    await keys("y", "y", "Enter");
    await expectDecisions(editor.document, [
      "Finch: PERSON, = Alasdair Finch (2) (here)",
      "Finch: PERSON, = Alasdair Finch (2) (here)",
    ]);
    await expectStatus(/2 mentions of Alasdair Finch: somebody or something else/);
    await annotate(editor, "Finch", "handed it in");
    await keys("s", "Enter");
    await expectTitle(/“Finch” Is the Same As…/);
    assert.match((await pickEntries()).join("\n"), /Beatrix Holloway.*Person · 4 mentions/s);
    await type("Holloway");
    await press("Enter");
    await expectTitle(/Which Mentions Are Beatrix Holloway\?/);
    await keys("n", "Enter");
    await expectDecisions(editor.document, [
      "Finch: PERSON, = Alasdair Finch (2) (here)",
      "Finch: PERSON, = Beatrix Holloway (here)",
    ]);
  });

  /** Picks an entry of Copydesk's part of the context menu, which is opened by its key. */
  const pickInMenu = async (entry: string, name = ""): Promise<void> => {
    const shows = (pattern: RegExp): Promise<void> =>
      eventually(async () => assert.match((await textsOf(contextMenu)).join("\n"), pattern));
    await eventually(async () => assert.deepEqual(await textsOf(contextMenu), []));
    await window.showTextDocument(editor.document);
    await press("Shift+F10");
    await shows(/Copydesk/);
    await click(`${contextMenu} .action-label:text-is("Copydesk")`);
    await shows(new RegExp(entry));
    if (name !== "") assert.ok((await screenshot(name)) > 20_000);
    // A menu that has just opened takes no click yet.
    for (let open = true; open; ) {
      await click(`${contextMenu} .action-label:text-is("${entry}")`);
      await new Promise((resolve) => setTimeout(resolve, 300));
      open = (await textsOf(contextMenu)).length > 0;
    }
  };

  it("is in the context menu of an article, with the commonest of it", async () => {
    const at = (words: string, after = "") => caretIn(editor, words, after);
    at("Finch", "handed it in");
    await pickInMenu("Mark as Organization", "context-menu");
    await expectTitle(/“Finch”: Organization, 2 places like it/);
    await press("Escape");
    await expectDecisions(editor.document, ["Finch: ORG (article)"]);
    for (const [entry, decided] of [
      ["Mark as Person", "PERSON"],
      ["Mark as Place", "GPE"],
      ["Mark as Group of People", "NORP"],
    ] as const) {
      await expectNoPick();
      at("Finch", "handed it in");
      await pickInMenu(entry);
      await expectTitle(/“Finch”: .*, 2 places like it/);
      await press("Escape");
      await expectDecisions(editor.document, [`Finch: ${decided} (article)`]);
    }
    at("Moira Tennant");
    await pickInMenu("Confirm What Is Marked Here");
    await expectDecisions(editor.document, [
      "Moira Tennant: PERSON, confirmed (here)",
      "Finch: NORP (article)",
    ]);
    // The click on the entry may have moved the caret.
    at("Moira Tennant");
    await pickInMenu("Not a Name");
    await expectDecisions(editor.document, ["Moira Tennant: rejected (article)", "Finch: NORP (article)"]);
  });

  it("asks from the context menu what takes a second question", async () => {
    for (const [entry, title] of [
      ["Annotate...", /“Finch”: Person, the machine/],
      ["Same As...", /“Finch” Is the Same As…/],
      ["Split This Entity...", /Which Mentions of Alasdair Finch/],
    ] as const) {
      caretIn(editor, "Finch", "handed it in");
      await pickInMenu(entry);
      await expectTitle(title);
      await press("Escape");
      await expectNoPick();
    }
    caretIn(editor, "Finch", "handed it in");
    await pickInMenu("Said By...");
    await expectMessage(/There is no quote here\./);
    caretIn(editor, "came to look");
    await pickInMenu("Said By...");
    await expectTitle(/Who Says “Nobody came/);
    await press("Enter");
    await expectDecisions(editor.document, ["“Nobody came to look.”: by Moira Tennant (here)"]);
  });

  it("marks plain words, and makes a header of a line", async () => {
    await annotate(editor, "the crew", "hearing that ", true);
    await expectTitle(/“the crew”: nothing marked/);
    assert.match((await pickEntries()).join("\n"), /Quote.*Or it is a passage.*Headline/s);
    await keys("n", "Enter");
    await expectDecisions(editor.document, ["the crew: NORP (article)"]);
    await annotate(editor, "What Comes Next", "", true);
    await expectTitle(/“What Comes Next”: Header, the machine says/);
    await keys("x", "Enter");
    await expectDecisions(editor.document, [
      "the crew: NORP (article)",
      "What Comes Next: Header, rejected (here)",
    ]);
  });

  it("puts a folder's own labels on words, wherever they stand, and on the article", async () => {
    const file = configurationOf(editor.document);
    const before = await onDisk(file);
    const labels = [
      { name: "CLAIM", description: "can be checked", key: "c" },
      { name: "CRIME", scope: "article" },
    ];
    try {
      await put(file, JSON.stringify({ ...JSON.parse(before), labels }));
      await eventually(async () => {
        await annotate(editor, "the hearing", "told ", true);
        const entries = (await pickEntries()).join("\n");
        if (!/CLAIM/.test(entries)) await press("Escape");
        assert.match(entries, /CLAIM.*can be checked.*Labels of this folder.*CRIME.*whole article/s);
      });
      await keys("c", "Enter");
      await expectTitle(/“the hearing”: CLAIM, 1 place like it/);
      await press("Enter");
      await expectDecisions(editor.document, ["the hearing: CLAIM (here)", "the hearing: CLAIM (here)"]);
      await annotate(editor, "the hearing", "told ", true);
      await type("crime");
      await press("Enter");
      await expectStatus(/The article: CRIME/);
      await eventually(async () =>
        assert.ok((await decisionsOf(editor.document)).includes("the article: CRIME (here)")),
      );
    } finally {
      await put(file, before);
    }
  });

  it("decides in a text that changed meanwhile where the same words stand there, and nothing else", async () => {
    await annotate(editor, "Finch", "handed it in");
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    const edit = new WorkspaceEdit();
    edit.insert(editor.document.uri, end, "The hearing was short.\n");
    await workspace.applyEdit(edit);
    await keys("x", "Enter");
    await expectTitle(/nothing here, 2 places like it/);
    await press("Escape");
    await expectStatus(/“Finch”: no name, with 2 others like it/);
    await annotate(editor, "Holloway", "says. ");
    const other = new WorkspaceEdit();
    other.insert(editor.document.uri, rangeOf(editor.document, "Beatrix").start, "Ms. ");
    await workspace.applyEdit(other);
    await press("Enter");
    await expectMessage(/Nothing was decided: the text was changed meanwhile\./);
  });

  it("says that what is decided of an unsaved text is in memory only", async () => {
    const untitled = await openUntitled("The mayor of Oslo said on Monday that it was safe.\n");
    await annotate(untitled, "Oslo");
    await press("Enter");
    await expectStatus(/“Oslo”: Place, confirmed/);
    await eventually(async () =>
      assert.equal((await textsOf('.statusbar-item.warning-kind[id*="copydesk.decided"]')).length, 1),
    );
  });
});
