import assert from "node:assert/strict";
import type { EntityType } from "../../../server/src/article/entity.js";
import { toConll } from "../../../server/src/formats/conll.js";
import { articleOf, sentencesOf, spanIn } from "./article-of.js";

const check = (
  lines: readonly string[],
  names: Readonly<Record<string, EntityType>>,
  expected: readonly string[],
) => {
  const text = lines.join("\n");
  const mentions = Object.entries(names).map(([name, type]) => ({
    ...spanIn(text, name),
    type,
    entity: 0,
    confidence: 1,
  }));
  const found = toConll(articleOf(text, { mentions, paragraphs: sentencesOf(text) })).split("\n");
  assert.deepEqual(found.slice(2, -1), expected);
  assert.deepEqual(found.slice(0, 2), ["-DOCSTART- -X- -X- O", ""]);
};

describe("CoNLL", () => {
  it("writes a token a line, with its entity, and an empty line after each sentence", () =>
    check(["Mara Quist left Oslo", "It rained"], { "Mara Quist": "PERSON", Oslo: "GPE" }, [
      "Mara X -X- B-PERSON",
      "Quist X -X- I-PERSON",
      "left X -X- O",
      "Oslo X -X- B-GPE",
      "",
      "It X -X- O",
      "rained X -X- O",
      "",
    ]));

  it("starts anew where two entities meet", () =>
    check(["Oslo Quist"], { Oslo: "GPE", Quist: "PERSON" }, [
      "Oslo X -X- B-GPE",
      "Quist X -X- B-PERSON",
      "",
    ]));

  it("marks a token of which an entity is only a part", () =>
    check(["pro-Oslo vote"], { Oslo: "GPE" }, ["pro-Oslo X -X- B-GPE", "vote X -X- O", ""]));

  it("is an empty document for an empty article", () => check([], {}, []));
});
