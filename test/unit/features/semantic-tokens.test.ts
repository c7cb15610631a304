import assert from "node:assert/strict";
import fc from "fast-check";
import { semanticTokens } from "../../../server/src/features/semantic-tokens.js";
import { type EntityNote, markedArticle, type QuoteNote, under } from "./marked-article.js";

const check = (
  marked: string,
  entities: readonly EntityNote[],
  expected: readonly string[],
  quotes: readonly QuoteNote[] = [],
): void => {
  const { article } = markedArticle(marked, entities, quotes);
  assert.deepEqual(
    semanticTokens(article).map((token) =>
      [token.type, token.first ? "first" : "", token.quoted ? "quoted" : "", under(article, token)]
        .filter((part) => part !== "")
        .join(" "),
    ),
    expected,
  );
};

describe("semantic tokens", () => {
  it("are entities, their first mention marked", () => {
    check(
      "[0|Ruiz] met [1|Kenya] and [0|Ruiz].",
      [{ type: "PERSON" }, { type: "GPE" }],
      ["PERSON first Ruiz", "GPE first Kenya", "PERSON Ruiz"],
    );
  });

  it("lay entities over the quotes and headers they are in", () => {
    check(
      "! [0|Ruiz] Wins\n“I and [0|Ruiz] go,” she said.\n# Why [0|Ruiz]",
      [{ type: "PERSON" }],
      [
        "PERSON first Ruiz",
        "header  Wins",
        "quote quoted “I and ",
        "PERSON quoted Ruiz",
        "quote quoted  go,”",
        "header Why ",
        "PERSON Ruiz",
      ],
    );
  });

  it("leave titles and quotes in quotes alone", () => {
    check("The film “Low Tide” opens.", [], [], [{ kind: "title" }]);
  });

  it("never overlap and stay in order", () => {
    const piece = fc.constantFrom("[0|Ruiz]", "“", "”", "\n", "# ", "! ", "[1|Kenya]", " word ");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { article } = markedArticle(pieces.join(""), [{ type: "PERSON" }, { type: "GPE" }]);
        let end = 0;
        for (const token of semanticTokens(article)) {
          assert.ok(token.start >= end && token.end > token.start && token.end <= article.text.length);
          end = token.end;
        }
      }),
    );
  });
});
