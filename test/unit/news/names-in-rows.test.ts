import { checkTexts } from "./news-text.js";

describe("names in rows, listings and addresses", () => {
  checkTexts({
    "who stood, and for which party": {
      text: `Harbour Party takes the islands
The Harbour Party won nine of the eleven seats on Thursday, and its leader said that she would sleep until Sunday.
Skerry North
Ottilie Brandt (HP) 1,102 — elected
Rowan van der Eskil (Green, incumbent) 991
Ana Teal (Ind) 88`,
      types: {
        "Ottilie Brandt": "PERSON",
        HP: "ORG",
        "Rowan van der Eskil": "PERSON",
        Green: "ORG",
        Ind: "ORG",
      },
    },
    "companies and an index with their prices": {
      text: `Shares rise on a quiet day
The market in Orvo rose on a quiet day, as traders waited for the bank and the bank waited for the weather.
Orvo Straits Composite 3,290.34 +2.06%
Sun Wah Rubber $9.12 +11.4%
Denvik Holdings $3.45 -0.3%
Denvik fell after its chair sold a boat.`,
      types: {
        "Sun Wah Rubber": "ORG",
        "Denvik Holdings": "ORG",
        "Orvo Straits Composite": null,
        "Denvik#2": "ORG",
      },
    },
    "what companies made, in a list": {
      text: `Three more firms report
Three more firms reported their results on Tuesday, and none of them had anything to say about the strike.
• Lau Seng Tin: net profit $7.1m (+4%).
• Golden Fern Apiaries 2009 Limited: revenue $1.2m.
• Brightwater Properties: loss of $0.4m.`,
      types: {
        "Lau Seng Tin": "ORG",
        "Golden Fern Apiaries 2009 Limited": "ORG",
        "Brightwater Properties": "ORG",
      },
    },
    "no names of runners": {
      text: `Our tips for Saturday
The going is soft at Marlby, and the rail is out three metres, which will suit whoever gets away from the gate well.
RACE 1 (12.15): 5 Quiet Word 1, 2 Saint Elmo 2, 9 Zanzibar Girl 3.
RACE 2 (12.50): 1 Lord Tom (nap) 1, 4 Miss Pym 2.`,
      types: { Elmo: null, "Zanzibar Girl": null, Pym: null },
    },
    "what is on, and where": {
      text: `On tonight
Orchard Border War (Denvik TV Canada, 9 p.m.) Two cooks and one bridge.
The Cold Desk: Lost Files (2021, Orvo One, 10:30 p.m.): A retired officer opens a drawer.
Mrs Arkle Regrets (Lantern, Marlby, until Saturday) Two sisters and one will.`,
      types: {
        "Orchard Border War": "WORK_OF_ART",
        "Denvik TV Canada": "ORG",
        "The Cold Desk: Lost Files": "WORK_OF_ART",
        "Mrs Arkle Regrets": "WORK_OF_ART",
        Marlby: "GPE",
      },
    },
    "the work that a review is of": {
      text: `The Cooper's Wife
Assembly Rooms, Marlby
★★★☆☆
Eilidh Strachur
There is a moment in the second act of The Cooper's Wife at which nobody in the stalls seems to breathe.`,
      types: { "The Cooper's Wife": "WORK_OF_ART", "The Cooper's Wife#2": "WORK_OF_ART" },
    },
    "towns behind streets, ages and trades": {
      text: `Man fined over goat
Walter Tarn, 67, of Thornley Avenue, Haverbeck, was fined £90 on Monday by magistrates who had met the goat.
Dan Kereama Orbell, 24, of Stoke, was fined £40.
Blessing Okoro, 31, hairdresser, Surulere: “I have seen the goat. It is not a bad goat.”
On Wexham Road, Murphy said that he had seen nothing.`,
      types: { Haverbeck: "GPE", Stoke: "GPE", Surulere: "GPE", Murphy: "PERSON" },
      says: { "I have seen the goat": "Blessing Okoro" },
    },
    "a storm by its name alone": {
      text: `Tropical storm warning extended
The warning was extended on Monday as Tropical Storm Orville picked up speed over the sea to the east of the islands.
At 2pm the centre of Orville stood still, said Dora Orville, who runs the office.`,
      types: {
        "Tropical Storm Orville": "EVENT",
        "Orville#2": "EVENT",
        "Dora Orville": "PERSON",
      },
    },
    "given names that are titles, nicknames behind a trade, and titles in brackets": {
      text: `Three men and a boat
Giving evidence, highways inspector Dean Hollis said he had measured the boat by eye.
Fisherman Curtis “Bally” Dillon was hauling it up the beach at the time.
The director, Engr. (Dr.) Ebitimi Warmate, blamed “saboteurs in high places”.
Council chief executive Rewi Paku agreed: “It is about time.”`,
      types: {
        "Dean Hollis": "PERSON",
        "Curtis “Bally” Dillon": "PERSON",
        "Ebitimi Warmate": "PERSON",
        "Rewi Paku": "PERSON",
      },
      says: { "saboteurs in high": "Ebitimi Warmate", "It is about time": "Rewi Paku" },
    },
    "notices that begin with a surname": {
      text: `DEATHS
TOLLEMARSH, Edna May (née Tolley). Peacefully at home on March 3, aged 94. Widow of Stan.
“It was a good life,” said acting director Marlon Baptiste-Khan on Friday.
Nairobi: Gambling revenue rose by a third, the bureau said.`,
      types: {
        "TOLLEMARSH, Edna May": "PERSON",
        "Marlon Baptiste-Khan": "PERSON",
        Nairobi: "!ORG",
      },
      says: { "It was a good life": "Marlon Baptiste-Khan" },
    },
    "scorers who are no teams": {
      text: `Late header wins the derby
Tarnside Town 2, Haverbeck Rovers 1
Fell 12, Okafor 88
Samuel Okafor’s late header gave Tarnside Town all three points, after Gary Fell had put them ahead.`,
      types: { Okafor: "PERSON", "Tarnside Town": "ORG" },
    },
    "papers of a day, offices named for places with “and”": {
      text: `Two papers and a party
The story was broken by Sunday Sentinel, and denied on the same day.
The Antigua and Barbuda Meteorological Service (ABMS) said that it would rain.`,
      types: {
        "Sunday Sentinel": "ORG",
        "Antigua and Barbuda Meteorological Service": "ORG",
        ABMS: "ORG",
      },
    },
    "who speaks behind what they do, and who has one name alone": {
      text: `Rebels deny raid
Speaking outside court, the couple's daughter, Hannah Tarn-Lowe, said: “Eleven phone calls.”
Their commander, known only as Medved, told a station that the government had “shelled its own mothers”.`,
      says: { "Eleven phone calls": "Hannah Tarn-Lowe", "shelled its own": "Medved" },
    },
    "a team by its rows alone": {
      text: `Marlow Rovers 2-1 Tarnbridge Athletic
The winner came late on Saturday, in front of a full house at the Marlow ground.
Tarnbridge: Sykes; Hagan, Orr, Bright, Penn; Moretti, Dunn, Kerr; Shaw, Iqbal, West.`,
      types: { Sykes: "PERSON", Bright: "PERSON", Penn: "PERSON", West: "PERSON", "Tarnbridge#2": "ORG" },
    },
  });
});
