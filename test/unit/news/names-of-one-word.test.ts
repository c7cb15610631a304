import { checkTexts } from "./news-text.js";

describe("names of one word that nothing knows", () => {
  checkTexts({
    "a company in which shares are held": {
      text: `Salmon prices sink Tarvik
Shares in Tarvik fell by six per cent on Thursday. Tarvik had warned of a poor quarter in the spring.
The fund has sold its stake in Ovrelin, too, and the price of Ovrelin fell by a tenth.`,
      types: { "Tarvik#2": "ORG", "Tarvik#3": "ORG", Ovrelin: "ORG", "Ovrelin#2": "ORG" },
    },
    "a company by its officers and by what it does": {
      text: `The bid for the quarry came as a surprise to the village on the hill.
Dunvelo, which makes tiles, has offered twice the price. Mostrik’s managing director said the price was low.
Nobody at the mill had a comment, and Lutrane chief executive Hanna Brok was on leave.
The works were acquired by Ferrolin in May, and the board of Brunmar met on Friday.`,
      types: {
        Dunvelo: "ORG",
        Mostrik: "ORG",
        Lutrane: "ORG",
        "Hanna Brok": "PERSON",
        Ferrolin: "ORG",
        Brunmar: "ORG",
      },
    },
    "a people and a sauce, of which nothing tells that they are a body or a place": {
      text: `Cooks and councillors fall out at fair
The Kurrabis are ashamed of it, and the Kurrabis will not forgive it. Who asked the Kurrabis?
Bramblesauce without garlic is no Bramblesauce, the cook says.`,
      types: { Kurrabis: null, "Kurrabis#2": null, "Kurrabis#3": null, Bramblesauce: null },
    },
    "a company by the capital within its name": {
      text: `Permits cost nine pounds from RiverScape, and guides can be had from QTransits at the gate.
The path was laid by Fiona McAllister, Ruud VanderMolen and Jean LeBrun, who live at the lock.`,
      types: {
        RiverScape: "ORG",
        QTransits: "ORG",
        "Fiona McAllister": "PERSON",
        "Ruud VanderMolen": "PERSON",
        "Jean LeBrun": "PERSON",
      },
    },
    "somebody who is said to be a farmer, or a cook called so": {
      text: `“My house is a field,” said Gulmaz, a farmer. Gulmaz lost eleven goats in the flood.
The kitchen is run by a young cook called Tembe. A sailor known only as Brisko held on to a sack for two hours.`,
      says: { "My house is a field": "Gulmaz" },
      types: { "Gulmaz#2": "PERSON", Tembe: "PERSON", Brisko: "PERSON" },
    },
    "somebody by whose kin he is": {
      text: `The boatbuilder Marten Quill is survived by his daughters, Nuirin, Sibhel and Aunye; and by his sister, Brosna.
They had three children: Peadrun, a surgeon; Ottil, who edits a paper; and Ralvo. My neighbour Dovik knew them all.`,
      types: {
        Nuirin: "PERSON",
        Sibhel: "PERSON",
        Aunye: "PERSON",
        Brosna: "PERSON",
        Peadrun: "PERSON",
        Ottil: "PERSON",
        Ralvo: "PERSON",
        Dovik: "PERSON",
      },
    },
    "a leader in its trade is nobody": {
      text: `The first of the units within Bahrun, a global leader in logistics, opens in June.`,
      types: { Bahrun: "!PERSON" },
    },
    "councillors by the short titles of two countries, and a hall named for its town": {
      text: `Cr Sandra Mulvey moved that the vote be put off. Crs Leong, Faleafa and Pomari backed her.
They met in the Perth Concert Hall, and will meet at the Dunravin Airstrip in June.`,
      types: {
        "Sandra Mulvey": "PERSON",
        Leong: "PERSON",
        Faleafa: "PERSON",
        Pomari: "PERSON",
        "Perth Concert Hall": "FAC",
        "Dunravin Airstrip": "FAC",
      },
    },
  });
});

describe("names with words between them that join or part", () => {
  checkTexts({
    "countries of two islands": {
      text: `He rang the leaders of Antigua and Barbuda, Trinidad and Tobago and St Vincent and the Grenadines on Monday.
The president of São Tomé and Príncipe was in Kenya and Uganda that week.`,
      types: {
        "Antigua and Barbuda": "GPE",
        "Trinidad and Tobago": "GPE",
        "St Vincent and the Grenadines": "GPE",
        "São Tomé and Príncipe": "GPE",
        Kenya: "GPE",
        Uganda: "GPE",
      },
    },
    "a country’s society, and a school of several owners": {
      text: `The Kenya Red Cross said its tents were full. It opened another at St Agatha’s Girls’ School.`,
      types: { "Kenya Red Cross": "ORG", "St Agatha’s Girls’ School": "ORG" },
    },
    "clubs by their plurals": {
      text: `Dunmere Kestrels beat Clonmore Emmets in the rain. Police held Hanna Brok in the evening.`,
      types: { "Dunmere Kestrels": "ORG", "Clonmore Emmets": "ORG", "Hanna Brok": "PERSON" },
    },
  });
});

describe("titles of works that stand without marks", () => {
  checkTexts({
    "behind what they are": {
      text: `Tadhg Farrell’s novel The Last of the Sawpits won the prize, and her memoir, Nine Winters, was read on air.
The band’s third album, Herring Weather, is out. He starred in Blue Harbour, and the film Masabra made him known.
Critics called The Last of the Sawpits slow.`,
      types: {
        "The Last of the Sawpits": "WORK_OF_ART",
        "Nine Winters": "WORK_OF_ART",
        "Herring Weather": "WORK_OF_ART",
        "Blue Harbour": "WORK_OF_ART",
        Masabra: "WORK_OF_ART",
        "The Last of the Sawpits#2": "WORK_OF_ART",
      },
    },
    "not those who made them, and not what goes on": {
      text: `The novel Marlena Finch wrote was lost. In her memoir, Vela Ostrander says so. The film Netflix bought is long.`,
      types: { "Marlena Finch": "PERSON", "Vela Ostrander": "PERSON", Netflix: "ORG" },
    },
  });
});
