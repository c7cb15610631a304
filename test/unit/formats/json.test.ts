import assert from "node:assert/strict";
import type { Article } from "../../../server/src/article/article.js";
import { articleJson } from "../../../server/src/formats/article-json.js";
import { fileProblemsJson } from "../../../server/src/formats/problems-json.js";
import { articleOf, spanIn } from "./article-of.js";

/** What a reader of the file gets. */
const parsed = (data: object): unknown => JSON.parse(JSON.stringify(data));

const text = "😀 TALLBO, May 4 — “We sail,” harbour master Mara Quist said.\nWhat Comes Next:\nMore. ”";
const at = (part: string) => {
  const { start, end } = spanIn(text, part);
  // One emoji lies before everything but itself.
  return { start: start - 1, end: end - 1, text: part };
};

const article: Article = articleOf(text, {
  headline: spanIn(text, "TALLBO"),
  byline: { ...spanIn(text, "Mara Quist"), names: [spanIn(text, "Mara Quist")] },
  dateline: {
    ...spanIn(text, "TALLBO, May 4 —"),
    place: spanIn(text, "TALLBO"),
    date: spanIn(text, "May 4"),
  },
  sections: [
    { start: 0, end: 61, first: 0, last: 0 },
    { start: 62, end: text.length, header: spanIn(text, "What Comes Next"), first: 2, last: 2 },
    { start: text.length, end: text.length, first: 3, last: 2 },
  ],
  paragraphs: [
    { ...spanIn(text, "More."), kind: "text", sentences: [{ ...spanIn(text, "More."), tokens: [] }] },
  ],
  quotes: [
    {
      ...spanIn(text, "“We sail,”"),
      content: spanIn(text, "We sail,"),
      kind: "direct",
      attribution: {
        source: spanIn(text, "harbour master Mara Quist"),
        sourceKind: "name",
        cue: spanIn(text, "said"),
        relay: { source: spanIn(text, "TALLBO"), cue: spanIn(text, "said") },
        entity: 0,
        pattern: "quote-speaker-verb",
        confidence: 0.9,
      },
    },
  ],
  strayMarks: [{ ...spanIn(text, "”", 80), side: "closing", insertAt: [text.indexOf("More")], missing: "“" }],
  entities: [
    {
      type: "PERSON",
      name: "Mara Quist",
      aliases: ["Quist"],
      role: spanIn(text, "harbour master"),
      mentions: [0],
      pronouns: [spanIn(text, "We")],
      quotes: [0],
    },
  ],
  mentions: [{ ...spanIn(text, "Mara Quist"), type: "PERSON", entity: 0, confidence: 0.8 }],
  residue: [spanIn(text, "More.")],
});

describe("article as JSON", () => {
  it("gives everything in code points with the words under each span", () =>
    assert.deepEqual(parsed(articleJson("a.txt", article)), {
      path: "a.txt",
      offsetUnit: "codePoint",
      kind: "prose",
      length: Array.from(text).length,
      headline: at("TALLBO"),
      byline: { ...at("Mara Quist"), names: [at("Mara Quist")] },
      dateline: { ...at("TALLBO, May 4 —"), place: at("TALLBO"), date: at("May 4") },
      sections: [{ paragraphs: [0] }, { header: at("What Comes Next"), paragraphs: [2] }, { paragraphs: [] }],
      paragraphs: [
        {
          start: at("More.").start,
          end: at("More.").end,
          kind: "text",
          sentences: [at("More.")],
          state: "machine",
        },
      ],
      quotes: [
        {
          ...at("“We sail,”"),
          content: at("We sail,"),
          kind: "direct",
          state: "machine",
          attribution: {
            source: at("harbour master Mara Quist"),
            sourceKind: "name",
            cue: at("said"),
            relay: { source: at("TALLBO"), cue: at("said") },
            entity: 0,
            speaker: "Mara Quist",
            pattern: "quote-speaker-verb",
            confidence: 0.9,
          },
        },
      ],
      reported: [],
      strayMarks: [
        {
          start: Array.from(text).length - 1,
          end: Array.from(text).length,
          text: "”",
          side: "closing",
          missing: "“",
          insertAt: [at("More.").start],
        },
      ],
      entities: [
        {
          type: "PERSON",
          name: "Mara Quist",
          aliases: ["Quist"],
          role: at("harbour master"),
          mentions: [0],
          pronouns: [at("We")],
          quotes: [0],
        },
      ],
      mentions: [{ ...at("Mara Quist"), type: "PERSON", entity: 0, confidence: 0.8, state: "machine" }],
      labels: [],
      articleLabels: [],
      residue: [at("More.")],
    }));

  it("tells what a text is that was left alone", () =>
    assert.deepEqual(parsed(articleJson("b.txt", articleOf("a==1", { kind: "data" }))), {
      path: "b.txt",
      offsetUnit: "codePoint",
      kind: "data",
      length: 4,
      sections: [],
      paragraphs: [],
      quotes: [],
      strayMarks: [],
      reported: [],
      entities: [],
      mentions: [],
      labels: [],
      articleLabels: [],
      residue: [],
    }));
});

describe("problems as JSON", () => {
  it("gives places, fixes and related places in code points", () => {
    const said = spanIn(text, "said");
    assert.deepEqual(
      parsed(
        fileProblemsJson("a.txt", article, [
          {
            rule: "some-rule",
            message: "Odd.",
            severity: "warning",
            ...said,
            fixes: [{ title: "Mend", safe: true, edits: [{ span: said, newText: "says" }] }],
            related: [{ span: spanIn(text, "Mara"), message: "Here." }],
            data: { internal: 1 },
          },
        ]),
      ),
      {
        path: "a.txt",
        offsetUnit: "codePoint",
        kind: "prose",
        problems: [
          {
            rule: "some-rule",
            severity: "warning",
            message: "Odd.",
            ...at("said"),
            line: 1,
            column: at("said").start + 1,
            endLine: 1,
            endColumn: at("said").end + 1,
            fixes: [
              {
                title: "Mend",
                safe: true,
                edits: [{ start: at("said").start, end: at("said").end, newText: "says" }],
              },
            ],
            related: [{ start: at("Mara").start, end: at("Mara").end, message: "Here." }],
          },
        ],
      },
    );
  });
});
