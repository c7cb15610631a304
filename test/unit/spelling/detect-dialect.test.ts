import assert from "node:assert/strict";
import { analyze } from "../../../server/src/analysis/analyze.js";
import { loadResources, type Resources } from "../../../server/src/analysis/resources.js";
import { readResource } from "../../../server/src/node/resource-files.js";
import { detectDialect } from "../../../server/src/spelling/detect-dialect.js";
import type { Dialect } from "../../../server/src/spelling/dialect.js";
import { variantSpellings } from "../../../server/src/spelling/spelling-variants.js";

describe("detectDialect", () => {
  let resources: Resources;

  before(async () => {
    resources = await loadResources(readResource);
  });

  const check = (text: string, dialect: Dialect): void => {
    const { article } = analyze(text, {
      gazetteer: resources.gazetteer,
      tagger: resources.tagger,
      names: new Set(),
    });
    assert.equal(detectDialect(article, resources.dictionaries).dialect, dialect, text);
  };

  it("reads the dialect from spellings that only one has", () => {
    check("The colour of the harbour pleased the neighbours.", "en-GB");
    check("The color of the harbor pleased the neighbors.", "en-US");
    check("They analysed the defence of the realm.", "en-GB");
    check("They travelled far and criticised the plan.", "en-GB");
    check("They traveled far and analyzed the plan.", "en-US");
    check("A sceptic paid by cheque for the tyre.", "en-GB");
  });

  it("goes by the majority", () => {
    check("The colour, the neighbour, the defence and one color.", "en-GB");
    check("One colour, the neighbor, the defense and a traveler.", "en-US");
  });

  it("takes no name for evidence, and American for what says nothing", () => {
    check("The Labour Party met at Harbour House.", "en-US");
    check("They met at noon and left at night.", "en-US");
    check("", "en-US");
  });
});

describe("detectDialect beside spellings", () => {
  let resources: Resources;

  before(async () => {
    resources = await loadResources(readResource);
  });

  const detected = (text: string) => {
    const { article } = analyze(text, {
      gazetteer: resources.gazetteer,
      tagger: resources.tagger,
      names: new Set(),
    });
    return detectDialect(article, resources.dictionaries);
  };

  it("goes by dates, sums and titles where no spelling tells", () => {
    assert.equal(detected("The court met on 15 March and fined Mr Orme £300.").dialect, "en-GB");
    assert.equal(detected("The court met on March 15 and fined Sen. Orme 3 percent.").dialect, "en-US");
  });

  it("knows Australian and Canadian articles by the places they name, if their spellings allow it", () => {
    assert.equal(detected("A court in Sydney heard of the colour of a car from Melbourne.").dialect, "en-AU");
    assert.equal(
      detected("Farmers in Alberta and Manitoba say the neighbours shared the labour.").dialect,
      "en-CA",
    );
    assert.equal(detected("The color of the car from Toronto, Canada, was gray.").dialect, "en-US");
  });

  it("tells an article that mixes its spellings from one that slips once", () => {
    assert.equal(detected("The colour of the harbor pleased all.").mixes, true);
    assert.equal(detected("The colour, the neighbour, the defence and one color.").mixes, false);
    assert.equal(detected("The colour of the harbour pleased all.").mixes, false);
  });
});

describe("variantSpellings", () => {
  const check = (american: string, british: string): void => {
    assert.ok(variantSpellings(british, "en-US").includes(american), british);
    assert.ok(variantSpellings(american, "en-GB").includes(british), american);
  };

  it("goes both ways", () => {
    const pairs =
      "color colour, neighbors neighbours, organize organise, organization organisation, analyzed analysed, " +
      "center centre, traveled travelled, traveler traveller, defense defence, catalog catalogue, program programme, " +
      "gray grey, tire tyre, skeptical sceptical, mold mould, jewelry jewellery, fulfill fulfil, aging ageing, " +
      "pediatric paediatric, plow plough";
    for (const pair of pairs.split(", ")) {
      const [american = "", british = ""] = pair.split(" ");
      check(american, british);
    }
  });
});
