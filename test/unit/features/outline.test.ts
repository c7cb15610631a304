import assert from "node:assert/strict";
import { type OutlineItem, outlineOf } from "../../../server/src/features/outline.js";
import { type EntityNote, markedArticle, type QuoteNote, under } from "./marked-article.js";

const check = (
  marked: string,
  expected: readonly string[],
  entities: readonly EntityNote[] = [],
  quotes: readonly QuoteNote[] = [],
): void => {
  const { article } = markedArticle(marked, entities, quotes);
  const show = (item: OutlineItem, indent: string): string[] => [
    `${indent}${item.kind}: ${item.name}${item.detail === undefined ? "" : ` (${item.detail})`}`,
    ...item.children.flatMap((child) => show(child, `${indent}  `)),
  ];
  assert.deepEqual(
    outlineOf(article).flatMap((item) => show(item, "")),
    expected,
  );
};

describe("outline", () => {
  it("has the headline, the sections and the quotes under them", () => {
    check(
      "! Harbour Shut\n“Early,” [0|Ruiz] said.\n# What Now\n“Late,” [0|Ruiz] said. “Later.”\n# Who Pays\nNobody.",
      [
        "headline: Harbour Shut",
        "quote: Ruiz: “Early,”",
        "speaker: Ruiz (2 quotes)",
        "section: What Now",
        "  quote: Ruiz: “Late,”",
        "  quote: “Later.”",
        "section: Who Pays",
      ],
      [{ type: "PERSON" }],
      [{ attribution: { entity: 0 } }, { attribution: { entity: 0 } }, {}],
    );
  });

  it("names no speaker who is a guess", () => {
    check(
      "[0|Ruiz] rose.\n“Early.”",
      ["quote: “Early.”"],
      [{ type: "PERSON" }],
      [{ attribution: { entity: 0, confidence: 0.45 } }],
    );
  });

  it("has each speaker once, where the text first names them", () => {
    check(
      "[0|Ana Ruiz] and [1|Ito] met.\n# Then\n[2|Kent] listened. “Early,” [0|Ruiz] said.\n“Late,” [2|Kent] said. “Now,” [0|Ruiz] said.",
      [
        "speaker: Ana Ruiz (2 quotes)",
        "section: Then",
        "  speaker: Kent (1 quote)",
        "  quote: Ana Ruiz: “Early,”",
        "  quote: Kent: “Late,”",
        "  quote: Ana Ruiz: “Now,”",
      ],
      [{ type: "PERSON" }, { type: "PERSON" }, { type: "PERSON" }],
      [{ attribution: { entity: 0 } }, { attribution: { entity: 2 } }, { attribution: { entity: 0 } }],
    );
  });

  it("has a headline or header that is a quote once", () => {
    check("! “Low Tide at Last”\n# “Who Pays?”\nNobody.", [
      "headline: “Low Tide at Last”",
      "section: “Who Pays?”",
    ]);
  });

  it("leaves out titles, quotes in quotes and the later parts of a long quote", () => {
    check(
      "“One.\n“Two.”\nThe film “Low Tide” opens. “Three.”",
      ["quote: “One.”", "quote: “Three.”"],
      [],
      [{}, { continues: 0 }, { kind: "title" }, {}],
    );
  });

  it("cuts a long quote at a word", () => {
    check(`“${"so many words ".repeat(20)}”`, [`quote: “${"so many words ".repeat(4)}so…”`]);
  });

  it("covers a section to its end, with the header's own span in it", () => {
    const { article } = markedArticle("# What Now\nOne.\nTwo.\n# Then\nThree.");
    const [first] = outlineOf(article);
    assert.equal(first && under(article, first.span), "What Now\nOne.\nTwo.");
    assert.equal(first && under(article, first.nameSpan), "What Now");
  });

  it("is empty for an article without anything to list", () => {
    check("Just words.", []);
    check("", []);
  });
});
