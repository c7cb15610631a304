import assert from "node:assert/strict";
import { spacyDoc } from "../../../server/src/formats/spacy.js";
import { articleOf, sentencesOf, spanIn } from "./article-of.js";

describe("spaCy", () => {
  const text = "😀 Quist  sailed\npro-Oslo “home” Quist said";
  const mentions = [
    { ...spanIn(text, "Quist"), type: "PERSON", entity: 0, confidence: 1 },
    { ...spanIn(text, "Oslo"), type: "GPE", entity: 1, confidence: 1 },
  ] as const;
  const attribution = {
    source: spanIn(text, "Quist", 20),
    sourceKind: "name",
    cue: spanIn(text, "said"),
    pattern: "quote-speaker-verb",
    confidence: 1,
  } as const;
  const quotes = [
    { ...spanIn(text, "“home”"), content: spanIn(text, "home"), kind: "direct", attribution },
    { ...spanIn(text, "“home”"), content: spanIn(text, "home"), kind: "scare" },
  ] as const;
  const doc = spacyDoc(articleOf(text, { mentions, quotes, paragraphs: sentencesOf(text) }));
  const points = Array.from(text);
  const under = ({ start, end }: { start: number; end: number }) => points.slice(start, end).join("");

  it("gives every character to a token or to the one blank after it", () => {
    let rebuilt = "";
    for (const token of doc.tokens) {
      assert.equal(Array.from(rebuilt).length, token.start);
      rebuilt += under(token) + (points[token.end] === " " ? " " : "");
    }
    assert.equal(rebuilt, text);
    assert.deepEqual(doc.tokens.filter(({ pos }) => pos === "SPACE").map(under), [" ", "\n"]);
    assert.deepEqual(
      doc.tokens.map(({ id }) => id),
      doc.tokens.map((_, index) => index),
    );
  });

  it("gives sentences, and entities and quotes on the edges of tokens", () => {
    assert.deepEqual(doc.sents.map(under), ["😀 Quist  sailed", "pro-Oslo “home” Quist said"]);
    assert.deepEqual(
      doc.ents.map((ent) => [under(ent), ent.label]),
      [
        ["Quist", "PERSON"],
        ["pro-Oslo", "GPE"],
      ],
    );
    assert.deepEqual(
      doc.spans.quotes.map((span) => [under(span), span.label]),
      [
        ["“home”", "CONTENT"],
        ["Quist", "SOURCE"],
        ["said", "CUE"],
      ],
    );
  });

  it("keeps one of two entities in one token", () => {
    const both = "Oslo-Quist";
    const two = ["Oslo", "Quist"].map((name) => ({
      ...spanIn(both, name),
      type: "ORG" as const,
      entity: 0,
      confidence: 1,
    }));
    const { ents } = spacyDoc(articleOf(both, { mentions: two, paragraphs: sentencesOf(both) }));
    assert.deepEqual(ents, [{ start: 0, end: 10, label: "ORG" }]);
  });

  it("is empty for an empty article", () =>
    assert.deepEqual(spacyDoc(articleOf("")), {
      text: "",
      tokens: [],
      sents: [],
      ents: [],
      spans: { quotes: [], reported: [], labels: [] },
      cats: {},
    }));
});
