import { checkNames } from "./news-text.js";

describe("names by what they say and do", () => {
  checkNames([
    ["The goats were taken at night, Lokiru said. He has asked the chief for help.", { Lokiru: "PERSON" }],
    [
      "Sukarmin, who goes by one name, sells noodles by the station. Sukarmin says trade is slow.",
      { Sukarmin: "PERSON", "Sukarmin#2": "PERSON" },
    ],
    [
      "Ketsia, 34, walked for two days with her children. “I carried the small one,” she said.",
      {
        Ketsia: "PERSON",
      },
    ],
    ["The boat was built by Temaru, a carver of the island, and his two sons.", { Temaru: "PERSON" }],
    [
      "“Nobody asked us,” Obuya told the paper. Obuya has farmed there since 1990.",
      {
        Obuya: "PERSON",
        "Obuya#2": "PERSON",
      },
    ],
  ]);
});

describe("names in lists", () => {
  checkNames([
    [
      "The goals were scored by Aliou Sane, Petrak and Mbeki Dludlu.",
      {
        "Aliou Sane": "PERSON",
        Petrak: "PERSON",
        "Mbeki Dludlu": "PERSON",
      },
    ],
    [
      "Floods closed roads in Nairobi, Kitengwa and Mombasa on Friday.",
      { Nairobi: "GPE", Kitengwa: "GPE", Mombasa: "GPE" },
    ],
    [
      "The lenders are Barclays, Orvane and Deutsche Bank.",
      { Barclays: "ORG", Orvane: "ORG", "Deutsche Bank": "ORG" },
    ],
    [
      "Buses run to Leeds, Ossleby, Thornaby Cross and York.",
      {
        Leeds: "GPE",
        Ossleby: "GPE",
        York: "GPE",
      },
    ],
    ["Aid has come from Norway, Qatar and Ostrava.", { Norway: "GPE", Qatar: "GPE", Ostrava: "GPE" }],
    [
      "She teaches with Dr. Ines Calado, Prof. Joram Ndlela and Teixeira.",
      { "Ines Calado": "PERSON", "Joram Ndlela": "PERSON", Teixeira: "PERSON" },
    ],
    ["Trains to Lyon, Beauvray and Dijon were late.", { Lyon: "GPE", Beauvray: "GPE", Dijon: "GPE" }],
    ["Shares of Siemens, Kordax and Philips fell.", { Siemens: "ORG", Kordax: "ORG", Philips: "ORG" }],
  ]);
});

describe("names in team sheets and lists of scorers", () => {
  checkNames([
    [
      "Corlby: Farrant; Bessel, Tokoto, Dray (Mullard 58), Pell (capt); Nkosi, Ash.",
      {
        Corlby: "ORG",
        Farrant: "PERSON",
        Bessel: "PERSON",
        Tokoto: "PERSON",
        Dray: "PERSON",
        Mullard: "PERSON",
        Pell: "PERSON",
        Nkosi: "PERSON",
        Ash: "PERSON",
      },
    ],
    [
      "Scorers for Ballymor: F Mac Tiernan 2-4 (1f), C Roche 1-1, R Tully 0-3.",
      { Ballymor: "ORG", "F Mac Tiernan": "PERSON", "C Roche": "PERSON", "R Tully": "PERSON" },
    ],
    ["Subs: D Garrity for P Lunn (44), Ito for Crane (51).", { "D Garrity": "PERSON", "P Lunn": "PERSON" }],
    ["Tries: Ito, Brandt 2. Con: Wilk 2.", { Ito: "PERSON", Brandt: "PERSON", Wilk: "PERSON" }],
    ["Referee: Enda Prout (Kilmore Gaels).", { "Enda Prout": "PERSON", "Kilmore Gaels": "ORG" }],
    ["Dates: Paris, May 2; London, May 9; Oslo, May 12.", { Paris: "GPE", London: "GPE", Oslo: "GPE" }],
  ]);
});

describe("names behind what somebody is or beside whom they lead", () => {
  checkNames([
    [
      "Selby beat Corlby Kestrels, Kestrels captain Oyelowo said on Sunday. They play Selby next.",
      { "Kestrels#2": "ORG", Oyelowo: "PERSON" },
    ],
    ["The song was played by presenter Zeinabu, who wept.", { Zeinabu: "PERSON" }],
    ["Injured striker Ben Rowe sat in the stand.", { Injured: null, "Ben Rowe": "PERSON" }],
    ["Ferry captain Ben Rowe turned back.", { Ferry: null, "Ben Rowe": "PERSON" }],
    ["England captain Ben Rowe is out.", { England: "!ORG", "Ben Rowe": "PERSON" }],
  ]);
});
