import { checkNames } from "./news-text.js";

const article = (body: string): string => `STORM HITS PORT ELLERY\nPORT ELLERY - ${body}`;

describe("names in an article in capitals", () => {
  checkNames([
    [
      article('"WE ARE SORRY," SAID THE MAYOR, JOAN HAVRAN. HAVRAN SAID THE CAUSE WAS UNKNOWN.'),
      {
        "JOAN HAVRAN": "PERSON",
        "HAVRAN#2": "PERSON",
        STORM: null,
      },
    ],
    [
      article("PRESIDENT OMAR TELLEZ WILL VISIT THE TOWN ON FRIDAY, A SPOKESMAN SAID."),
      {
        "OMAR TELLEZ": "PERSON",
        SPOKESMAN: null,
      },
    ],
    [
      article("SHARES IN NORWELL FOODS INC FELL 3 PERCENT IN LONDON ON MONDAY."),
      {
        "NORWELL FOODS INC": "ORG",
        LONDON: "GPE",
        SHARES: null,
      },
    ],
    [
      article("TWO PEOPLE DIED WHEN A BUS OVERTURNED NEAR NAIROBI IN KENYA ON SUNDAY."),
      {
        NAIROBI: "GPE",
        KENYA: "GPE",
        PEOPLE: null,
      },
    ],
    [
      article('"IT WAS DARK," SAID PAUL KESTER, A FISHERMAN. MR. KESTER LOST HIS BOAT.'),
      {
        "PAUL KESTER": "PERSON",
        "KESTER#2": "PERSON",
      },
    ],
    [
      article("THE UNITED NATIONS SENT FOOD AND THE RED CROSS SENT TENTS."),
      {
        "UNITED NATIONS": "ORG",
        "RED CROSS": "ORG",
        FOOD: null,
      },
    ],
    [
      article("POLICE CHIEF ANNA BRODY SAID THREE MEN WERE HELD. THE MEN ARE FROM POLAND."),
      {
        "ANNA BRODY": "PERSON",
        POLAND: "GPE",
        POLICE: null,
      },
    ],
    [
      article("THE GOVERNMENT OF FRANCE OFFERED HELP, FOREIGN MINISTER LUC MERLET SAID."),
      {
        "LUC MERLET": "PERSON",
        FRANCE: "GPE",
        HELP: null,
      },
    ],
    [
      article("SCHOOLS WILL STAY SHUT UNTIL TUESDAY, THE MINISTRY OF EDUCATION SAID."),
      {
        SCHOOLS: null,
        "MINISTRY OF EDUCATION": "ORG",
      },
    ],
    [
      article("FARMERS IN CHINA AND INDIA HAVE LOST CROPS WORTH $2 MILLION."),
      {
        CHINA: "GPE",
        INDIA: "GPE",
        CROPS: null,
      },
    ],
  ]);
});

describe("names in articles that are all in capitals", () => {
  checkNames([
    [
      "DOCKERS WALKED OUT ON MONDAY AFTER TALKS WITH CORLBY HARBOUR COMPANY FAILED.\nCORLBY HARBOUR COMPANY CHAIRMAN BENGT OKORO SAID THE OFFER WAS FAIR AND WOULD STAND.\nSHIPS FOR NORWAY WERE SENT AWAY, MAYOR ISLA TOLLIVER SAID, AND OKORO WENT HOME.",
      {
        "CORLBY HARBOUR COMPANY": "ORG",
        "BENGT OKORO": "PERSON",
        NORWAY: "GPE",
        "ISLA TOLLIVER": "PERSON",
        "OKORO#2": "PERSON",
        DOCKERS: null,
        SHIPS: null,
        OFFER: null,
      },
    ],
    [
      "“WE HAD NO CHOICE IN ANY OF THIS,” MARLOW THRUSH SAID ON FRIDAY BEFORE THE COURT.",
      { "MARLOW THRUSH": "PERSON", COURT: null },
    ],
  ]);
});
