import assert from "node:assert/strict";
import { commands, Selection, type TextEditor, window } from "vscode";
import { click, press, print, screenshot, textsOf } from "../bridge/call.js";
import {
  caretIn,
  deleteDecisions,
  expectDecisions,
  expectNoPick,
  expectTitle,
  forgetDecisions,
  keys,
} from "./annotating.js";
import { expectMessage } from "./answers.js";
import { closeAll, copydesk, eventually, open, openUntitled, rangeOf } from "./desk.js";

const item = (id: string): Promise<readonly string[]> => textsOf(`.statusbar-item[id$="${id}"]`);
const progress = async (): Promise<string> => (await item("copydesk.annotationMode")).join();
const isOn = async (): Promise<boolean> => (await progress()) !== "";

const expectProgress = (pattern: RegExp): Promise<void> =>
  eventually(async () => assert.match(await progress(), pattern));

/** How many annotations are counted, decided or not. */
const counted = async (): Promise<number> => Number(/of (\d+) decided/.exec(await progress())?.[1]);

/** Waits until the keys act on what the status bar says so of. */
const expectSpot = (pattern: RegExp): Promise<void> =>
  eventually(async () => assert.match((await item("copydesk.annotation")).join(), pattern));

const expectOff = (): Promise<void> => eventually(async () => assert.equal(await progress(), ""));

/** Enters the mode by its key, which holds as soon as VS Code has been told that this is an article. */
async function enter(): Promise<void> {
  await eventually(async () => {
    if (!(await isOn())) await keys("Alt+j", "m");
    for (let wait = 0; wait < 40 && !(await isOn()); wait += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    assert.ok(await isOn());
  });
}

const legendRows = (): Promise<readonly string[]> => textsOf(".sidebar .monaco-list-row");

describe("Annotation mode", () => {
  let editor: TextEditor;

  beforeEach(async () => {
    editor = await open("newsroom/inquiry.txt");
    await forgetDecisions(editor.document);
    const caret = editor.document.positionAt(0);
    editor.selection = new Selection(caret, caret);
    await commands.executeCommand("notifications.clearAll");
  });

  afterEach(async function () {
    if (this.currentTest?.state === "failed") {
      await commands.executeCommand("notifications.showList");
      await print(
        (await textsOf(".statusbar-item, .notification-list-item, .quick-input-title")).join(" | "),
      );
      await screenshot(`failed-${this.currentTest.title.slice(0, 20).replace(/\W/g, "-")}`);
    }
    await commands.executeCommand("workbench.action.closeQuickOpen");
    if (await isOn()) await commands.executeCommand("copydesk.annotationKey", { key: "escape" });
    await commands.executeCommand("notifications.clearAll");
    await closeAll();
    await deleteDecisions(editor.document);
  });

  it("begins at the first annotation with its keys beside it, and leaves the text alone", async () => {
    const before = editor.document.getText();
    await enter();
    await expectProgress(/0 of \d+ decided/);
    await expectSpot(/“Ferry firm knew of faulty doors, inquiry hears”: Headline/);
    await eventually(async () => assert.match((await legendRows()).join("\n"), /Confirm, and go on/));
    await keys("Tab", "Tab");
    await expectSpot(/“PORT ELLERY”: Place, the machine is \d+% sure/);
    await keys("z", "Shift+Q", "Control+v");
    await press("Shift+Tab");
    await expectSpot(/“Moira Tennant”: Person/);
    assert.equal(editor.document.getText(), before);
    await expectDecisions(editor.document, []);
  });

  it("confirms, sets types, says that nothing is there, and counts it", async () => {
    await enter();
    await expectSpot(/Headline/);
    await press("Enter");
    await expectSpot(/“Moira Tennant”/);
    await keys("Enter", "l", "Tab", "Tab", "Delete", "Tab");
    await expectSpot(/“I wrote it down and I handed it in,”/);
    await expectDecisions(editor.document, [
      "Ferry firm knew of faulty doors, inquiry hears: Headline, confirmed (here)",
      "Moira Tennant: PERSON, confirmed (here)",
      "PORT ELLERY: LOC (article)",
      "Thursday: rejected (article)",
    ]);
    await expectProgress(/4 of \d+ decided/);
    await press("u");
    await expectSpot(/unsure/);
    assert.ok((await screenshot("annotation-mode")) > 20_000);
  });

  it("moves the ends of a span by words, as one decision, and takes them back", async () => {
    await enter();
    caretIn(editor, "Alasdair Finch");
    await expectSpot(/“Alasdair Finch”: Person/);
    await press("Shift+ArrowLeft");
    await expectSpot(/“Alasdair”: Person, decided/);
    await keys("Shift+ArrowRight", "Shift+ArrowRight");
    await expectSpot(/“Alasdair Finch, a”: Person, decided/);
    await press("Shift+ArrowDown");
    await expectSpot(/“Finch, a”: Person, decided/);
    await expectDecisions(editor.document, ["Finch, a: PERSON (article)"]);
    await keys("Control+z", "Control+z", "Control+z", "Control+z");
    await expectDecisions(editor.document, []);
    await expectSpot(/“Alasdair Finch”: Person, the machine/);
    await press("Control+y");
    await expectDecisions(editor.document, ["Alasdair: PERSON (article)"]);
  });

  it("annotates a word at the caret, and words that are selected", async () => {
    await enter();
    caretIn(editor, "crew");
    await expectSpot(/“crew”: not marked/);
    await press("o");
    await expectSpot(/“crew”: Organization, decided/);
    caretIn(editor, "former chief engineer", "", true);
    await expectSpot(/“former chief engineer”: not marked/);
    await press("p");
    await expectDecisions(editor.document, [
      "former chief engineer: PERSON (article)",
      "crew: ORG (article)",
    ]);
  });

  it("goes to words that look like names and are not marked", async () => {
    const untitled = await openUntitled(
      "The mayor of Oslo spoke on Monday, and the Frobnication began at once, as everybody there had hoped.\n",
    );
    await enter();
    await expectSpot(/“Oslo”/);
    await press("Space");
    await expectSpot(/“Frobnication”: not marked/);
    assert.equal(untitled.document.getText(untitled.selection), "Frobnication");
    await press("e");
    await expectSpot(/“Frobnication”: Event, decided/);
    await press("Shift+ArrowUp");
    await expectSpot(/“the Frobnication”: Event, decided/);
  });

  it("says the same of all like it in one step", async () => {
    await enter();
    caretIn(editor, "Finch", "handed it in");
    await expectSpot(/“Finch”: Person, the machine/);
    await press("a");
    await expectTitle(/“Finch”: Person, 3 places like it/);
    await press("Enter");
    await expectDecisions(editor.document, [
      "Finch: PERSON (here)",
      "Finch: PERSON (here)",
      "Finch: PERSON (here)",
    ]);
    await expectProgress(/3 of \d+ decided/);
    await press("Control+z");
    await expectDecisions(editor.document, []);
  });

  it("goes through what is undecided alone, if asked", async () => {
    await enter();
    await expectSpot(/Headline/);
    const all = await counted();
    await press("c");
    await expectTitle(/What to Go Through/);
    // The first is “Undecided only”, the last “Names only”.
    await keys("ArrowDown", "Space", "End", "Space", "Enter");
    await expectNoPick();
    const named = await counted();
    assert.ok(named < all, `${named} of ${all} are names`);
    await press("Tab");
    await expectSpot(/“Moira Tennant”/);
    await press("Enter");
    await expectSpot(/“PORT ELLERY”/);
    await press("Shift+Tab");
    await expectSpot(/“Holloway”: Person, the machine/);
    await press("c");
    await expectTitle(/What to Go Through/);
    await keys("ArrowDown", "Space", "End", "Space", "Enter");
    await expectProgress(/1 of \d+ decided/);
  });

  it("asks in the quick pick about what the keys act on", async () => {
    await enter();
    caretIn(editor, "Finch", "handed it in");
    await expectSpot(/“Finch”: Person/);
    await press("Control+.");
    await expectTitle(/“Finch”: Person, the machine is/);
    await keys("m", "Enter");
    await expectTitle(/Note on “Finch”/);
    await press("Escape");
    await expectNoPick();
    assert.ok(await isOn());
  });

  it("marks the article as done, and as not", async () => {
    await enter();
    await press("d");
    await expectProgress(/Done: 0 of \d+ decided/);
    await expectDecisions(editor.document, ["the article: done (here)"]);
    await press("d");
    await expectProgress(/^\s*0 of \d+ decided/);
  });

  it("hides its keys and shows them again", async () => {
    await enter();
    await eventually(async () => assert.match((await legendRows()).join("\n"), /Confirm, and go on/));
    await press("k");
    await eventually(async () => assert.doesNotMatch((await legendRows()).join("\n"), /Confirm, and go on/));
    await press("Tab");
    await expectSpot(/“Moira Tennant”/);
    await press("k");
    await eventually(async () => assert.match((await legendRows()).join("\n"), /Confirm, and go on/));
    await press("Tab");
    await expectSpot(/“PORT ELLERY”/);
  });

  it("is left by Escape, and the text can be written in again", async () => {
    await enter();
    await press("Escape");
    await expectOff();
    const before = editor.document.getText();
    const caret = editor.document.positionAt(0);
    editor.selection = new Selection(caret, caret);
    await eventually(async () => {
      await press("p");
      assert.equal(editor.document.getText()[0], "p");
    });
    while (editor.document.getText() !== before) await commands.executeCommand("undo");
  });

  it("ends and says so when the text is changed all the same", async () => {
    await enter();
    await commands.executeCommand("workbench.action.files.setActiveEditorWriteableInSession");
    await press("Shift+Q");
    await expectOff();
    await expectMessage(/Annotation mode has ended: the text was changed/);
    await commands.executeCommand("undo");
  });

  it("waits while another editor is in front, whose keys write, and goes on after", async () => {
    await enter();
    await press("Tab");
    await expectSpot(/“Moira Tennant”/);
    const other = await openUntitled("The mayor of Oslo spoke on Monday.\n");
    await expectOff();
    await eventually(async () => {
      await press("p");
      assert.match(other.document.getText(), /^p/);
    });
    await window.showTextDocument(editor.document);
    await expectProgress(/0 of \d+ decided/);
    await press("Enter");
    await expectDecisions(editor.document, ["Moira Tennant: PERSON, confirmed (here)"]);
    // A second editor of the article is the same sitting.
    await commands.executeCommand("workbench.action.splitEditor");
    await expectProgress(/1 of \d+ decided/);
    await press("Tab");
    await expectSpot(/“/);
    await commands.executeCommand("workbench.action.closeActiveEditor");
    await expectProgress(/1 of \d+ decided/);
  });

  it("ends when the article is closed, which can be written in when it is opened again", async () => {
    await enter();
    await commands.executeCommand("workbench.action.closeActiveEditor");
    await expectOff();
    editor = await open("newsroom/inquiry.txt");
    await eventually(async () => {
      const caret = editor.document.positionAt(0);
      editor.selection = new Selection(caret, caret);
      await press("p");
      assert.equal(editor.document.getText()[0], "p");
    });
    await commands.executeCommand("workbench.action.files.revert");
  });

  it("outlives the server’s restart", async () => {
    await enter();
    await press("Enter");
    await expectProgress(/1 of \d+ decided/);
    await commands.executeCommand("copydesk.restart");
    await eventually(async () => {
      const annotated = await (await copydesk()).annotated(editor.document.uri);
      assert.ok(
        annotated?.annotations.some(({ state }) => state === "decided"),
        "it was read again",
      );
    });
    // A key that comes while the article is read again may say that nothing can be decided yet.
    await eventually(async () => {
      await press("Enter");
      await new Promise((resolve) => setTimeout(resolve, 1000));
      assert.match(await progress(), /[2-9] of \d+ decided/);
    });
  });

  it("works by its keys alone on a text that is no file yet", async () => {
    const untitled = await openUntitled(
      "HULL — Maren Oduya spoke in Oslo on Monday, and nobody came to hear it.\n",
    );
    await enter();
    await press("Tab");
    await press("o");
    await expectSpot(/“(?:HULL|Maren Oduya)”: Organization, decided/);
    assert.equal(untitled.document.getText().length, 72);
    await press("Escape");
    await expectOff();
  });

  it("does with the mouse what its keys do", async () => {
    await enter();
    await press("Tab");
    await expectSpot(/“Moira Tennant”: Person/);
    await click('.sidebar .monaco-list-row:has-text("Group of people")');
    await expectDecisions(editor.document, ["Moira Tennant: NORP (article)"]);
    assert.equal(rangeOf(editor.document, "Moira Tennant").start.line, editor.selection.active.line);
  });
});
