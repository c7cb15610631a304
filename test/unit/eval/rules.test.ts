import assert from "node:assert/strict";
import { alarmLines, countAlarms } from "../../../scripts/eval/alarms.js";
import { type Engine, loadEngine } from "../../../scripts/eval/engine.js";
import { addScores, plantLines, readPlants, scorePlants } from "../../../scripts/eval/planted.js";

describe("the rules figures", () => {
  let engine: Engine;

  before(async () => {
    engine = await loadEngine();
  });

  const planted = (text: string, fault: string, kind: string, original: string) => {
    const start = [...text.slice(0, text.indexOf(fault))].length;
    const plants = readPlants(JSON.stringify([[start, start + [...fault].length, kind, original]]));
    return scorePlants(engine.check(text), plants).get(kind);
  };

  it("count a fault as fixed where a fix gives the clean text back", () => {
    assert.deepEqual(
      planted("🍏 The ferry comes after after the vote.", "after after", "duplicated-word", "after"),
      {
        planted: 1,
        found: 1,
        fixed: 1,
      },
    );
    assert.deepEqual(
      planted("The ferry comes after after the vote.", "after after", "duplicated-word", "before"),
      {
        planted: 1,
        found: 1,
        fixed: 0,
      },
    );
  });

  it("count a fault that nothing touches as missed", () => {
    assert.deepEqual(planted("The ferry comes after the vote in May.", "May", "typo", "June"), {
      planted: 1,
      found: 0,
      fixed: 0,
    });
  });

  it("look for a missing mark in its whole paragraph", () => {
    const text = "Nobody came.\n“We saw the boat go down, said Anna Varga. The crew swam ashore.\nIt rained.";
    assert.equal(planted(text, ", said Anna", "unbalanced-quote", ",” said Anna")?.found, 1);
  });

  it("are printed by kind, with the sum", () => {
    const scores = new Map([["typo", { planted: 2, found: 1, fixed: 0 }]]);
    assert.deepEqual(plantLines(addScores([scores, scores])), [
      "typo                     found    2/4    = 0.50   fixed 0.00",
      "planted 4 found 0.500 fixed 0.000",
    ]);
  });

  it("refuse a list of faults that is none", () => {
    assert.throws(() => readPlants('[["a", 1, "typo", ""]]'), /no list of planted faults/);
    assert.throws(() => readPlants("{}"), /no list of planted faults/);
  });

  it("give alarms and notes per 1,000 words", () => {
    const clean = engine.check("The council met on Monday. The ferry comes after after the vote.");
    const counts = countAlarms([clean, clean]);
    assert.deepEqual([counts.words, counts.alarms.get("duplicated-word")], [24, 2]);
    assert.ok(alarmLines(counts).includes("  duplicated-word                   2   83.333"));
  });
});
