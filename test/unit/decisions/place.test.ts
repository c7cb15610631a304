import assert from "node:assert/strict";
import fc from "fast-check";
import { codePointsOf } from "../../../server/src/article/code-points.js";
import { anchorOf } from "../../../server/src/decisions/anchor-of.js";
import type { Decision } from "../../../server/src/decisions/decision.js";
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

  it("never go to the same words in a repeated sentence when their own is cut", () => {
    const lede = "The town council on Tuesday passed a plan to mend the Stell Point quay before the winter.";
    const first = `${lede}\n\nThe plan had been put off twice.\n\n`;
    const second = `${lede} It costs three million.\n\nNobody spoke against it.\n`;
    const text = first + second;
    for (const words of ["council", "Tuesday", "Stell Point"]) {
      const both = [on(words, 0, text), on(words, 1, text)];
      assert.equal(placeDecisions(`New. ${text}`, both).placed.length, 2);
      const placedIn = (left: string) => placeDecisions(left, both).placed.map(({ decision }) => decision.id);
      for (const [at, left] of [second, first].entries())
        assert.ok(!placedIn(left).includes(both[at]?.id ?? ""), `${words} ${at}`);
    }
  });

  it("never go to the same words that moved up to where theirs stood", () => {
    const text =
      "The ferry was late again that night.\n\nFinch said so at the hearing, and was not asked why.\n\nFinch denies it.\n";
    const cut = text.replace("Finch said so at the hearing, and was not asked why.\n\n", "");
    assert.equal(placesIn(cut, [on("Finch", 0, text)]), cut);
  });

  it("never go into a longer word", () => {
    const text =
      "The ships went on to Stell, where nobody waited. The ships went on to Stellby in the end.\n";
    const cut = text.replace("Stell, where nobody waited. The ships went on to ", "");
    assert.equal(placesIn(cut, [on("Stell", 0, text)]), cut);
  });

  it("are on their own words or nowhere, whatever is cut of a text that repeats itself", () => {
    const text = `The Tern is late, Finch said. The Tern is late, the harbour master said.

Finch said that the Tern had left Stell Point on Tuesday, and that Stell Point knew. Finch went home.

The Tern had left Stell Point on Tuesday, and Finch said that Stell Point knew. The Tern is late.
`;
    const spans = ["Tern", "Finch", "Stell Point", "Tuesday", "harbour master"].flatMap((words) =>
      [...text.matchAll(new RegExp(words, "g"))].map((_, nth) => on(words, nth, text)),
    );
    const isWhole = (now: string, { anchors }: Decision, start: number): boolean =>
      anchors.every(
        ({ exact, prefix, suffix }) =>
          now.slice(Math.max(0, start - prefix.length), start + exact.length + suffix.length) ===
          prefix + exact + suffix,
      );
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(120), (from, length) => {
        const to = Math.min(text.length, from + length);
        const now = text.slice(0, from) + text.slice(to);
        for (const { decision, spans: found } of placeDecisions(now, spans).placed) {
          const { start: was = 0, end: ended = 0 } = decision.anchors[0]?.position ?? {};
          const { start = 0, end = 0 } = found[0] ?? {};
          const own =
            ended <= from ? was : was >= to ? was - (to - from) : start < from && was < from ? start : from;
          const isOwn = start === own || (was < to && ended > from && start <= from && end >= from);
          assert.ok(isOwn || isWhole(now, decision, start), `${decision.id}: ${now.slice(0, start)}«`);
        }
      }),
      { numRuns: 500 },
    );
  });
});
