import { checkTexts } from "./news-text.js";

describe("tops of pages, days of timelines and lines on their text", () => {
  checkTexts({
    "a story of a wire under its number, its slugs and a note, and its next take": {
      text: `b0412
r w
BC-Orvo-Flood 2ndld-writethru   03-09 0211
BC-Orvo-Flood, 2nd Ld-Writethru,b0401,220
BULLETIN
River Marn bursts its banks in Orvo; four are missing
Eds: Leads with 3 grafs to UPDATE number of missing; picks up
3rd graf pvs, The mayor
By PAVLE ANDRIC
   ORVO, Tamland (AP) _ The River Marn burst its banks here on Thurs-
day night, and four people were missing by dawn, officials said.
   ''The water came through the letter box,'' said Milena Kostic,
a teacher who spent the night on her roof with two goats and her
neighbor, who is 84 and had brought his accordion with him. ''We
played until the boat came,'' she said, ''and he knows four songs
and all of them are sad.''
   (PICK UP 3rd graf: The mayor)
   The mayor, Jovan Petrak, said all schools would stay shut un-
til the end of the week.
MORE
b0413
BC-Orvo-Flood 1st add
XXX of the week.
   Trains between Orvo and the coast were cancelled on Friday, and
the army was sent to three villages on the lower river.`,
      headline: "River Marn bursts its banks in Orvo; four are missing",
      byline: "By PAVLE ANDRIC",
      silent: ["graf: The mayor"],
      paragraphs: [
        "b0412",
        "r w",
        "BC-Orvo-Flood 2ndld",
        "BC-Orvo-Flood, 2nd",
        "BULLETIN",
        "River",
        "Eds: Leads",
        "By PAVLE",
        "ORVO",
        "''The water",
        "(PICK UP",
        "The mayor, Jovan",
        "MORE",
        "b0413",
        "BC-Orvo-Flood 1st",
        "XXX of",
        "Trains",
      ],
    },
    "copy quoted in a mail under its own head": {
      text: `From: Odd Brekke <odd@fjord.example>
To: desk@fjord.example
Subject: Fwd: ferry

For Tuesday, please.

> From: Siri Aune
> Sent: 2 May 2022 11:04
>
> Ferry runs aground off Skarvik in fog
>
> BY SIRI AUNE
>
> A ferry with 40 people on board ran aground off Skarvik
> on Monday, and nobody was hurt.`,
      headline: "Ferry runs aground off Skarvik in fog",
      byline: "BY SIRI AUNE",
    },
    "a kicker before a headline, and a place and a day on a line of their own below the name": {
      text: `EXPLAINED | Why the Orvo dam will not be built
The state has spent eleven years and three ministers on a plan that nobody has costed
P. Venkatrao Iyer
ORVO, MARCH 9, 2022 05:40 IST
The dam across the Marn was first promised in 2011, when the river flooded four villages and a cinema.`,
      headline: "EXPLAINED | Why the Orvo dam will not be built",
      byline: "P. Venkatrao Iyer",
      dateline: "ORVO, MARCH 9, 2022 05:40 IST",
    },
    "writers with their towns in brackets": {
      text: `Salt prices double in a week, traders say
By Ngozi Ibekwe (Aba), Yusuf Sule (Jos) and Preye Dokubo (Yenagoa)
The price of a bag of salt has doubled in a week, and traders in three cities say there will be no more before Easter.`,
      byline: "By Ngozi Ibekwe (Aba), Yusuf Sule (Jos) and Preye Dokubo (Yenagoa)",
      types: { Aba: "GPE", Jos: "GPE", Yenagoa: "GPE" },
    },
    "a writer with a paper, a post and a day": {
      text: `The last typesetter of Orrin County
By Anneliese Varga, Orrin Courier staff writer | Nov. 3, 2021 at 5:30 a.m.
Walt Brodie is 81, and he is the only man in Orrin County who can still set a page of type by hand in under an hour.`,
      byline: "By Anneliese Varga, Orrin Courier staff writer | Nov. 3, 2021 at 5:30 a.m.",
    },
    "a writer in capitals over a line that says who that is": {
      text: `Oyster thief walks free on appeal
HEMI RANGIWAI
Hemi Rangiwai is senior court reporter at the Marlby Times
A man who took nine sacks of oysters from a farm at Tarnside has won his appeal, because the sacks had been thrown away.`,
      byline: "HEMI RANGIWAI",
    },
    "the name of who reviews, below the box of what is reviewed": {
      text: `The Cooper's Wife
Assembly Rooms, Marlby
★★★☆☆
Until 9 June
Eilidh Strachur
There is a moment in the second act of this odd and lovely play at which nobody in the stalls seems to breathe at all.`,
      byline: "Eilidh Strachur",
    },
    "no writer of whom something is told below": {
      text: `Five people who made Marlby this year
Eilidh Strachur
The engineer who mended the clock is 34 and had never been up a tower before, which she now says is the best thing about it.
Kamil Wrona
The baker whose bread was sold out by nine on each morning of the year is planning a second shop across the river.`,
      headers: [],
      types: { "Kamil Wrona": "PERSON" },
    },
    "the days of a timeline over what happened": {
      text: `How the Marlby tunnel was lost
2014: a promise
The council votes by 21 to 20 to dig a tunnel under the river, and to pay for it by a toll on the old bridge, which is closed.
9 March 2016
Work begins with one machine, which is christened by the mayor with a bottle of local stout and does not start.
June 2018: water
The tunnel floods on a Sunday, and is pumped out by a brewery, which sends the council a bill that has not been paid.`,
      headers: ["2014: a promise", "9 March 2016", "June 2018: water"],
    },
    "no header of a day that stands once or over no text": {
      text: `Mayor resigns after vote on bins
9 March 2016
The mayor of Marlby resigned on Wednesday after she lost a vote on bins by one, which was cast by her own brother-in-law.
“I have nothing to say about my family,” she told reporters on the steps of the town hall on Thursday.`,
      headers: [],
    },
    "lines set right on their text, one of them a question": {
      text: `MORNING LETTER

Friday, 9 June 2023

TOP STORIES

Bus firm asks for higher fares
The only bus firm in Marlby has asked the council for fares a third higher than those of last summer.

Clerk leaves over a goat
The town clerk left on Thursday after she was photographed with a goat that was not hers.

Rain on the way at last?
The weather office says that rain may reach the valley by Sunday, or may not.

SPORT

Rovers sell their goalkeeper
The club has sold its goalkeeper to a side in the second tier of the Danish league.

MARKETS

Marlby 40 Index 2,886.96 +0.81%
Orvo Mining $9.12 -1.4%
Tarn Valley Dairies $3.45 +0.2%`,
      headers: [
        "TOP STORIES",
        "Bus firm asks for higher fares",
        "Clerk leaves over a goat",
        "Rain on the way at last?",
        "SPORT",
        "Rovers sell their goalkeeper",
        "MARKETS",
      ],
    },
    "what people say and who they are, over what they say": {
      text: `No water for nine days in three quarters of Aba
The taps of Ogbor Hill have been dry since the pumps failed on Sunday, and the board will not say when they will be mended.
We carry water from the stream for N50 —Seamstress
Ngozi Ibekwe, 34, who sews uniforms in Ogbor Hill, says her children have stopped washing for school on most days.
My tank has been dry since Sunday — Barber
Preye Dokubo, 41, cuts hair by the motor park, and he says that customers now bring their own water in bottles.`,
      headers: [
        "We carry water from the stream for N50 —Seamstress",
        "My tank has been dry since Sunday — Barber",
      ],
    },
    "the title of a list of results over the seats of its parts": {
      text: `Count ends at dawn in the islands
The Harbour Party won nine of the eleven seats on Thursday, and its leader said that she would sleep until Sunday.
How they finished
Skerry North
Ottilie Brandt (HP) 1,102 — elected
Rowan Eskil (Lib) 991
Skerry South
Magnus Teal (HP) 2,345 — re-elected
Una Farr (Green) 1,298`,
      headers: ["How they finished", "Skerry North", "Skerry South"],
    },
    "a headline of one word over a byline": {
      text: `Trainspotters
By Milo Farrant
Wren Alcott's first novel is set on one platform over one night, and next to nothing happens in it until the milk train.`,
      headline: "Trainspotters",
      byline: "By Milo Farrant",
    },
    "a place, a day and an agency without a dash": {
      text: `Onion prices fall in Nashik
Nashik, March 4 (ANP) Onion prices at the market fell by a fifth on Saturday, traders said.`,
      dateline: "Nashik, March 4 (ANP)",
    },
    "items under the countries they come from": {
      text: `INTERNATIONAL BRIEFS
NORWAY
Train hits lorry near Orvik
Nine people were hurt when a train hit a lorry on a crossing near Orvik on Friday, police said.
BRAZIL
Dam alert lifted
The alert for a dam above Marvo was lifted after engineers had said that it was sound.`,
      headers: ["NORWAY", "Train hits lorry near Orvik", "BRAZIL", "Dam alert lifted"],
    },
    "what somebody is before a writer's name": {
      text: `School bus route axed
Education reporter Holly Prentice | Published 12:03pm, 4 March 2022
Parents at Ballyrobin say that they were told on Friday that the bus would be axed from Monday, which is a holiday.`,
      byline: "Education reporter Holly Prentice | Published 12:03pm, 4 March 2022",
    },
    "no writer in a headline about one": {
      text: `Poetry critic Jane Roe dies at 90
The critic died on Monday at her home in Leeds, which she had shared with a parrot for some thirty years.`,
      headline: "Poetry critic Jane Roe dies at 90",
      byline: null,
    },
    "nobody in a form of address": {
      text: `LETTERS TO THE EDITOR
Strike has lost its way
Sir,
The strike has shown once again that the county does not listen until its roads are empty, and its buses too.
James Orrin Tully`,
      types: { Sir: null },
    },
    "rows of numbers to call": {
      text: `Storm shuts schools on two islands
All schools on the two islands will stay shut on Thursday, the ministry said, and the ferries will not sail before noon.
WHO TO CALL
SKEMA: 211
Ambulance: 811
S&KEC: 800-SKEC
The prime minister will speak at seven, and the radio will carry what she says in both of the languages.`,
      headers: ["WHO TO CALL"],
    },
    "a reporter who is not named below the headline": {
      text: `Wool prices slide again as mills stay away
Staff reporter
The indicator shed 22 cents to close at its lowest since October, and brokers said the mills had stayed away from the sale.
The growers have shut the gate, said the auctioneer on Wednesday, and they will not open it until the spring comes.`,
      byline: "Staff reporter",
    },
    "agencies below the headline": {
      text: `Wool prices slide again as mills stay away
Tolva News Service
The indicator shed 22 cents to close at its lowest since October, and brokers said the mills had stayed away from the sale.
The growers have shut the gate, said the auctioneer on Wednesday, and they will not open it until the spring comes.`,
      byline: "Tolva News Service",
    },
    "a header below the headline, with a word of bylines in it": {
      text: `Wool prices slide again as mills stay away
Travel agencies
The indicator shed 22 cents to close at its lowest since October, and brokers said the mills had stayed away from the sale.
The growers have shut the gate, said the auctioneer on Wednesday, and they will not open it until the spring comes.`,
      headers: ["Travel agencies"],
      byline: null,
    },
    "what stands over a headline: the page's name, the writer's, a score": {
      text: `Parliamentary Sketch
Quentin Aldorf
Minister finds a new way to say nothing
There was a moment yesterday, at about ten past three, when Sir Desmond Pike seemed to enjoy himself.`,
      headline: "Minister finds a new way to say nothing",
      byline: "Quentin Aldorf",
    },
    "a score over a headline": {
      text: `RUGBY UNION
Carrick 24
Old Marnock 27
Penalty try breaks hearts in Carrick
Carrick lost at home for the first time since March when the referee gave a penalty try in the last minute.`,
      headline: "Penalty try breaks hearts in Carrick",
    },
    "a league, a score and a crowd over a headline": {
      text: `Northern League, Division Two

TARN UNITED 2 (Obi 14, Fell 88)
MARN TOWN 2 (Rowe 40 pen, 71)

Att: 812

Late Fell header denies Marn
by JOSIE KERR at Mill Lane

Substitute Archie Fell headed in with two minutes left to rescue a point for Tarn United on a wet night.`,
      headline: "Late Fell header denies Marn",
      byline: "JOSIE KERR",
    },
    "a name over the box of what is reviewed": {
      text: `Five stars for a fish

Rosa Delmar

The Gull, Port Ellery
Mains from $18
★★★★☆

The first thing the waiter said to me at The Gull was that the lift was broken and that the fish was not.

Food

The turbot came whole, with its head on, and looked surprised. It was the best I have had this year.

Service

Quick, kind and a bit deaf.`,
      byline: "Rosa Delmar",
      headers: ["Food", "Service"],
    },
    "who asked in an interview that was cut": {
      text: `‘I wrote it on a ferry’
Interview by Odd Blatter and Suri Rask. Edited for length.
The novelist wrote the last chapter of her book on a ferry, since the house was full of cousins that week.`,
      byline: "Suri Rask",
      types: { "Suri Rask": "PERSON" },
    },
    "scores of cricket as the headline": {
      text: `Cricket: Oakham 212-7, Melton 198
By Rupert Shaw
Oakham held their nerve to beat Melton by 14 runs in a match that both captains said they deserved to lose.`,
      headline: "Cricket: Oakham 212-7, Melton 198",
      byline: "Rupert Shaw",
    },
    "names right above the first paragraph, below a standfirst and a part's number": {
      text: `SAND AND SILENCE
How a dead man's permit kept eleven barges working on the Betra
PART TWO OF THREE
Devika Rathor and Imran Qidwani
On paper, Ramesh Yadavan was the busiest man in the valley, although he had died on 11 May 2018.`,
      headline: "SAND AND SILENCE",
      byline: "Devika Rathor and Imran Qidwani",
    },
    "the name of somebody the story is about there": {
      text: `Obituaries
A singer who drove a bus
Radio One, 1971 to 1999
Devika Rathor
Devika Rathor, who died on Tuesday, drove the 47 bus and sang on the radio, and saw no reason to choose.`,
      byline: null,
    },
    "credits without “by”, and of more than one": {
      text: `Farewell to the flying vet
Story and pictures: Gwen Pascoe
She has landed on beaches, roads and once a cricket pitch, but on Friday Noor Haddad landed for the last time.`,
      byline: "Gwen Pascoe",
      types: { "Gwen Pascoe": "PERSON" },
    },
    "who asks and who took the pictures": {
      text: `‘I learned to weld at 70’
Interview by Tamsin Reid. Portraits by Olu Adeyo
When Mavis Teal left the bank she bought a torch, a mask and a book she could not understand.`,
      byline: "Tamsin Reid",
    },
    "who write a live page in turn, over its key events": {
      text: `Storm Ottilie live: ferries cancelled on the west coast
Last updated 16.42 GMT
Hamish Orr (now) and Bethan Prosser (earlier)
16.10
Red warning extended
The red warning for wind has been extended until 9pm, and people have been told to stay at home.`,
      headline: "Storm Ottilie live: ferries cancelled on the west coast",
      byline: "Hamish Orr",
      types: { "Bethan Prosser": "PERSON" },
    },
    "two places before a colon": {
      text: `New ferry for islands
Port Ellery/KUALA SERIN: A new ferry with room for 400 people will sail to the outer islands from June.`,
      dateline: "Port Ellery/KUALA SERIN",
      types: { "KUALA SERIN": "GPE" },
    },
    "a bureau below the name": {
      text: `Dockhand tells of fall
By Rosa Achter
Gulf Courthouse Bureau
A dockhand told a jury on Wednesday that the brake on the winch had been talking to them for weeks.`,
      byline: "Rosa Achter",
      notHeaders: ["Gulf Courthouse"],
    },
  });
});
