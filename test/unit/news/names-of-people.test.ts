import { checkNames } from "./news-text.js";

describe("parts of people’s names", () => {
  checkNames([
    [
      "They met Engr. Sani Bello, Alh. Musa Kudu and Spc. Tyrell Banks.",
      {
        "Sani Bello": "PERSON",
        "Musa Kudu": "PERSON",
        "Tyrell Banks": "PERSON",
        Engr: null,
        Alh: null,
        Spc: null,
      },
    ],
    [
      "Ludwig van der Hoorn won the seat. Van der Hoorn is a vet.",
      { "Ludwig van der Hoorn": "PERSON", "Van der Hoorn": "PERSON" },
      { same: [["Ludwig van der Hoorn", "Van der Hoorn"]] },
    ],
    [
      "Ines de la Cruz has resigned. De la Cruz led the party for a year.",
      { "Ines de la Cruz": "PERSON", "De la Cruz": "PERSON" },
      { same: [["Ines de la Cruz", "De la Cruz"]] },
    ],
    [
      "Robert “Bobby” Vancer, a former goalkeeper, died on Friday. Vancer was 81.",
      { "Robert “Bobby” Vancer": "PERSON" },
      { same: [["Robert “Bobby” Vancer", "Vancer#2"]] },
    ],
    [
      'The club was run by Maria "Mitzi" Kolbe until 1990, and then by Kolbe’s son.',
      { 'Maria "Mitzi" Kolbe': "PERSON", "Kolbe#2": "PERSON" },
    ],
    [
      "Yusuf ibn Talal al-Masri spoke first. Al-Masri is a poet.",
      { "Yusuf ibn Talal al-Masri": "PERSON" },
      { same: [["Yusuf ibn Talal al-Masri", "Al-Masri"]] },
    ],
    [
      "The prize went to Ana Sofia d’Almeida. D’Almeida wept.",
      { "Ana Sofia d’Almeida": "PERSON", "D’Almeida": "PERSON" },
      { same: [["Ana Sofia d’Almeida", "D’Almeida"]] },
    ],
    [
      "Ousmane N’Dour, Dmitri St. Clair and Fionn Ó Briain sat the test.",
      { "Ousmane N’Dour": "PERSON", "Dmitri St. Clair": "PERSON", "Fionn Ó Briain": "PERSON" },
    ],
    [
      "Sheikh Tamim bin Saud Al Dosari and Noor binti Hassan were guests.",
      { "Tamim bin Saud Al Dosari": "PERSON", "Noor binti Hassan": "PERSON" },
    ],
  ]);
});

describe("names of people that nothing in them tells", () => {
  checkNames([
    [
      "“The valley keeps you,” said Corbel Thrush in Port Ellery, where he was on leave.",
      { "Corbel Thrush": "PERSON" },
    ],
    [
      "Marlow Crane, 41, of Selby, was found asleep at the wheel, the court heard.",
      { "Marlow Crane": "PERSON" },
    ],
    ["Forecaster Becca Mould said it would thaw. “At last,” Mould added.", { "Mould#2": "PERSON" }],
    ["“We are hiring,” said Oxford Holdings on Friday.", { "Oxford Holdings": "!PERSON" }],
  ]);
});

describe("names with particles and nicknames", () => {
  checkNames([
    [
      "Álvaro de la Riva was sworn in. Two of de la Riva’s ministers were not.",
      { "Álvaro de la Riva": "PERSON", "de la Riva#2": "PERSON" },
    ],
    ["The clerk, J.R. “Buck” Hollister, kept bees.", { "J.R. “Buck” Hollister": "PERSON" }],
    ['His clerk was J.R. "Buck" Hollister, who kept bees.', { 'J.R. "Buck" Hollister': "PERSON" }],
  ]);
});

describe("people by what is called after them, who they are and how they are called", () => {
  checkNames([
    ["Critics of the Barrientes regime were jailed in Bolivia.", { Barrientes: "PERSON", Bolivia: "GPE" }],
    ["The Ortiga-Moreno administration closed the paper.", { "Ortiga-Moreno": "PERSON" }],
    ["The Damascus regime and the Kenya administration said no.", { Damascus: "GPE", Kenya: "GPE" }],
    ["The officer, surnamed Kwon, was suspended.", { Kwon: "PERSON" }],
    ["He is survived by his wife, Georgia, and two sons.", { Georgia: "PERSON" }],
    ["The couple had a three-year-old daughter, Florence.", { Florence: "PERSON" }],
    ["They moved with a daughter to Florence, Italy.", { Florence: "GPE" }],
  ]);
});

describe("what is called by a name", () => {
  checkNames([
    ["She works for a start-up called Ninety Rivers, which sells filters.", { "Ninety Rivers": "ORG" }],
    ["A cook named Biggs came.", { Biggs: "!ORG" }],
  ]);
});

describe("people by titles and names of many countries", () => {
  checkNames([
    ["The ruler of Aviara, HRM Ovie Ogaga II, thanked them.", { "Ovie Ogaga II": "PERSON" }],
    ["The lead, a mesmerising Aoife Tuohy, was cheered.", { "Aoife Tuohy": "PERSON" }],
    ["Her heroine, Bríd, walks home from Clifden.", { Bríd: "PERSON" }],
    [
      "He met the Commissioner for Works, Engr. Ifeanyi Obuseh, on Tuesday.",
      { "Commissioner for Works": null, "Ifeanyi Obuseh": "PERSON" },
    ],
  ]);
});
