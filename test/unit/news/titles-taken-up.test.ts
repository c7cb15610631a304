import { checkTexts } from "./news-text.js";

describe("titles taken up", () => {
  checkTexts({
    "abbreviated titles, written out later": {
      text: `Hearing on ferry fund opens
Sen. Marla Twining and Rep. Otis Brandvold questioned Gov. Helene Ruark in the capitol on Monday.
“Where is the money?” the senator asked. “Which money?” said the congressman. “Ours,” the governor said.
Capt. Jorn Aalto and Sgt. Beata Lind stood at the door. “Nobody leaves,” the captain said. “Nobody wants to,” said the sergeant.
A senator from the north left early. “I have a train,” a senator told a clerk.`,
      says: {
        "Where is the": "Marla Twining",
        "Which money": "Otis Brandvold",
        Ours: "Helene Ruark",
        "Nobody leaves": "Jorn Aalto",
        "Nobody wants": "Beata Lind",
        "I have a train": [null, "~a senator"],
      },
    },
    "a judge by his title, and nobody where two are judges": {
      text: `Judge stops clock in pier trial
Mr. Justice Pellow stopped the clock at noon. “We shall eat,” said the judge.
The pier’s builder, Anke Duval, was to speak at one. “I had soup,” she said.`,
      says: { "We shall eat": "Pellow", "I had soup": "Anke Duval" },
    },
    "two with one title": {
      text: `Doctors disagree on the spa
Dr. Ilse Krantz and Dr. Tom Vane have tested the water of the spa at Grund.
“It is salt,” the doctor said.`,
      says: { "It is salt": [null, "~the doctor"] },
    },
    "two offices in one sentence": {
      text: `Flooded road is walked
The leader of Marlow County Council, Cllr. Edda Crane, and the head of roads, Bill Oyelowo, walked the flooded road together.
“I can see it,” the leader of the council said. “It is wet,” the head of roads confirmed.`,
      says: { "I can see": "Edda Crane", "It is wet": "Bill Oyelowo" },
    },
    "offices behind the names, with their owner": {
      text: `Fish union loses two
Harald Sunde, vice-chairman of the Nordvik fishermen’s union, and Astrid Moe, its treasurer, left on Thursday.
“We were tired,” the treasurer said. The vice chairman said the quota was “a death sentence in decimals”.
Ines Falk, chief medical officer of Brant County, was not sorry. “They coughed,” said the county’s chief medical officer.`,
      says: {
        "We were tired": "Astrid Moe",
        "a death sentence": "Harald Sunde",
        "They coughed": "Ines Falk",
      },
    },
    "a bare surname by the pronoun behind it": {
      text: `Tax row splits town hall
Councillor Ewan Merrick and his sister, Dr. Moira Merrick, have not spoken since the budget vote in Dunmore.
“He sold the library,” Dr. Merrick said on Monday. Mr. Merrick said the money had been “spent three times over”.
Merrick, a surgeon, added that she would stand against her brother in May. “I can count, too,” she said.`,
      says: {
        "He sold": "Moira Merrick",
        "spent three": "Ewan Merrick",
        "I can count": "Moira Merrick",
      },
    },
    "somebody whose brother is told of": {
      text: `Trawler lost off Skarholm
The trawler Margit Lone went down off Skarholm on Sunday night with four men aboard. She was 31 years old.
Signe Dahle, whose brother was her skipper, heard of it on the radio. “She was a good boat,” she said.`,
      says: { "She was a good": "Signe Dahle" },
    },
    "the accused is nobody else": {
      text: `Two Pereras in court
Two Pereras stood in court on Thursday: Nimal Perera, who sells paraffin, and Constable Ruwan Perera, who arrested him.
“He smelled of it,” Constable Perera told the court. The accused shook his head. “I sell it,” he said.`,
      says: { "He smelled": "Ruwan Perera", "I sell it": ["Nimal Perera", null] },
    },
  });
});
