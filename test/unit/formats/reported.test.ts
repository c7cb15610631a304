import assert from "node:assert/strict";
import type { Article } from "../../../server/src/article/article.js";
import { fragmentsOf } from "../../../server/src/article/fragments.js";
import type { ReportedStatement } from "../../../server/src/article/reported.js";
import type { Span } from "../../../server/src/article/span.js";
import { articleJson } from "../../../server/src/formats/article-json.js";
import { toBrat } from "../../../server/src/formats/brat.js";
import { articleInSource } from "../../../server/src/formats/in-source.js";
import { spacyDoc } from "../../../server/src/formats/spacy.js";
import { annotationPage } from "../../../server/src/formats/web-annotation.js";
import { articleOf, sentencesOf, spanIn } from "./article-of.js";

const text = "🚢 The ferry, Quist said, would sail.\n🌊 She warned that seas were high.";

const statements: readonly ReportedStatement[] = [
  {
    ...spanIn(text, "The ferry"),
    rest: [spanIn(text, "would sail")],
    kind: "indirect",
    attribution: {
      source: spanIn(text, "Quist"),
      sourceKind: "name",
      cue: spanIn(text, "said"),
      entity: 0,
      pattern: "reported-aside",
      confidence: 0.8,
    },
  },
  {
    ...spanIn(text, "that seas were high"),
    kind: "indirect",
    attribution: {
      sourceKind: "pronoun",
      source: spanIn(text, "She"),
      cue: spanIn(text, "warned"),
      entity: 0,
      pattern: "reported-clause",
      confidence: 0.9,
    },
  },
];

const article: Article = articleOf(text, {
  paragraphs: sentencesOf(text),
  reported: statements,
  mentions: [{ ...spanIn(text, "Quist"), type: "PERSON", entity: 0, confidence: 1 }],
  entities: [{ type: "PERSON", name: "Mara Quist", aliases: [], mentions: [0], pronouns: [], quotes: [] }],
});

describe("reported statements in files", () => {
  it("are content, source, cue and an event in brat, fragmented where the cue stands inside", () =>
    assert.deepEqual(toBrat(article).split("\n").slice(0, -1), [
      "T1\tPERSON 13 18\tQuist",
      "T2\tContent 2 11;25 35\tThe ferry would sail",
      "T3\tCue 19 23\tsaid",
      "T4\tSource 13 18\tQuist",
      "T5\tAttribution 19 23\tsaid",
      "E1\tAttribution:T5 Content:T2 Cue:T3 Source:T4",
      "T6\tContent 50 69\tthat seas were high",
      "T7\tCue 43 49\twarned",
      "T8\tSource 39 42\tShe",
      "T9\tAttribution 43 49\twarned",
      "E2\tAttribution:T9 Content:T6 Cue:T7 Source:T8",
    ]));

  it("have no source in brat where the text names nobody", () => {
    const told = "🐟 Crews were told to wait.";
    const statement: ReportedStatement = {
      ...spanIn(told, "to wait"),
      kind: "indirect",
      attribution: {
        sourceKind: "noun",
        cue: spanIn(told, "told"),
        pattern: "reported-clause",
        confidence: 0.7,
      },
    };
    assert.deepEqual(
      toBrat(articleOf(told, { reported: [statement] }))
        .split("\n")
        .slice(0, -1),
      [
        "T1\tContent 18 25\tto wait",
        "T2\tCue 13 17\ttold",
        "T3\tAttribution 13 17\ttold",
        "E1\tAttribution:T3 Content:T1 Cue:T2",
      ],
    );
  });

  it("leave out of brat the words in marks that nobody is found to say", () => {
    const told = "Quist said the “Gull” sails.";
    const statement: ReportedStatement = {
      ...spanIn(told, "the “Gull” sails"),
      kind: "mixed",
      attribution: {
        sourceKind: "name",
        source: spanIn(told, "Quist"),
        cue: spanIn(told, "said"),
        pattern: "reported-clause",
        confidence: 0.9,
      },
    };
    const quotes = [{ ...spanIn(told, "“Gull”"), content: spanIn(told, "Gull"), kind: "title" }] as const;
    assert.match(
      toBrat(articleOf(told, { reported: [statement], quotes })),
      /^T1\tContent 11 14;22 27\tthe sails$/m,
    );
  });

  it("have their fragments and who says them in JSON", () =>
    assert.deepEqual(JSON.parse(JSON.stringify(articleJson("a.txt", article).reported)), [
      {
        start: 2,
        end: 35,
        text: "The ferry, Quist said, would sail",
        fragments: [
          { start: 2, end: 11, text: "The ferry" },
          { start: 25, end: 35, text: "would sail" },
        ],
        kind: "indirect",
        attribution: {
          source: { start: 13, end: 18, text: "Quist" },
          sourceKind: "name",
          cue: { start: 19, end: 23, text: "said" },
          entity: 0,
          speaker: "Mara Quist",
          pattern: "reported-aside",
          confidence: 0.8,
        },
      },
      {
        start: 50,
        end: 69,
        text: "that seas were high",
        kind: "indirect",
        attribution: {
          source: { start: 39, end: 42, text: "She" },
          sourceKind: "pronoun",
          cue: { start: 43, end: 49, text: "warned" },
          entity: 0,
          speaker: "Mara Quist",
          pattern: "reported-clause",
          confidence: 0.9,
        },
      },
    ]));

  it("are spans of their own for spaCy, on the edges of tokens", () =>
    assert.deepEqual(
      spacyDoc(article).spans.reported.map(({ start, end, label }) => [start, end, label]),
      [
        [2, 12, "CONTENT"],
        [25, 36, "CONTENT"],
        [13, 18, "SOURCE"],
        [19, 24, "CUE"],
        [50, 70, "CONTENT"],
        [39, 42, "SOURCE"],
        [43, 49, "CUE"],
      ],
    ));

  it("are tagged and told as Web Annotations, with a target for each fragment", () => {
    const [, first, second] = annotationPage("a.txt", article).items;
    assert.deepEqual(
      [first, second].map((item) => item?.body.map(({ value }) => value)),
      [
        ["indirect statement", "said by Mara Quist"],
        ["indirect statement", "said by Mara Quist"],
      ],
    );
    assert.ok(Array.isArray(first?.target) && first.target.length === 2);
  });

  it("move with every part into the file that their text was taken from", () => {
    const by = 2;
    const source = {
      text: `> ${text}`,
      spanOf: ({ start, end }: Span): Span => ({ start: start + by, end: end + by }),
      offsetOf: (offset: number): number => offset - by,
      canReplace: (): boolean => true,
    };
    const [first] = articleInSource(article, source).reported;
    assert.ok(first);
    const words = [...fragmentsOf(first), first.attribution.source, first.attribution.cue];
    assert.deepEqual(
      words.map((span) => span && source.text.slice(span.start, span.end)),
      ["The ferry", "would sail", "Quist", "said"],
    );
  });
});
