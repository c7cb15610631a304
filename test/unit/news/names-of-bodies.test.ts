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

describe("bodies spelled out by the letters behind them", () => {
  checkNames([
    [
      "A report by the Peruvian League against Illegal Logging (PLIL) names three.",
      {
        "Peruvian League against Illegal Logging": "ORG",
        PLIL: "ORG",
      },
    ],
    [
      "She leads Mothers for Clean Rivers in Honduras (MCRH).",
      { "Mothers for Clean Rivers in Honduras": "ORG" },
    ],
    [
      "He chairs the Centre for Maritime Dialogue in Asia (CMDA).",
      { "Centre for Maritime Dialogue in Asia": "ORG" },
    ],
    ["Members of the Forum met in Malawi (CMDA), they said.", { Malawi: "GPE" }],
  ]);
});

describe("bodies with more than one thing to do", () => {
  checkNames([
    [
      "He wrote to the Committee on Water, Roads and Housing twice.",
      { "Committee on Water, Roads and Housing": "ORG" },
    ],
    [
      "The Centre for Asian and African Languages lends books.",
      { "Centre for Asian and African Languages": "ORG" },
    ],
    [
      "The Commission of Inquiry into State Grants heard eleven.",
      { "Commission of Inquiry into State Grants": "ORG" },
    ],
    [
      "On Tuesday the Federation of Chambers of Commerce of Panama said no.",
      {
        "Federation of Chambers of Commerce of Panama": "ORG",
      },
    ],
    [
      "Grants came from the Bank of Spain and the French Ministry of Culture.",
      {
        "Bank of Spain": "ORG",
        "French Ministry of Culture": "ORG",
      },
    ],
  ]);
});

describe("a body that somebody is of", () => {
  checkNames([
    [
      "Guide Thomas Cole of the Nordal Living Landscape Project leads the walks.",
      {
        "Nordal Living Landscape Project": "ORG",
      },
    ],
    ["Elizabeth Dole of the United Kingdom won.", { "United Kingdom": "GPE" }],
  ]);
});

describe("what is called by capital words and is no body", () => {
  checkNames([
    ["Owners must pay Property Tax on each flat.", { "Property Tax": null }],
    [
      "Eleven women completed the National Literacy Programme this year.",
      { "National Literacy Programme": null },
    ],
    ["He was given the Order of the Golden Condor.", { "Order of the Golden Condor": "EVENT" }],
    ["Soldiers were decorated for Operation Shield of the North.", { Operation: null }],
    ["The 2022 Hale Sisters Competition opened.", { "Hale Sisters Competition": "EVENT" }],
    ["The World Food Programme sent rice.", { "World Food Programme": "ORG" }],
  ]);
});

describe("bodies with a hyphen before a place", () => {
  checkNames([
    [
      "The road was built by Kebara-Levant Works Ltd. in May. It said Kebara-Levant had no men left.",
      { "Kebara-Levant Works Ltd.": "ORG", "Kebara-Levant#2": "ORG" },
    ],
    ["The priests of the Moro-Malabar Church marched.", { "Moro-Malabar Church": "ORG" }],
    ["He chairs the Kenyan-German Chamber of Trade.", { "Kenyan-German Chamber of Trade": "ORG" }],
    ["EU-China trade rose.", { EU: "ORG", China: "GPE" }],
    [
      "The Kenya-Uganda border is shut. The Lagos-Ibadan road is open.",
      { Kenya: "GPE", Uganda: "GPE", Lagos: "GPE", Ibadan: "GPE" },
    ],
    ["Sen. Tom Hale (R-Ohio) spoke.", { Ohio: "GPE" }],
    [
      "A Franco-Algerian singer sang for the Indo-Canadian vote.",
      { "Franco-Algerian": "NORP", "Indo-Canadian": "NORP" },
    ],
  ]);
});
