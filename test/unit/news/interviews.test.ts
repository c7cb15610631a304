import { checkTexts } from "./news-text.js";

describe("interviews", () => {
  checkTexts({
    "two who ask and one who answers, by their initials": {
      text: `“I wrote it on a ferry”
The novelist Ilse Tamm talks to Odd Blatter and Suri Rao about rivers, debt and her new book.
Ilse Tamm was born in Orvo in 1974 and was a reader of meters for nine years before her first book.
Odd Blatter: Did that job help you?
Ilse Tamm: It helped. A woman in Tarn once said to me, “Read it slowly, love.”
SR: Is she in the book?
IT: She is the book. My uncle Hendrik used to say, “A river knows what it looks like.”
OB: Were you afraid of that?
IT: I was. Margit Sund is my editor. She rang and said, “I am only old.”
I said, “So are the eels.”
SR: I once met her. She told me that money is “a kind of fog”.`,
      says: {
        "Did that job": "Odd Blatter",
        "Read it slowly": "~A woman in Tarn",
        "Is she in": "Suri Rao",
        "She is the": "Ilse Tamm",
        "A river knows": "~uncle Hendrik",
        "Were you": "Odd Blatter",
        "I am only": "Margit Sund",
        "So are the": "Ilse Tamm",
        "a kind of": ["Margit Sund", null],
      },
      same: [
        ["Ilse Tamm", "IT: She"],
        ["Odd Blatter", "OB"],
        ["Suri Rao", "SR"],
      ],
    },
    "testimony within a story that goes on behind it": {
      text: `Jury hears of broken winch
Dockhand Denny Fonte told the jury on Wednesday what he saw from the third hatch of the ship that morning.
Q. What did you hear, Mr. Fonte?
A. I heard the winch go.
Q. And then?
A. Then he shouted, and then he didn't.
Questioned by Gray Tolland, who is the company's lawyer, Fonte conceded that he had filed no report.
“You had a form in your pocket, didn't you?” Tolland asked.
THE COURT: Captain, answer only what you are asked.
THE WITNESS: I am sorry, Your Honor.`,
      says: { "I heard the": ["Denny Fonte", null], "You had a": "Gray Tolland" },
      unquoted: ["Questioned by", "conceded"],
    },
  });
});
