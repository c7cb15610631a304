import { checkTexts } from "./news-text.js";

describe("speech in passing", () => {
  checkTexts({
    "a sentence behind that says whose words they were": {
      text: `Ferry fares to double
“We shall all learn to swim.” That was the verdict of Ruth Adeyemi, who runs the island shop.
“There is no other money.” Those were the words of the finance secretary, Pell Strand, on Friday.`,
      says: { "We shall all": "Ruth Adeyemi", "There is no": "Pell Strand" },
    },
    "somebody who cuts in": {
      text: `Couple keep lighthouse going
“We take it by turns,” Greta Holm said, and her brother Anders broke in. “She sleeps through hers,” he said.
“The bulb is older than I am,” said Holm, and the inspector, Lars Wiik, cut in. “It is not allowed to be.”`,
      says: { "We take it": "Greta Holm", "It is not": ["Lars Wiik", "~inspector"] },
    },
    "an aside between two parts": {
      text: `A call at the bakery
“Good morning, this is the bakery in Rue Haute,” Odile Carme said into the telephone. “We have two loaves left.”
She waits.
“No, madam, we do not slice them.”`,
      says: { "Good morning": "Odile Carme", "No, madam": "Odile Carme" },
    },
    "words given out": {
      text: `Club loses its ground
On Sunday evening the Harrow Park Rangers issued a statement.
“The board has tried every door in the borough and found each of them locked.”
Supporters had gathered outside.`,
      says: { "The board has": "~Harrow Park Rangers" },
    },
    "a dateline and news about somebody lead nowhere": {
      text: `Mayor of Port Ellery steps down
PORT ELLERY (AP) — The latest on the count in Port Ellery (all times local):
“Nobody in the hall believed the second box.”
Vera Nakamura, who was mayor for nine years and chaired the port, has left office.
“The keys were on the desk when we came in.”
The count goes on.`,
      says: { "Nobody in the hall": null, "The keys were": null },
      notes: {
        "The keys were": { rule: "unattributed-quote" },
      },
      byline: null,
    },
    "whose verb a fragment hangs on": {
      text: `Studio opens its archive
She told Radio Kent on Monday the mood of the visit was cordial, with long silences, and predicted listeners “will be feeling a little uncomfortable”.
One sweeping question asked whether the studio would “hand every reel to the town for good”.
A clerk who spoke on the stairs to avoid the noise said on Tuesday: “There are reels nobody has ever played.”`,
      says: {
        "will be feeling": "~She",
        "hand every reel": "~One sweeping question",
        "There are reels": "~clerk",
      },
    },
    "what describes a speaker behind the verb": {
      text: `Old soldiers at odds over statue
“I carried him, and he was lighter than that,” said retired Army Maj. Gen. Corwin Haldane.
“He would have hated the hat” Haldane told reporters at the gate.
“Leave it,” his sister chimed in.`,
      says: { "I carried him": "Corwin Haldane", "He would have": "Corwin Haldane", "Leave it": "~sister" },
    },
  });
});
