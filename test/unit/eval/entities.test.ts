import assert from "node:assert/strict";
import { addEntityScores, countedType, entityLines, scoreEntities } from "../../../scripts/eval/entities.js";
import { readStandoff } from "../../../scripts/eval/standoff.js";

const standoff = (...lines: readonly string[]) =>
  readStandoff(lines.map((line, index) => `T${index + 1}\t${line}`).join("\n"));

describe("the entity figures", () => {
  const gold = standoff(
    "PERSON 0 10\tAnna Varga",
    "LOC 20 26\tElmira",
    "ORG 30 35\tBoard",
    "DATE 40 46\tMonday",
  );

  it("count exact spans, and places of every kind as one type", () => {
    const predicted = standoff("PERSON 0 10\tAnna Varga", "GPE 20 26\tElmira", "ORG 30 40\tBoard of 19");
    const scores = scoreEntities(gold, predicted, ["PERSON", "LOC", "ORG"]);
    assert.deepEqual(
      [...scores],
      [
        ["PERSON", { right: 1, wrong: 0, missed: 0 }],
        ["LOC", { right: 1, wrong: 0, missed: 0 }],
        ["ORG", { right: 0, wrong: 1, missed: 1 }],
      ],
    );
  });

  it("count a span once, by the first of its fragments", () => {
    const predicted = standoff("PERSON 0 10;12 14\tAnna Varga II", "PERSON 0 10\tAnna Varga");
    assert.deepEqual(scoreEntities(gold, predicted, ["PERSON"]).get("PERSON"), {
      right: 1,
      wrong: 0,
      missed: 0,
    });
  });

  it("are printed by type and over all documents", () => {
    const one = scoreEntities(gold, gold, ["PERSON"]);
    const none = scoreEntities(gold, standoff(), ["PERSON"]);
    assert.deepEqual(entityLines(addEntityScores([one, none])), [
      "PERSON         P 1.000 R 0.500 F1 0.667   gold 2",
      "all            P 1.000 R 0.500 F1 0.667   gold 2",
    ]);
  });

  it("know the names of other gold sets", () => {
    assert.deepEqual(["Place", "Group", "Headline", "LAW"].map(countedType), [
      "LOC",
      "NORP",
      "Header",
      "LAW",
    ]);
  });
});
