import { checkTexts } from "./news-text.js";

describe("ways of attributing", () => {
  checkTexts({
    "fragments of what an organization or a person says": {
      text: `Port strike enters third week
The Dockers’ Union of Mombasa said the talks had been “conducted in bad faith” from the start.
Kenya Ports Holding said it had “never refused” to meet the union. The company added that its crews were “ready and waiting” at the gate.
The shipping line Maru Pacific said in a statement that 14 vessels were “waiting outside” and that fruit was “going soft” in their holds.
Wanjiru Kamau, who leads the union, said members felt “used and discarded”, but that they would work if somebody “picked up the telephone”.
The transport ministry said this was the first strike in which neither side had “asked for help”.
Farouk Idris, an importer, told Coast Radio he was “running out of excuses”.
The chamber of commerce warned that some shops would “not live to see” the end of it.`,
      says: {
        "conducted in bad faith": "~Dockers’ Union of Mombasa",
        "never refused": ["~Kenya Ports Holding", "~it"],
        "ready and waiting": "~company",
        "waiting outside": "~Maru Pacific",
        "going soft": "~Maru Pacific",
        "used and discarded": "Wanjiru Kamau",
        "picked up the telephone": ["Wanjiru Kamau", "~Wanjiru Kamau"],
        "asked for help": "~transport ministry",
        "running out of excuses": "Farouk Idris",
        "not live to see": "~chamber of commerce",
      },
    },
    "lists inside a relative clause": {
      text: `Pay row splits theatres
Tuomas Heikkinen, head of Stage Finland, which speaks for actors, dancers, singers and prompters, said “the curtain will come down” on small houses.
The Ballet Guild, which includes teachers, pianists, physiotherapists and cooks, called the offer “a tip, not a wage”.
Irena Novotna, director of the Brno Opera, which employs tailors, wigmakers and carpenters, said: “We have cut everything but the singing.”
The Lyric, whose seats, lamps and lifts date from 1911, described itself as “one storm from closing”.
Otto Brandl, who has written for papers, radio and film, said the row was “older than he was”.`,
      says: {
        "the curtain will": "Tuomas Heikkinen",
        "a tip": "~Ballet Guild",
        "We have cut": "Irena Novotna",
        "one storm from": "~Lyric",
        "older than he": "Otto Brandl",
      },
    },
    "according to, with its comma": {
      text: `Rivers run low in Kerala
According to the Centre for Water Studies, nine dams “hold less than a month’s supply” this week.
The rains were “late and thin”, according to Priya Menon, who runs the weather office in Kochi, and farmers have stopped sowing.
According to the state’s irrigation board, which met on Tuesday, canals “will be opened by turns” until June.
Half of the wells, according to a report by the Delta Trust, are “salty or dry”.
According to Joseph Kurien, a grower near Alappuzha, ministers “look at the sky and go home”.`,
      says: {
        "hold less than": "~Centre for Water Studies",
        "late and thin": "Priya Menon",
        "will be opened": "~irrigation board",
        "salty or dry": ["~report", "~Delta Trust"],
        "look at the sky": "Joseph Kurien",
      },
    },
    "passives with one agent and several": {
      text: `Stadium roof plan panned
The design was described by the architect Paolo Ferrante as “a hat that fits nobody”.
It was attacked by fans, players and the referees’ league for “shutting out the sun”.
The mayor was accused by Rosa Quiroga, a councillor, and by two of her colleagues of “building a monument to himself”.
The cost was called “an insult” by Beatriz Lemos of the tax watch group.
The roof has been praised by Nuno Tavares and the club’s owners as “the future of the game”.
The club was told by the fire chief, Davi Rocha, that the exits were “two doors short”.`,
      says: {
        "a hat that fits": "Paolo Ferrante",
        "shutting out the sun": "~fans",
        "building a monument": "Rosa Quiroga",
        "an insult": "Beatriz Lemos",
        "the future of": ["Nuno Tavares", "~Nuno Tavares"],
        "two doors short": "Davi Rocha",
      },
    },
    "in somebody’s words": {
      text: `A cook leaves her kitchen
The soup at Casa Brenes is, as Lucía Brenes has it, “a quarrel between a carrot and a bone”.
The room was, in the words of the critic Axel Moberg, “a corridor with spoons”.
It made money because, in her brother Iván’s words, “nobody counted the bread”.
What Moberg calls “the great salt war” began there in 1999.
In the phrase of her first pupil, Gilles Aubert, she cooked “like somebody late for a train”.
To quote Aubert, “nobody left hungry, and few left early”.`,
      says: {
        "a quarrel between": "Lucía Brenes",
        "a corridor with": "Axel Moberg",
        "nobody counted": ["Iván", "Iván Brenes", "~brother Iván"],
        "the great salt war": "Axel Moberg",
        "like somebody late": "Gilles Aubert",
        "nobody left hungry": "Gilles Aubert",
      },
    },
    "brackets, dashes and colons": {
      text: `Readers on the end of the night train
We asked what you would miss when the Lisbon night train stops in March.
“The smell of oranges at four.” (Carlota Reis)
“Nothing. I never slept.” (Henrik Dahl, Uppsala)
“It taught me to pack.” — Samir Haddad, nurse
“A bed that moves is a luxury no hotel can sell.” — The Porto Courier
Marta Ruel, poet: “I wrote two books in the lower bunk.”
Jun Okada, retired guard: “The keys are still in my coat.”
Priest and traveller Amos Beke: “One prays better on rails.”`,
      says: {
        "The smell of": "Carlota Reis",
        "I never slept": "Henrik Dahl",
        "It taught me": "Samir Haddad",
        "A bed that moves": "~Porto Courier",
        "I wrote two": "Marta Ruel",
        "The keys are": "Jun Okada",
        "One prays better": "Amos Beke",
      },
      byline: null,
    },
    "a line that says who speaks next": {
      text: `Voices from the flood plain
The water fell on Friday, and people went back to look at what it had left in Chirwa.
Esther Phiri, who keeps the clinic’s books, is standing in her kitchen.
“The ledger floated. It is the only thing that did.”
Next is Daniel Zulu, the ferryman:
“I have never had so many passengers or so little fare.”
Last to return was the teacher, Mercy Gondwe. She had this to say:
“The blackboard is clean, at least.”
And from Samuel Tembo, her head teacher, came this:
“We shall sit on the roof and do sums.”`,
      says: {
        "The ledger floated": "Esther Phiri",
        "I have never had": "Daniel Zulu",
        "The blackboard is": ["Mercy Gondwe", "~She"],
        "We shall sit": "Samuel Tembo",
      },
    },
    "said the holder of an office": {
      text: `Lifeboat crews home after storm
“The wave stood up like a door,” said the skipper of the Mary Ellen, Tobias Crewe.
“We saw the light and nothing else,” said the coxswain of the Bressay boat, Innes Moir. “Then nothing at all.”
“They were very cold,” said the doctor on duty at Lerwick, Anya Petrov.
“Nobody is to blame,” said the chairman of the harbour trust, Sir Leopold Vane.
“I would not have gone out,” admitted the owner of a second boat, Kit Sandison, on Monday.
“We lost a rudder,” explained the engineer, Bo Nyberg, who has sailed since 1980.`,
      says: {
        "The wave stood": "Tobias Crewe",
        "We saw the": "Innes Moir",
        "Then nothing": "Innes Moir",
        "They were very": "Anya Petrov",
        "Nobody is to": "Leopold Vane",
        "I would not": "Kit Sandison",
        "We lost a": "Bo Nyberg",
      },
    },
    "said somebody somewhere": {
      text: `Snow shuts the passes
“It came sideways,” said Marlow Finch in Port Ellery. “I could not see my own gate.”
“We have bread for a week,” said Ottilie Brun at the hostel on the Furka.
“The plough is in the ditch,” reported Giacomo Bassi from the far side of the tunnel.
“Stay where you are,” advised Police Inspector Noor Rahman in a message to drivers.
“Only the goats are out,” said Hanne Vik by telephone from Ulvik.
“I skied to work,” said a baker in Zermatt, Luzia Imboden.`,
      says: {
        "It came sideways": ["Marlow Finch", "~Marlow Finch"],
        "I could not": ["Marlow Finch", "~Marlow Finch"],
        "We have bread": "Ottilie Brun",
        "The plough is": "Giacomo Bassi",
        "Stay where you": "Noor Rahman",
        "Only the goats": "Hanne Vik",
        "I skied to": "Luzia Imboden",
      },
    },
    "unknown titles before a name": {
      text: `Palace denies rift with council
“There is no rift,” said Tunku Amir Rashid. “There was a late dinner,” added Datin Zaleha Noor.
Hetman Ostap Doroshenko said: “We were not invited.”
“I carried the chairs,” Havildar Gurmeet Thapa said.
Lonko Rayen Curihuinca called the seating “an old wound”.
“Eat first, quarrel later,” Kumu Leilani Kaeo said.
According to Sardar Baz Khan, the rice was “worth the insult”.`,
      says: {
        "There is no rift": "Amir Rashid",
        "There was a late": "Zaleha Noor",
        "We were not": "Ostap Doroshenko",
        "I carried the": "Gurmeet Thapa",
        "an old wound": "Rayen Curihuinca",
        "Eat first": "Leilani Kaeo",
        "worth the insult": "Baz Khan",
      },
    },
    "rarer verbs of speech": {
      text: `Chess final ends in tears
“That is my clock,” spluttered Anatol Grabski. “It was,” deadpanned Mei Lin Chua.
“Touch it and you move it,” intoned the arbiter, Ludo Verhaegen. “I sneezed,” Grabski pleaded.
“Everyone sneezes,” Chua retorted. “Not on bishops,” chimed in her coach, Rafael Pinto.
“Order,” Verhaegen broke in. “I want a rematch,” Grabski cried out.
“He can have one,” Chua shrugged. “In a year,” chipped in Pinto.
“I shall be ready,” Grabski vowed.`,
      says: {
        "That is my clock": "Anatol Grabski",
        "It was": "Mei Lin Chua",
        "Touch it": "Ludo Verhaegen",
        "I sneezed": "Anatol Grabski",
        "Everyone sneezes": "Mei Lin Chua",
        "Not on bishops": "Rafael Pinto",
        Order: "Ludo Verhaegen",
        "I want a rematch": "Anatol Grabski",
        "He can have one": "Mei Lin Chua",
        "In a year": "Rafael Pinto",
        "I shall be": "Anatol Grabski",
      },
    },
    "speech that nobody has uttered": {
      text: `A village without a pub
Bogdan Ilves, who ran the last one, has moved to his sister’s in Tartu.
In eleven years nobody ever had reason to say “the beer is warm”.
No guest would have said “I am going home early”. You could not walk past without hearing yourself think “just the one”.
If a stranger were to ask “where is the bar”, there would be no one to answer.
Few here would say “good riddance”. It is a place where one does not say “next time”.`,
      says: {
        "the beer is warm": null,
        "I am going home": null,
        "just the one": null,
        "where is the bar": null,
        "good riddance": null,
        "next time": null,
      },
    },
    "a quote that opens a paragraph, and its own speaker": {
      text: `Bees return to the Karst
Matej Zore, who lost every hive in 2021, keeps eleven again near Sežana.
He checks them at dawn and writes down what he sees in a school book.
“No spraying before dusk,” reads a notice on his fence, put up by the council.
“We asked for it twice,” said a neighbour, Nada Furlan.
“Honey is weather in a jar,” an old saying goes.
“It was a good year,” the beekeepers’ society wrote in its letter to members.`,
      says: {
        "No spraying before": null,
        "We asked for": "Nada Furlan",
        "Honey is weather": null,
        "It was a good": "~beekeepers’ society",
      },
    },
    "guesses from the sentence before": {
      text: `Council buys a theatre organ
Philippa Groot met the seller in Ghent in April. The two had not spoken since 1987.
The organ has three keyboards and a drum. “Tune me,” somebody had scratched inside the lid.
Groot paid in coins. “A bargain at the price,” the Evening Post called it the next day.
Councillor Edmund Tighe was not told. “I heard of it from my barber,” he said.
Its last player, Wim Claes, died in 1990. “He never once sat straight,” his daughter, Lotte Claes, said.`,
      says: {
        "Tune me": null,
        "A bargain at": "~Evening Post",
        "I heard of": "Edmund Tighe",
        "He never once": "Lotte Claes",
      },
    },
    "how somebody looks, behind the name": {
      text: `Bakers close after a century
“We fed four parishes from one oven,” said Greta Haldane, her apron still white.
“It was never about money,” sighed Orla Fenn, her sister, his cap in both hands.
“I would do it again,” smiled Piet Ruben, their oldest driver, his engine running. “Every frozen morning.”
“Somebody will open here,” said Haldane, its last owner, his voice low.`,
      says: {
        "We fed": "Greta Haldane",
        "It was never": "Orla Fenn",
        "I would do": "Piet Ruben",
        "Every frozen": "Piet Ruben",
        "Somebody will": "Greta Haldane",
      },
    },
    "any verb behind speech that opens its sentence": {
      text: `Market moves under protest
The traders met Councillor Dina Osei on Friday.
“You sold the ground from under us,” charged Kofi Mensah.
“Nobody was told to leave today,” countersigned the councillor.
“They were told by a bulldozer,” riposted a trader.
“That is a matter for the courts,” ruled Osei in the end.
“The new stalls are dry,” she was told, and the meeting ended.`,
      says: {
        "You sold": "Kofi Mensah",
        "Nobody was": "Dina Osei",
        "They were told": "~a trader",
        "That is a matter": "Dina Osei",
      },
    },
    "any verb with a clause behind “that”": {
      text: `Tribunal hears of the ferry
Counsel for the owners, Ranjit Sethi, submitted that the log was “complete in every page that matters”.
The engineer Lena Marsh deposed that the pump had “not been opened since the spring”.
The harbour list showed that the ferry was “cleared for eighty and no more”.`,
      says: {
        "complete in every": "Ranjit Sethi",
        "not been opened": "Lena Marsh",
        "cleared for eighty": [null, "~harbour list"],
      },
    },
  });
});
