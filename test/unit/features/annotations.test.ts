import assert from "node:assert/strict";
import { annotationsOf } from "../../../server/src/features/annotations.js";
import { markedArticle, under } from "./marked-article.js";

describe("annotations", () => {
  it("sort the spans by what a reader calls them", () => {
    const { article } = markedArticle(
      "! Big News\n[0|Ruiz] of the [1|Port Union] left [2|Kenya] and [3|Lake Vesk] by [4|Vesk Bridge] on [6|Monday] at [7|noon].\n# What Now\n[5|Kenyans] paid [8|$5] for [9|Low Tide].",
      (["PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "DATE", "TIME", "MONEY", "WORK_OF_ART"] as const).map(
        (type) => ({ type }),
      ),
    );
    const { people, organizations, places, groups, dates, quotes, headers } = annotationsOf(article);
    const words = Object.entries({ people, organizations, places, groups, dates, quotes, headers }).map(
      ([kind, spans]) => `${kind}: ${spans.map((span) => under(article, span)).join(", ")}`,
    );
    assert.deepEqual(words, [
      "people: Ruiz",
      "organizations: Port Union",
      "places: Kenya, Lake Vesk, Vesk Bridge",
      "groups: Kenyans",
      "dates: Monday, noon",
      "quotes: ",
      "headers: Big News, What Now",
    ]);
  });

  it("count quotes, those with a speaker, and sources", () => {
    const { article } = markedArticle(
      "[0|Ruiz] spoke.\n“One.\n“Two,” she said.\n“Three,” a guard said. “Four,” A guard said.\n“Five.” “Low Tide”",
      [{ type: "PERSON" }],
      [
        { attribution: { entity: 0 } },
        { continues: 0, attribution: { entity: 0 } },
        { attribution: { source: "a guard", sourceKind: "noun" } },
        { attribution: { source: "A guard", sourceKind: "noun" } },
        {},
        { kind: "title" },
      ],
    );
    const { quoteCount, attributedQuotes, sources, quotes, words } = annotationsOf(article);
    assert.deepEqual(
      { quoteCount, attributedQuotes, sources, spans: quotes.length, words },
      {
        quoteCount: 4,
        attributedQuotes: 3,
        sources: 2,
        spans: 5,
        words: 17,
      },
    );
  });

  it("count no speaker who is a guess", () => {
    const { article } = markedArticle(
      "[0|Ruiz] rose.\n“We go.”",
      [{ type: "PERSON" }],
      [{ attribution: { entity: 0, confidence: 0.45 } }],
    );
    const { quoteCount, attributedQuotes, sources } = annotationsOf(article);
    assert.deepEqual(
      { quoteCount, attributedQuotes, sources },
      { quoteCount: 1, attributedQuotes: 0, sources: 0 },
    );
  });

  it("of an empty article are empty", () => {
    const annotations = annotationsOf(markedArticle("").article);
    assert.equal(annotations.words, 0);
    assert.equal(annotations.sources, 0);
    assert.deepEqual(annotations.people, []);
  });
});
