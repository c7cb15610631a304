import { checkTexts } from "./news-text.js";

describe("people meant", () => {
  checkTexts({
    "two Okafors in court": {
      text: `Brothers differ over father’s will
Chidi Okafor and Nneka Okafor met again on Tuesday in the High Court at Enugu, where their father’s will was read.
“It is not his hand,” Mr Okafor told the judge. “It is his hand on a bad day,” said Ms Okafor.
Nneka Okafor’s lawyer asked for a week. “We have waited nine years,” Mr Okafor said.`,
      says: {
        "It is not his hand": "Chidi Okafor",
        "It is his hand": "Nneka Okafor",
        "We have waited": "Chidi Okafor",
      },
      different: [["Chidi Okafor", "Nneka Okafor"]],
    },
    "two Sotos on one team": {
      text: `Soto sisters lift Cuenca
Valentina Soto scored twice on Saturday and Carla Soto once as Cuenca beat Loja 3-0.
“I had the easy ones,” Valentina said. “She always says that,” said Carla.
Their mother, Pilar Soto, watched from the bench. “I count them as six,” she said.
Carla Soto leaves for Quito in June. “I will miss the corner flag,” she said.`,
      says: {
        "I had the easy": "Valentina Soto",
        "She always says": "Carla Soto",
        "I count them": "Pilar Soto",
        "I will miss": "Carla Soto",
      },
      different: [
        ["Valentina Soto", "Carla Soto"],
        ["Carla Soto", "Pilar Soto"],
      ],
    },
    "an uncle and his niece in a laboratory": {
      text: `New moss named in Hobart
Professor Alan Thistlewood found the moss in 1988. His niece, Dr. Erin Thistlewood, named it on Thursday.
“I thought it was a stain,” Professor Thistlewood said. “He washed half of it off,” said Dr. Thistlewood.
Dr. Thistlewood will give it to the state museum. “It likes the dark,” she said.`,
      says: {
        "I thought it": "Alan Thistlewood",
        "He washed half": "Erin Thistlewood",
        "It likes the dark": "Erin Thistlewood",
      },
    },
    "a surname alone goes to who had it first": {
      text: `Ferry line changes hands
Henrik Lund has run the ferries at Molde since 1999. Lund sold them on Monday to a fund in Bergen.
“I am tired of fog,” Lund said. The fund is led by Astrid Lund, who is no relation.
“We bought the fog too,” Astrid Lund said. “It was cheap.”`,
      says: {
        "I am tired": "Henrik Lund",
        "We bought the fog": "Astrid Lund",
        "It was cheap": "Astrid Lund",
      },
      same: [["Henrik Lund", "Lund said"]],
    },
    "father and son of one name": {
      text: `Radio host hands over the microphone
Desmond Achebe Sr. has read the farm prices on Radio Jos for 40 years. On Friday his son, Tobi Achebe, read them.
“He is too fast,” the older Achebe said. “He is too slow,” Tobi Achebe said.
“The yams do not mind,” said the father.`,
      says: {
        "He is too slow": "Tobi Achebe",
        "The yams do": ["Desmond Achebe", "Desmond Achebe Sr.", "~father"],
      },
    },
    "somebody without a name beside somebody with one": {
      text: `Night on the coroner’s bus
Hassan Mirza has driven the night bus in Leeds for a decade.
A woman with a cello got on at Headingley. “It has its own ticket,” she said.
Two stops later a student fell asleep on it. “He snores in tune,” the woman with the cello said.
Mirza did not look round. “I only see doors,” he said.`,
      says: {
        "It has its own": ["~she", null],
        "He snores in": ["~woman", null],
        "I only see": "Hassan Mirza",
      },
    },
    "my wife, his brother, a nurse": {
      text: `How we kept the shop
My wife counted the tins every night. “We are eleven short,” she said.
Owen Pugh, from the bakery, came over in the snow. His brother had sent him. “We have flour,” Pugh said.
A nurse from the clinic wanted candles. “Any colour,” she told us.
Her driver waited outside. “She burns them at both ends,” he said.`,
      says: {
        "We are eleven": ["~she", null],
        "We have flour": "Owen Pugh",
        "Any colour": ["~she", null],
        "She burns them": ["~he", null],
      },
    },
    "no person is a bank or a ferry": {
      text: `Bank shuts its last branch in Skye
Hebrides Savings closed in Portree on Friday after 112 years. “I opened my first account here,” she said.
The ferry Loch Arran brought the safe to Mallaig. “She is heavier than she looks,” he said.`,
      says: { "I opened my first": null, "She is heavier": null },
    },
    "role nouns across a text": {
      text: `Opera picks a new conductor
The director of the Sofia Opera, Vesela Dimova, has chosen Kenji Arai, a conductor from Osaka, over two others.
“He listens first,” the director said. “I was taught by an angry piano,” said the conductor.
The orchestra’s first violin, Georgi Penev, voted against. “We wanted a Bulgarian,” the violinist said.
“So does my mother,” Arai said. “She met one once,” the conductor added.`,
      says: {
        "He listens first": "Vesela Dimova",
        "I was taught": "Kenji Arai",
        "So does my": "Kenji Arai",
        "She met one": "Kenji Arai",
      },
    },
    "offices of two countries": {
      text: `Ministers meet on a bridge
The Slovak interior minister, Juraj Hanak, and the Hungarian interior minister, Eszter Balla, met on Monday on the bridge at Komarno.
“The bridge is ours,” said the Slovak minister. “Half of it,” the Hungarian minister said.
The mayor of Komarno, Zsolt Kiss, held the ribbon. “I would like it back by six,” the mayor said.`,
      says: {
        "The bridge is": ["Juraj Hanak", "~Slovak minister"],
        "Half of it": ["Eszter Balla", "~Hungarian minister"],
        "I would like": "Zsolt Kiss",
      },
    },
    "he and she by their names": {
      text: `Climbers saved on Elbrus
Irina Volkova and Marek Dudek were brought down from Elbrus on Sunday by a rescue team.
“I had lost my gloves,” she said. “I had hers,” he said.
Dudek is in hospital in Nalchik. “He will keep his fingers,” said Volkova.`,
      says: {
        "I had lost": "Irina Volkova",
        "I had hers": "Marek Dudek",
        "He will keep": "Irina Volkova",
      },
    },
    "titles in other languages": {
      text: `Fish quarrel on the Douro
Senhor Duarte Pinho and Dona Graça Pinho have sold lampreys from one stall in Peso since 1974.
“They are fewer every year,” Dona Graça said. “They are smaller, too,” Senhor Pinho said.`,
      says: { "They are fewer": ["Graça Pinho"], "They are smaller": "Duarte Pinho" },
      different: [["Duarte Pinho", "Graça Pinho"]],
    },
    "a second person takes over the pronoun": {
      text: `Kiln brings village to life
Aroha Paki lit the kiln at Rawene in March. She fires it with driftwood, and she sleeps beside it.
On Fridays Tama Rewi brings the clay. “It comes from behind the school,” he said.
“He steals it,” said Paki. “I borrow it,” he said.`,
      says: {
        "It comes from": "Tama Rewi",
        "He steals it": "Aroha Paki",
        "I borrow it": "Tama Rewi",
      },
    },
    "the former and the present holder": {
      text: `Coach sacked after ten games
Ruben Castellanos was sacked as coach of Rivera on Sunday. The club named Diego Fonte as its new coach.
“I leave with my whistle,” Castellanos said. “I bring my own,” the new coach said.
The former coach won two games. “I remember both,” he said.`,
      says: {
        "I leave with": "Ruben Castellanos",
        "I bring my own": ["Diego Fonte", "~new coach"],
        "I remember both": ["Ruben Castellanos", null],
      },
    },
  });
});
