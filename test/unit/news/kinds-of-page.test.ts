import { checkTexts } from "./news-text.js";

describe("kinds of page a newsroom has", () => {
  checkTexts({
    "a transcript that introduces its speakers, with directions between them": {
      text: `TRANSCRIPT: ‘Second Cup’ with Odile Farrant
Guest: Marlon Essex
Aired: Sunday, March 5, 2023
ODILE FARRANT, HOST: Good morning. With me is the minister for ports, Marlon Essex.
MARLON ESSEX, MINISTER FOR PORTS: I am glad to be here.
FARRANT: Is the dredger paid for?
ESSEX: We paid in May. You have seen the receipt.
FARRANT: Let us hear the captain.
(BEGIN AUDIO CLIP)
PEER HALVORSEN, CAPTAIN: I have not seen one penny, and I have looked.
(END AUDIO CLIP)
FARRANT: Who is right?
ESSEX: He is a good captain. I said we paid. I did not say whom.`,
      says: {
        "Good morning": "Odile Farrant",
        "I am glad": "Marlon Essex",
        "Is the dredger": "Odile Farrant",
        "I have not seen one penny": "Peer Halvorsen",
        "He is a good captain": "Marlon Essex",
      },
      unquoted: ["Sunday, March 5", "BEGIN AUDIO CLIP", "END AUDIO CLIP"],
    },
    "a question without its label is no part of the answer before it": {
      text: `Ten minutes with Ysolde Brandt
Interview by Kofi Tamm
The glassblower Ysolde Brandt shuts her workshop in June after 31 years.
Q: When did you start?
A: When I was nine. My uncle let me hold the pipe.
What did your mother say?
She hid the matches.
Q: And now?
A: I will sleep until ten.`,
      says: { "When I was nine": "Ysolde Brandt", "What did your mother": [null, "Kofi Tamm"] },
    },
    "a press release": {
      text: `PRESS RELEASE
FOR IMMEDIATE RELEASE
Tarn Valley Dairies to Build Cheese Plant at Orrin
ORRIN, June 14, 2023 – Tarn Valley Dairies today announced plans to build a cheese plant on the site of the old brickworks.
“We have looked at nine sites, and this one has a well,” said its chair, Pilar Aldous.
About Tarn Valley Dairies
Tarn Valley Dairies was founded in 1921 by eleven farmers and a vicar, and is owned by its members.
Notes to editors
Pictures of the site can be had from the press office, which is open from nine until four.`,
      headline: "Tarn Valley Dairies to Build Cheese Plant at Orrin",
      headers: ["About Tarn Valley Dairies", "Notes to editors"],
      notHeaders: ["PRESS RELEASE", "FOR IMMEDIATE RELEASE"],
      says: { "We have looked": "Pilar Aldous" },
    },
    "a page of police briefs": {
      text: `Police briefs
Two held after chase along the pier in Skelby
Two men from Marrowby were held on Monday night after a chase along the pier, in which nobody was hurt.
Bicycle warning
Officers have warned people to lock their bicycles after eleven were taken from one street in a week.
Goat returned
A goat that had been missing since the fair was found on Tuesday in the garden of its former owner.`,
      headline: "Police briefs",
      headers: ["Two held after chase along the pier in Skelby", "Bicycle warning", "Goat returned"],
    },
    "items with datelines of their own": {
      text: `POLICE BRIEFS
Two held after chase
MARROWBY — Two men from Tarn were held on Monday night after a chase along the pier, police said.
Bicycle warning
Skelby — Officers have warned people to lock their bicycles after eleven were taken in a week.`,
      headers: ["Two held after chase", "Bicycle warning"],
      types: { MARROWBY: "GPE", Skelby: "GPE" },
    },
    "copy quoted in a mail": {
      text: `From: Bevan Roake <b.roake@westwire.example>
To: newsdesk@tarncourier.example
Date: Tue, 7 Mar 2023 18:22:41 +0000
Subject: Copy for Wednesday
Hi Petra,

Copy below, as asked.

> Harbour inquiry hears of dredger that never sailed
>
> By Bevan Roake
>
> A dredger for which the people of Tarn were charged 480,000 euro
> never left its berth in Rotterdam, the inquiry into the harbour
> was told yesterday.
>
> The surveyor Hilde Varga told the tribunal that the ship had been
> laid up since 2016 with no crew and no engine.
>
> "I walked around in her engine room," Ms Varga said. "You could
> have held a dance in it."
>
> The inquiry goes on until the end of the month, and the owner of
> the dredger, Milo Danvers, is to give evi-
> dence on Thursday.

Cheers,
Bevan`,
      headline: "Harbour inquiry hears of dredger that never sailed",
      byline: "Bevan Roake",
      says: { "I walked around": "Hilde Varga", "You could": "Hilde Varga" },
      types: { "Milo Danvers": "PERSON", Rotterdam: "GPE" },
    },
    "a release whose notes have headers of their own": {
      text: `Orrin charity wins money to open its mill again
A charity in Orrin that bakes in a mill of 1790 has been given £300,000 to mend the wheel and the roof.
“The wheel has not turned since my grandmother stopped it,” said its chair, Runa Fosse.
-ENDS-
NOTES TO EDITORS
About the Tarn Mill Trust
The Tarn Mill Trust was founded in 2015 by two bakers and is run by their daughters, who do not agree.
About the Northern Roofs Fund
The Northern Roofs Fund is a programme of six years, of which four are over, and mends what it can reach.`,
      headers: ["NOTES TO EDITORS", "About the Tarn Mill Trust", "About the Northern Roofs Fund"],
    },
    "a live page whose entries have bylines and words of somebody as headers": {
      text: `As it happened: floods cut off towns in the north
By Mira Dragan
Updated January 4, 2023 — 9.14pm
What you need to know
* Two warnings remain in force.
* The road to Orrin is closed.
8.30pm
‘We have the pump and the dog’
By Mira Dragan
Pelle Harstad, 67, is staying on his farm. “We have the pump and the dog,” he tells me on a bad line.
6.15pm
Road closed
The county has closed the road to Orrin in both directions, and has asked people to stay at home.
5.40pm
Ferry waits
By Odd Kvalheim
The ferry to the islands has not left, and its master says that he will ask the sea again at seven.
That is what is known at this hour, and more will follow.
Write to us if you are in the area.
Thank you for reading.`,
      headers: ["What you need to know", "‘We have the pump and the dog’", "Road closed", "Ferry waits"],
      notHeaders: ["Updated January", "8.30pm"],
    },
    "standings, and figures": {
      text: `Marist hold on in the mud
By Ola Fenwick
Marist beat Tarn Old Boys by two points in a wet match at home on Saturday, and are top of the league.
HT: 7-14
Standings
            P  W  L  Pts
Marist      9  7  2   33
Old Boys    9  6  3   29
The next round is played at Easter, when the grounds should be dry again, or as dry as they will be.
BY THE NUMBERS
1,140: people at the match
£2: price of a pie
35: pies sold`,
      headers: ["Standings", "BY THE NUMBERS"],
      notHeaders: ["HT: 7-14", "£2: price"],
    },
    "a dish over its times, and a method that is told": {
      text: `The only fish pie that my brother eats
I learned fish pie from a trawlerman who cooked it in a roasting tin in a storm, and who ate it standing.
Fish pie with leeks
Prep 25 min
Serves 4
900g potatoes, peeled
2 leeks, trimmed
Salt and pepper
Boil the potatoes in salted water until they are tender, then drain them and mash them with the butter.`,
      headers: ["Fish pie with leeks"],
      notHeaders: ["Prep 25 min", "Salt and pepper", "900g"],
    },
    "a writer, the house and the day on one line": {
      text: `Byelection night: Alliance takes Moose Lake
Devin Arsenow · CBX News · Posted: Jun 19, 2023 10:58 PM ET
The Alliance has taken the riding of Moose Lake for the first time, by some 600 votes, with all polls in.`,
      byline: "Devin Arsenow",
      types: { "Devin Arsenow": "PERSON" },
    },
    "a column of corrections by its headline": {
      text: `Corrections
A story on Tuesday about the water board gave the wrong year for the flood. It was in 1987, and not in 1978.
A picture caption on Thursday named the wrong bridge, which stands further up the river.`,
      headline: "Corrections",
    },
    "a recipe": {
      text: `The plums my aunt would not sell
By Lotte Arkwright
My aunt kept a tree of yellow plums behind the forge, and she would sooner have sold the forge.
This is what she made of them.
Aunt Ditte’s Plum Tart
Serves 8
Ingredients
200 g plain flour
90 g butter
1 kg yellow plums
Salt
Method
1. Rub the butter into the flour and leave it in a cold place for an hour or two.
2. Lay the plums in it and bake until they begin to sing.`,
      headers: ["Aunt Ditte’s Plum Tart", "Ingredients", "Method"],
      notHeaders: ["Salt", "1. Rub", "200 g"],
    },
    "results of an election, and what is in a table": {
      text: `Reform takes Tarn East by a whisker
The harbour minister, Osric Venn, has lost the seat that he had held since 2004, by a margin of 22 votes.
The results in full
Tarn East
Marit Ohlsen (REF) 9,118
Osric Venn (NAT) 9,096
Marrowby
Lev Tarrant (NAT) 14,540
Sunniva Crail (REF) 8,233
State of the parties
REF 41 (+13)
NAT 28 (-15)
Counting goes on at Skelby, where a box of papers was found in a lift on Tuesday morning.`,
      headers: ["The results in full", "Tarn East", "Marrowby", "State of the parties"],
      notHeaders: ["Marit Ohlsen (REF)", "REF 41"],
    },
    "other results below a match": {
      text: `Late header saves Rovers
Orrin Rovers saved a point at home on Saturday with a header in the last minute by their youngest player.
“We were asleep until then,” said the Rovers coach, Bo Lindqvist.
OTHER RESULTS
Vale Athletic 3 Tarn Town 0
Skelby City 1 Marrowby 1`,
      headers: ["OTHER RESULTS"],
    },
    "a guide of questions and answers": {
      text: `Explainer: what is the tide tax, and who will pay it?
The tax on moorings begins in April. Here is what owners should know
Arvid Kellner, Harbour Editor
What is the tide tax?
It is a yearly charge on every boat that lies in the harbour. Among the boats that pay are:
• trawlers
• ferries
Who collects it?
The harbour trust collects it in March, by letter, and again in June, by a man with a dog.
Is it fair?
Owners of small boats say that it is not, and owners of large ones have not said anything.
How much is it?
It is nine pounds a foot, which the trust calls modest and the owners do not.
Key dates
1 April: tax begins
30 June: last day to pay`,
      headline: "Explainer: what is the tide tax, and who will pay it?",
      byline: "Arvid Kellner",
      headers: ["What is the tide tax?", "Who collects it?", "Is it fair?", "How much is it?", "Key dates"],
    },
    "a letter by mail to readers": {
      text: `The Harbour Letter
Good morning. It is nine degrees and the ferry is late, which is to say that it is Monday.
WHAT YOU SHOULD KNOW TODAY
The council votes tonight on whether to keep the second ferry, and nobody will say how it will go.
FIGURE OF THE DAY
31
That is how many gulls the mayor counted on his car on Sunday, and he has asked for a hearing.
WORTH YOUR TIME
The man who winds the clocks of Skelby (The Tarn Review)
ONE LAST THING
Send us pictures of your boats, and say who painted them, and we shall print the best in June.
You are receiving this email because you asked for The Harbour Letter. Unsubscribe | Manage preferences`,
      headers: ["WHAT YOU SHOULD KNOW TODAY", "FIGURE OF THE DAY", "WORTH YOUR TIME", "ONE LAST THING"],
      notHeaders: ["31", "You are receiving"],
      types: { Unsubscribe: null },
      notes: { "You are receiving": { rule: "page-residue" } },
    },
    "a story as a wire sends it, with notes to the desk": {
      text: `BC-LT--Tarn-Landslide, 2nd Ld-Writethru
Eds: UPDATES with quotes from survivor. ADDS byline. With AP Photos.
Landslide buries road above Tarn, killing 4
By ILSE MORAVEC
Coastal Press Writer
TARN, Orrin (CP) — A landslide buried the road above the lake early Sunday, and four people were killed.
“There was a noise like a train, and then there was no road,” said Bram Oduya, who drives the bus.
(EDITORS: STORY CAN END HERE)
Landslides are common on the road, which was cut into the cliff in 1911 and has been moved twice.`,
      headline: "Landslide buries road above Tarn, killing 4",
      byline: "ILSE MORAVEC",
      notHeaders: ["Coastal Press Writer", "Eds: UPDATES", "EDITORS: STORY"],
      says: { "There was a noise": "Bram Oduya" },
    },
    "a live page with its key events above, and who writes it": {
      text: `Storm Olga live: pier closed as wind reaches 80mph
The second storm of the season crosses the coast on its way to the north
Ines Farrant (now) and Odd Kvalheim (earlier)
Wed 9 Nov 2022 17.42 GMT
Key events
17.20 Pier closed to all
15.05 Trains stop at Skelby
17.42
Closing summary
That is all from us today. Here is where things stand on the coast:
• Nobody has been hurt.
• The pier will stay shut.
17.20
Pier closed to all
The harbour trust has closed the pier to everybody but the two men who know where its lights are.`,
      headline: "Storm Olga live: pier closed as wind reaches 80mph",
      byline: "Ines Farrant (now) and Odd Kvalheim (earlier)",
      headers: ["Key events", "Closing summary", "Pier closed to all"],
      notHeaders: ["17.42", "17.20 Pier"],
    },
    "names in capitals over a post, and a correspondent’s town": {
      text: `Orrin Mills raises payout as flour falls
Interim results
ODA LINDQVIST
Companies correspondent
Orrin Mills raised its dividend on Monday after the price of wheat fell for the third month in a row.`,
      byline: "ODA LINDQVIST",
      notHeaders: ["Companies correspondent"],
    },
    "a page copied with the bar above it": {
      text: `Home | News | Sport | Business | Opinion
Woman, 71, wins nine-year battle over hedge
By Gilda Prior
A great-grandmother has won the right to see daylight in her own kitchen, after nine years and one judge.`,
      headline: "Woman, 71, wins nine-year battle over hedge",
      notes: { "Home | News": { rule: "page-residue" } },
      byline: "Gilda Prior",
    },
  });
});
