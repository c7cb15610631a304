import assert from "node:assert/strict";
import { goldOf } from "../../bench/keystrokes/gold.js";
import { type Aim, nextTask, type Standing } from "../../bench/keystrokes/next-task.js";
import { spanKeys } from "../../bench/keystrokes/span-keys.js";

const text = "😀 Ana Ruiz of Oslo saw the Sea Hawk on Monday.";
const gold = goldOf("T1\tPERSON 2 10\tAna Ruiz\nT2\tLOC 14 18\tOslo\nT3\tPRODUCT 27 35\tSea Hawk\n", text);
const aim: Aim = { ...gold, givenUp: [] };

const name = (words: string, type: string, state: Standing["state"] = "machine"): Standing => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  type,
  state,
});

describe("the way to gold annotations in annotation mode", () => {
  it("reads code points, and keeps types that are not counted apart", () => {
    const [first] = gold.wanted;
    assert.equal(text.slice(first?.start, first?.end), "Ana Ruiz");
    assert.deepEqual(
      gold.others.map(({ start, end }) => text.slice(start, end)),
      ["Sea Hawk"],
    );
  });

  const kinds = (...names: readonly Standing[]): string | undefined => nextTask(names, aim)?.kind;

  it("confirms what is right, once", () => {
    assert.equal(kinds(name("Ana Ruiz", "PERSON")), "confirm");
    assert.equal(kinds(name("Ana Ruiz", "PERSON", "decided"), name("Oslo", "GPE", "follows")), undefined);
  });

  it("mends another type or span, adds what is missing, and rejects what is nothing", () => {
    assert.equal(kinds(name("Ana Ruiz", "ORG", "follows")), "mend");
    assert.equal(kinds(name("Ruiz", "PERSON", "decided")), "mend");
    assert.equal(kinds(name("Ana Ruiz", "PERSON", "decided")), "add");
    const right = [name("Ana Ruiz", "PERSON", "decided"), name("Oslo", "LOC", "decided")];
    assert.equal(kinds(...right, name("Monday", "DATE")), "reject");
  });

  it("leaves other types alone", () => {
    const right = [name("Ana Ruiz", "PERSON", "decided"), name("Oslo", "LOC", "decided")];
    assert.equal(kinds(...right, name("Sea Hawk", "PERSON"), name("Monday", "TIME")), undefined);
  });

  it("presses the fewest keys from span to span", () => {
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    assert.deepEqual(spanKeys(text, at("Ruiz of"), at("Ana Ruiz")), ["Shift+ArrowLeft", "Shift+ArrowUp"]);
    assert.deepEqual(spanKeys(text, at("Oslo"), at("Oslo")), []);
    assert.equal(spanKeys(text, at("Oslo"), at("Osl")), undefined);
  });
});
