import assert from "node:assert/strict";
import {
  formsWith,
  irregularSingularOf,
  lemmaOf,
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

  it("finds the base of a form", () => {
    const known = new Set([
      "hope",
      "hop",
      "plan",
      "add",
      "carry",
      "press",
      "echo",
      "go",
      "write",
      "read",
      "tie",
    ]);
    const bases = (tag: string, ...forms: readonly string[]): string =>
      forms.map((form) => lemmaOf(form, tag, (word) => known.has(word))).join();
    assert.equal(bases("VBD", "hoped", "hopped", "planned", "added", "carried"), "hope,hop,plan,add,carry");
    assert.equal(bases("VBZ", "presses", "echoes", "goes", "carries", "ties"), "press,echo,go,carry,tie");
    assert.equal(bases("VBG", "hoping", "hopping", "writing", "going"), "hope,hop,write,go");
    assert.equal(bases("VBN", "written", "been", "had", "done"), "write,be,have,do");
    assert.equal(bases("VB", "read"), "read");
    assert.equal(bases("VBD", "zorvicked"), "zorvicked");
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
