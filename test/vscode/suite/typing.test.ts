import { Selection, type TextEditor } from "vscode";
import { press } from "../bridge/call.js";
import { closeAll, expectDiagnostics, openUntitled } from "./desk.js";

const text = "Ingrid Solheim met Torvald Hask in Oslo on Monday. Today ";

/** Shows a text with the caret at its end. */
async function openAtEnd(content: string): Promise<TextEditor> {
  const editor = await openUntitled(content);
  const end = editor.document.positionAt(content.length);
  editor.selection = new Selection(end, end);
  return editor;
}

async function type(letters: string): Promise<void> {
  for (const letter of letters) {
    await press(letter === " " ? "Space" : letter);
  }
}

describe("Typing", () => {
  afterEach(async () => {
    await press("Escape");
    await closeAll();
  });

  it("checks a word once it is left", async () => {
    const { document } = await openAtEnd(text);
    await type("the goverment ");
    await expectDiagnostics(document, ["warning misspelled-word “goverment”"]);
  });

  it("checks a word after a pause", async () => {
    const { document } = await openAtEnd(text);
    await type("the goverment");
    await expectDiagnostics(document, ["warning misspelled-word “goverment”"]);
  });
});
