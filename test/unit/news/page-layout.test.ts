import { checkTexts } from "./news-text.js";

describe("news by its layout", () => {
  checkTexts({
    "a score line as the headline": {
      text: `Orrin Rovers 3, Vale Athletic 1
Two goals in five minutes from Kofi Lamptey sent Orrin Rovers to the top of the league on Saturday.
“We were slow and then we were quick,” said the Rovers manager, Bert Stanway.
Vale have not won since October, and their captain was sent off late in the match for a push.`,
      headline: "Orrin Rovers 3, Vale Athletic 1",
      says: { "We were slow": "Bert Stanway" },
    },
    "a headline that ends in a stop": {
      text: `The bridge is shut. The town has no plan.
Nobody in Aldermere can say how the children will get to school on Monday, when the only bridge over the Lyde closes for good.
The county has promised a boat, and the boat has no captain.`,
      headline: "The bridge is shut. The town has no plan.",
    },
    "a headline of two words above a byline in capitals by two": {
      text: `Ferry sinks
BY MARTA KOVIC AND LEN ABARA
STAFF WRITERS
A ferry with 40 people on board sank off Lastovo Bay on Sunday night, and all but two were saved by fishermen.
“We heard them before we saw them,” said Ante Brkan, who was the first to reach them.`,
      headline: "Ferry sinks",
      byline: "MARTA KOVIC AND LEN ABARA",
      says: { "We heard them": "Ante Brkan" },
      types: { "MARTA KOVIC": "PERSON", "LEN ABARA": "PERSON" },
    },
    "an interview with letters for labels": {
      text: `‘I never wanted to be a conductor’
Interview by Sana Qureshi
The conductor Elif Demirel gives up her post in June after 20 years. She spoke to us in Izmir.
Q: When did you know?
A: In the winter. I woke up and did not want to hear any music.
Q: And what will you do?
A: Grow figs. My mother did, and she was happier than I am.`,
      byline: "Sana Qureshi",
      headline: "‘I never wanted to be a conductor’",
      says: {
        "In the winter. I woke up": "Elif Demirel",
        "Grow figs. My mother": "Elif Demirel",
        "When did you know": ["Sana Qureshi", null],
      },
      notHeaders: ["When did you know?", "A: In the winter."],
    },
    "an interview with surnames in capitals for labels": {
      text: `Ten minutes with the ice road’s keeper
Pavel Norden has kept the ice road to Kirkenfjord open since 1994. Our reporter, Grete Aune, asked him how.
AUNE: Are you ever afraid?
NORDEN: Every day. A man who is not afraid of ice should do something else.
AUNE: How thick must it be?
NORDEN: As thick as your arm is long, for a truck.`,
      says: {
        "Are you ever afraid": "Grete Aune",
        "A man who is not afraid": "Pavel Norden",
        "How thick must": "Grete Aune",
        "As thick as your arm": "Pavel Norden",
      },
      types: { AUNE: "PERSON", NORDEN: "PERSON" },
      same: [["Pavel Norden", "NORDEN"]],
    },
    "a dateline of two words with state and agency, a slug, MORE and -30-": {
      text: `BC-Bridge Closure, 1st Ld-Writethru
Span over Tule River shut after crack is found
CEDAR FORK, Mont. (AP) — Engineers shut the bridge over the Tule River on Friday after a crack was found in its deck.
“It was as long as my arm,” said Joyce Tallman, an engineer with the state.
MORE
The bridge carries 9,000 cars a day, and the next one is 40 miles away.
-30-`,
      headline: "Span over Tule River shut after crack is found",
      dateline: "CEDAR FORK, Mont. (AP)",
      says: { "It was as long": "Joyce Tallman" },
      notHeaders: ["MORE", "-30-", "BC-Bridge Closure"],
      types: { MORE: null },
    },
    "what stands before a dash is no place": {
      text: `Letters to the editor
MADAM — Your report on the bins left out the bins.
NOTE — Letters may be cut, and are not sent back.
PERKINS — I object to the word, and to the man who used it.
Deputy OYELARAN — Let him finish what he has to say.`,
      dateline: null,
      types: { MADAM: null, NOTE: null, PERKINS: "!GPE" },
    },
    "a live blog": {
      text: `Storm Edda: trains stop and schools shut
10.42am
All trains between Skelby and the coast have been stopped, the operator says.
11:05
“Do not go near the sea wall,” says Hamza Idris, who leads the coastguard in Skelby.
12.30 BST
The school at Marsh End has sent its pupils home. Its head, Linda Crowe, told parents: “Please come now.”`,
      headline: "Storm Edda: trains stop and schools shut",
      byline: null,
      dateline: null,
      says: { "Do not go near": "Hamza Idris", "Please come now": "Linda Crowe" },
    },
    "a guide with numbered and single-word headers": {
      text: `How to spend two days in Trani
The port is small enough to walk around before breakfast, and that is how to begin, before the heat.
1. Eat
The fish market opens at six and shuts when the fish is gone, which in August is by eight.
2. Swim
There is a beach below the monastery, and a better one that nobody will tell you about until you ask.
Sleep
Two old mills have been turned into hotels, and the cheaper of the two has the better view.
Go
The train from Bari takes 40 minutes and runs twice an hour until midnight.`,
      headline: "How to spend two days in Trani",
      headers: ["1. Eat", "2. Swim", "Sleep", "Go"],
    },
    "captions between paragraphs are no headers": {
      text: `Lighthouse for sale
The lighthouse at Point Kerrigan is for sale at the price of a garage in the city, and nobody wants it.
The lamp room at Point Kerrigan. (Photo by Dee Alvaro)
“You have to like wind,” said the agent, Monique Thayer, who has shown it to four couples since May.
Monique Thayer at the door of the lighthouse. Photo: Dee Alvaro
The keeper’s house has no roof, and the road to it was washed away in 2019.`,
      headline: "Lighthouse for sale",
      says: { "You have to like wind": "Monique Thayer" },
      notHeaders: ["The lamp room", "Monique Thayer at the door"],
      types: { "Dee Alvaro": "PERSON", "Dee Alvaro#2": "PERSON" },
    },
    "a live blog whose entries have headers, with names alone below the headline": {
      text: `Cyclone Beryl live: ferries stay in port as wind rises
Tomasi Vunipola and Greta Okonjo
14.20
Harbour master asks skippers to wait
No boat will leave the inner harbour before noon tomorrow, the port’s office has told the island radio.
13.45
‘We are cut off’
The road over the pass was closed by a fall of stones at one, and nobody in the valley can get out.
12.05
School hall opens
The hall of the secondary school is open to anyone who needs a bed for the night, the council says.
That is all for today.`,
      headline: "Cyclone Beryl live: ferries stay in port as wind rises",
      byline: "Tomasi Vunipola and Greta Okonjo",
      headers: ["Harbour master asks skippers to wait", "‘We are cut off’", "School hall opens"],
      notHeaders: ["14.20", "13.45"],
    },
    "a page of letters": {
      text: `Letters to the editor
Buses that never come to the hill
I waited an hour for the number nine on Tuesday, and when it came the driver waved and went on.
Rosalind Okafor, Marrowby
Spare the old limes
The limes in the avenue were planted by my grandfather, who was paid in beer and never complained.
Teodor Lunde
Marrowby
Noise
Is it too much to ask that the band practise with the windows shut?
Wilf Appiah, Stennet`,
      headline: "Letters to the editor",
      headers: ["Buses that never come to the hill", "Spare the old limes", "Noise"],
      notHeaders: ["Rosalind Okafor", "Teodor Lunde"],
    },
    "listings parted by words in capitals": {
      text: `What is on this week
MUSIC
Orrin Quartet
Town hall, Thursday, 7.30pm. Two late quartets and a new one, which has never been played in public before.
STAGE
The Lamplighter
Old mill, until Friday. A comedy about a man who cannot sleep, with a great deal of snow in the second half.
WALKS
Along the Lyde
Meet at the bridge on Sunday at nine. Bring boots, bread and a friend who can read a map in the rain.`,
      headline: "What is on this week",
      headers: ["MUSIC", "STAGE", "WALKS"],
    },
    "a name alone with a post below it": {
      text: `Council keeps the ferry
Wiremu Taupaki
Local Democracy Reporter
The council voted last night to keep the ferry, which has crossed the harbour since before there was a road.
“It is slow, and so are we,” said the mayor, Joan Pritchard.`,
      headline: "Council keeps the ferry",
      byline: "Wiremu Taupaki",
      says: { "It is slow": "Joan Pritchard" },
    },
    "a headline that begins with a prefix, and a dateline before a colon": {
      text: `Ex-warden tells court of burnt ledgers
PETALING UTARA: A former warden told the court on Monday that he had burnt eleven ledgers on the night of the flood.
“I was told to do it,” said Azlan Harun, who worked there for nine years.`,
      headline: "Ex-warden tells court of burnt ledgers",
      dateline: "PETALING UTARA",
    },
    "turns of people whose first names are their labels": {
      text: `Warden questioned for two hours
Azlan Harun, the former warden, was questioned by counsel for the state, Vasanthi Pillai, until noon.
Pillai: You burnt ledgers that you had never read?
Azlan: I was told to.
Pillai: By a voice on the telephone?
Azlan: By a voice that I had worked for.`,
      says: { "I was told to.": "Azlan Harun", "By a voice on": "Vasanthi Pillai" },
      notHeaders: ["By a voice on the telephone?"],
    },
    "a speaker in capitals before a colon is no place": {
      text: `What they told the inquiry
NORDEN: The lamp was out, and nobody had told me that the lamp was out before I sailed.
The inquiry goes on until Friday, and will hear four more of the crew before it writes its report.`,
      dateline: null,
    },
    "a headline with a score in it, and facts that are no headers": {
      text: `Harrow Kings 2-1 Ondra Storm: late strike settles cup tie
Cup semi-final
A goal in stoppage time by Mattias Yakobi sent Harrow Kings into the final of the cup on a wet night in Ondra.
“I closed my eyes,” said Yakobi.
Man of the match: Mattias Yakobi
Attendance: 11,402
TEAMS
Harrow Kings (4-4-2): Ezer 6; Bellow 7, Sulley 6, Okora 7, Itan 6; Yakobi 9, Ojola 6, Dansen 7, Petrov 5; Auden 7, Novak 6.`,
      headline: "Harrow Kings 2-1 Ondra Storm: late strike settles cup tie",
      headers: ["TEAMS"],
      notHeaders: ["Man of the match", "Attendance: 11,402"],
    },
    "a live page whose entries begin with their times, below its key moments": {
      text: `Budget live: fuel levy rises, pensions frozen
Latest updates as the minister presents her plan to the chamber
KEY MOMENTS
• Fuel levy up by two shillings
• Pensions frozen for a year
4.05pm - Opposition reaction
“It is a budget for the few,” says the leader of the opposition, Stefan Mutua.
3.40pm: Fuel levy to rise
The minister, Amina Njeri, says the levy will go up from July, and that she had no choice.`,
      headline: "Budget live: fuel levy rises, pensions frozen",
      headers: ["KEY MOMENTS", "4.05pm - Opposition reaction", "3.40pm: Fuel levy to rise"],
    },
    "a question that a guide answers": {
      text: `A guide to compost
Layers
Brown, green, brown, green. Dry leaves first, then peelings, then leaves again until the bin is full.
Worms
They will find you. If they do not, a shop in the next town will sell you a tin of them by the weight.
Stirring
Turn the heap with a fork once a week, or never, and wait for twice as long as the neighbours do.
When is it ready?
When it smells of the forest. That takes six months in summer and nine in a winter without much frost.`,
      headers: ["Layers", "Worms", "Stirring", "When is it ready?"],
    },
    "letters without a headline but their own word": {
      text: `LETTERS
Sir, - Your leader on the harbour was a disgrace to a paper that was once read aloud on it. - Yours, etc.,
PADRUIG LOFTHUS,
Killaveg.
Bicycle lanes
Sir, - I cycle to work and have twice been hit by a door. When will somebody who can act do it? - Yours, etc.,
AISLINN BREEN,
Rathmoyle.`,
      headline: "LETTERS",
      headers: ["Bicycle lanes"],
    },
    "an interview that goes on with initials for labels": {
      text: `“Rice is politics”
The farmer Lourdes Magdalo has spent forty years in the paddies. Our reporter, Paolo Sarmento, met her there.
PAOLO SARMENTO: When did you plant your first field?
LOURDES MAGDALO: I was eight. My grandmother tied the seedlings to my wrist.
PS: And now?
LM: Now I tie them to students.
PS: What would you tell the minister?
LM: That a sack of seed is not a photograph.`,
      says: {
        "Now I tie them": "Lourdes Magdalo",
        "What would you tell": "Paolo Sarmento",
        "That a sack of seed": "Lourdes Magdalo",
      },
      notHeaders: ["PS: And now?"],
    },
  });
});
