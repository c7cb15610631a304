import assert from "node:assert/strict";
import {
  formsWith,
  irregularSingularOf,
  pluralsOf,
  presentOf,
  singularsOf,
} from "../../../server/src/lexicon/inflection.js";

describe("inflection", () => {
  it("forms the third person as English spells it", () => {
    assert.deepEqual(["say", "try", "press", "go", "echo", "play"].map(presentOf), [
      "says",
      "tries",
      "presses",
      "goes",
      "echoes",
      "plays",
    ]);
  });

  it("knows every form of a verb, regular or not", () => {
    const speech = formsWith("speech");
    assert.deepEqual(speech.get("said"), { lemma: "say", form: "past" });
    assert.deepEqual(speech.get("written"), { lemma: "write", form: "past" });
    assert.deepEqual(speech.get("quipped"), { lemma: "quip", form: "past" });
    assert.deepEqual(speech.get("beginning"), { lemma: "begin", form: "gerund" });
    assert.deepEqual(speech.get("replies"), { lemma: "reply", form: "present" });
    assert.deepEqual(speech.get("argue"), { lemma: "argue", form: "base" });
    assert.equal(speech.get("sayed"), undefined);
    assert.equal(speech.get("quiped"), undefined);
  });

  it("forms plurals, and singulars of them", () => {
    assert.deepEqual(
      ["child", "city", "church", "fireman", "hero", "boat"].map((noun) => pluralsOf(noun).join()),
      ["children", "cities", "churches", "firemen", "heros,heroes", "boats"],
    );
    assert.equal(irregularSingularOf("children"), "child");
    assert.equal(irregularSingularOf("alderwomen"), "alderwoman");
    assert.equal(irregularSingularOf("boats"), undefined);
    assert.deepEqual(singularsOf("boats"), ["boat"]);
    assert.ok(singularsOf("cities").includes("city"));
    assert.deepEqual(singularsOf("glass"), []);
  });
});
