import assert from "node:assert/strict";
import { commands, window } from "vscode";
import { closeAll, eventually } from "./desk.js";

interface Binding {
  readonly key: string;
  readonly command: string;
}

/** VS Code's own list of what is bound to which key here, extensions included: JSON under a comment. */
const defaults = async (): Promise<readonly Binding[]> => {
  await commands.executeCommand("workbench.action.openDefaultKeybindingsFile");
  const text = await eventually(() => {
    const content = window.activeTextEditor?.document.getText() ?? "";
    assert.match(content, /"copydesk\.nextName"/);
    return content;
  });
  return [...text.matchAll(/\{ "key": "([^"]+)",\s+"command": "([^"]+)"/g)].map(
    ([, key = "", command = ""]) => ({ key, command }),
  );
};

describe("Key bindings", () => {
  afterEach(closeAll);

  it("take no key of VS Code's own, nor the first of two", async () => {
    const all = await defaults();
    const [ours, others] = [true, false].map((own) =>
      all.filter(({ command }) => command.startsWith("copydesk.") === own),
    );
    assert.ok(ours !== undefined && ours.length >= 17, `${ours?.length} keys are bound`);
    assert.ok(others !== undefined && others.length > 500, `${others?.length} keys of VS Code are listed`);
    // Single keys hold only where nothing else can be typed: in a list of places, in annotation mode.
    const chords = ours.filter(({ key }) => key.includes(" "));
    const firsts = new Set(chords.map(({ key }) => key.split(" ")[0]));
    const clashes = others.filter(({ key }) => firsts.has(key.split(" ")[0]));
    assert.deepEqual(clashes, []);
  });
});
