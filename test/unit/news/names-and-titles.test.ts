import { checkNames } from "./news-text.js";

describe("names behind titles of any country", () => {
  checkNames([
    [
      "The road was opened on Monday by His Highness Sheikh Rashid bin Omar Al Khatri, who thanked the workers.",
      { "Rashid bin Omar Al Khatri": "PERSON", Highness: null },
    ],
    [
      "Datuk Seri Halim Zaharin told reporters that the port would be dredged. Halim did not say when.",
      { "Halim Zaharin": "PERSON", Seri: null, "Halim#2": "PERSON" },
    ],
    [
      "Det Ch Insp Morag Tulloch said two men were being held. Anyone with a dashcam is asked to ring the police.",
      { "Morag Tulloch": "PERSON", Insp: null },
    ],
    [
      "The driver was stopped by PC Alun Prosser, who found the knife under the seat.",
      { "Alun Prosser": "PERSON", PC: null },
    ],
    [
      "FAO DG Qiu Weiran will visit the camps next week, the ministry said.",
      { "Qiu Weiran": "PERSON", DG: null },
    ],
    [
      "Minister of Economic Affairs Lo Chih-hao (羅志豪) yesterday told lawmakers that the tariff would stay.",
      { "Lo Chih-hao": "PERSON", "Economic Affairs": null },
    ],
    [
      "Tan Sri Wong Kah Meng and Tengku Farid Ismail opened the hall together on Sunday.",
      { "Wong Kah Meng": "PERSON", "Farid Ismail": "PERSON", Sri: null, Tengku: null },
    ],
    [
      "Brigadier Musa Okello, the spokesman of the army, denied that shots were fired.",
      { "Musa Okello": "PERSON", Brigadier: null },
    ],
    [
      "The petition was heard by Lord Justice Pennard, sitting with Mrs Justice Ashcombe.",
      { Pennard: "PERSON", Ashcombe: "PERSON" },
    ],
    [
      "Assistant Commissioner Grace Wambua said the lorry had no lights. Insp. Peter Mutisya is leading the inquiry.",
      { "Grace Wambua": "PERSON", "Peter Mutisya": "PERSON", Insp: null },
    ],
  ]);
});

describe("names of officers of a state", () => {
  checkNames([
    [
      "President of Tajikistan Farrukh Nazarov flew home on Friday after the talks.",
      { Tajikistan: "GPE", "Farrukh Nazarov": "PERSON" },
    ],
    [
      "The letter was signed by Prime Minister of Fiji Josaia Vuetilovoni on Monday.",
      { Fiji: "GPE", "Josaia Vuetilovoni": "PERSON" },
    ],
    [
      "Minister of Health Dalia Kairyte said the wards would open in May.",
      { "Dalia Kairyte": "PERSON", Health: null },
    ],
    [
      "Governor of Lagos State Babatola Ogunsina will cut the ribbon.",
      { "Lagos State": "GPE", "Babatola Ogunsina": "PERSON" },
    ],
    [
      "The United States Justice Department sued the firm on Tuesday.",
      { "United States Justice Department": "ORG" },
    ],
    [
      "A judge told the United Kingdom Health Agency to publish the files.",
      { "United Kingdom Health Agency": "ORG" },
    ],
    [
      "Officials of the South Africa Revenue Service seized the cargo.",
      { "South Africa Revenue Service": "ORG" },
    ],
    [
      "Speaker of the National Assembly Thandeka Mokwena adjourned the sitting.",
      { "Thandeka Mokwena": "PERSON", "National Assembly": "ORG" },
    ],
    ["King of Jordan Hamzeh II received the guests at noon.", { Jordan: "GPE", "Hamzeh II": "PERSON" }],
    [
      "Deputy Minister of Transport and Communications Ruslan Akhmetov denied it.",
      { "Ruslan Akhmetov": "PERSON" },
    ],
  ]);
});

describe("names that are plain words, behind titles", () => {
  checkNames([
    [
      "The walk was led by Mayor Thrush of Corlby, and Baroness Isla Thrush joined it at the river.",
      { Thrush: "PERSON", "Isla Thrush": "PERSON" },
    ],
    [
      "Cllrs Lark, Okonjo and Tibbet voted against the plan, and it fell.",
      { Lark: "PERSON", Okonjo: "PERSON", Tibbet: "PERSON" },
    ],
    [
      "DI Farida Nwosu took the case over in May, and DS Colm Reilly left the force.",
      { "Farida Nwosu": "PERSON", "Colm Reilly": "PERSON" },
    ],
    ["The DS said it had no record of the call.", { DS: "!PERSON" }],
    [
      "The Rt Rev Song Kit Wen, the Very Revd Hugh Mallory and the Ven Thomas Raju said prayers.",
      { "Song Kit Wen": "PERSON", "Hugh Mallory": "PERSON", "Thomas Raju": "PERSON" },
    ],
    [
      "Datin Paduka Salmah Yunus was received by Menteri Besar Datuk Seri Azlan Rahim.",
      { "Salmah Yunus": "PERSON", "Azlan Rahim": "PERSON" },
    ],
    ["Private Email Server Rules Come Into Force", { "Email Server": null }],
  ]);
});
