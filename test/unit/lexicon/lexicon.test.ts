import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { readSources } from "../../../scripts/eval/house.js";
import { calendar, calendarFeatures } from "../../../server/src/lexicon/calendar.js";
import { closedClasses, closedClassFeatures } from "../../../server/src/lexicon/closed-classes.js";
import { endingFeatures, endings } from "../../../server/src/lexicon/endings.js";
import { type Feature, hasAnyOf, hasFeature, oneOf, words } from "../../../server/src/lexicon/lexicon.js";
import { measureFeatures, measures } from "../../../server/src/lexicon/measures.js";
import { nameFeatures, names } from "../../../server/src/lexicon/names.js";
import { nounFeatures, nouns } from "../../../server/src/lexicon/nouns.js";
import { pageFeatures, pages } from "../../../server/src/lexicon/pages.js";
import { verbFeatures, verbs } from "../../../server/src/lexicon/verbs.js";

const tables = {
  calendar: [calendarFeatures, calendar],
  "closed-classes": [closedClassFeatures, closedClasses],
  endings: [endingFeatures, endings],
  measures: [measureFeatures, measures],
  names: [nameFeatures, names],
  nouns: [nounFeatures, nouns],
  pages: [pageFeatures, pages],
  verbs: [verbFeatures, verbs],
} as const;

const rowsOf = (table: string) =>
  table
    .trim()
    .split("\n")
    .map((row) => row.split("\t"));

/** Files of the lexicon that ask its tables. */
const askers: ReadonlySet<string> = new Set([
  "lexicon/cue-verbs.ts",
  "lexicon/first-sound.ts",
  "lexicon/inflection.ts",
  "lexicon/noun-number.ts",
]);

describe("the lexicon", () => {
  for (const [name, [features, table]] of Object.entries(tables)) {
    it(`holds each word of ${name} once, in order, with features that its head explains`, () => {
      for (const [feature, meaning] of Object.entries(features)) assert.notEqual(meaning, "", feature);
      const rows = rowsOf(table);
      const found = rows.map(([word = ""]) => word);
      assert.deepEqual(found, [...new Set(found)].sort());
      for (const row of rows) {
        assert.equal(row.length, 2, row.join("\t"));
        const said = (row[1] ?? "").split(" ").map((each) => each.split("=")[0] ?? "");
        assert.deepEqual(said, [...new Set(said)].sort(), row.join("\t"));
        for (const feature of said) assert.ok(feature in features, `${feature} of ${row[0]}`);
      }
    });
  }

  it("explains no feature in two tables", () => {
    const all = Object.values(tables).flatMap(([features]) => Object.keys(features));
    assert.deepEqual(
      all.filter((feature, index) => all.indexOf(feature) !== index),
      [],
    );
  });

  it("has no feature that nothing asks for and none without words", async () => {
    const source = fileURLToPath(new URL("../../../server/src/", import.meta.url));
    const asked = (await readSources(source))
      .filter(({ file }) => !file.startsWith("lexicon/") || askers.has(file))
      .map((file) => file.source)
      .join("\n");
    for (const [features] of Object.values(tables)) {
      for (const feature of Object.keys(features)) {
        assert.ok(asked.includes(`"${feature}"`), `nothing asks for ${feature}`);
        assert.ok(words(feature as Feature).size > 0, `no word is ${feature}`);
      }
    }
  });

  it("tells whether a word has a feature", () => {
    assert.ok(hasFeature("her", "possessive"));
    assert.ok(!hasFeature("him", "possessive"));
    assert.ok(!hasFeature("", "possessive"));
    assert.ok(!hasFeature(undefined, "possessive"));
    assert.ok(!hasFeature("constructor", "possessive"));
    assert.ok(hasAnyOf("her", "article", "possessive"));
    assert.ok(!hasAnyOf("him", "article", "possessive"));
  });

  it("offers the longest word first to a regular expression, and none of its signs", () => {
    const suffix = new RegExp(`^(?:${oneOf("generation-suffix")})`);
    assert.deepEqual("III. of Kent".match(suffix), "III. of Kent".match(/^III\./));
    assert.equal("Jrx".match(suffix)?.[0], "Jr");
  });
});
