import assert from "node:assert/strict";
import { commands, Selection, Uri, window, workspace } from "vscode";
import { press, print, textsOf } from "../../../vscode/bridge/call.js";
import { eventually, reading } from "../../../vscode/suite/desk.js";
import { goldOf, isCounted, isRight, isSameSpan, type Mention, mapping } from "../gold.js";
import type { Standing } from "../next-task.js";
import { perform, personAt, taskNow } from "./person.js";

const textOf = async (file: Uri): Promise<string> =>
  new TextDecoder("utf-8", { ignoreBOM: false }).decode(await workspace.fs.readFile(file));

const isOn = async (): Promise<boolean> =>
  (await textsOf('.statusbar-item[id$="copydesk.annotationMode"]')).length > 0;

const sum = (counts: Iterable<number>): number => [...counts].reduce((a, b) => a + b, 0);

/** How the names of an article compare with the gold: right, of the gold types and wrong, missed. */
const compare = (names: readonly Standing[], wanted: readonly Mention[], others: readonly Mention[]) => {
  const right = wanted.filter((gold) =>
    names.some((name) => isSameSpan(name, gold) && isRight(gold.type, name.type)),
  ).length;
  const counted = names.filter(
    (name) =>
      isCounted(name.type) && !others.some((other) => other.start < name.end && name.start < other.end),
  ).length;
  return { right, wrong: counted - right, missed: wanted.length - right };
};

describe("A person’s hour", () => {
  let total = 0;
  let mentions = 0;

  it("is counted in key strokes", async function () {
    this.timeout(580_000);
    const folder = workspace.workspaceFolders?.[0]?.uri;
    assert.ok(folder);
    const files = (await workspace.fs.readDirectory(folder))
      .map(([name]) => name)
      .filter((name) => name.endsWith(".txt"));
    await print(`The types of the gold: ${mapping}`);
    let isFirst = true;
    for (const file of files.sort()) {
      const document = await workspace.openTextDocument(Uri.joinPath(folder, file));
      const editor = await window.showTextDocument(document, { preview: false });
      await reading(document);
      const text = document.getText();
      const annotations = await textOf(Uri.joinPath(folder, file.replace(/\.txt$/, ".ann")));
      const { wanted, others } = goldOf(annotations, text);
      const start = document.positionAt(0);
      editor.selection = new Selection(start, start);
      const person = personAt(editor);
      const before = compare((await person.look()).names, wanted, others);
      await eventually(async () => {
        if (!(await isOn())) for (const key of ["Alt+j", "m"]) await press(key);
        await new Promise((resolve) => setTimeout(resolve, 1500));
        assert.ok(await isOn());
      });
      // The chord, and once in a window the choice of undecided names alone.
      let keys = 2;
      if (isFirst) {
        for (const key of ["c", "ArrowDown", "Space", "End", "Space", "Enter"]) {
          await press(key);
          await new Promise((resolve) => setTimeout(resolve, 400));
          keys += 1;
        }
        isFirst = false;
      }
      const givenUp: Mention[] = [];
      const kinds = new Map<string, number>();
      for (let count = 0; count < 500; count += 1) {
        const task = await taskNow(person, { wanted, others, givenUp });
        if (task === undefined) break;
        const pressed = sum(person.keys.values());
        const isDone = await perform(person, text, task, { wanted, others, givenUp });
        kinds.set(task.kind, (kinds.get(task.kind) ?? 0) + sum(person.keys.values()) - pressed);
        kinds.set(`${task.kind}s`, (kinds.get(`${task.kind}s`) ?? 0) + 1);
        if (!isDone && "gold" in task) givenUp.push(task.gold);
      }
      await person.press("d");
      keys += sum(person.keys.values());
      const view = await person.look();
      const end = compare(view.names, wanted, others);
      const decided = view.names.filter(({ state }) => state === "decided").length;
      const follow = view.names.filter(({ state }) => state === "follows").length;
      total += keys;
      mentions += wanted.length + view.rejected.length;
      const tasks = ["confirm", "mend", "add", "reject"].map(
        (kind) => `${kind} ${kinds.get(`${kind}s`) ?? 0} by ${kinds.get(kind) ?? 0}`,
      );
      await print(
        [
          `${file}: ${text.match(/\S+/g)?.length ?? 0} words, ${wanted.length} mentions`,
          `  the machine: ${before.right} right, ${before.wrong} wrong, ${before.missed} missed`,
          `  ${keys} key strokes (${tasks.join(", ")}), ${(keys / wanted.length).toFixed(2)} per mention of the gold, ${(keys / (wanted.length + view.rejected.length)).toFixed(2)} per mention decided`,
          `  at the end: ${end.right} right, ${end.wrong} wrong, ${end.missed} missed; ${decided} decided at their place, ${follow} follow, ${view.rejected.length} rejected`,
          ...givenUp.map((gold) => `  not reached: ${gold.type} “${text.slice(gold.start, gold.end)}”`),
          `  ${[...person.keys].map(([key, count]) => `${key} ${count}`).join(", ")}`,
        ].join("\n"),
      );
      await commands.executeCommand("copydesk.annotationKey", { key: "escape" });
      await commands.executeCommand("workbench.action.closeActiveEditor");
    }
    await print(`all: ${total} key strokes, ${(total / mentions).toFixed(2)} per mention decided`);
  });
});
