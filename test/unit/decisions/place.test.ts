import assert from "node:assert/strict";
import fc from "fast-check";
import { codePointsOf } from "../../../server/src/article/code-points.js";
import { anchorOf, type Decision } from "../../../server/src/decisions/decision.js";
import { placeDecisions } from "../../../server/src/decisions/place.js";

const article = `The ferry left Stell Point at noon. 🍏 Alasdair Finch, who had written four reports, stayed on the quay.
“Nobody came to look,” Finch said. The company disputes what Finch wrote in May.
May Orrin, who leads the inquiry, will hear Finch again in May. Finch has no lawyer.
`;

/** A decision on the nth place of some words. */
const on = (words: string, nth = 0, text = article): Decision => {
  let start = text.indexOf(words);
  for (let count = 0; count < nth; count += 1) start = text.indexOf(words, start + 1);
  const { of } = codePointsOf(text);
  const span = { start, end: start + words.length };
  return {
    id: `urn:uuid:${words}-${nth}`,
    anchors: [anchorOf(text, span, { start: of(span.start), end: of(span.end) })],
    scope: "here",
    answer: { type: "PERSON" },
  };
};

/** The decided words in their sentence, each place marked. */
const placesIn = (text: string, decisions: readonly Decision[]): string => {
  const spans = placeDecisions(text, decisions)
    .placed.flatMap((placed) => placed.spans)
    .sort((a, b) => b.start - a.start);
  return spans.reduce(
    (marked, { start, end }) => `${marked.slice(0, start)}«${marked.slice(start, end)}»${marked.slice(end)}`,
    text,
  );
};

const all = [on("Alasdair Finch"), on("Finch", 1), on("Finch", 2), on("May", 1), on("Finch", 3)];
const marked = placesIn(article, all);

describe("decisions in a changed text", () => {
  it("are where they were in a text that did not change", () => {
    assert.equal(marked.match(/«/g)?.length, all.length);
  });

  it("move with what stands before them, in code points and in UTF-16", () => {
    const start = "😀 A paragraph came in. ";
    assert.equal(placesIn(start + article, all), start + marked);
  });

  it("stay where a neighbour changed", () => {
    const changed = article
      .replace("what Finch wrote", "all that Finch wrote")
      .replace("again in May", "in May");
    assert.equal(placesIn(changed, all).match(/«/g)?.length, all.length);
  });

  it("stay on words that were mended", () => {
    const text = article.replace("Alasdair Finch", "Alisdair Finch");
    assert.ok(placesIn(text, [on("Alasdair Finch")]).includes("«Alisdair Finch», who"));
  });

  it("never go to another bearer of the same word", () => {
    const text = article.replace("May Orrin, who leads the inquiry, will hear", "The inquiry will hear");
    const { placed, orphans } = placeDecisions(text, [on("May", 1)]);
    assert.deepEqual(placed, []);
    assert.equal(orphans.length, 1);
  });

  it("are kept as orphans where their words are gone", () => {
    const { placed, orphans } = placeDecisions("Quite another text.", all);
    assert.deepEqual(placed, []);
    assert.deepEqual(orphans, all);
  });

  it("of the whole article have no place and need none", () => {
    const whole: Decision = { id: "urn:uuid:w", anchors: [], scope: "article", answer: { verdict: "done" } };
    assert.deepEqual(placeDecisions("", [whole]).placed, [{ decision: whole, spans: [] }]);
  });

  it("with a gap are found whole or not at all", () => {
    const [first, second] = [on("four reports"), on("no lawyer")];
    const gapped: Decision = { ...first, anchors: [...first.anchors, ...second.anchors] };
    assert.equal(placeDecisions(article, [gapped]).placed[0]?.spans.length, 2);
    assert.equal(placeDecisions(article.replace("no lawyer", "x"), [gapped]).orphans.length, 1);
  });

  it("find the words that say who speaks", () => {
    const speaker = on("The company").anchors[0];
    assert.ok(speaker);
    const decision: Decision = {
      ...on("“Nobody came to look,”"),
      answer: { speaker: { kind: "words", anchor: speaker } },
    };
    const [placed] = placeDecisions(`New. ${article}`, [decision]).placed;
    assert.ok(placed?.source);
    assert.equal(`New. ${article}`.slice(placed.source.start, placed.source.end), "The company");
  });

  it("are each found or kept, whatever became of the text", () => {
    fc.assert(
      fc.property(fc.nat(article.length), fc.nat(200), fc.string(), (at, length, words) => {
        const text = article.slice(0, at) + words + article.slice(at + length);
        const { placed, orphans } = placeDecisions(text, all);
        assert.equal(placed.length + orphans.length, all.length);
        for (const { spans } of placed)
          for (const { start, end } of spans) assert.ok(start >= 0 && end <= text.length && start < end);
      }),
    );
  });
});
