import { checkTexts } from "./news-text.js";

describe("fragments that somebody says", () => {
  checkTexts({
    "what somebody calls something": {
      text: `Rate plan divides coast
Finance Minister Otto Wendt called the plan “a disgrace” and walked out of the chamber.
Judge Petra Lindqvist described the scheme as “callous”, “greedy” and “beyond help”.
Roger Finch, who keeps a tackle shop, calls it “theft”.`,
      says: {
        "a disgrace": "Otto Wendt",
        callous: "Petra Lindqvist",
        greedy: "Petra Lindqvist",
        "beyond help": "Petra Lindqvist",
        theft: "Roger Finch",
      },
    },
    "and what nobody has said yet, or an office ranks by its rules": {
      text: `Harbour files opened
Mayor Tilda Rusk refused to call the leak “grave” on Monday.
The registry deemed nine of the letters “top secret” in May.
She called the “heat officer” home.`,
      says: { grave: null, "top secret": null, "heat officer": null },
    },
    "what somebody is accused of": {
      text: `Rice row grows
The opposition leader, Bela Toth, accused Prime Minister Rana Devi of “buying votes” with cheap rice.`,
      says: { "buying votes": "Bela Toth" },
    },
    "a point made, a boast": {
      text: `Candidates meet in Ulm
Anton Berg also made the point that the plan, drawn up by her rival, would make the town “a desert with lamps”.
Berg’s boast that he had “never lost a bet in his life” drew laughter.`,
      says: {
        "a desert with": "Anton Berg",
        "never lost a bet": "Anton Berg",
      },
    },
    "passed on by an agency": {
      text: `Envoys leave
President Ivo Malik described the expulsions as “hostile acts of fear”, the Baltic Wire reported.`,
      says: { "hostile acts": "Ivo Malik" },
    },
    "nobody, none": {
      text: `Snow at last
Nobody in Lydford ever had occasion to say “we have too much snow”, until this year.
Voters were asked: “Should the city buy the stadium?” Most said no.
Her first place, “Salt Water Days”, went bust.`,
      says: { "we have too much": null, "Should the city": null, "Salt Water": null },
    },
  });
});

describe("speech and who it is led by", () => {
  checkTexts({
    "a label that is a thing": {
      text: `Last night’s theatre
Critic Owen Price left at the interval. His verdict: “Too long by half.”
Hana Kubo laughed. “Is that a question?” Then, after a pause: “Yes, I was afraid.”`,
      says: { "Too long": "Owen Price", "Yes, I was": "Hana Kubo" },
    },
    "a headline that begins with speech": {
      text: `“We’ll appeal”: Dockers’ leader vows to fight on
Dockers’ leader Padraig Nolan promised to go to the highest court on Thursday.`,
      says: { "We’ll appeal": "~leader" },
    },
    "how somebody put it, whose reply it was": {
      text: `Smell annoys street
“It stinks,” was how Lotte Graff, who lives next door, put it.
“Good riddance,” came the reply from Wen Tao, the landlord.
“A mess,” was Janet Osei’s verdict.`,
      says: { "It stinks": "Lotte Graff", "Good riddance": "Wen Tao", "A mess": "Janet Osei" },
    },
    "a view that somebody shares": {
      text: `Hotels short of hands
It is a view echoed by Pilar Soto, of the hoteliers’ association: “Without workers there is no season.”`,
      says: { "Without workers": "Pilar Soto" },
    },
    "a title that no tagger knows": {
      text: `Pay rally at noon
“They have to decide whether to eat or not,” Homes for $10 organizing director Kendall Fells told reporters.
“That was the first time in years,” Radio This Evening co-Host DeMarco Lane said.`,
      says: { "They have to decide": "~Kendall Fells", "That was the first": "DeMarco Lane" },
    },
    "somebody inside what another told": {
      text: `Accountant jailed
Sergeant Maeve Tiernan told the court that Fergal Dunne, when arrested, had said: “What kept you?”`,
      says: { "What kept you": "Fergal Dunne" },
    },
    "whoever disagrees": {
      text: `Tax row in the dales
“It is a bribe,” says Bruno Keller of the taxpayers’ league. “A cheap one.”
His rival, Anke Voss, disagrees. “It is help for those who wait.”`,
      says: { "A cheap one": "Bruno Keller", "It is help": "~Anke Voss" },
    },
    "the writer’s own question": {
      text: `Keeper of the lamp
Anna Dole is thirty-one and keeps the lamp at Skerry. Does she mind the dark? “Not for a moment. I sleep by day.”
She had a question for the council. “Who pays for the oil?”`,
      says: { "Not for a moment": "Anna Dole", "Who pays": "Anna Dole" },
    },
    "questions and answers by turns": {
      text: `Bus inquiry opens
“Were you there?” asked prosecutor Ellen Dyer.
“I was,” said Tom Brack.
“And you saw the car?”
“I heard it before I saw it.”`,
      says: { "And you saw": "Ellen Dyer", "I heard it": "Tom Brack" },
    },
    "the one before the last to speak": {
      text: `Councillor questioned
“I never took a penny,” Councillor Ray Oakes told the hearing.
Asked by barrister Una Flynn whether he had flown to Madeira, he said: “Once.”
“And who paid?” she asked.
“I forget,” he said.`,
      says: { "And who paid": "Una Flynn", "I forget": "Ray Oakes" },
    },
    "the only person of a sentence about nothing": {
      text: `Meeting ends early
Mary Osborne keeps the books. It was left to Osborne to sum up. “A mess from start to end,” she said.`,
      says: { "A mess from": "Mary Osborne" },
    },
    "one of many": {
      text: `Minister in the valley
Minister Ali Reza met villagers on Sunday. One of them, an old man in a blue coat, wept. “We have buried eleven,” he said.`,
      says: { "We have buried": null },
    },
  });
});
