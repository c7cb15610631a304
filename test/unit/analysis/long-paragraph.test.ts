import assert from "node:assert/strict";
import { analysisSteps, analyze } from "../../../server/src/analysis/analyze.js";
import { gazetteer, syntax, tagger } from "./known-world.js";

const options = { gazetteer, tagger, syntax, names: new Set<string>(), assumeProse: true };
const said = "The ferry left the harbour on Monday. “The sea was calm,” Ana Ruiz said of the crossing. ";

const stepsOf = (text: string): number => {
  const steps = analysisSteps(text, options);
  let count = 0;
  while (!steps.next().done) count += 1;
  return count;
};

describe("a paragraph of 200,000 characters", () => {
  const long = said.repeat(Math.ceil(200_000 / said.length));

  it("is read in steps, between which other work has its turn", () => {
    const few = stepsOf(said);
    assert.ok(stepsOf(long) >= few + 5);
    assert.ok(stepsOf("ferry ".repeat(33_334)) >= few + 5);
    assert.ok(stepsOf("👍".repeat(100_000)) >= few + 5);
  });

  it("has the sentences, names and quotes that its parts have", () => {
    const one = analyze(said, options).article;
    const { article } = analyze(long, options);
    const times = long.length / said.length;
    const [paragraph] = article.paragraphs;
    assert.equal(paragraph?.sentences.length, times * (one.paragraphs[0]?.sentences.length ?? 0));
    assert.ok(
      paragraph?.sentences.every(({ start, end }) => /^[“T].*\.$/s.test(article.text.slice(start, end))),
    );
    assert.equal(article.quotes.length, times);
    const named = article.mentions.filter(({ start, end }) => article.text.slice(start, end) === "Ana Ruiz");
    assert.equal(named.length, times);
  });

  it("after an edit is what it is when read afresh", () => {
    const before = analyze(long, options);
    for (const at of [3, 20_010, 100_000, 199_990]) {
      const text = `${long.slice(0, at)} Tom Hall said so. ${long.slice(at + 7)}`;
      assert.deepEqual(analyze(text, options, before).article, analyze(text, options).article);
    }
  });
});
