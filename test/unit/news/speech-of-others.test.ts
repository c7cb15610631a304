import { checkTexts } from "./news-text.js";

describe("speech of others", () => {
  checkTexts({
    "whom somebody recalls saying something": {
      text: `Knife makers meet
Pauline Achebe recalls her grandmother telling her “never lend a knife on a Friday”. Neighbours heard Ivo Stern shouting “not again, please” at the dog.
“He was not listening,” says Achebe.`,
      says: { "never lend": "~her grandmother", "not again": "Ivo Stern", "He was not": "Pauline Achebe" },
    },
    "what nobody recalls somebody saying": {
      text: `Bank turns ninety
Nobody at the bank can remember a customer saying “thank you for the fees”. The manager, Otto Frick, is not sorry.`,
      says: { "thank you for": null },
    },
    "who tells of somebody without a name": {
      text: `Tractor stopped on bridge
Police Constable Moana Tere stopped the tractor at 11. The driver, she said, was “polite and upside down”.`,
      says: { "polite and": "Moana Tere" },
    },
    "an office of another place": {
      text: `Bishops fall out
The then Bishop of Tarn, Matteo Kuzhi, had claimed in 2015 that the mill was cursed.
Last year the bishop of the Pala diocese said the bakery was, too. “It is in the bread,” he said.`,
      says: { "It is in the bread": [null, "~bishop of the Pala"] },
    },
    "who told the one who tells of it": {
      text: `Small print read at last
Ilan Roth said the minister had told him “not to worry about the small print”. The minister, Vera Dinescu, said she had told him no such thing.`,
      says: { "not to worry": ["Vera Dinescu", "~the minister"] },
    },
    "what a clause tells of somebody, before another answers": {
      text: `Vote counted in Norre
Asked about the vote, which Hanna Broe had called “a sham of a contest”, Rurik Vane replied that it was fair.
The roof, which Ines Marrow has described as “a bad joke,” Paul Oday said, will be mended.`,
      says: { "a sham of": "Hanna Broe", "a bad joke": "Ines Marrow" },
    },
    "what is said in no case": {
      text: `Report on the fire
If anyone asks, tell them “we are closed”. Had the guard said “stop”, nobody would have gone in, the report says.
If asked, Pia Luthi says “no comment today” and hangs up.`,
      says: { "we are closed": null, stop: null, "no comment today": "Pia Luthi" },
    },
    "for whom it was simple, and whose advice is asked for": {
      text: `Storm keeps her goal clean
For the goalkeeper, Ebba Storm, it was simple: “They shot, I jumped.”
And Storm’s message to the next opponents? “Shoot lower.”`,
      says: { "They shot, I": "Ebba Storm", "Shoot lower": "Ebba Storm" },
    },
    "the brother of somebody": {
      text: `Widow defends late banker
“He never owed a penny,” said Claes Dorn’s widow, Ada Dorn. Dorn’s brother was less sure. “Pennies, no,” he said.`,
      says: { "He never owed": "Ada Dorn", "Pennies, no": [null, "~brother"] },
    },
    "somebody by age": {
      text: `Debut goal in Genk
The striker Obinna Fashola, 19, scored on his debut in Genk on Saturday. The goalkeeper, Wim Aerts, 38, was beaten.
“I closed my eyes,” the 19-year-old said. “I saw it all,” said the 38-year-old.`,
      says: { "I closed": "Obinna Fashola", "I saw": "Wim Aerts" },
    },
    "who answers a question with a question, and who speaks next": {
      text: `Broadcaster’s head stays
Asked whether she would go, the head of the broadcaster, Lin Desta, replied with a question of her own: “Where?” The reporter, Amos Kifle of Radio Addis, suggested “home”.
“I have just come from there,” Desta said.`,
      says: { Where: "Lin Desta", home: "Amos Kifle", "I have just": "Lin Desta" },
    },
  });
});
