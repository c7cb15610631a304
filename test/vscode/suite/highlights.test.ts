import assert from "node:assert/strict";
import { ConfigurationTarget, commands, Range, workspace } from "vscode";
import { paintOf } from "../bridge/call.js";
import type { Paint } from "../bridge/protocol.js";
import { closeAll, eventually, open, reading } from "./desk.js";

/** Fully transparent, as the browser computes it. */
const transparent = "rgba(0, 0, 0, 0)";

/** The decorations of a text that have a colour behind the words and a line of some kind. */
async function marksOn(words: string): Promise<readonly Paint[]> {
  return (await paintOf(words)).filter(
    ({ background, border, classes }) =>
      classes.includes("TextEditorDecorationType") && background !== transparent && border !== "0px none",
  );
}

async function expectLine(words: string, line: RegExp): Promise<void> {
  await eventually(async () => {
    const borders = (await marksOn(words)).map(({ border }) => border);
    assert.ok(
      borders.some((border) => line.test(border)),
      `“${words}” has a line like ${line}: ${borders.join("; ")}`,
    );
  });
}

async function expectNoMark(words: string): Promise<void> {
  await eventually(async () => assert.deepEqual(await marksOn(words), []));
}

describe("Highlights", () => {
  afterEach(async () => {
    await workspace
      .getConfiguration("copydesk")
      .update("highlight.enable", undefined, ConfigurationTarget.Global);
    await workspace
      .getConfiguration("copydesk")
      .update("highlight.people", undefined, ConfigurationTarget.Global);
    await closeAll();
  });

  it("mark each kind with a colour and a line of its own", async () => {
    await open("newsroom/keepers.txt");
    await expectLine("Maren Oduya", /^2px solid/);
    await expectLine("Iceland", /^2px dotted/);
    await expectLine("Norwegian", /^3px double/);
    await expectLine("Tuesday", /^1px solid/);
    await expectLine("Why It Matters", /^1px solid/);
    await expectLine("Keepers’ Union", /^2px dashed/);
  });

  it("set a quote between two corners on a ground of its own, with no line where it wraps", async () => {
    await open("newsroom/keepers.txt");
    await expectLine("Maren Oduya", /solid/);
    // The first mark of a quote in the article, and the last.
    for (const mark of ["“", "”"])
      await eventually(async () => {
        const borders = (await paintOf(mark)).map(({ border }) => border);
        assert.ok(
          borders.some((border) => /^2px solid/.test(border)),
          borders.join("; "),
        );
      });
    const within = (await paintOf("and nobody has called us")).filter(({ classes }) =>
      classes.includes("TextEditorDecorationType"),
    );
    assert.ok(within.some(({ background }) => background !== transparent));
    assert.ok(within.every(({ border }) => border.startsWith("0px")));
  });

  it("set headers in bold", async () => {
    await open("newsroom/keepers.txt");
    await eventually(async () => {
      const weights = (await paintOf("Why It Matters")).map(({ fontWeight }) => Number(fontWeight));
      assert.ok(
        weights.some((weight) => weight >= 700),
        weights.join(),
      );
    });
  });

  it("leave all other words alone", async () => {
    await open("newsroom/keepers.txt");
    await expectLine("Maren Oduya", /solid/);
    assert.deepEqual(await marksOn("without visiting"), []);
  });

  it("go and come back by command", async () => {
    await open("newsroom/keepers.txt");
    await expectLine("Maren Oduya", /solid/);
    await commands.executeCommand("copydesk.toggleHighlights");
    await expectNoMark("Maren Oduya");
    await expectNoMark("Iceland");
    await commands.executeCommand("copydesk.toggleHighlights");
    await expectLine("Maren Oduya", /solid/);
  });

  it("are switched for each kind by its setting", async () => {
    await open("newsroom/keepers.txt");
    await expectLine("Maren Oduya", /solid/);
    await workspace
      .getConfiguration("copydesk")
      .update("highlight.people", false, ConfigurationTarget.Global);
    await expectNoMark("Maren Oduya");
    await expectLine("Iceland", /dotted/);
  });

  it("move with the text", async () => {
    const editor = await open("newsroom/keepers.txt");
    await expectLine("Maren Oduya", /solid/);
    await editor.edit((edit) => edit.insert(editor.document.positionAt(0), "Exclusive: "));
    await reading(editor.document);
    await expectLine("Maren Oduya", /solid/);
    await expectLine("Iceland", /dotted/);
    await editor.edit((edit) => edit.replace(new Range(0, 0, 0, 11), ""));
  });

  it("leave a list of requirements alone", async () => {
    await open("newsroom/requirements.txt");
    assert.deepEqual(await marksOn("numpy"), []);
  });
});
