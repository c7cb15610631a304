import assert from "node:assert/strict";
import type { Article } from "../../../server/src/article/article.js";
import type { Decided } from "../../../server/src/article/decided.js";
import { articleJson } from "../../../server/src/formats/article-json.js";
import { toBrat } from "../../../server/src/formats/brat.js";
import { toConll } from "../../../server/src/formats/conll.js";
import { articleInSource } from "../../../server/src/formats/in-source.js";
import { leftOutOf } from "../../../server/src/formats/left-out.js";
import { spacyDoc } from "../../../server/src/formats/spacy.js";
import { annotationPage } from "../../../server/src/formats/web-annotation.js";
import { articleOf, sentencesOf, spanIn } from "./article-of.js";

const text = "😀 Quist and Mara Brill say the pier is safe .";
const decided: Decided = { decision: "urn:uuid:1", here: true, by: "Ines Vale" };

const article: Article = articleOf(text, {
  paragraphs: sentencesOf(text),
  entities: [
    { type: "PERSON", name: "Quist Brill", aliases: [], mentions: [0], pronouns: [], quotes: [] },
    { type: "PERSON", name: "Mara", aliases: [], mentions: [1], pronouns: [], quotes: [] },
  ],
  mentions: [
    {
      ...spanIn(text, "Quist"),
      rest: [spanIn(text, "Brill")],
      type: "PERSON",
      entity: 0,
      confidence: 1,
      decided,
    },
    { ...spanIn(text, "Mara"), type: "PERSON", entity: 1, confidence: 0.9 },
  ],
  labels: [
    { ...spanIn(text, "Mara Brill say the pier is safe"), label: "CLAIM", decided },
    { ...spanIn(text, "say"), rest: [spanIn(text, "safe")], label: "Moral frame", decided },
    { ...spanIn(text, "pier"), label: "CLAIM", decided: { ...decided, here: false } },
  ],
  articleLabels: [{ label: "OPINION", decided }],
});

describe("labels and gaps in the formats", () => {
  it("are text-bound annotations and a note in brat", () =>
    assert.deepEqual(toBrat(article).split("\n").slice(0, -1), [
      "T1\tPERSON 2 7;17 22\tQuist Brill",
      "T2\tCLAIM 12 43\tMara Brill say the pier is safe",
      "T3\tPERSON 12 16\tMara",
      "T4\tMoral_frame 23 26;39 43\tsay safe",
      "T5\tCLAIM 31 35\tpier",
      "#1\tArticleLabel T1\tOPINION",
    ]));

  it("stand in JSON with their state, and whether the folder knows them", () => {
    const data = JSON.parse(JSON.stringify(articleJson("a.txt", article, new Set(["CLAIM"]))));
    const state = { state: "decided", decided };
    assert.deepEqual(data.labels, [
      { start: 12, end: 43, text: "Mara Brill say the pier is safe", label: "CLAIM", ...state },
      {
        start: 23,
        end: 43,
        text: "say the pier is safe",
        fragments: [
          { start: 23, end: 26, text: "say" },
          { start: 39, end: 43, text: "safe" },
        ],
        label: "Moral frame",
        unknown: true,
        ...state,
      },
      {
        start: 31,
        end: 35,
        text: "pier",
        label: "CLAIM",
        state: "follows",
        decided: { ...decided, here: false },
      },
    ]);
    assert.deepEqual(data.articleLabels, [{ label: "OPINION", unknown: true, ...state }]);
    assert.deepEqual(data.mentions[0].fragments, [
      { start: 2, end: 7, text: "Quist" },
      { start: 17, end: 22, text: "Brill" },
    ]);
    assert.equal(data.mentions[0].text, "Quist and Mara Brill");
    assert.equal("fragments" in data.mentions[1], false);
  });

  it("are annotations in the W3C model, with a target for each fragment, or the whole text", () => {
    const { items } = annotationPage("a.txt", article);
    const exact = items.map(({ body, target }) => [
      body[0]?.value,
      [target].flat().map(({ selector }) => selector?.[1].exact),
    ]);
    assert.deepEqual(exact, [
      ["PERSON", ["Quist", "Brill"]],
      ["PERSON", ["Mara"]],
      ["CLAIM", ["Mara Brill say the pier is safe"]],
      ["Moral frame", ["say", "safe"]],
      ["CLAIM", ["pier"]],
      ["OPINION", [undefined]],
    ]);
    assert.deepEqual(items.at(-1)?.target, { source: "a.txt" });
  });

  it("are spans and categories in spaCy's, but for those with a gap", () => {
    const doc = spacyDoc(article);
    assert.deepEqual(doc.spans.labels, [
      { start: 12, end: 43, label: "CLAIM" },
      { start: 31, end: 35, label: "CLAIM" },
    ]);
    assert.deepEqual(doc.cats, { OPINION: 1 });
    assert.deepEqual(doc.ents, [{ start: 12, end: 16, label: "PERSON" }]);
    assert.deepEqual(leftOutOf(article, { gaps: true }), ["1 name with a gap", "1 label with a gap"]);
  });

  it("have no room in CoNLL", () => {
    const tagged = toConll(article)
      .split("\n")
      .filter((line) => /[BI]-/.test(line));
    assert.deepEqual(tagged, ["Mara X -X- B-PERSON"]);
    assert.deepEqual(leftOutOf(article, { overlaps: true, gaps: true, whole: true }), [
      "1 name with a gap",
      "3 labels",
      "1 label of the whole article",
    ]);
  });

  it("move to the file that the text was taken from", () => {
    const moved = articleInSource(article, {
      text: `>>${text}`,
      spanOf: ({ start, end }) => ({ start: start + 2, end: end + 2 }),
      offsetOf: (offset) => offset - 2,
      canReplace: () => true,
    });
    assert.match(toBrat(moved), /^T1\tPERSON 4 9;19 24\tQuist Brill$/m);
    assert.match(toBrat(moved), /^T4\tMoral_frame 25 28;41 45\tsay safe$/m);
  });
});
