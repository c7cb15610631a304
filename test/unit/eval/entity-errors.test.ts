import assert from "node:assert/strict";
import { addEntityErrors, errorLines, findEntityErrors } from "../../../scripts/eval/entity-errors.js";
import { readStandoff } from "../../../scripts/eval/standoff.js";

const text = "🙂 Anna Varga of the Elmira Board met Tomasz in Orvo on Monday.";

type Marked = readonly (readonly [type: string, words: string])[];

/** Annotations of words of the text, in code points. */
const standoff = (...marked: Marked) =>
  readStandoff(
    marked
      .map(([type, words], index) => {
        const start = [...text.slice(0, text.indexOf(words))].length;
        return `T${index + 1}\t${type} ${start} ${start + [...words].length}\t${words}`;
      })
      .join("\n"),
  );

const types = ["PERSON", "ORG", "LOC"];

describe("the errors in entities", () => {
  const gold = standoff(
    ["PERSON", "Anna Varga"],
    ["ORG", "Elmira Board"],
    ["PERSON", "Tomasz"],
    ["LOC", "Orvo"],
    ["DATE", "Monday"],
  );
  const kinds = (...predicted: Marked): readonly string[] =>
    [...findEntityErrors(text, gold, standoff(...predicted), types)].flatMap(([kind, forms]) =>
      [...forms.keys()].map((form) => `${kind}: ${form}`),
    );
  const right: Marked = [
    ["PERSON", "Anna Varga"],
    ["ORG", "Elmira Board"],
    ["PERSON", "Tomasz"],
    ["GPE", "Orvo"],
  ];

  it("are none where all counted types agree", () => {
    assert.deepEqual(kinds(...right), []);
  });

  it("are misses and inventions where nothing overlaps", () => {
    assert.deepEqual(kinds(...right.slice(1), ["ORG", "met"]), [
      "missed PERSON: Anna Varga",
      "invented ORG: met",
    ]);
  });

  it("are wrong types and wrong boundaries, each told once", () => {
    assert.deepEqual(
      kinds(["PERSON", "Varga"], ["ORG", "Elmira Board"], ["LOC", "Tomasz"], ["ORG", "Orvo on"]),
      [
        "boundary PERSON: Anna Varga → Varga",
        "type PERSON → LOC: Tomasz",
        "type and boundary LOC → ORG: Orvo → Orvo on",
      ],
    );
  });

  it("are told where another type stands that is not counted, but not of quotes", () => {
    assert.deepEqual(kinds(...right, ["ORG", "Monday"]), ["type DATE → ORG: Monday"]);
    assert.deepEqual(kinds(["Content", "Anna Varga of"], ...right.slice(1)), ["missed PERSON: Anna Varga"]);
  });

  it("are printed with the commonest first and how often", () => {
    const one = findEntityErrors(text, gold, standoff(...right.slice(1)), types);
    const two = findEntityErrors(text, gold, standoff(...right.slice(0, 3)), types);
    assert.deepEqual(errorLines(addEntityErrors([two, one, one])), [
      "    2  missed PERSON                Anna Varga (2)",
      "    1  missed LOC                   Orvo",
    ]);
  });
});
