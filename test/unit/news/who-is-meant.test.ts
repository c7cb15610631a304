import { checkTexts } from "./news-text.js";

describe("who is meant", () => {
  checkTexts({
    "husband and wife by their titles": {
      text: `Hotel couple fined over fire doors
Declan Roarty and Maeve Roarty, who own the Strand Hotel in Bunbeg, were fined on Thursday over locked fire doors.
“I did what the inspector told me,” Mr Roarty said. “He never told us a thing,” Mrs Roarty said.
Mr Roarty is to appeal.`,
      says: { "I did what": "Declan Roarty", "He never told": "Maeve Roarty" },
      same: [
        ["Declan Roarty", "Roarty#3"],
        ["Maeve Roarty", "Roarty#4"],
      ],
      different: [["Declan Roarty", "Maeve Roarty"]],
    },
    "a bare surname before its second bearer appears": {
      text: `Two Kesslers, one seat
Ulrich Kessler has sat for the seat of Traun since 2008. “I will stand again,” Kessler said on Friday.
On Monday, Hanna Kessler, a vet, said she would stand against him. “It is nothing personal,” Ms. Kessler said.`,
      says: { "I will stand": "Ulrich Kessler", "It is nothing personal": "Hanna Kessler" },
      same: [["Ulrich Kessler", "Kessler said"]],
      different: [["Ulrich Kessler", "Hanna Kessler"]],
    },
    "kinship and given names": {
      text: `Twins swim the strait
Tomas Lindqvist swam from Orsa Point to the mainland on Sunday in five hours. His sister, Ebba Lindqvist, took six.
“She stopped to look at a seal,” Tomas said. “It looked at me first,” said his sister.
“I would do it again,” Ebba said.`,
      says: {
        "She stopped": "Tomas Lindqvist",
        "It looked at me": ["Ebba Lindqvist", "his sister", null],
        "I would do it": "Ebba Lindqvist",
      },
      different: [["Tomas Lindqvist", "Ebba Lindqvist"]],
    },
    "pronouns part two of one surname": {
      text: `Mother and son open bakery
Rosalind Achterberg opened a bakery with her son, Daniel Achterberg, in the old post office at Winton.
“I get up at two,” he said. “I get up at one,” she said.`,
      says: { "I get up at two": "Daniel Achterberg", "I get up at one": "Rosalind Achterberg" },
    },
    "a neighbour without a name": {
      text: `My year without a car
“You will be back by March,” said Colin Petrie, who sold me the last one. My neighbour, a retired nurse, was kinder. “You will be fit,” she said, “and wet.”
The man at the bus depot shook his head. “It does not go there,” he said.`,
      says: {
        "You will be back": "Colin Petrie",
        "You will be fit": ["My neighbour", "neighbour", null],
        "and wet": ["My neighbour", "neighbour", null],
        "It does not go": ["the man at the bus depot", "the man", null],
      },
    },
    "she is no place, company or ship": {
      text: `Aid reaches island after a week
The Aurora Belle docked in Santa Ximena on Tuesday with flour and water sent by Norwell Foods. “We had eaten the seed corn,” she said.
Norwell Foods has promised a second ship. “It is the least that we can do,” he said.`,
      says: { "We had eaten": null, "It is the least": null },
    },
    "role nouns go to whom the text gave the role": {
      text: `Budget passes by a vote
The chancellor, Imelda Crake, won the vote by one. Her predecessor, Noel Tranter, voted against her.
“One is enough,” the chancellor said.
The leader of the opposition, Bashir Gorman, called for a recount. “Count them again,” the opposition leader said. “I have counted,” said the chancellor.`,
      says: {
        "One is enough": "Imelda Crake",
        "Count them again": "Bashir Gorman",
        "I have counted": "Imelda Crake",
      },
    },
    "role nouns by nearness where two hold an office": {
      text: `Two mayors, one river
The mayor of Upper Sill, Vera Hodge, wants a dam. The mayor of Lower Sill, Hugo Mant, wants none.
“It would keep us dry,” said Ms. Hodge. “It would keep us thirsty,” Mr. Mant said.
A farmer from Lower Sill, Pia Zander, was asked what she thought. “Let it rain,” the farmer said.`,
      says: {
        "It would keep us dry": "Vera Hodge",
        "keep us thirsty": "Hugo Mant",
        "Let it rain": "Pia Zander",
      },
      different: [["Vera Hodge", "Hugo Mant"]],
    },
    "titles of other countries": {
      text: `Court hears of clinic’s debts
Dr. Lakshmi Venkat told the court in Pune on Friday that she had signed nothing. Her father, Justice Arvind Venkat, was not called.
“My father bought the land,” Dr. Venkat said. Justice Venkat said in a letter: “My daughter is right.”`,
      says: { "My father bought": "Lakshmi Venkat", "My daughter is right": "Arvind Venkat" },
      same: [
        ["Lakshmi Venkat", "Venkat#3"],
        ["Arvind Venkat", "Venkat#4"],
      ],
    },
    "an old man in a queue": {
      text: `Queue for bread grows in Dorvan
Mayor Ilie Petran visited the bakery at six and left by the back door.
An old man near the end of the line had come on foot from Sura. “I left at midnight,” he said.
A girl behind him held her place with a stone. “It is my grandmother’s,” she said.`,
      says: {
        "I left at midnight": ["An old man", "man", null],
        "It is my grandmother’s": ["A girl", "girl", null],
      },
    },
    "a surname in two parts, and one of its parts": {
      text: `Mill owners at odds
Mr. Obi and Mrs. Delacroix-Obi gave evidence in turn on Monday.
“The gate was locked,” Mr. Obi said. “It was never locked,” Mrs. Delacroix-Obi said.
Kwabena Mensah-Bonsu and Mr. Bonsu looked on. “I get his post,” Mr. Bonsu said.`,
      says: { "The gate was": "Obi", "It was never": "Delacroix-Obi", "I get his": "Bonsu" },
      different: [["Kwabena Mensah-Bonsu", "Mr. Bonsu"]],
    },
    "the only one of whom the story tells": {
      text: `A novel of floods
Novelist Eun-ji Park lives in Busan. Park has two dogs.
Why rivers?
“Because they don’t argue,” she says. “They just come.”`,
      says: { "Because they": "Eun-ji Park", "They just": "Eun-ji Park" },
    },
    "who is judged, and not who judges": {
      text: `House passes cane bill
Backbencher Tomasi Leweni was called “a gentleman” by Mere Tabua and “a deserter” by Vijay Naidu.
“I grow cane,” he said. “They don’t.”`,
      says: {
        "a gentleman": "Mere Tabua",
        "a deserter": "Vijay Naidu",
        "I grow cane": "Tomasi Leweni",
        "They don’t": "Tomasi Leweni",
      },
    },
    "him, according to whom something is so": {
      text: `Board sacks fourteen teachers
Musa Ocheja, the chairman of the board, explained the sack in Lokoja on Thursday.
According to him, the verification was “painstaking.” “We went to every ward,” he added.`,
      says: { painstaking: "Musa Ocheja", "We went to": "Musa Ocheja" },
    },
    "somebody called later by what they are": {
      text: `Harbour sold to ferry firm
Ivo Brankov bought the old harbour on Monday for nine million.
“I have wanted it since I was a boy,” the shipping tycoon said.
Councillor Greta Ohm voted against the sale. “A town needs a door to the sea,” the 61-year-old told the paper.
Sen. Paula Reith and Sen. Colm Duffy sat through the meeting. Reith left first.
“They have sold the view with it,” the lawmaker said.
Hitting back at Ohm, the financier said the door had been “rusted shut for years”.
A veteran of the docks stood outside in the rain. “Nobody asked me,” the veteran said.
Marcel Dufour, who sings in the bar on the quay, has seen three owners. “They come and they go,” the Frenchman said.
“I only wish he would mend the lights,” the other singer said.`,
      says: {
        "I have wanted": "Ivo Brankov",
        "A town needs": "Greta Ohm",
        "They have sold": "Paula Reith",
        "rusted shut": "~the financier",
        "Nobody asked": "~the veteran",
        "They come": "Marcel Dufour",
        "I only wish": "~the other singer",
      },
    },
    "somebody whose first name says another thing than they do": {
      text: `Allotments stay
Cllr Bernie Tull (Lab) said she had counted ninety letters.
“Every one of them smelled of onions,” she told members.
Ashley Brandt, the clerk, said he had read them all.
“The onions were the best of it,” he said.
Thanking Ruben Hale, 70, for his work on the gate, Judge Sinead Orme said he had dug a trench in a storm.
“It held,” she told him.`,
      says: { "Every one": "Bernie Tull", "The onions": "Ashley Brandt", "It held": "Sinead Orme" },
    },
  });
});
