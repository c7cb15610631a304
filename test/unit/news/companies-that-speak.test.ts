import { checkTexts } from "./news-text.js";

describe("companies that speak", () => {
  checkTexts({
    "are meant where what they are stands beside their name": {
      text: `Ferry runs aground off Skarn
“The hull is sound,” said the ferry's owner, Nordvik Holdings.
“It is our steel, and it held,” the manufacturer, Orbis Corp., said.
“We asked for a second pilot in May,” said Talbot Energy Ltd, the charterer.
“Nobody told us,” said a rival bidder, Harmon Tools Inc., in a statement.`,
      says: {
        "The hull is": "Nordvik Holdings",
        "It is our steel": "Orbis Corp.",
        "We asked for": "Talbot Energy Ltd",
        "Nobody told us": "Harmon Tools Inc.",
      },
    },
    "are meant where what they are stands there without an article": {
      text: `Ferry is late again
Activist investor Cormorant Capital, which owns 6% of the ferry, said the results were “the harvest of a spree.”
Data company Orbis Ltd. said it was “worse.”`,
      says: { "the harvest": "Cormorant Capital", worse: "Orbis Ltd." },
    },
    "are not meant where somebody speaks for them": {
      text: `Ferry runs aground off Skarn
“The hull is sound,” said a spokesman for the owner, Nordvik Holdings.
“It held,” said an engineer at the manufacturer, Orbis Corp., on Tuesday.`,
      says: { "The hull is": "~spokesman", "It held": "~engineer" },
    },
  });
});
