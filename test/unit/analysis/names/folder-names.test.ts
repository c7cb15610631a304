import assert from "node:assert/strict";
import { analyze } from "../../../../server/src/analysis/analyze.js";
import { loadResources, type Resources } from "../../../../server/src/analysis/resources.js";
import type { Article } from "../../../../server/src/article/article.js";
import type { EntityType } from "../../../../server/src/article/entity.js";
import { textOf } from "../../../../server/src/article/span.js";
import type { Decision } from "../../../../server/src/decisions/decision.js";
import { placeDecisions } from "../../../../server/src/decisions/place.js";
import { readResource } from "../../../../server/src/node/resource-files.js";
import { decisionOn } from "../../decisions/decision-on.js";

const text = `Tallow closes its gates

Alasdair Finch Holdings was sold in May. Tallow Quern signed the papers, and Tallow Quern left at noon.
“Nobody asked,” Quern said. The ferry Corran Gale sailed late. The Corran Gale will sail again.
`;

describe("names whose type the folder says", () => {
  let resources: Resources;
  before(async () => {
    resources = await loadResources(readResource);
  });

  const read = (types: Readonly<Record<string, EntityType>>, ...decisions: readonly Decision[]): Article =>
    analyze(text, {
      gazetteer: resources.gazetteer,
      tagger: resources.tagger,
      names: new Set(Object.keys(types)),
      nameTypes: new Map(Object.entries(types)),
      decisions: placeDecisions(text, decisions).placed,
    }).article;
  const mentionsOf = ({ mentions, entities }: Article, words: string): readonly string[] =>
    mentions
      .filter((mention) => textOf(text, mention) === words)
      .map(({ type, decided, entity }) => {
        const state =
          decided === undefined
            ? "machine"
            : decided.here
              ? "decided"
              : decided.folder
                ? "folder"
                : "follows";
        return `${type} ${state} ${entities[entity]?.name}`;
      });

  it("have it everywhere, and say whose word that is", () => {
    assert.deepEqual(mentionsOf(read({ "Corran Gale": "PERSON" }), "Corran Gale"), [
      "PERSON folder Corran Gale",
      "PERSON folder Corran Gale",
    ]);
    assert.deepEqual(mentionsOf(read({ "Tallow Quern": "ORG" }), "Tallow Quern"), [
      "ORG folder Tallow Quern",
      "ORG folder Tallow Quern",
    ]);
  });

  it("take their short forms along", () => {
    const article = read({ "Tallow Quern": "PERSON" });
    assert.deepEqual(mentionsOf(article, "Quern"), ["PERSON machine Tallow Quern"]);
    const quote = article.quotes[0]?.attribution?.entity;
    assert.equal(quote === undefined ? undefined : article.entities[quote]?.name, "Tallow Quern");
  });

  it("are not found within a longer name", () => {
    assert.deepEqual(mentionsOf(read({ "Alasdair Finch": "PERSON" }), "Alasdair Finch"), []);
  });

  it("are found over the end of a line, and however many blanks the file has", () => {
    const wrapped = `The inquiry heard on Monday that the old ferry which the Corran
Gale had towed into the harbour was sold for scrap in the spring, and
that nobody on the island had been asked what should become of it or
of the crew, who had worked on board for longer than anybody could
remember and were sent home on the day after the sale was signed.
`;
    const { mentions, entities } = analyze(wrapped, {
      gazetteer: resources.gazetteer,
      names: new Set(["Corran  Gale"]),
      nameTypes: new Map([["Corran  Gale", "PERSON"]]),
    }).article;
    const [mention] = mentions.filter(({ decided }) => decided?.folder);
    assert.equal(mention && textOf(wrapped, mention), "Corran\nGale");
    assert.equal(mention?.type, "PERSON");
    assert.equal(entities[mention?.entity ?? -1]?.name, "Corran Gale");
  });

  it("give way to what a person decided in the article", () => {
    const here = decisionOn(text, "Corran Gale", { type: "FAC" });
    assert.deepEqual(mentionsOf(read({ "Corran Gale": "PERSON" }, here), "Corran Gale"), [
      "FAC decided Corran Gale",
      "PERSON folder Corran Gale",
    ]);
    const everywhere = decisionOn(text, "Corran Gale", { verdict: "rejected" }, { scope: "article" });
    assert.deepEqual(mentionsOf(read({ "Corran Gale": "PERSON" }, everywhere), "Corran Gale"), []);
  });
});
