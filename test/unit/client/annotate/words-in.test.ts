import assert from "node:assert/strict";
import { wordsIn } from "../../../../client/src/annotate/words-in.js";

describe("typed words in a text", () => {
  it("are found whole, whatever their case, the nearest first", () => {
    const text = "The mayor left. Mayors met. The Mayor, a mayor’s son, stayed.";
    assert.deepEqual(wordsIn(text, "mayor", 35), [32, 41, 4]);
  });

  it("are found next to letters of any script and to emoji", () => {
    assert.deepEqual(wordsIn("🦊mayor 🦊 ömayor", "mayor", 0), [2]);
  });

  it("are found where letters change their length with their case", () =>
    assert.deepEqual(wordsIn("İzmir’s mayor", "mayor", 0), [8]));

  it("are nowhere where nothing was typed", () => assert.deepEqual(wordsIn("mayor", "", 0), []));
});
