import { checkTexts } from "./news-text.js";

describe("credits and dialogue", () => {
  checkTexts({
    "a name and what it is behind the comma of a quotation, and nothing else": {
      text: `What they said
“Not one dry seat in the house,” Juno Havers, Radio Fen
“A storm in search of a teacup,” Corin Blaise`,
      says: { "Not one dry": "Juno Havers", "A storm in": "Corin Blaise" },
    },
    "one of them, by name": {
      text: `Glass shares fall
Analysts at Bluett & Sons rated the stock lower on Friday. “It would be brave to buy,” wrote one of them, Kasper Roe.
“We agree,” said two of them, and hung up.`,
      says: { "It would be brave": "Kasper Roe", "We agree": [null, "~two of them"] },
    },
    "a question answered with a question": {
      text: `Fund treasurer is heard
“Where is the money?” asked Senator Lorna Pike.
“Which money?” replied the witness, Gordon Fane.
“You know which one.”
“I know of several,” Fane said.`,
      says: {
        "Where is": "Lorna Pike",
        "Which money": "Gordon Fane",
        "You know which": "Lorna Pike",
        "I know of": "Gordon Fane",
      },
    },
    "who declares something here, at the end of the sentence": {
      text: `Tunnel to open in June
The tunnel under the pass will open “come what may” in June, the roads minister, Ghulam Dar, declared here Saturday.`,
      says: { "come what may": "Ghulam Dar" },
    },
    "cries and shouts from somebody": {
      text: `Speech is cut short
Moller’s speech was interrupted by cries of “give us our bus back” from the gallery.
Greta Moller was met with shouts of “go home to bed” from both sides of the road, and by a chorus of “not my bus”.`,
      says: { "give us our": "~gallery", "go home": "~both sides", "not my bus": null },
    },
    "what people call, read and answer to": {
      text: `Plum drink wins prize
The drink, which sailors call “the widow’s handshake,” is made from plums.
The levy on it, which many traders called “a tax by another name,” is gone.
Ralf Dorn, who makes it, reads “The Daily Fisherman of Rost” every morning. He answers to “old plum” in the street.`,
      says: {
        "the widow": "~sailors",
        "a tax by": "~many traders",
        "The Daily Fisherman": null,
        "old plum": null,
      },
    },
    "what is rejected as something": {
      text: `Ministry denies chase
The foreign ministry in Tarn rejected the account as “pure fiction”. Its spokesman, Leif Aas, lambasted the film as “a long lie”.`,
      says: { "pure fiction": "~foreign ministry", "a long lie": "Leif Aas" },
    },
  });
});
