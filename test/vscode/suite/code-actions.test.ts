import assert from "node:assert/strict";
import { type CodeAction, CodeActionKind, commands, type TextDocument, workspace } from "vscode";
import { screenshot, textsOf } from "../bridge/call.js";
import { answerMessage, expectMessage } from "./answers.js";
import { closeAll, eventually, expectDiagnostics, open, openUntitled, rangeOf, reading } from "./desk.js";

/** The actions that are offered for a text of a document. */
async function actionsFor(
  document: TextDocument,
  words: string,
  kind?: CodeActionKind,
): Promise<CodeAction[]> {
  return commands.executeCommand<CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    rangeOf(document, words),
    kind?.value,
  );
}

/** Applies the first quick fix for a text, and waits until the new text has been read. */
async function applyFirstFix(document: TextDocument, words: string): Promise<string> {
  const [action] = await actionsFor(document, words, CodeActionKind.QuickFix);
  assert.ok(action?.edit, `there is a fix for “${words}”`);
  assert.ok(await workspace.applyEdit(action.edit));
  await reading(document);
  return action.title;
}

describe("Code actions", () => {
  afterEach(closeAll);

  it("deletes a word that is there twice", async () => {
    const { document } = await open("newsroom/keepers.txt");
    await applyFirstFix(document, "after after");
    assert.ok(document.getText().includes("The decision came after a report by Norway"));
  });

  it("spells a word right", async () => {
    const { document } = await open("newsroom/keepers.txt");
    await applyFirstFix(document, "goverment");
    assert.ok(document.getText().includes("Solheim said the government would pay"));
  });

  it("spells a name as the article does", async () => {
    const { document } = await open("newsroom/keepers.txt");
    await applyFirstFix(document, "Torwald");
    assert.ok(document.getText().includes("Torvald Hask will not stand again"));
  });

  it("inserts the quotation mark that is missing", async () => {
    const { document } = await open("newsroom/keepers.txt");
    await applyFirstFix(document, "We have kept");
    assert.ok(document.getText().includes("“We have kept our word, and we will go on keeping it.”"));
  });

  it("offers the likely speakers of a quote that has none", async () => {
    const { document } = await open("newsroom/keepers.txt");
    const titles = (await actionsFor(document, "“The lights belong", CodeActionKind.QuickFix)).map(
      ({ title }) => title,
    );
    assert.deepEqual(titles.slice(0, 2), ["Add “, Hask said”", "Add “, Solheim said”"]);
    await applyFirstFix(document, "“The lights belong");
    assert.ok(document.getText().includes("at sea at night,” Hask said."));
  });

  it("fixes at once everything that is safe to fix", async () => {
    const { document } = await openUntitled(
      "The mayor of Oslo said on Monday that the the bridge is is safe.\n\nShe drove over the the ridge.\n",
    );
    await expectDiagnostics(document, [
      "warning duplicated-word “the the”",
      "warning duplicated-word “is is”",
      "warning duplicated-word “the the”",
    ]);
    const kind = CodeActionKind.SourceFixAll.append("copydesk");
    const [action] = await actionsFor(document, "mayor", kind);
    assert.equal(action?.kind?.value, kind.value);
    assert.ok(action?.edit);
    assert.ok(await workspace.applyEdit(action.edit));
    assert.equal(
      document.getText(),
      "The mayor of Oslo said on Monday that the bridge is safe.\n\nShe drove over the ridge.\n",
    );
    await expectDiagnostics(document, []);
  });

  it("fixes them by command", async () => {
    const { document } = await openUntitled("The mayor of Oslo said on Monday that the bridge is is safe.\n");
    await expectDiagnostics(document, ["warning duplicated-word “is is”"]);
    await commands.executeCommand("copydesk.fixAll");
    await eventually(() => assert.match(document.getText(), /bridge is safe/));
    await expectMessage(/1 fixed, no problems left\./);
    await commands.executeCommand("notifications.clearAll");
    await commands.executeCommand("copydesk.fixAll");
    await expectMessage(/No problems\./);
  });

  it("say how many need a person, and show them", async () => {
    const { document } = await open("newsroom/keepers.txt");
    await expectDiagnostics(document, [
      "warning duplicated-word “after after”",
      "warning misspelled-word “goverment”",
      "error unbalanced-quote “We”",
      "warning name-spelling “Torwald”",
      "warning unattributed-quote ““The lights belong to everyone who has ever been at sea at night.””",
    ]);
    await commands.executeCommand("notifications.clearAll");
    await commands.executeCommand("copydesk.fixAll");
    await expectMessage(/1 fixed, 4 need you\./);
    assert.ok((await screenshot("fix-all")) > 20_000);
    await commands.executeCommand("notifications.clearAll");
    await commands.executeCommand("copydesk.fixAll");
    await expectMessage(/Nothing here is safe to fix at once; 4 need you\./);
    await answerMessage("Show Problems");
    await eventually(async () =>
      assert.match((await textsOf(".markers-panel-container")).join(), /goverment/),
    );
    await commands.executeCommand("workbench.action.closePanel");
  });
});
