import { checkNames } from "./news-text.js";

describe("places that look like people", () => {
  checkNames([
    [
      "Shells fell on Al Shati camp and on Deir Yunis camp overnight.",
      {
        "Al Shati": "!PERSON",
        "Deir Yunis": "!PERSON",
      },
    ],
    ["Health workers in Baie Lazaro district have no fuel.", { "Baie Lazaro": "GPE" }],
    ["The clinic is in Beau Sejour, a suburb of the capital.", { "Beau Sejour": "GPE" }],
    ["Thousands fled Kalma Hadja, a camp for displaced people.", { "Kalma Hadja": "!PERSON" }],
    ["A bus went off the road near Santa Ysolde on Sunday, killing six.", { "Santa Ysolde": "GPE" }],
    ["The fire began in Lega Odo, a village of 300 people.", { "Lega Odo": "GPE" }],
    ["Lega Odo residents blamed the power firm.", { "Lega Odo": "GPE" }],
    ["He was born in Ward Hill and went to school in nearby Dunley.", { "Ward Hill": "LOC", Dunley: "GPE" }],
    ["Police in Victoria Nyala said the market was looted.", { "Victoria Nyala": "GPE" }],
    [
      "Farmers from Oyem county marched to the town of San Telmo Viejo.",
      { "San Telmo Viejo": "GPE", Oyem: "GPE" },
    ],
  ]);
});

describe("parks, streets and buildings", () => {
  checkNames([
    ["The march began in Elspeth Moore Park at noon.", { "Elspeth Moore Park": "!PERSON" }],
    ["Shops in Mabel Street stayed shut.", { "Mabel Street": "!PERSON" }],
    ["A man was found on Dorothy Beach on Monday.", { "Dorothy Beach": "LOC" }],
    ["They prayed at the Omar Farid Mosque on Friday.", { "Omar Farid Mosque": "!PERSON" }],
    ["Guests were led out of the Victor Hotel.", { "Victor Hotel": "!PERSON" }],
    ["The treaty was signed at Marlow Palace.", { "Marlow Palace": "!PERSON" }],
    [
      "Crowds filled Andrassy Square and Clement Avenue.",
      { "Andrassy Square": "!PERSON", "Clement Avenue": "!PERSON" },
    ],
    ["The game is at Gordon Bell Stadium on Sunday.", { "Gordon Bell Stadium": "FAC" }],
    ["Trains cross the Alma Duval Bridge every hour.", { "Alma Duval Bridge": "FAC" }],
    ["He died at St Brannoc’s Hospital.", { "St Brannoc’s Hospital": "!PERSON" }],
  ]);
});

describe("names of what is built", () => {
  checkNames([
    [
      "Two of the Corvane Daiichi nuclear plant’s reactors were running, and people around the Osaka plant left.",
      { "Osaka plant": "FAC" },
    ],
    [
      "The lane from Tolve Roundabout-New Harrow Road is shut until the Ellery Flyover opens.",
      { "Tolve Roundabout": "FAC", "New Harrow Road": "FAC", "Ellery Flyover": "FAC" },
    ],
    ["He was held at HMP Corlby and moved to La Serena prison.", { "HMP Corlby": "FAC" }],
    ["The Sultan received them at Istana Melur on Sunday.", { "Istana Melur": "FAC" }],
    ["They marched along Calle Mirador to Parque Aldana.", { "Calle Mirador": "!PERSON" }],
    ["They live on Marsham Road South, near the Tolver Viaduct.", { "Tolver Viaduct": "FAC" }],
  ]);
});
