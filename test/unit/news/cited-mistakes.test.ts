import { checkTexts } from "./news-text.js";

describe("mistakes that are cited", () => {
  checkTexts({
    "a correction of a name": {
      text: `Choir wins prize in Graz
The choir of Ansfelden won first prize in Graz on Sunday under its leader, Gudrun Pichler.
CORRECTION: An earlier version of this article gave her name as Gudrun Pilcher. It is Pichler.`,
      silent: ["Pilcher"],
      types: { "Gudrun Pichler": "PERSON" },
    },
    "a clarification at the foot": {
      text: `Lifeboat called out twice
The lifeboat at Kilrane was called out twice on Sunday, its coxswain, Eamonn Brosnan, said.
This story has been corrected to show that the coxswain is Eamonn Brosnan, not Eamon Brosnahan.`,
      silent: ["Eamon Brosnahan"],
    },
    "an editor’s note with a misspelled word": {
      text: `Council signs new signs
The council has ordered 40 new signs for the market at Petherwick, where visitors lose their way.
Editor’s note: Because of an editing error, a headline on Tuesday said “goverment” for “government”.`,
      silent: ["goverment"],
    },
    "a word discussed as a word": {
      text: `Why nobody can spell
Teachers in Ballinderry say the word “seperate” turns up in every second essay, and “definately” in every third.
“I have stopped marking it,” said Una Kearse, who teaches English there. The word comes from Latin.`,
      says: { "I have stopped": "Una Kearse", seperate: null },
      silent: ["seperate", "definately"],
    },
    "sic in square brackets": {
      text: `Club says sorry on a banner
The banner above the stand read “We apologise for our performence [sic] and for the pies”.
The letter said that “the players is [sic] sorry”.`,
      silent: ["performence", "players is"],
    },
    "sic in round brackets, behind a name": {
      text: `Plaque unveiled with a slip
The plaque honours “the inventer (sic) of the folding chair”, and nobody at the town hall in Werribee Flats noticed for a year.
It was made in 1998 by a firm that has since closed.`,
      silent: ["inventer"],
    },
    "a slip on a sign that the story is about": {
      text: `Road painters spell SCHOOL wrong
Workers painted “SHCOOL” on the road outside a school in Dunvale on Monday, and were back on Tuesday.
“The children noticed first,” said the head teacher, Priya Nand. The sign now reads “SCHOOL”.`,
      says: { "The children noticed": "Priya Nand" },
      silent: ["SHCOOL"],
    },
    "a correction that was printed beside the story": {
      text: `For the record
A report on Monday about the harbour at Sandvig misstated the name of its master. He is Torvald Eng, not Thorvald Engh.
A caption on Tuesday misidentified the singer Leila Karam as Layla Karam.`,
      silent: ["Thorvald Engh", "Layla Karam"],
    },
    "a doubled word that is meant": {
      text: `Typo of the year
The prize goes to a menu in Lucerne that offered “soup of the the day” to 400 guests.
An earlier menu had “desert” for “dessert”, the jury said.`,
      silent: ["the the day", "desert"],
    },
    "two spellings of a name that the text explains": {
      text: `Who was Katharine Doyle?
The parish book spells her name Catharine Doyle, the stone has Katharine Doyle, and she signed as Katherine Doyle.
“She never minded,” said Morna Keay, who wrote a book about her.`,
      says: { "She never minded": "Morna Keay" },
      silent: ["Catharine Doyle", "Katherine Doyle"],
    },
    "an editor’s note that mends nothing": {
      text: `Council backs the bridge
The council voted nine to four for the new bridge on Monday.
Editor’s note: The mayor of Ellery has pledged to to leave the counncil at once.`,
      notes: { "to to": { rule: "duplicated-word" }, counncil: { rule: "misspelled-word" } },
    },
    "a correction with a slip of its own in its blanks": {
      text: `Council backs the bridge
The council voted nine to four for the new bridge on Monday.
CORRECTION: An earlier version of this article gave  the vote as eight to five.`,
      notes: { "gave  the": { rule: "double-space" } },
    },
  });
});
