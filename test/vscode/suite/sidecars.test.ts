import assert from "node:assert/strict";
import {
  type CodeAction,
  CodeActionKind,
  ConfigurationTarget,
  commands,
  Position,
  Range,
  Selection,
  type TextEditor,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from "vscode";
import { press, screenshot, textsOf } from "../bridge/call.js";
import { answerMessage, expectMessage, pick, pickEntries } from "./answers.js";
import { closeAll, eventually, itInNode, open, openUntitled, rangeOf, reading } from "./desk.js";
import { expectAt, put, sidecarOf, sidecarText, textAt } from "./sidecar-files.js";

const article =
  "The harbour of Selvik stays open, said Petra Lindholm on Monday. The ferry Solveig came back in the rain.\n\nNobody waited for the crew on the quay.\n";

interface WrittenDecision {
  readonly creator?: { readonly name: string };
  readonly body: readonly { readonly value: string }[];
  readonly target: { readonly selector: readonly { readonly exact?: string }[] };
}

/** The decisions of a sidecar: the words, what is decided, and by whom. */
async function decisionsAt(file: Uri): Promise<readonly string[]> {
  const text = await textAt(file);
  if (text === undefined) return [];
  const { items }: { readonly items: readonly WrittenDecision[] } = JSON.parse(text);
  return items.map(
    ({ target, body, creator }) =>
      `${target.selector[0]?.exact} ${body[0]?.value} ${creator?.name ?? "nobody"}`,
  );
}

const expectDecisions = (file: Uri, expected: readonly string[]): Promise<void> =>
  eventually(async () => assert.deepEqual(await decisionsAt(file), expected));

describe("The file beside an article", () => {
  let folder: Uri;
  let article1: Uri;
  let number = 0;

  const openArticle = async (): Promise<TextEditor> => {
    const editor = await window.showTextDocument(article1, { preview: false });
    await reading(editor.document);
    return editor;
  };

  const decide = async (editor: TextEditor, words: string, command: string): Promise<void> => {
    const range = rangeOf(editor.document, words);
    editor.selection = new Selection(range.start, range.end);
    await commands.executeCommand(command);
  };

  const setAnnotator = (name: string | undefined) =>
    workspace.getConfiguration("copydesk").update("annotator", name, ConfigurationTarget.Global);

  before(async () => {
    const { document } = await open("newsroom/orchard.txt");
    folder = Uri.joinPath(document.uri, "..", "beside");
  });

  beforeEach(async () => {
    number += 1;
    article1 = Uri.joinPath(folder, `selvik-${number}.txt`);
    await put(article1, article);
    await commands.executeCommand("notifications.clearAll");
  });

  afterEach(async () => {
    await commands.executeCommand("workbench.action.closeQuickOpen");
    await commands.executeCommand("notifications.clearAll");
    await closeAll();
    await workspace.fs.delete(folder, { recursive: true });
  });

  it("is written when a person decides, with their name, and goes when that is undone", async () => {
    const editor = await openArticle();
    await decide(editor, "Solveig", "copydesk.annotatePerson");
    await expectDecisions(sidecarOf(article1), ["Solveig PERSON Ines Vale"]);
    assert.deepEqual((await workspace.fs.readDirectory(folder)).map(([name]) => name).sort(), [
      `selvik-${number}.txt`,
      `selvik-${number}.txt.annotations.json`,
    ]);
    await commands.executeCommand("copydesk.undoDecision");
    await expectAt(sidecarOf(article1), undefined);
  });

  it("asks once who decides; with Escape nobody's name is written, and nobody asked again", async () => {
    await setAnnotator(undefined);
    try {
      const editor = await openArticle();
      const range = rangeOf(editor.document, "Solveig");
      editor.selection = new Selection(range.start, range.end);
      void commands.executeCommand("copydesk.annotatePerson");
      await eventually(async () =>
        assert.match((await textsOf(".quick-input-widget:visible .quick-input-title")).join(), /Who Decides/),
      );
      assert.ok((await screenshot("who-decides")) > 20_000);
      await press("Escape");
      await expectDecisions(sidecarOf(article1), ["Solveig PERSON nobody"]);
      await decide(editor, "Selvik", "copydesk.annotatePlace");
      await expectDecisions(sidecarOf(article1), ["Selvik GPE nobody", "Solveig PERSON nobody"]);
    } finally {
      await setAnnotator("Ines Vale");
    }
  });

  it("is an annotator's own where that is set, and the others' are not seen", async () => {
    const setting = workspace.getConfiguration("copydesk.annotations", article1);
    await put(sidecarOf(article1), sidecarText(`selvik-${number}.txt`, article, "Selvik", "PERSON"));
    await setting.update("ownFile", true, ConfigurationTarget.WorkspaceFolder);
    try {
      const editor = await openArticle();
      await decide(editor, "Solveig", "copydesk.annotatePerson");
      await expectDecisions(sidecarOf(article1, "ines-vale"), ["Solveig PERSON Ines Vale"]);
      await expectDecisions(sidecarOf(article1), ["Selvik PERSON Mara Quill"]);
    } finally {
      await setting.update("ownFile", undefined, ConfigurationTarget.WorkspaceFolder);
      await workspace.fs.delete(Uri.joinPath(folder, "..", ".vscode"), { recursive: true });
    }
  });

  it("takes what another window decided meanwhile, and loses neither", async () => {
    const editor = await openArticle();
    await decide(editor, "Selvik", "copydesk.annotatePlace");
    await expectDecisions(sidecarOf(article1), ["Selvik GPE Ines Vale"]);
    // As another window writes it: its own item behind those that it found.
    const theirs = JSON.parse(sidecarText(`selvik-${number}.txt`, article, "Petra Lindholm", "PERSON"));
    const now = JSON.parse((await textAt(sidecarOf(article1))) ?? "");
    now.items.push(...theirs.items);
    await put(sidecarOf(article1), JSON.stringify(now));
    await decide(editor, "Solveig", "copydesk.annotateOrganization");
    await expectDecisions(sidecarOf(article1), [
      "Selvik GPE Ines Vale",
      "Petra Lindholm PERSON Mara Quill",
      "Solveig ORG Ines Vale",
    ]);
  });

  it("is not written over while it has unsaved changes; the decision stays in memory and says so", async () => {
    const file = sidecarOf(article1);
    await put(file, sidecarText(`selvik-${number}.txt`, article, "Selvik", "GPE"));
    const before = await textAt(file);
    const typed = new WorkspaceEdit();
    typed.insert(file, new Position(0, 0), "\n");
    await workspace.applyEdit(typed);
    const editor = await openArticle();
    await decide(editor, "Solveig", "copydesk.annotatePerson");
    await expectMessage(/unsaved changes in an editor/);
    assert.equal(await textAt(file), before);
    await window.showTextDocument(file);
    await commands.executeCommand("workbench.action.files.revert");
    await decide(await openArticle(), "Petra Lindholm", "copydesk.annotatePerson");
    await expectDecisions(file, [
      "Selvik GPE Mara Quill",
      "Petra Lindholm PERSON Ines Vale",
      "Solveig PERSON Ines Vale",
    ]);
  });

  itInNode("stays as it is in a read-only folder, and says so", "it cannot make one", async () => {
    const { chmodSync } = process.getBuiltinModule("node:fs");
    const editor = await openArticle();
    chmodSync(folder.fsPath, 0o555);
    try {
      await decide(editor, "Solveig", "copydesk.annotatePerson");
      await expectMessage(/read-only/);
      assert.equal(await textAt(sidecarOf(article1)), undefined);
    } finally {
      chmodSync(folder.fsPath, 0o755);
    }
    await decide(editor, "Selvik", "copydesk.annotatePlace");
    await expectDecisions(sidecarOf(article1), ["Selvik GPE Ines Vale", "Solveig PERSON Ines Vale"]);
  });

  it("with Git's marks is told, offers both versions at the mark and in a message, and is merged", async () => {
    const file = sidecarOf(article1);
    const name = `selvik-${number}.txt`;
    const ours = sidecarText(name, article, "Selvik", "GPE");
    const theirs = sidecarText(name, article, "Solveig", "PRODUCT").replace("9b001", "9b002");
    await put(file, `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> other\n`);
    await openArticle();
    await expectMessage(/Git left two versions/);
    const document = await workspace.openTextDocument(file);
    await window.showTextDocument(document);
    const actions = await commands.executeCommand<CodeAction[]>(
      "vscode.executeCodeActionProvider",
      file,
      new Range(0, 0, 0, 0),
      CodeActionKind.QuickFix.value,
    );
    assert.ok(actions.some(({ title }) => title === "Choose Which Decisions to Keep…"));
    await answerMessage("Choose…");
    assert.match((await pickEntries()).join("\n"), /Keep Both.*Keep Current.*Keep Incoming/s);
    await pick("Keep Both");
    await expectDecisions(file, ["Selvik GPE Mara Quill", "Solveig PRODUCT Mara Quill"]);
  });

  it("that is broken is told with a way to open it, and never written over", async () => {
    const file = sidecarOf(article1);
    await put(file, "{ oops\n");
    const editor = await openArticle();
    await expectMessage(/cannot be read, so nothing is written into it/);
    await decide(editor, "Solveig", "copydesk.annotatePerson");
    await answerMessage("Open File");
    await eventually(() => assert.equal(window.activeTextEditor?.document.uri.path, file.path));
    assert.equal(await textAt(file), "{ oops\n");
  });

  it("keeps a decision whose words are gone: it is counted, listed and placed on words by one gesture", async () => {
    const file = sidecarOf(article1);
    const other = article.replace("the crew", "the Ragnhild");
    await put(
      file,
      sidecarText(`selvik-${number}.txt`, other.replace("on the quay", "at Molde"), "Molde", "GPE"),
    );
    const editor = await openArticle();
    await expectMessage(/1 decision has lost its place/);
    await eventually(async () =>
      assert.match((await textsOf('.statusbar-item[id$="copydesk.lost"]')).join(), /1 lost decision/),
    );
    const range = rangeOf(editor.document, "quay");
    editor.selection = new Selection(range.start, range.end);
    void commands.executeCommand("copydesk.reviewLost");
    assert.match(
      (await pickEntries()).join("\n"),
      /Molde.*Place · Mara Quill · 2026-11-26.*for the Ragnhild at Molde/s,
    );
    assert.ok((await screenshot("lost-decisions")) > 20_000);
    await press("Enter");
    await expectDecisions(file, ["quay GPE Ines Vale"]);
    await eventually(async () => assert.deepEqual(await textsOf('.statusbar-item[id$="copydesk.lost"]'), []));
  });

  it("gives up a lost decision only when told so, by keyboard", async () => {
    const file = sidecarOf(article1);
    await put(file, sidecarText(`selvik-${number}.txt`, `At Molde nobody came. ${article}`, "Molde", "GPE"));
    const editor = await openArticle();
    await eventually(async () =>
      assert.match((await textsOf('.statusbar-item[id$="copydesk.lost"]')).join(), /1 lost decision/),
    );
    editor.selection = new Selection(0, 0, 0, 0);
    void commands.executeCommand("copydesk.reviewLost");
    await pickEntries();
    await press("Enter");
    await eventually(async () => assert.match((await pickEntries()).join(), /Drop This Decision/));
    await press("Enter");
    await expectAt(file, undefined);
  });

  it("is written beside an unsaved text once that is saved", async () => {
    const editor = await openUntitled(article);
    await decide(editor, "Solveig", "copydesk.annotatePerson");
    await expectMessage(/once it is saved/);
    const saved = Uri.joinPath(folder, "saved.txt");
    // As saving does it: the file is made, opened in the editor's place, and the unsaved text closed.
    await put(saved, article);
    await window.showTextDocument(saved, { preview: false });
    await expectDecisions(sidecarOf(saved), ["Solveig PERSON Ines Vale"]);
  });

  it("is shown below its article in the explorer, where files are nested", () => {
    const patterns = workspace
      .getConfiguration("explorer.fileNesting")
      .get<Record<string, string>>("patterns");
    assert.match(patterns?.["*.txt"] ?? "", /\.txt\.annotations\.json/);
    assert.ok(patterns?.["*.ts"], "VS Code's own patterns are there, too");
  });
});
