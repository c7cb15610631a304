import assert from "node:assert/strict";
import { foldsOf } from "../../../server/src/features/folding.js";
import { markedArticle, type QuoteNote, under } from "./marked-article.js";

const check = (marked: string, expected: readonly string[], quotes: readonly QuoteNote[] = []): void => {
  const { article } = markedArticle(marked, [], quotes);
  assert.deepEqual(
    foldsOf(article).map((fold) => `${fold.kind}: ${under(article, fold)}`),
    expected,
  );
};

describe("folding", () => {
  it("folds a section under its header", () => {
    check("Lead.\n# What Now\nOne.\nTwo.\n# Then\nThree.", [
      "section: What Now\nOne.\nTwo.",
      "section: Then\nThree.",
    ]);
  });

  it("folds a quote of several paragraphs from its first mark to its last", () => {
    check(
      "“One.\n“Two.\n“Three.”\nEnd. “Four.”",
      ["quote: “One.\n“Two.\n“Three.”"],
      [{}, { continues: 0 }, { continues: 1 }, {}],
    );
  });

  it("folds nothing else", () => {
    check("One.\nTwo.", []);
    check("# Header alone", []);
  });
});
