import { checkNames, checkTexts } from "./news-text.js";

describe("other names of one person", () => {
  checkNames([
    [
      "Boris Ignatyevich Hale, known to his staff as Pogo, has run the night shift for years. Pogo knows each switch, and Boris Ignatyevich each rail.",
      { Pogo: "PERSON", "Pogo#2": "PERSON" },
      {
        same: [
          ["Boris Ignatyevich Hale", "Pogo"],
          ["Pogo", "Pogo#2"],
          ["Boris Ignatyevich Hale", "Boris Ignatyevich#2"],
        ],
      },
    ],
    [
      "Jana Ferrant (née Lusk), who taught here, has died. Born Jana Lusk in 1920, she was one of nine.",
      { "Jana Ferrant": "PERSON", Lusk: "PERSON" },
      {
        same: [
          ["Jana Ferrant", "Lusk"],
          ["Jana Ferrant", "Jana Lusk"],
        ],
      },
    ],
    [
      "Dora Prado, formerly Ferrant, wept, and so did Jana Ferrant.",
      {},
      { same: [["Dora Prado", "Ferrant"]], different: [["Dora Prado", "Jana Ferrant"]] },
    ],
    [
      "Oscar Brandt Jr. will run for the seat that Oscar Brandt Sr. held. The elder Brandt is 90. The younger Brandt has two sons.",
      {},
      {
        same: [
          ["Oscar Brandt Sr.", "Brandt#3"],
          ["Oscar Brandt Jr.", "Brandt#4"],
        ],
        different: [["Oscar Brandt Jr.", "Oscar Brandt Sr."]],
      },
    ],
  ]);
});

describe("surnames that are titles, abbreviations, months and days", () => {
  checkNames([
    [
      "Ed King and Ann Bishop met on Friday. King asked for more, and the King was told. Bishop refused.",
      { "King#2": "PERSON", "King#3": null, "Bishop#2": "PERSON" },
      {
        same: [
          ["Ed King", "King#2"],
          ["Ann Bishop", "Bishop#2"],
        ],
      },
    ],
    [
      "Andrew Ma won by 40 votes. Ma, an optician, thanked his wife.",
      { "Ma#2": "PERSON" },
      { same: [["Andrew Ma", "Ma#2"]] },
    ],
    [
      "His deputy, Ms Friday, had said the levy would end on a Friday.",
      { Friday: "PERSON", "Friday#2": "DATE" },
    ],
    ["Money rots, wrote Jun. Susana Cruz disagreed.", { "Susana Cruz": "PERSON", Jun: "PERSON" }],
  ]);
});

describe("speakers who are called by a month", () => {
  checkTexts({
    "behind the verb": {
      text: "The ferry line will pay more.\n“We pay in May,” said June Tolland of the ferry line.",
      says: { "We pay in May": "June Tolland" },
    },
  });
});
