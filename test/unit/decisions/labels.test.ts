import assert from "node:assert/strict";
import { type AnalysisOptions, analyze } from "../../../server/src/analysis/analyze.js";
import { loadResources, type Resources } from "../../../server/src/analysis/resources.js";
import type { Article } from "../../../server/src/article/article.js";
import { wordsOf } from "../../../server/src/article/fragments.js";
import { textOf } from "../../../server/src/article/span.js";
import type { Decision } from "../../../server/src/decisions/decision.js";
import { placeDecisions } from "../../../server/src/decisions/place.js";
import { annotationsOf } from "../../../server/src/features/annotations.js";
import { mentionAt } from "../../../server/src/features/at-offset.js";
import { occurrencesAt } from "../../../server/src/features/occurrences.js";
import { renameAt } from "../../../server/src/features/rename.js";
import { semanticTokens } from "../../../server/src/features/semantic-tokens.js";
import { readResource } from "../../../server/src/node/resource-files.js";
import { anchorOn, decisionOn } from "./decision-on.js";

const text = `Pier talks resume

The tax burden will fall, Mara Brill said on Monday. The pier is safe, she added.
Critics call it a tax burden all the same, and Mara, of Oslo, Brill will answer them.
A tax burdens nobody, the tax burden does.
`;

describe("a folder's own labels in an article", () => {
  let resources: Resources;
  before(async () => {
    resources = await loadResources(readResource);
  });

  const options = (decisions: readonly Decision[]): AnalysisOptions => ({
    gazetteer: resources.gazetteer,
    tagger: resources.tagger,
    syntax: resources.syntax,
    names: new Set(),
    decisions: placeDecisions(text, decisions).placed,
  });
  const read = (...decisions: readonly Decision[]): Article => analyze(text, options(decisions)).article;
  const labelsOf = ({ labels }: Article): readonly string[] =>
    labels.map((words) => {
      const state = words.decided.here ? "decided" : "follows";
      return `${words.label} ${state} ${words.start} ${wordsOf(text, words)}`;
    });
  const at = (words: string, nth = 0): number => {
    let start = text.indexOf(words);
    for (let count = 0; count < nth; count += 1) start = text.indexOf(words, start + 1);
    return start;
  };

  it("nest, overlap and share words with each other and with names", () => {
    const claim = "Mara Brill said on Monday. The pier is safe";
    const article = read(
      decisionOn(text, claim, { type: "CLAIM" }),
      decisionOn(text, "Mara Brill", { type: "SOURCE" }),
      { ...decisionOn(text, "Mara Brill", { type: "WITNESS" }), id: "urn:uuid:other" },
      decisionOn(text, "pier is safe, she added", { type: "CLAIM" }),
    );
    assert.deepEqual(labelsOf(article), [
      `CLAIM decided ${at("Mara Brill")} ${claim}`,
      `SOURCE decided ${at("Mara Brill")} Mara Brill`,
      `WITNESS decided ${at("Mara Brill")} Mara Brill`,
      `CLAIM decided ${at("pier is safe")} pier is safe, she added`,
    ]);
    assert.ok(article.mentions.some((mention) => textOf(text, mention) === "Mara Brill"));
  });

  it("leave names, quotes and headers as they were", () => {
    const { labels: _, ...labelled } = read(
      decisionOn(text, "Mara Brill", { type: "CLAIM" }, { scope: "article" }),
    );
    const { labels: __, ...plain } = read();
    assert.deepEqual(labelled, plain);
  });

  it("mark every same string where the whole article is meant, whole words only", () => {
    const frame = decisionOn(text, "tax burden", { type: "FRAME" }, { scope: "article" });
    assert.deepEqual(labelsOf(read(frame)), [
      `FRAME decided ${at("tax burden")} tax burden`,
      `FRAME follows ${at("tax burden", 1)} tax burden`,
      `FRAME follows ${at("tax burden", 3)} tax burden`,
    ]);
    const here = decisionOn(text, "tax burden", { type: "FRAME" });
    assert.equal(read(here).labels.length, 1);
  });

  it("give way at one place to a decision of its own on that label, and to none on another", () => {
    const frame = decisionOn(text, "tax burden", { type: "FRAME" }, { scope: "article" });
    const not = decisionOn(text, "tax burden", { type: "FRAME", verdict: "rejected" }, { nth: 1 });
    const claim = decisionOn(text, "call it a tax burden", { type: "CLAIM" });
    assert.deepEqual(labelsOf(read(frame, not, claim)), [
      `FRAME decided ${at("tax burden")} tax burden`,
      `CLAIM decided ${at("call it")} call it a tax burden`,
      `FRAME follows ${at("tax burden", 3)} tax burden`,
    ]);
  });

  it("belong to the article as a whole without any place", () => {
    const whole: Decision = {
      id: "urn:uuid:w",
      creator: "Ines Vale",
      anchors: [],
      scope: "article",
      answer: { type: "OPINION" },
    };
    const article = read(whole);
    assert.deepEqual(article.articleLabels, [
      { label: "OPINION", decided: { decision: "urn:uuid:w", here: true, by: "Ines Vale" } },
    ]);
    assert.deepEqual(annotationsOf(article).labels, [{ label: "OPINION", spans: [] }]);
    const not: Decision = { ...whole, answer: { type: "OPINION", verdict: "rejected" } };
    assert.deepEqual(read(not).articleLabels, []);
  });

  it("may have gaps", () => {
    const gapped: Decision = {
      ...decisionOn(text, "tax burden", { type: "CLAIM" }),
      anchors: [anchorOn(text, "tax burden"), anchorOn(text, "Mara Brill")],
    };
    const article = read(gapped);
    assert.deepEqual(labelsOf(article), [`CLAIM decided ${at("tax burden")} tax burden Mara Brill`]);
    assert.deepEqual(
      annotationsOf(article).labels[0]?.spans.map((span) => textOf(text, span)),
      ["tax burden", "Mara Brill"],
    );
  });
});

describe("names with a gap", () => {
  let resources: Resources;
  before(async () => {
    resources = await loadResources(readResource);
  });
  const gap = ", of Oslo, ";
  const nameAt = text.indexOf(`Mara${gap}Brill`);
  const gapped: Decision = {
    ...decisionOn(text, "Mara", { type: "PERSON" }, { nth: 1 }),
    anchors: [anchorOn(text, "Mara", 1), anchorOn(text, "Brill", 1)],
  };
  const read = (...decisions: readonly Decision[]): Article =>
    analyze(text, {
      gazetteer: resources.gazetteer,
      tagger: resources.tagger,
      syntax: resources.syntax,
      names: new Set(),
      decisions: placeDecisions(text, decisions).placed,
    }).article;

  it("are one mention of who the words together name", () => {
    const article = read(gapped);
    const index = mentionAt(article, nameAt) ?? -1;
    const mention = article.mentions[index];
    assert.ok(mention);
    assert.equal(wordsOf(text, mention), "Mara Brill");
    assert.equal(article.entities[mention.entity]?.name, "Mara Brill");
    assert.equal(article.entities[mention.entity]?.mentions.length, 2);
    assert.equal(mentionAt(article, nameAt + `Mara${gap}B`.length), index);
    assert.ok(article.mentions.some((one) => textOf(text, one) === "Oslo"));
  });

  it("are highlighted and listed by their fragments, and not renamed", () => {
    const article = read(gapped);
    const people = annotationsOf(article).people.map((span) => textOf(text, span));
    assert.deepEqual(people, ["Mara Brill", "Mara", "Brill"]);
    assert.deepEqual(
      occurrencesAt(article, nameAt).map((span) => textOf(text, span)),
      ["Mara Brill", "she", "Mara", "Brill"],
    );
    assert.deepEqual(renameAt(article, text.indexOf("Mara Brill"), "Mara Quist"), [
      { span: { start: at("Mara Brill"), end: at("Mara Brill") + 10 }, newText: "Mara Quist" },
    ]);
    assert.equal(renameAt(article, nameAt, "Quist"), undefined);
    const tokens = semanticTokens(article);
    assert.ok(tokens.every((token, index) => (tokens[index - 1]?.end ?? 0) <= token.start));
  });

  const at = (words: string): number => text.indexOf(words);
});
