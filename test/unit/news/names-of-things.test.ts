import { checkNames } from "./news-text.js";

describe("ships, programmes and works", () => {
  checkNames([
    ["The ferry Gretchen Moll ran aground off Sule Head on Monday.", { "Gretchen Moll": "!PERSON" }],
    [
      "The MV Anna Rosalia was carrying cement. The Anna Rosalia sank in an hour.",
      {
        "Anna Rosalia": "!PERSON",
        "Anna Rosalia#2": "!PERSON",
      },
    ],
    ["She told BBC Radio 4’s Morning Table that she would not stand.", { "Morning Table": "!PERSON" }],
    [
      "The trawler Mary Ellen Rose and the tug Bold Harold lay alongside.",
      {
        "Mary Ellen Rose": "!PERSON",
        "Bold Harold": "!PERSON",
      },
    ],
    [
      "The minister told Newsline, the channel’s evening programme, that talks go on.",
      { Newsline: "!PERSON" },
    ],
    ["Queues formed at the Ruby Theatre and at Foley Hall.", { "Ruby Theatre": "FAC", "Foley Hall": "FAC" }],
    ["The cruise ship Queen Isolde docked at Marlby.", { "Queen Isolde": "!PERSON", Marlby: "GPE" }],
  ]);
});

describe("storms that bear a name", () => {
  checkNames([
    ["Storm Ottoline hit Kelso, said Anna Storm.", { "Storm Ottoline": "EVENT", "Anna Storm": "PERSON" }],
    ["Typhoon Kiko and Hurricane Dora passed.", { "Typhoon Kiko": "EVENT", "Hurricane Dora": "EVENT" }],
  ]);
});

describe("clubs, unions, score lines and team sheets", () => {
  checkNames([
    ["Marlby Rovers 2 Selby Town 1", { "Marlby Rovers": "ORG", "Selby Town": "ORG" }],
    ["Harrow Vale beat Deniston 3-1 on Saturday to go second.", { "Harrow Vale": "ORG", Deniston: "ORG" }],
    [
      "Marlby Rovers: Ossian Kerr, Tom Bell, Arne Lunde; Josef Pavlik (Ivo Sand, 70).",
      {
        "Marlby Rovers": "ORG",
        "Ossian Kerr": "PERSON",
        "Tom Bell": "PERSON",
        "Josef Pavlik": "PERSON",
        "Ivo Sand": "PERSON",
      },
    ],
    ["FC Tarnow drew with Sporting Almada in the cup.", { "FC Tarnow": "ORG", "Sporting Almada": "ORG" }],
    [
      "The Transport and Allied Workers’ Union called the strike.",
      { "Transport and Allied Workers’ Union": "ORG" },
    ],
    ["Olimpia coach Bela Horn praised his side’s defence.", { Olimpia: "ORG", "Bela Horn": "PERSON" }],
    ["Wexham Women won the league for Emma Bale’s side.", { "Wexham Women": "ORG", "Emma Bale": "PERSON" }],
    [
      "The Ravens traded Cole Mabry to the Dayton Comets.",
      { "Cole Mabry": "PERSON", "Dayton Comets": "ORG", Ravens: "ORG" },
    ],
  ]);
});

describe("how a team stands", () => {
  checkNames([
    [
      "Rovers (4-4-2): Hale; Simms, Okoro (Baptiste 66), Lund, Tait; Brnović, Cole (Ng 80).",
      { Rovers: "ORG", Hale: "PERSON", Okoro: "PERSON", Baptiste: "PERSON", Tait: "PERSON", Ng: "PERSON" },
    ],
  ]);
});

describe("one name in two types", () => {
  checkNames([
    [
      "Sofia Lund flew to Sofia, the capital of Bulgaria, on Monday. “I love it,” Lund said.",
      {
        "Sofia Lund": "PERSON",
        "Sofia#2": "GPE",
      },
    ],
    [
      "Victoria Hale moved to Victoria in 2010. The state of Victoria gave Hale a grant.",
      {
        "Victoria Hale": "PERSON",
        "Victoria#2": "GPE",
        "Victoria#3": "GPE",
      },
    ],
    [
      "Jackson Pryce grew up in Jackson, Mississippi. Jackson’s mayor, Ed Noll, praised Pryce.",
      {
        "Jackson Pryce": "PERSON",
        "Ed Noll": "PERSON",
      },
    ],
    [
      "The Ford plant closed. “It hurts,” said Amos Ford, who worked there. Mr. Ford has no job.",
      {
        "Amos Ford": "PERSON",
        "Ford#3": "PERSON",
      },
    ],
    [
      "Chelsea Marsh, 19, cannot get tickets for Chelsea. “They cost too much,” Marsh said.",
      {
        "Chelsea Marsh": "PERSON",
        "Chelsea#2": "!PERSON",
      },
    ],
    [
      "Lincoln Adebayo sued the city of Lincoln. Lincoln denies it owes Adebayo a cent.",
      {
        "Lincoln Adebayo": "PERSON",
        "Lincoln#2": "GPE",
      },
    ],
    [
      "Paris Oduya, a singer, will play in Paris in May. Oduya has sold out two halls.",
      {
        "Paris Oduya": "PERSON",
        "Paris#2": "GPE",
      },
    ],
    [
      "Florence Achieng came from Kenya to Florence to study art. Achieng likes the food.",
      {
        "Florence Achieng": "PERSON",
        Kenya: "GPE",
        "Florence#2": "GPE",
      },
    ],
  ]);
});

describe("works in marks", () => {
  checkNames([
    ["She was a host of “The Late Ferry” for ten years.", { "The Late Ferry": "WORK_OF_ART" }],
    ["He told the tale on ABC’s “Harbour Morning” on Monday.", { "Harbour Morning": "WORK_OF_ART" }],
    [
      "The senator likes “Salt Flats,” “Ann Dole Reports” and the show “Winter Pier.”",
      {
        "Salt Flats": "WORK_OF_ART",
        "Ann Dole Reports": "WORK_OF_ART",
        "Winter Pier": "WORK_OF_ART",
      },
    ],
    ["They carried “Save Our Pier” signs to the town hall.", { "Save Our Pier": "!WORK_OF_ART" }],
  ]);
});
