import assert from "node:assert/strict";
import { ConfigurationTarget, commands, type Uri, window, workspace } from "vscode";
import { hoverByMouse, paintOf, press, screenshot, textsOf } from "../bridge/call.js";
import type { Paint } from "../bridge/protocol.js";
import { closeAll, eventually, hoverOver, open, reading } from "./desk.js";
import { put, sidecarOf, sidecarText, textAt } from "./sidecar-files.js";

const article = `Pier Talks Resume

The tax burden will fall, said Petra Lindholm on Monday. The pier is safe, she added.

Critics call it a tax burden all the same, and nobody answers them.
`;

/** A sidecar with a decision for each label: its words, or none for the whole article. */
const sidecarWith = (name: string, labels: readonly (readonly [label: string, words?: string])[]): string => {
  const pages = labels.map(([label, words], index) => {
    const page = JSON.parse(sidecarText(name, article, words ?? "Pier", label));
    const [item] = page.items;
    item.id = `urn:uuid:label-${index}`;
    if (words === undefined) item.target = { source: name };
    return page;
  });
  return JSON.stringify({ ...pages[0], items: pages.flatMap(({ items }) => items) });
};

describe("The labels of a folder", () => {
  let folder: Uri;
  let config: Uri;
  let before: string;
  const file = (): Uri => folder.with({ path: `${folder.path}/labelled.txt` });

  beforeEach(async () => {
    const { document } = await open("newsroom/orchard.txt");
    folder = document.uri.with({ path: document.uri.path.replace(/\/[^/]+$/, "") });
    config = folder.with({ path: `${folder.path}/.copydesk.json` });
    before = (await textAt(config)) ?? "";
    const labels = [
      { name: "CLAIM", color: "#b5651d", description: "Something that may be checked." },
      { name: "FRAME", parent: "CLAIM" },
      { name: "OPINION", scope: "article" },
    ];
    await put(config, JSON.stringify({ ...JSON.parse(before), labels }));
    await put(file(), article);
    await put(
      sidecarOf(file()),
      sidecarWith("labelled.txt", [
        ["OPINION"],
        ["CLAIM", "The tax burden will fall, said Petra Lindholm"],
        ["FRAME", "tax burden"],
      ]),
    );
    const shown = await window.showTextDocument(file(), { preview: false });
    await eventually(async () => {
      const { labels: found } = await reading(shown.document);
      assert.deepEqual(
        found.map(({ label, order }) => `${label} ${order}`),
        ["OPINION 2", "CLAIM 0", "FRAME 1"],
      );
    });
    // The file that configures them was written by the same hand; its watcher tells the server in its own time.
    await eventually(async () =>
      assert.match(await hoverOver(shown.document, "tax burden"), /Something that may be checked/),
    );
  });

  afterEach(async () => {
    await workspace
      .getConfiguration("copydesk")
      .update("highlight.labels", undefined, ConfigurationTarget.Global);
    await closeAll();
    await put(config, before);
    for (const one of [sidecarOf(file()), file()]) await workspace.fs.delete(one);
  });

  const underlinesOf = (paints: readonly Paint[]): readonly string[] =>
    paints.map(({ textDecoration }) => textDecoration).filter((line) => line.includes("underline"));

  it("underline their words in their colours, each with a line of its own, the inner over the outer", async () => {
    await eventually(async () => {
      const outer = underlinesOf(await paintOf("will fall"));
      const inner = underlinesOf(await paintOf("tax burden"));
      assert.ok(outer.length > 0 && outer.every((line) => /solid/.test(line)), outer.join("; "));
      assert.ok(inner.length > 0 && inner.every((line) => /dashed/.test(line)), inner.join("; "));
      assert.notEqual(outer[0]?.match(/rgb\(.*?\)/)?.[0], inner[0]?.match(/rgb\(.*?\)/)?.[0]);
    });
    // The name under the label keeps its own line.
    const borders = (await paintOf("Petra Lindholm")).map(({ border }) => border);
    assert.ok(
      borders.some((border) => /^2px solid/.test(border)),
      borders.join("; "),
    );
    assert.deepEqual(underlinesOf(await paintOf("nobody answers")), []);
    assert.ok((await screenshot("labels")) > 10_000);
  });

  it("go and come back by their switch, the highlights of names stay", async () => {
    await eventually(async () => assert.ok(underlinesOf(await paintOf("will fall")).length > 0));
    await workspace
      .getConfiguration("copydesk")
      .update("highlight.labels", false, ConfigurationTarget.Global);
    await eventually(async () => assert.deepEqual(underlinesOf(await paintOf("will fall")), []));
    assert.ok((await paintOf("Petra Lindholm")).some(({ border }) => /^2px solid/.test(border)));
  });

  it("are told under the mouse with what they are for and who decided", async () => {
    const told = await hoverByMouse("tax burden");
    assert.match(told, /FRAME — label, a kind of CLAIM/);
    assert.match(told, /Decided here by Mara Quill/);
    assert.match(told, /Something that may be checked\./);
  });

  it("are listed, and gone to by keyboard alone", async () => {
    const editor = window.activeTextEditor;
    // The client may not have heard of the labels yet.
    await eventually(async () => {
      void commands.executeCommand("copydesk.goToLabel");
      const rows = await textsOf(".quick-input-list .monaco-list-row");
      assert.equal(rows.length, 4, rows.join("; "));
      assert.match(rows[0] ?? "", /OPINION.*the whole article/s);
    });
    await press("ArrowDown");
    await press("ArrowDown");
    await press("Enter");
    await eventually(() => {
      assert.ok(editor);
      assert.equal(editor.document.offsetAt(editor.selection.active), article.indexOf("tax burden"));
    });
  });

  it("follow the folder's configuration while it is edited", async () => {
    await put(
      config,
      JSON.stringify({ ...JSON.parse(before), labels: [{ name: "FRAME", color: "#005f87" }] }),
    );
    await eventually(async () => {
      const inner = underlinesOf(await paintOf("tax burden"));
      assert.ok(inner.length > 0 && inner.every((line) => /solid/.test(line)), inner.join("; "));
    });
    assert.match(await hoverByMouse("will fall"), /CLAIM — a label that \.copydesk\.json does not have/);
  });
});
