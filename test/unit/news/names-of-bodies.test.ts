import { checkNames } from "./news-text.js";

describe("bodies of a state", () => {
  checkNames([
    [
      "The Zambian Road Traffic Authority took the bus off the road.",
      { "Zambian Road Traffic Authority": "ORG" },
    ],
    [
      "They signed an agreement with the Danish Coastal Research Institute on Monday.",
      {
        "Danish Coastal Research Institute": "ORG",
      },
    ],
    ["Staff of the Bolivian Water Fund marched to the square.", { "Bolivian Water Fund": "ORG" }],
    [
      "In the first half of 2022, the SRI collected $29 million. The SRI can sue.",
      { SRI: "ORG", "SRI#2": "ORG" },
    ],
    ["Sri Wahyuni, a nurse, told the court that the ward had no water.", { Wahyuni: "!ORG" }],
  ]);
});

describe("bodies that a word of their name tells", () => {
  checkNames([
    ["The name given by staff at the Bank of Finland to households is good.", { "Bank of Finland": "ORG" }],
    ["Tolver Minerals tumbled after a broker cut the stock.", { "Tolver Minerals": "ORG" }],
  ]);
});

describe("an article before a body", () => {
  checkNames([
    [
      "The Independent Harbour Commission (IHC) has closed the pier. The Straits Times said so.",
      { "Independent Harbour Commission": "ORG", "The Straits Times": "ORG" },
    ],
  ]);
});

describe("clubs in brackets behind their players", () => {
  checkNames([
    [
      "GOALKEEPERS: Donis Mendez (Olimpia), Luis Arce (Real Orvo), Mario Vela (Enzo).",
      { Olimpia: "ORG", "Real Orvo": "ORG", Enzo: "ORG", "Luis Arce": "PERSON" },
    ],
    [
      "The squad: Ola Brandt (Nordvik), Iker Sanz (Celta Norte).",
      { Nordvik: "ORG", "Celta Norte": "ORG", "Ola Brandt": "PERSON", "Iker Sanz": "PERSON" },
    ],
    ["Anna Brody (left) and Tom Hale (right) at the gate.", { "Anna Brody": "PERSON", "Tom Hale": "PERSON" }],
  ]);
});
