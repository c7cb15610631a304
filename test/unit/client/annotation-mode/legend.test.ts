import assert from "node:assert/strict";
import { legendGroups } from "../../../../client/src/annotation-mode/legend-rows.js";
import { actionOf, boundKeys, keyCap } from "../../../../client/src/annotation-mode/mode-keys.js";
import manifest from "../../../../package.json" with { type: "json" };
import type { WireLabel } from "../../../../server/src/protocol.js";

const label = (name: string, key: string): WireLabel => ({ name, key, scope: "span" });

describe("the keys of annotation mode", () => {
  const bound = manifest.contributes.keybindings.filter(
    ({ command }) => command === "copydesk.annotationKey",
  ) as readonly { key: string; mac?: string; when: string; args?: { key?: string } }[];

  it("are bound by the manifest, every letter and digit among them, with the key as the argument", () => {
    assert.deepEqual(bound.map(({ key }) => key).sort(), [...boundKeys].sort());
    for (const { key, mac, args } of bound) {
      assert.deepEqual(args, { key });
      assert.equal(mac, key.startsWith("ctrl+") ? key.replace("ctrl", "cmd") : undefined);
    }
  });

  it("hold while the article is in front and its text has the focus; Tab unless it moves the focus", () => {
    for (const { key, when } of bound) {
      assert.match(when, /^copydesk\.annotating && editorTextFocus\b/);
      assert.equal(when.includes("!editorTabMovesFocus"), key.includes("tab"), key);
    }
  });

  const shownWith = (labels: readonly WireLabel[]) =>
    legendGroups(labels).flatMap(({ rows }) =>
      rows.flatMap(({ keys, name }) => keys.map((key) => ({ key, name }))),
    );

  it("are each shown once, with what they do", () => {
    const rows = shownWith([]);
    assert.equal(new Set(rows.map(({ key }) => key)).size, rows.length);
    for (const { name } of rows) assert.ok(name.length > 0);
    const actions = (keys: readonly string[]): Set<string> =>
      new Set(keys.map((key) => JSON.stringify(actionOf(key, []))));
    assert.deepEqual(
      actions(rows.map(({ key }) => key)),
      actions(boundKeys.filter((key) => actionOf(key, []))),
    );
  });

  it("are a label’s where it has taken one, of a type or of what moves about, but not of what decides", () => {
    const labels = [label("CLAIM", "c"), label("FRAME", "p"), label("TAKEN", "x")];
    assert.deepEqual(actionOf("c", labels), { kind: "type", type: "CLAIM" });
    assert.deepEqual(actionOf("p", labels), { kind: "type", type: "FRAME" });
    assert.deepEqual(actionOf("x", labels), { kind: "gesture", gesture: "reject" });
    const named = shownWith(labels).filter(({ key }) => ["c", "p", "x"].includes(key));
    assert.deepEqual(named.map(({ key, name }) => `${key} ${name}`).sort(), [
      "c CLAIM",
      "p FRAME",
      "x Nothing here",
    ]);
  });

  it("say Delete and X alike", () => assert.deepEqual(actionOf("delete", []), actionOf("x", [])));

  it("are shown as keyboards have them", () => {
    assert.equal(keyCap("shift+right", false), "Shift+→");
    assert.equal(keyCap("ctrl+shift+z", false), "Ctrl+Shift+Z");
    assert.equal(keyCap("p", false), "P");
    assert.equal(keyCap("escape", false), "Esc");
    assert.equal(keyCap("shift+right", true), "⇧→");
    assert.equal(keyCap("ctrl+.", true), "⌘.");
    assert.equal(keyCap("escape", true), "Esc");
  });
});
