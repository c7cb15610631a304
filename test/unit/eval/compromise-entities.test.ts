import assert from "node:assert/strict";
import { compromiseEntities } from "../../../scripts/eval/compromise-entities.js";

const found = (text: string): readonly string[] => {
  const points = [...text];
  return compromiseEntities(text).spans.flatMap(({ type, fragments }) =>
    fragments.map(([start, end]) => `${type} ${points.slice(start, end).join("")}`),
  );
};

describe("the entities that compromise finds", () => {
  it("are people, organizations and places, without marks and possessives", () => {
    assert.deepEqual(found("“John Smith,” of the United Nations, left Kenya’s coast (and London)."), [
      "PERSON John Smith",
      "ORG United Nations",
      "LOC Kenya",
      "LOC London",
    ]);
  });

  it("stand without titles, in code points, with the stop of an abbreviation", () => {
    assert.deepEqual(found("🙂 President John Smith joined Acme Inc. on Monday."), [
      "PERSON John Smith",
      "ORG Acme Inc.",
    ]);
  });
});
