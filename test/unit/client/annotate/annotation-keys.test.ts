import assert from "node:assert/strict";
import {
  gestureKeys,
  labelKey,
  meaningOf,
  nameTypes,
  passageTypes,
  typeKey,
  typeName,
} from "../../../../client/src/annotate/annotation-keys.js";
import type { WireLabel } from "../../../../server/src/protocol.js";

const label = (name: string, key?: string): WireLabel => ({ name, scope: "span", ...(key && { key }) });

describe("the keys of annotations", () => {
  it("are one for each type and gesture", () => {
    const keys = [...nameTypes, ...passageTypes].map(({ key }) => key).concat(Object.values(gestureKeys));
    assert.equal(new Set(keys).size, keys.length);
    for (const key of keys) assert.match(key, /^([a-z0-9]|enter)$/);
  });

  it("mean a gesture or a type, also with the Caps Lock on", () => {
    assert.deepEqual(meaningOf("p", []), { kind: "type", type: "PERSON" });
    assert.deepEqual(meaningOf("P", []), { kind: "type", type: "PERSON" });
    assert.deepEqual(meaningOf("enter", []), { kind: "gesture", gesture: "confirm" });
    assert.deepEqual(meaningOf("x", []), { kind: "gesture", gesture: "reject" });
    assert.equal(meaningOf("c", []), undefined);
  });

  it("go to a folder's label before a type", () => {
    const labels = [label("FRAME", "P"), label("CLAIM", "c"), label("NOTE")];
    assert.deepEqual(meaningOf("p", labels), { kind: "type", type: "FRAME" });
    assert.deepEqual(meaningOf("c", labels), { kind: "type", type: "CLAIM" });
    assert.equal(typeKey("PERSON", labels), undefined);
    assert.equal(typeKey("ORG", labels), "o");
  });

  it("do not go to a label where they are a gesture's, or an earlier label's", () => {
    const [taken, first, second] = [label("TAKEN", "x"), label("FIRST", "k"), label("SECOND", "K")];
    const labels = [taken, first, second];
    assert.deepEqual(meaningOf("x", labels), { kind: "gesture", gesture: "reject" });
    assert.deepEqual(
      labels.map((one) => labelKey(one, labels)),
      [undefined, "k", undefined],
    );
    assert.deepEqual(meaningOf("k", labels), { kind: "type", type: "FIRST" });
  });

  it("have names for people, and a label its own", () => {
    assert.equal(typeName("GPE"), "Place");
    assert.equal(typeName("CLAIM"), "CLAIM");
  });
});
