import assert from "node:assert/strict";
import type { Candidate } from "../../../../server/src/analysis/names/found/candidate.js";
import type { TaggedType } from "../../../../server/src/analysis/names/found/type-chances.js";
import { wordsOf } from "../../../../server/src/analysis/names/words/words.js";
import type { TaggedName } from "../../../../server/src/analysis/tagger/labels/decode.js";
import { weighNames } from "../../../../server/src/analysis/weighing/weigh-names.js";
import type { EntityType } from "../../../../server/src/article/entity.js";
import { gazetteer, sentencesOf } from "../known-world.js";

const rule = (text: string, name: string, type: EntityType, confidence: number): Candidate => {
  const start = text.indexOf(name);
  return { start, end: start + name.length, type, confidence };
};

const nothing = { PER: 0, ORG: 0, LOC: 0, NORP: 0, MISC: 0 };

/** Checks the names kept, “TYPE words”, of what the tagger (type, words, how sure) and the written rules say of a sentence. */
const check = (
  text: string,
  tagged: readonly (readonly [TaggedType, string, number])[],
  byRule: readonly (readonly [EntityType, string, number])[],
  ...expected: readonly string[]
): readonly Candidate[] => {
  const words = wordsOf(sentencesOf(text)[0]?.tokens ?? [], gazetteer);
  const names = tagged.map(([type, name, confidence]): TaggedName => {
    const start = text.indexOf(name);
    return {
      first: words.findIndex((word) => word.start === start),
      last: words.findIndex((word) => word.end === start + name.length),
      type,
      confidence,
      chances: { ...nothing, [type]: confidence },
    };
  });
  const found = weighNames(
    words,
    names,
    byRule.map(([type, name, confidence]) => rule(text, name, type, confidence)),
  ).filter(({ confidence }) => confidence >= 0.5);
  assert.deepEqual(
    found.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`),
    expected,
  );
  return found;
};

describe("names by the tagger and by the written rules", () => {
  it("are the tagger's where the rules only guess", () => {
    check(
      "Odrik opened its office in Lagos.",
      [["ORG", "Odrik", 0.8]],
      [["PERSON", "Odrik", 0.45]],
      "ORG Odrik",
    );
  });

  it("are the rules' where the gazetteer and the words around agree", () => {
    check("Officials in Kenya agreed.", [["PER", "Kenya", 0.5]], [["GPE", "Kenya", 0.95]], "GPE Kenya");
  });

  it("are people as far as the tagger is sure of it", () => {
    const text = "Dalia Morn came late.";
    check(text, [["PER", "Dalia Morn", 0.4]], [["PERSON", "Dalia Morn", 0.8]]);
    check(text, [["PER", "Dalia Morn", 0.9]], [["PERSON", "Dalia Morn", 0.6]], "PERSON Dalia Morn");
  });

  it("keep the finer type of the rules", () => {
    check("They crossed the Nile.", [["LOC", "Nile", 0.9]], [["LOC", "Nile", 0.9]], "LOC Nile");
    check(
      "They met at Pell Stadium.",
      [["ORG", "Pell Stadium", 0.9]],
      [["FAC", "Pell Stadium", 0.8]],
      "FAC Pell Stadium",
    );
  });

  it("are people whose surname is also a building", () => {
    check(
      "They cheered champion Dalia Temple.",
      [["PER", "Dalia Temple", 0.9]],
      [["FAC", "Dalia Temple", 0.8]],
      "PERSON Dalia Temple",
    );
  });

  it("hold the nationality of an organisation that plain words name", () => {
    check(
      "She joined the Kenyan Wildlife Service there.",
      [["ORG", "Wildlife Service", 0.9]],
      [["NORP", "Kenyan", 0.95]],
      "ORG Kenyan Wildlife Service",
    );
    check(
      "She joined the Kenyan Safaricom there.",
      [["ORG", "Safaricom", 0.9]],
      [["NORP", "Kenyan", 0.95]],
      "NORP Kenyan",
      "ORG Safaricom",
    );
  });

  it("leave the stop to the sentence", () => {
    check("They sued Varnex Inc.", [["ORG", "Varnex Inc.", 0.9]], [], "ORG Varnex Inc");
  });

  it("are no offices and no wholes without a name", () => {
    check("She met the Minister of Public Works there.", [["ORG", "Public Works", 0.9]], []);
    check("Guests of the Kingdom came.", [["LOC", "Kingdom", 0.9]], []);
    check("Then The King spoke.", [["LOC", "The King", 0.9]], []);
  });

  it("are no titles, pronouns or words in lower case", () => {
    check("Crowds greeted the Pope there.", [["PER", "Pope", 0.9]], []);
    check("Then He came.", [["PER", "He", 0.9]], []);
    check("The Zorvik family left.", [["ORG", "Zorvik family", 0.9]], []);
  });

  it("carry what the tagger gives to each type", () => {
    const [name] = check("Odrik waited.", [["PER", "Odrik", 0.9]], [], "PERSON Odrik");
    assert.equal(name?.chances?.PER, 0.9);
  });
});
