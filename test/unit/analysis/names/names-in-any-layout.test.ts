import assert from "node:assert/strict";
import { namesIn } from "./names-in.js";

/** Checks the names of a text, “TYPE words”; dates, sums and the like are left out. */
const check = (text: string, ...expected: readonly string[]): void => {
  assert.deepEqual(namesIn(text), expected, text);
};

describe("names", () => {
  it("are found in headlines and bylines in capitals", () => {
    check(
      "KENYA AND UGANDA AGREE ON NEW RAIL LINE\nBy AMARA OKELLO\nNAIROBI, Kenya (AP) — The two countries signed in Nairobi on Monday.",
      "GPE KENYA",
      "GPE UGANDA",
      "PERSON AMARA OKELLO",
      "GPE NAIROBI",
      "GPE Kenya",
      "ORG AP",
      "GPE Nairobi",
    );
  });

  it("are found in headlines in title case, and the other words are none", () => {
    check(
      "Mayor Ilda Zorvik Resigns After Third Closure of Bridge\n\nIlda Zorvik, the mayor, resigned on Tuesday. Zorvik gave no reason.",
      "PERSON Ilda Zorvik",
      "PERSON Ilda Zorvik",
      "PERSON Zorvik",
    );
  });

  it("are told from words that start a sentence", () => {
    check("Critics disagree. Rain fell. Many left. Tourism suffers. Meanwhile, prices rose. Nobody came.");
    check("Yet Kenya waited. Before Nigeria voted, Ghana had.", "GPE Kenya", "GPE Nigeria", "GPE Ghana");
  });

  it("are found beside the marks of a typewriter", () => {
    check(
      "In the district, Marlow Finch runs a clinic. ``The town keeps you,'' said Marlow Finch in Port Ellery.",
      "PERSON Marlow Finch",
      "PERSON Marlow Finch",
      "GPE Port Ellery",
    );
  });

  it("are found in brackets on the next line", () => {
    check(
      "She was employed by Brightway Homecare Ltd, which was\nbought last year by Sunset Living Group plc\n(Sunset). Sunset said it had checked.",
      "ORG Brightway Homecare Ltd",
      "ORG Sunset Living Group plc",
      "ORG Sunset",
      "ORG Sunset",
    );
  });

  it("are found in lists", () => {
    check(
      "The winners are Amara Okello, Tomas Lincoln, Li Wei and Fatima al-Sayed.",
      "PERSON Amara Okello",
      "PERSON Tomas Lincoln",
      "PERSON Li Wei",
      "PERSON Fatima al-Sayed",
    );
    check("It flies to Ghana, Togo, Benin and Nigeria.", "GPE Ghana", "GPE Togo", "GPE Benin", "GPE Nigeria");
  });

  it("keep hyphens, particles, accents and initials", () => {
    check(
      "Jean-Luc Moreau met Pieter van der Berg, Omar bin Rashid, Siobhán O'Brien, Fergus McAllister and J. K. Adeyemi.",
      "PERSON Jean-Luc Moreau",
      "PERSON Pieter van der Berg",
      "PERSON Omar bin Rashid",
      "PERSON Siobhán O'Brien",
      "PERSON Fergus McAllister",
      "PERSON J. K. Adeyemi",
    );
    check(
      "José Núñez and Łukasz Wójcik spoke to D’Angelo Price.",
      "PERSON José Núñez",
      "PERSON Łukasz Wójcik",
      "PERSON D’Angelo Price",
    );
  });

  it("may have the family name first", () => {
    check(
      "“It is over,” said Park Min-jun. Barrister Derek Pang Wai-cheong agreed, as did Nguyen Van Thanh.",
      "PERSON Park Min-jun",
      "PERSON Derek Pang Wai-cheong",
      "PERSON Nguyen Van Thanh",
    );
  });

  it("leave titles out, before the name and alone", () => {
    check(
      "Prime Minister Amara Okello met Dr. Li Wei and Auntie Vicki West. The Prime Minister smiled.",
      "PERSON Amara Okello",
      "PERSON Li Wei",
      "PERSON Vicki West",
    );
  });

  it("are found in scores and tables", () => {
    check("Kenya 2 Ghana 1", "GPE Kenya", "GPE Ghana");
    check(
      "Brazil 3-1 Argentina\nSpain 0-0 Portugal",
      "GPE Brazil",
      "GPE Argentina",
      "GPE Spain",
      "GPE Portugal",
    );
    check("Nairobi | 24°C\nAccra | 30°C", "GPE Nairobi", "GPE Accra");
  });

  it("are found in bullets and beside emoji", () => {
    check(
      "• Amara Okello, Kenya\n• Tomas Lincoln, Ghana\n- Li Wei, China",
      "PERSON Amara Okello",
      "GPE Kenya",
      "PERSON Tomas Lincoln",
      "GPE Ghana",
      "PERSON Li Wei",
      "GPE China",
    );
    check("🎉 Amara Okello won in Nairobi 🇰🇪.", "PERSON Amara Okello", "GPE Nairobi");
  });

  it("are found in datelines", () => {
    const headline = "Port opens after long wait";
    check(`${headline}\n\nACCRA, Ghana — The port opened on Monday.`, "GPE ACCRA", "GPE Ghana");
    check(`${headline}\n\nLAGOS (Reuters) - The port opened on Monday.`, "GPE LAGOS", "ORG Reuters");
  });

  it("are none in text without capitals", () => {
    check("the mayor of the town told the paper that the bridge would stay shut for weeks");
  });

  it("of a stranger who is never named in full are less readily people's", () => {
    check(
      "The settlement was built at Obrelka. Life in Obrelka was hard, and few left Obrelka alive.",
      "GPE Obrelka",
      "GPE Obrelka",
      "GPE Obrelka",
    );
    check(
      "Tilda Obrelka said the house was cold. Obrelka left in May.",
      "PERSON Tilda Obrelka",
      "PERSON Obrelka",
    );
  });

  it("of works stand in quotation marks beside the word for them", () => {
    check("She wrote the novel “The Long Dry Season” in a year.", "WORK_OF_ART The Long Dry Season");
    check("His song, “Harbour of Glass,” came out in May.", "WORK_OF_ART Harbour of Glass");
    check(
      "They saw the film “Three Bridges” and the play “The Salt Road.”",
      "WORK_OF_ART Three Bridges",
      "WORK_OF_ART The Salt Road",
    );
    check("He held up a sign that read “Never Again” and left.");
  });

  it("of ships are products", () => {
    check("The USS Calloway left Lagos.", "PRODUCT USS Calloway", "GPE Lagos");
  });
});
