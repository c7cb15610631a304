import { checkNames } from "./news-text.js";

describe("firms that are called by their partners", () => {
  checkNames([
    [
      "Corrigan, Moss & Dunn is to merge with Lacey and Sons of Port Ellery.",
      { "Corrigan, Moss & Dunn": "ORG", "Lacey and Sons": "ORG" },
    ],
    [
      "Shares in Tesco, Marks & Spencer and Boots rose on Friday.",
      { Tesco: "ORG", "Marks & Spencer": "ORG" },
      { different: [["Tesco", "Marks & Spencer"]] },
    ],
    [
      "Attorneys McKinnon Van der Hoorn & Willems have lodged the accounts.",
      { "McKinnon Van der Hoorn & Willems": "ORG" },
    ],
    ["The farm was left to Oribi Rest (Pty) Ltd in May.", { "Oribi Rest (Pty) Ltd": "ORG" }],
  ]);
});

describe("bodies by a word of their own or of another tongue", () => {
  checkNames([
    ["Grain was paid for by the Bank of Vitu Levi.", { "Bank of Vitu Levi": "ORG" }],
    [
      "The boats came from Banco do Nordeste, and samples went to Vlaamse Zaadunie in May.",
      { "Banco do Nordeste": "ORG", "Vlaamse Zaadunie": "ORG" },
    ],
    ["The site is kept by Stiftung Gedenken Veld.", { "Stiftung Gedenken Veld": "ORG" }],
    ["Tickets were sold by the agency A.M.S. in June.", { "A.M.S.": "ORG" }],
    [
      "They slept in Kreis Elbach and left by Bahnhof Nord.",
      { "Kreis Elbach": "GPE", "Bahnhof Nord": "FAC" },
    ],
  ]);
});

describe("bands by what they have and who forms them", () => {
  checkNames([
    [
      "He left to form Cold Harbour with a friend. Cold Harbour’s third album sold well.",
      { "Cold Harbour": "ORG", "Cold Harbour#2": "ORG" },
    ],
    ["Ann Dole’s third album sold well.", { "Ann Dole": "PERSON" }],
  ]);
});

describe("people named once, by who they are", () => {
  checkNames([
    ["The charity’s founder, Marta, pays for the books.", { Marta: "PERSON" }],
    ["Will, a carpenter, made the trays.", { Will: "PERSON" }],
    ["The firm’s owner, Denvik, cut its forecast.", { Denvik: "!PERSON" }],
    [
      "Princess Odile-Marie of Waldorn has died. Odile-Marie held three records.",
      { "Odile-Marie": "PERSON", "Odile-Marie#2": "PERSON" },
      { same: [["Odile-Marie", "Odile-Marie#2"]] },
    ],
  ]);
});
