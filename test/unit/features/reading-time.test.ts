import assert from "node:assert/strict";
import { readingTimeInWords, wordCount } from "../../../server/src/features/reading-time.js";
import { markedArticle } from "./marked-article.js";

describe("reading time", () => {
  it("is told in minutes at 238 words each", () => {
    assert.equal(readingTimeInWords(0), "under a minute");
    assert.equal(readingTimeInWords(190), "under a minute");
    assert.equal(readingTimeInWords(238), "1 minute");
    assert.equal(readingTimeInWords(476), "2 minutes");
    assert.equal(readingTimeInWords(2380), "10 minutes");
  });
});

describe("word count", () => {
  it("counts words and numbers, not marks", () => {
    assert.equal(wordCount(markedArticle("! Two words\nIt’s 40 — “no”, he said.\n# Why").article), 8);
    assert.equal(wordCount(markedArticle("").article), 0);
  });
});
