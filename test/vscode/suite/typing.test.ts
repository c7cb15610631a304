import assert from "node:assert/strict";
import { commands, type TextDocument, type TextEditor } from "vscode";
import { press, textsOf } from "../bridge/call.js";
import { closeAll, eventually, expectDiagnostics, openUntitled, reading } from "./desk.js";

const text =
  "Ingrid Solheim met Torvald Hask in Oslo on Monday. Torrential rain fell. “Total nonsense,” Hask said. Today ";

/** Shows a text with the caret at its end. */
async function openAtEnd(content: string, language: string): Promise<TextEditor> {
  const editor = await openUntitled(content, language);
  // Unlike a selection that is set, a command has been carried out when it resolves.
  await commands.executeCommand("cursorBottom");
  return editor;
}

const suggestions = (): Promise<readonly string[]> => textsOf(".suggest-widget.visible .monaco-list-row");

async function type(letters: string, after: () => Promise<unknown> = async () => undefined): Promise<void> {
  for (const letter of letters) {
    await press(letter === " " ? "Space" : letter);
    await after();
  }
}

async function expectNames(names: RegExp): Promise<void> {
  await eventually(async () => {
    const [first = "nothing"] = await suggestions();
    assert.match(first, names);
  });
}

const expectText = (document: TextDocument, expected: string): Promise<void> =>
  eventually(() => assert.equal(document.getText(), expected));

describe("Typing", () => {
  afterEach(async () => {
    await press("Escape");
    await closeAll();
  });

  for (const language of ["plaintext", "news"]) {
    it(`offers names from the second letter in ${language}`, async () => {
      const { document } = await openAtEnd(text, language);
      await type("To", () => reading(document));
      await expectNames(/^Torvald Hask/);
      await press("Enter");
      await expectText(document, `${text}Torvald Hask`);
    });

    it(`offers names to who types fast in ${language}`, async () => {
      const { document } = await openAtEnd(text, language);
      await type("Solhe");
      await expectNames(/Solheim/);
      await press("Enter");
      await expectText(document, `${text}Ingrid Solheim`);
    });
  }

  it("leaves plain text VS Code's own words where no name begins so", async () => {
    await openAtEnd(text, "plaintext");
    await type("non");
    await expectNames(/^nonsense/);
  });

  it("checks a word once it is left", async () => {
    const { document } = await openAtEnd(text, "plaintext");
    await type("the goverment ");
    await expectDiagnostics(document, ["warning misspelled-word “goverment”"]);
  });

  it("checks a word after a pause", async () => {
    const { document } = await openAtEnd(text, "plaintext");
    await type("the goverment");
    await expectDiagnostics(document, ["warning misspelled-word “goverment”"]);
  });
});
