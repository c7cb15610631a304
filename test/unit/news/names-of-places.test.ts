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
    [
      "She died in the Tanner’s Quarter, near Fenner’s Wharf and far from King's Cross.",
      { "Tanner’s Quarter": "LOC", "Fenner’s Wharf": "FAC", "King's Cross": "LOC" },
    ],
    ["A boat came to London’s Tower Bridge on Friday.", { London: "GPE", "Tower Bridge": "FAC" }],
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

describe("towns that no list knows", () => {
  checkNames([
    ["Residents of Whapley want the lane closed.", { Whapley: "GPE" }],
    ["Villagers in Dunraith say the wells are dry.", { Dunraith: "GPE" }],
    ["She grew up in Yarrabine and left at 16.", { Yarrabine: "GPE" }],
    ["The lorry came off the road to Knockaneden at six.", { Knockaneden: "GPE" }],
    ["A tree lay across the line between Bewley and Tarrasford.", { Bewley: "GPE" }],
    ["Nine sheep were found two miles north of Skarvoy.", { Skarvoy: "GPE" }],
    ["Wangarra mayor Deb Hartigan has resigned.", { Wangarra: "GPE", "Deb Hartigan": "PERSON" }],
    ["Crews came from Albury, Jindoona and Wallan Flat.", { Jindoona: "GPE", "Wallan Flat": "!ORG" }],
    [
      "A man from Upper Marsham drove to Hopwick-on-Teme and on to Co Kerry.",
      { "Upper Marsham": "GPE", "Hopwick-on-Teme": "GPE", "Co Kerry": "GPE" },
    ],
    ["They keep bees near New Antrey and in Sowden Bridge.", { "New Antrey": "GPE", "Sowden Bridge": "GPE" }],
    ["Sandbags lined the banks of the Feale.", { Feale: "GPE" }],
    ["A Clinton-based group and a Varkensdorp-born tenor sued.", { Clinton: "GPE", Varkensdorp: "GPE" }],
    ["They drew up the National Follow-up Plan.", { "National Follow": "!GPE" }],
    ["The boat is kept at Port Corrie, where it was built.", { "Port Corrie": "GPE" }],
  ]);
});

describe("people and bodies where towns stand as well", () => {
  checkNames([
    ["A letter from Lydia Marlowe lay on the desk.", { "Lydia Marlowe": "PERSON" }],
    ["In Marlowe’s view the plan is dead, Ida Marlowe said.", { Marlowe: "PERSON" }],
    ["Friends of Odrika Pell, who was 30, lit candles.", { "Odrika Pell": "PERSON" }],
    ["Old Tom Harker had lived along the Tory benches for years.", { Tory: "!GPE" }],
    [
      "She works at Zentrik Foods Ltd and buys from Norvik plc.",
      { "Zentrik Foods Ltd": "ORG", "Norvik plc": "ORG" },
    ],
    ["The phone calls came from Ann Dole, Piers Landau and Sal Quist.", { "Sal Quist": "PERSON" }],
  ]);
});

describe("roads and stations with what stands behind them", () => {
  checkNames([
    ["Lorries wait on State Highway 4 near Horopipi.", { "State Highway 4": "FAC" }],
    ["Work will close Castle Mead station for nine weeks.", { "Castle Mead station": "FAC" }],
    ["She slept at Swansea station.", { "Swansea station": "FAC" }],
    ["He owns a Swansea station that plays jazz.", { Swansea: "GPE" }],
  ]);
});

describe("places by what stands behind their names", () => {
  checkNames([
    ["Hundreds fled the Ardamata camp on Sunday.", { Ardamata: "GPE" }],
    ["The Mannarkolam constituency has no school.", { Mannarkolam: "GPE" }],
    ["The bishop of the Olakkara diocese spoke first.", { Olakkara: "GPE" }],
    ["Bathers left Punta Verde beach.", { "Punta Verde": "GPE" }],
    ["Shivajipet MLA K Ramesh Gowda denied the charge.", { Shivajipet: "GPE", "K Ramesh Gowda": "PERSON" }],
    ["The Clinton camp said that Anna Clinton was pleased.", { Clinton: "PERSON" }],
  ]);
});

describe("facilities by the plain words behind their names", () => {
  checkNames([
    ["Fighting reached the Azovel steel plant on Monday.", { "Azovel steel plant": "FAC" }],
    ["Soldiers left the Bagrun air base at night.", { "Bagrun air base": "FAC" }],
    ["They queued at the Torkhum border crossing for days.", { "Torkhum border crossing": "FAC" }],
    ["The Ofer military prison is near Ramallah.", { "Ofer military prison": "FAC" }],
    ["He swam off the Galata bridge at dawn.", { "Galata bridge": "FAC" }],
    ["A Leeds bus station is cold. A Kenya military base is not.", { Leeds: "GPE", Kenya: "GPE" }],
    ["The Home Office detention centre is full.", { "Home Office": "ORG" }],
    ["Worshippers gathered at Hadji Bekir Mosque before dawn.", { "Hadji Bekir Mosque": "LOC" }],
  ]);
});

describe("hospitals, where people are and who run them", () => {
  checkNames([
    ["Patients at Millfield Hospital had no water.", { "Millfield Hospital": "FAC" }],
    ["Doctors at Millfield Hospital went on strike.", { "Millfield Hospital": "ORG" }],
    ["Millfield Hospital said on Monday that it would close.", { "Millfield Hospital": "ORG" }],
  ]);
});

describe("roads by their numbers", () => {
  checkNames([
    ["Traffic stopped on NH-66 near Panvel.", { "NH-66": "FAC" }],
    ["A lorry overturned on the M-5 on Sunday.", { "M-5": "FAC" }],
    ["He carried an M-16 and the R-44 landed.", { "M-16": "!FAC", "R-44": "!FAC" }],
  ]);
});

describe("states that nothing knows, by their peoples", () => {
  checkNames([
    [
      "Tavria had helped Karsia to build a plant. Karsian troops guard it. The Tavrian president smiled.",
      { Tavria: "GPE", Karsia: "GPE", Karsian: "NORP", Tavrian: "NORP" },
    ],
    ["Ara Petrosian led for a year. The Petrosian government fell in May.", { "Petrosian#2": "PERSON" }],
  ]);
});

describe("a plain word that begins a sentence before what people build", () => {
  checkNames([
    ["Harbour bridge closes for the winter.", { "Harbour bridge": null }],
    ["River bridge shut after the flood in Torvik.", { "River bridge": null, Torvik: "GPE" }],
    ["Torvik bridge carries 4,000 cars a day.", { "Torvik bridge": "FAC" }],
  ]);
});
