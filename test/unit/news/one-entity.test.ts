import { checkNames } from "./news-text.js";

describe("short forms of one name", () => {
  checkNames([
    [
      "The Bank of Orvania (BoO) cut rates on Monday. BoO gave no reason. The Bank will meet again in May.",
      { "Bank of Orvania": "ORG", BoO: "ORG" },
      {
        same: [
          ["Bank of Orvania", "BoO#2"],
          ["Bank of Orvania", "Bank#2"],
        ],
      },
    ],
    [
      "Tallfoot slumps on Gulf orders\n\nShares of Tallfoot Pumps fell on Monday. The chief executive of Tallfoot, Ada Orr, said so at noon.",
      { "Tallfoot Pumps": "ORG" },
      { same: [["Tallfoot Pumps", "Tallfoot#3"]] },
    ],
    [
      "The Ministry of Transport closed the road. A truck had burned there, the Ministry said.",
      { "Ministry of Transport": "ORG" },
      { same: [["Ministry of Transport", "Ministry#2"]] },
    ],
    [
      "Fees at the University of Marlby will rise. Students of the University marched on Friday.",
      { "University of Marlby": "ORG" },
      { same: [["University of Marlby", "University#2"]] },
    ],
    [
      "The Coastal Aviation Academy Trust (CAAT) is broke. CAAT trains pilots.",
      { "Coastal Aviation Academy Trust": "ORG", "CAAT#2": "ORG" },
      { same: [["Coastal Aviation Academy Trust", "CAAT#2"]] },
    ],
    [
      "Ana Belmonte Quintela won the seat. “I am tired,” Belmonte Quintela said. Belmonte is a nurse.",
      { "Ana Belmonte Quintela": "PERSON", "Belmonte Quintela#2": "PERSON", "Belmonte#3": "PERSON" },
      {
        same: [
          ["Ana Belmonte Quintela", "Belmonte Quintela#2"],
          ["Ana Belmonte Quintela", "Belmonte#3"],
        ],
      },
    ],
    [
      "Idris Vaughan-Price sold the farm. Vaughan-Price has moved to Leeds.",
      { "Idris Vaughan-Price": "PERSON", "Vaughan-Price#2": "PERSON" },
      { same: [["Idris Vaughan-Price", "Vaughan-Price#2"]] },
    ],
    [
      "The Harbour Workers’ Union (HWU) called a strike. The HWU has 300 members.",
      { "Harbour Workers’ Union": "ORG", "HWU#2": "ORG" },
      { same: [["Harbour Workers’ Union", "HWU#2"]] },
    ],
    [
      "The Supreme Court of Ostravia threw out the case. The Court gave three reasons.",
      { "Supreme Court of Ostravia": "ORG" },
      { same: [["Supreme Court of Ostravia", "Court#2"]] },
    ],
    [
      "Zubair Khan Lodhi, a grocer, was robbed. “They took the rice,” Mr. Lodhi said. Khan Lodhi is 60.",
      { "Zubair Khan Lodhi": "PERSON" },
      {
        same: [
          ["Zubair Khan Lodhi", "Lodhi#2"],
          ["Zubair Khan Lodhi", "Khan Lodhi#2"],
        ],
      },
    ],
    [
      "Norwell Foods Holdings Bhd fell 3 percent. Norwell Foods makes jam. Norwell has no debt.",
      { "Norwell Foods Holdings Bhd": "ORG", "Norwell#3": "ORG" },
      {
        same: [
          ["Norwell Foods Holdings Bhd", "Norwell Foods#2"],
          ["Norwell Foods Holdings Bhd", "Norwell#3"],
        ],
      },
    ],
  ]);
});
