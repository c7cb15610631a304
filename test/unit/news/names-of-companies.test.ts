import { checkNames } from "./news-text.js";

describe("companies that look like people", () => {
  checkNames([
    [
      "Alford Hughes plc will close its works in May. Alford Hughes has 300 workers.",
      {
        "Alford Hughes plc": "ORG",
        "Alford Hughes#2": "ORG",
      },
    ],
    ["Nordane Halvor ASA rose 4 percent in Oslo after the merger.", { "Nordane Halvor ASA": "ORG" }],
    ["The tender went to Brenner Kraus GmbH, which built the first line.", { "Brenner Kraus GmbH": "ORG" }],
    [
      "Perdana Hill Bhd said profits fell. Perdana Hill has sold two estates.",
      {
        "Perdana Hill Bhd": "ORG",
        "Perdana Hill#2": "ORG",
      },
    ],
    [
      "Hong Leong Timber Holdings (Leong) is to list in June. Leong makes doors.",
      { "Hong Leong Timber Holdings": "ORG", "Leong#2": "ORG", "Leong#3": "ORG" },
      { same: [["Hong Leong Timber Holdings", "Leong#3"]] },
    ],
    [
      "The Jasper Marlowe Group (Marlowe) runs nine hotels. Marlowe opened the last one in 2020.",
      { "Jasper Marlowe Group": "ORG", "Marlowe#3": "ORG" },
    ],
    [
      "Cartwright Dunn LLP advised the buyers, and Lars Ekholm AB the sellers.",
      {
        "Cartwright Dunn LLP": "ORG",
        "Lars Ekholm AB": "ORG",
      },
    ],
    ["Shares in Marta Silva SA were suspended on Monday.", { "Marta Silva SA": "ORG" }],
    [
      "The mine belongs to Victor Hale Resources Pty Ltd of Perth.",
      { "Victor Hale Resources Pty Ltd": "ORG", Perth: "GPE" },
    ],
  ]);
});

describe("company names at the end of a sentence", () => {
  checkNames([
    [
      "Brightmoor Holdings Inc. will buy Tolver Marine Ltd. Brightmoor will pay cash.",
      { "Brightmoor Holdings Inc.": "ORG", "Tolver Marine Ltd.": "ORG", "Brightmoor#2": "ORG" },
      { same: [["Brightmoor Holdings Inc.", "Brightmoor#2"]] },
    ],
    [
      "The yard was built by Wexcombe Tools Inc. Wexcombe closed it in 1998.",
      { "Wexcombe Tools Inc.": "ORG", "Wexcombe#2": "ORG" },
      { same: [["Wexcombe Tools Inc.", "Wexcombe#2"]] },
    ],
    [
      "Its last manager moved to Arlow Foods Corp. Alice Brandt runs the slip now.",
      { "Arlow Foods Corp.": "ORG", "Alice Brandt": "PERSON" },
    ],
    [
      "The barley goes to Pell & Sons Ltd. Farmers are paid in June.",
      { "Pell & Sons Ltd.": "ORG", Farmers: null },
    ],
    [
      "The site was sold to Tessaly Homes Ltd. Councillor Rhys Penrose voted against.",
      { "Tessaly Homes Ltd.": "ORG", "Rhys Penrose": "PERSON" },
    ],
    ["It is run by Orvo Energy Co. Orvo has asked for time.", { "Orvo Energy Co.": "ORG", "Orvo#2": "ORG" }],
    [
      "The pumps came from Kessel Werke AG. Dresden paid for half of them.",
      { "Kessel Werke AG": "ORG", Dresden: "GPE" },
    ],
    ["Tolver Marine Ltd. Chairman Piers Aldous will stay on.", { "Piers Aldous": "PERSON" }],
    [
      "She owns a fifth of Lantry Glass Inc. Lantry makes bottles.",
      { "Lantry Glass Inc.": "ORG", "Lantry#2": "ORG" },
      { same: [["Lantry Glass Inc.", "Lantry#2"]] },
    ],
    ["Hamlin Steel Corp. President Ada Voss left in March.", { "Ada Voss": "PERSON" }],
  ]);
});

describe("companies by who runs them", () => {
  checkNames([
    ["“He is a star,” said Zentrix founder Lilja Hauk.", { Zentrix: "ORG", "Lilja Hauk": "PERSON" }],
    ["“It will pass,” Berlund’s Tom Ould said.", { Berlund: "ORG", "Tom Ould": "PERSON" }],
    ["Zeko’s Uncle Tom left, and Ada Zeko stayed. Zeko’s Anna Fell is a widow.", { "Zeko#3": "PERSON" }],
    [
      "It is over, he told Norvix on Monday. She told Zeko so, Ana Zeko said.",
      { Norvix: "ORG", "Ana Zeko": "PERSON", Zeko: "PERSON" },
    ],
    ["Its American subsidiary, Tolvik, fell. Odrix is a maker of lamps.", { Tolvik: "ORG" }],
    ["Verdi Unione general secretary Anna Fell agreed.", { "Verdi Unione": "ORG", "Anna Fell": "PERSON" }],
    [
      "Harju Elekter OÜ and Vilnius Grain UAB said no.",
      { "Harju Elekter OÜ": "ORG", "Vilnius Grain UAB": "ORG" },
    ],
    ["The work is by Marlow Homes, the developer.", { "Marlow Homes": "ORG" }],
    ["A unit of Obrixa bought the yard in May.", { Obrixa: "ORG" }],
    ["Former chairman Ben Rowe wept.", { Former: null, "Ben Rowe": "PERSON" }],
  ]);
});

describe("a place and plain words", () => {
  checkNames([
    ["She works for Norrland Metals in Oslo.", { "Norrland Metals": "ORG" }],
    ["They beat Kingston Kites on Sunday.", { "Kingston Kites": "ORG" }],
    ["The guard was last seen at Lahore Junction on Monday.", { "Lahore Junction": "GPE" }],
    ["A unit of Norrland Metals of Sweden paid.", { "Norrland Metals": "ORG", Sweden: "GPE" }],
    ["The Boston Mayor spoke after the Ohio Primary.", { Boston: "GPE", Ohio: "GPE" }],
    ["They met in South Carolina Friday.", { "South Carolina": "GPE" }],
  ]);
});
