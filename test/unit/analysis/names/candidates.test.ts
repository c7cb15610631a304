import assert from "node:assert/strict";
import fc from "fast-check";
import { findCandidates } from "../../../../server/src/analysis/candidates.js";
import type { Candidate } from "../../../../server/src/analysis/names/found/candidate.js";
import { gazetteer, sentencesOf } from "../known-world.js";

const candidatesOf = (text: string): readonly Candidate[] =>
  findCandidates(text, sentencesOf(text), gazetteer);

/** Checks the candidates that are surer than not: “TYPE words”. */
const check = (text: string, ...expected: readonly string[]): void =>
  assert.deepEqual(
    candidatesOf(text)
      .filter(({ confidence }) => confidence >= 0.5)
      .map(({ start, end, type }) => `${type} ${text.slice(start, end)}`),
    expected,
    text,
  );

describe("candidates", () => {
  it("are people with first name and surname, without their titles", () => {
    check("She met Amara Okello on the bridge.", "PERSON Amara Okello");
    check("She met President Amara Okello on the bridge.", "PERSON Amara Okello");
    check(
      "She met Mr. Danso, Gen. Ivo Marek and Dr Lindqvist.",
      "PERSON Danso",
      "PERSON Ivo Marek",
      "PERSON Lindqvist",
    );
    check("She met Deputy Prime Minister Tomasz Wolski.", "PERSON Tomasz Wolski");
    check("She met Amara Okello's brother.", "PERSON Amara Okello");
  });

  it("keep particles, hyphens, initials and suffixes in people's names", () => {
    check("She met Maria van der Berg there.", "PERSON Maria van der Berg");
    check("She met Ahmed bin Saeed al-Rashid there.", "PERSON Ahmed bin Saeed al-Rashid");
    check("She met Anne-Marie Dupont-Leroy there.", "PERSON Anne-Marie Dupont-Leroy");
    check(
      "She met Siobhán O’Brien and Fergus McAllister there.",
      "PERSON Siobhán O’Brien",
      "PERSON Fergus McAllister",
    );
    check("She met J. K. Mbatha and J.R. Lindqvist there.", "PERSON J. K. Mbatha", "PERSON J.R. Lindqvist");
    check("She met Park Min-jun there.", "PERSON Park Min-jun");
    check("She met Nguyen Van Hai there.", "PERSON Nguyen Van Hai");
    check("She met José Ángel Núñez there.", "PERSON José Ángel Núñez");
  });

  it("are the country, the office left out, and the person before whom both stand", () => {
    check("Kenyan Foreign Minister Amara Okello spoke.", "NORP Kenyan", "PERSON Amara Okello");
    check("He saw U.S. President Ivo Marek in Kigali.", "GPE U.S.", "PERSON Ivo Marek", "GPE Kigali");
    check("New York City Mayor Tomasz Wolski spoke.", "GPE New York City", "PERSON Tomasz Wolski");
  });

  it("are countries, cities, parts of the world and their people", () => {
    check("Ghana and South Korea are far apart.", "GPE Ghana", "GPE South Korea");
    check("From Lagos to Ulaanbaatar it rains.", "GPE Lagos", "GPE Ulaanbaatar");
    check("Ships cross the Black Sea and Lake Victoria.", "LOC Black Sea", "LOC Lake Victoria");
    check("Norwegian and Chilean crews sailed.", "NORP Norwegian", "NORP Chilean");
    check(
      "Muslims and Christians prayed in northern Nigeria.",
      "NORP Muslims",
      "NORP Christians",
      "GPE Nigeria",
    );
    check("It rained in Northern Kenya.", "LOC Northern Kenya");
    check("The U.S.-led force left the US for the UK.", "GPE U.S.", "GPE US", "GPE UK");
    check("She told us who had it.");
  });

  it("are organisations by their heads, with what follows “of”, “for” and “and”", () => {
    check(
      "He joined the Ministry of Health and Social Welfare.",
      "ORG Ministry of Health and Social Welfare",
    );
    check(
      "He joined the Bank of Ghana and Kenyatta University.",
      "ORG Bank of Ghana",
      "ORG Kenyatta University",
    );
    check("He joined the Honduran Coral Reef Foundation last.", "ORG Honduran Coral Reef Foundation");
    check("He joined Danso & Okello Ltd. as a clerk.", "ORG Danso & Okello Ltd.");
    check("He joined the People’s Workers Party as a boy.", "ORG People’s Workers Party");
    check("He told Reuters and the BBC about the UN.", "ORG Reuters", "ORG BBC", "ORG UN");
  });

  it("are facilities, events, laws and products", () => {
    check("It is near the Orvo Bridge.", "FAC Orvo Bridge");
    check("They won at the Commonwealth Games.", "EVENT Commonwealth Games");
    check("It breaks the Clean Rivers Act.", "LAW Clean Rivers Act");
    check("A B-52 and two F-16s flew by.", "PRODUCT B-52", "PRODUCT F-16s");
    check("Covid-19 is none.");
  });

  it("are what a word beside them says they are", () => {
    check("She wrote to the newspaper Vardo about it.", "ORG Vardo");
    check("She runs the rights group “Vardo” alone.", "ORG Vardo");
    check("He left Vardo, a small publisher based abroad.", "ORG Vardo");
    check("They grew up in the village of Vardo.", "GPE Vardo");
    check("He met the chief executive of Vardo.", "ORG Vardo");
    check("They asked Vardo midfielder Amara Okello.", "ORG Vardo", "PERSON Amara Okello");
    check("They met Vardo, the company said.");
  });

  it("are chambers of parliament, unless a member of one is meant", () => {
    check("Later the Assembly voted.", "ORG Assembly");
    check("Later a Member of Parliament spoke.");
  });

  it("are facilities with a plain word behind the name", () => {
    check("She landed at Nairobi airport.", "FAC Nairobi airport");
    check("She ran past Nairobi railway station.", "FAC Nairobi railway station");
    check("She landed at a Nairobi hotel.", "GPE Nairobi");
    check("They ate at Maria’s Corner Café there.", "FAC Maria’s Corner Café");
  });

  it("are whole though a sentence begins before them", () => {
    check("The Truth and Reconciliation Commission met.", "ORG Truth and Reconciliation Commission");
  });

  it("are no numbers of flights", () => {
    check("She took flight QX 804 home.");
  });

  it("are told from words that only start a sentence", () => {
    check("However, nobody came. Water was short. Police waited.");
    check("What did he say? Nothing.");
  });

  it("are found in capitals and in title case only where they are known", () => {
    check("PRESIDENT RAMIREZ VISITS SOUTH AFRICA", "PERSON RAMIREZ", "GPE SOUTH AFRICA");
    check("Storm Hits Ireland As Rivers Rise", "GPE Ireland");
    check("What To Know");
    check("Why It Matters Now");
  });

  it("are found in lists, tables and with emoji", () => {
    check("• Amara Okello", "PERSON Amara Okello");
    check("Uruguay 2, Ghana 1", "GPE Uruguay", "GPE Ghana");
    check("🎉 Kenya won 🎉", "GPE Kenya");
    check("Nairobi, Kisumu and Kilombero-Siti flooded.", "GPE Nairobi", "GPE Kisumu", "GPE Kilombero-Siti");
  });

  it("are not found in lower case", () => {
    check("the mayor of the town met a lawyer from the ministry");
  });

  it("are in order and in the text, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        let end = 0;
        for (const candidate of candidatesOf(text)) {
          assert.ok(
            candidate.start >= end && candidate.end > candidate.start && candidate.end <= text.length,
          );
          end = candidate.end;
        }
      }),
    );
  });
});
