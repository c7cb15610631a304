import assert from "node:assert/strict";
import { candidatesFor, lostSubject, lostSurroundings } from "../../../../client/src/sidecars/lost-words.js";

const orphan = {
  decision: "urn:uuid:1",
  words: "Finch",
  before: "handed it in,” Mr. ",
  after: " told the\nhearing",
};

describe("a lost decision", () => {
  it("is told by what was decided, and by its words in their surroundings", () => {
    assert.equal(lostSurroundings(orphan), "…handed it in,” Mr. Finch told the hearing…");
    assert.equal(lostSubject({ ...orphan, type: "PERSON" }), "Person");
    assert.equal(lostSubject({ ...orphan, type: "CLAIM" }), "CLAIM");
    assert.equal(lostSubject({ ...orphan, type: "PERSON", rejected: true }), "Not a name");
    assert.equal(lostSubject({ ...orphan, entity: "Alasdair Finch" }), "Alasdair Finch");
    assert.equal(lostSubject(orphan), "Decision");
  });

  it("may belong where its words stand by themselves, likest surroundings first", () => {
    const text =
      "Finches sing.\nFinch left.\nThe company disputes every word of that report today.\n“I signed it,” Mr. Finch told a hearing.\n";
    const found = candidatesFor(text, orphan);
    assert.deepEqual(
      found.map(({ start, end, line }) => [text.slice(start, end), line]),
      [
        ["Finch", "“I signed it,” Mr. Finch told a hearing."],
        ["Finch", "Finch left."],
      ],
    );
    assert.deepEqual(candidatesFor("Nobody.", orphan), []);
    assert.deepEqual(candidatesFor("Nobody.", { ...orphan, words: "" }), []);
  });
});
