import assert from "node:assert/strict";
import { countryFacts, gazetteerFrom, kindsOf, nameKind } from "../../../server/src/analysis/gazetteer.js";
import { gazetteer } from "./known-world.js";

const has = (name: string, kind: keyof typeof nameKind): boolean =>
  (kindsOf(gazetteer, name) & nameKind[kind]) !== 0;

describe("the gazetteer", () => {
  it("knows a name in any case and without its accents", () => {
    for (const name of ["Côte d’Ivoire", "Cote d'Ivoire", "CÔTE D'IVOIRE", "Kenya", "KENYA"])
      assert.ok(has(name, "country"), name);
  });

  it("tells acronyms from words", () => {
    assert.ok(has("US", "country"));
    assert.ok(!has("us", "country"));
    assert.ok(has("WHO", "organization"));
    assert.ok(!has("Who", "organization"));
  });

  it("knows the several things a name may be", () => {
    for (const kind of ["country", "firstName", "surname"] as const) assert.ok(has("Jordan", kind), kind);
    assert.ok(has("Nairobi", "majorCity"));
    assert.ok(has("Kenyans", "group"));
    assert.ok(has("Bavaria", "place"));
    assert.equal(kindsOf(gazetteer, "Xyzzyx"), 0);
  });

  it("knows the parts of countries, but by no name that a person or a word may have", () => {
    for (const name of ["Bouches-du-Rhône", "Hadjer-Lamis", "Issyk-Kul", "Potaro-Siparuni"])
      assert.ok(has(name, "city"), name);
    for (const name of ["Western", "Centre", "Upper West"]) assert.ok(!has(name, "city"), name);
  });

  it("knows bodies of many countries, but by no name that is sooner a person's", () => {
    for (const name of ["Zanu-PF", "Mossos d'Esquadra", "Naftogaz", "Harambee Stars", "EFCC"])
      assert.ok(has(name, "organization"), name);
    for (const name of ["McCain", "Rasmussen", "Takeda", "Rogers"])
      assert.ok(!has(name, "organization"), name);
  });

  it("has a country's facts by its name, aliases and demonyms", () => {
    for (const name of ["Kenya", "kenya", "Republic of Kenya", "Kenyan", "Kenyans"]) {
      const facts = countryFacts(gazetteer, name);
      assert.equal(facts?.name, "Kenya", name);
      assert.deepEqual(facts.capitals, ["Nairobi"]);
      assert.equal(facts.region, "Africa");
      assert.equal(facts.subregion, "Eastern Africa");
      assert.equal(facts.demonym, "Kenyan");
    }
    for (const name of ["U.S.", "US", "USA", "United States", "America", "American"])
      assert.equal(countryFacts(gazetteer, name)?.name, "United States", name);
    assert.equal(countryFacts(gazetteer, "Nairobi"), undefined);
    assert.equal(countryFacts(gazetteer, ""), undefined);
  });

  it("gives an ambiguous demonym to the sovereign, larger country", () => {
    assert.equal(countryFacts(gazetteer, "Dutch")?.name, "Netherlands");
    assert.equal(countryFacts(gazetteer, "French")?.name, "France");
  });

  it("knows how long its longest name with a first word is", () => {
    const small = gazetteerFrom({
      countries: [],
      names: { [nameKind.place]: "cape orvo\ncape orvo of winds\norvo" },
    });
    assert.equal(small.size, 3);
    assert.equal(small.longest.get("cape"), 4);
    assert.equal(small.longest.get("orvo"), undefined);
  });
});
