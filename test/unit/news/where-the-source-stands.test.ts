import { checkTexts } from "./news-text.js";

describe("where the source stands", () => {
  checkTexts({
    "behind a list in a relative clause": {
      text: `Carers warn of winter gap
Ngaire Tamati, head of Carers Aotearoa, which speaks for nurses, cleaners, drivers and night staff in homes, said “somebody will be left alone in the dark” unless pay rises.
The ministry, which runs prisons, courts and probation, said the offer was “more than fair”.`,
      says: { "somebody will be": "Ngaire Tamati", "more than fair": "~ministry" },
    },
    "according to, ending at the comma": {
      text: `Most deputies silent on tax
According to the Institute for Open Budgets, 12 deputies “refuse to say how they voted” last week.
The fund holds “less than it owes”, according to its auditor, Piers Landau, who left in May.`,
      says: { "refuse to say": "~Institute for Open Budgets", "less than it owes": "Piers Landau" },
    },
    "a fragment inside what somebody says": {
      text: `Grocer drops plastic
The Halden Society said it was the first time a grocer had “knowingly given up” a profit for the sea.
Mireille Sabatier, who runs the shop, told reporters that her customers were “a little ahead of us” and that prices would hold.`,
      says: { "knowingly given up": "~Halden Society", "a little ahead": "Mireille Sabatier" },
    },
    passives: {
      text: `Dam plan under fire
The plan was criticised by Teodora Vashti and the River League for “drowning a valley to save a bill”.
The minister was accused by Orson Biggs, a farmer, of “hiding behind maps”.`,
      says: { "drowning a valley": "~Teodora Vashti", "hiding behind maps": "Orson Biggs" },
    },
    "words of somebody other than the subject": {
      text: `Museum sells its clocks
The museum is, in Isolde Farr’s words, “a house with nobody at home”. The board sold the clocks because, as Farr has it, “nobody winds them”.
In the words of the auctioneer, Gus Maldonado, it was “a day for tall people”.`,
      says: {
        "a house with nobody": "Isolde Farr",
        "nobody winds them": "Isolde Farr",
        "a day for tall people": "Gus Maldonado",
      },
    },
    "a name in brackets, behind a dash, before a colon": {
      text: `What readers say of the new tram
We asked six passengers on the first tram to Belmont what they thought of it on Sunday.
“It squeaks.” (Tamara Osei)
“Quicker than the bus, and warmer.” — Luis Carrow, cook
Beth Amory, student: “I got a seat, which is all I ask.”
“Bring back the ferry.” (Ed Noonan, 71)`,
      says: {
        "It squeaks": "Tamara Osei",
        "Quicker than the bus": "Luis Carrow",
        "I got a seat": "Beth Amory",
        "Bring back the ferry": "Ed Noonan",
      },
      byline: null,
    },
    "a line of its own says who speaks next": {
      text: `Fans on the draw
The draw on Thursday put the two clubs together for the third time in four years.
Adaeze Nwosu, who has followed Brayford since 1998, is not glad.
“Anybody but them. I had booked a holiday.”
Then there is Rolf Timmer, her neighbour, who follows the other side:
“We fear nobody.”`,
      says: { "Anybody but them": "Adaeze Nwosu", "We fear nobody": "Rolf Timmer" },
    },
    "said the holder of an office, NAME": {
      text: `Trawler towed in after two days
“The pump gave out first,” said the mate of the Grey Heron, Silas Munn. “Then the radio went.”
“We were lucky,” added the owner of the boat, Jessie Trahan.
“She will sail again,” promised the harbour master at Port Lyle, Commander Edwin Voss.`,
      says: {
        "The pump gave out": "Silas Munn",
        "Then the radio": "Silas Munn",
        "We were lucky": "Jessie Trahan",
        "She will sail": "Edwin Voss",
      },
    },
    "rarer verbs, inverted and with a particle": {
      text: `Debate ends in uproar
“Sit down,” thundered Osvald Brenner from the back. “I will not,” Lotte Zimmer shot back. “Then be quiet,” put in the speaker, Hedda Falk.
“It is a farce,” fumed Zimmer. “It is the law,” Brenner hit back.`,
      says: {
        "Sit down": "Osvald Brenner",
        "I will not": "Lotte Zimmer",
        "Then be quiet": "Hedda Falk",
        "It is a farce": "Lotte Zimmer",
        "It is the law": "Osvald Brenner",
      },
    },
    "speech that nobody uttered, and a quote that opens a paragraph": {
      text: `Village learns to wait
Magda Sowa, who drives the school bus in Kielno, has waited for the new road since 2009.
The road was to have been open by now. Nobody in Kielno has ever had cause to say “that was quick”.
“A road is a promise,” reads the sign at the edge of the village.
“We will wait,” said the priest, Father Lech Wrona.`,
      says: { "that was quick": null, "A road is a promise": null, "We will wait": "Lech Wrona" },
    },
  });
});
