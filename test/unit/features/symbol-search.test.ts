import assert from "node:assert/strict";
import { findSymbols } from "../../../server/src/features/symbol-search.js";
import { markedArticle, under } from "./marked-article.js";

const { article } = markedArticle(
  "[1|Kenya] froze on [2|Monday].\n# What Now\n[0|Ana Ruiz] came. [0|Ruiz] left.",
  [{ type: "PERSON" }, { type: "GPE" }, { type: "DATE" }],
);

const check = (query: string, expected: readonly string[]): void =>
  assert.deepEqual(
    findSymbols(article, query).map(({ name, type, span }) => `${type} ${name}: ${under(article, span)}`),
    expected,
  );

describe("symbol search", () => {
  it("finds names and headers by letters in order, whatever their case", () => {
    check("arz", ["PERSON Ana Ruiz: Ana Ruiz"]);
    check("RUIZ", ["PERSON Ana Ruiz: Ana Ruiz"]);
    check("what n", ["header What Now: What Now"]);
    check("zebra", []);
  });

  it("lists everything but dates and figures for an empty query, in text order", () => {
    check("", ["GPE Kenya: Kenya", "header What Now: What Now", "PERSON Ana Ruiz: Ana Ruiz"]);
  });
});
