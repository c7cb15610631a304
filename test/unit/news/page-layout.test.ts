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
  });
});
