import { checkNames, checkTexts } from "./news-text.js";

describe("people who are called as a place is", () => {
  checkNames([
    [
      "George Lincoln went to Lincoln on Friday. “I was named for it,” Lincoln said. The mayor of Lincoln gave him a map.",
      { "Lincoln#2": "GPE", "Lincoln#3": "PERSON", "Lincoln#4": "GPE" },
      {
        same: [
          ["George Lincoln", "Lincoln#3"],
          ["Lincoln#2", "Lincoln#4"],
        ],
        different: [["George Lincoln", "Lincoln#2"]],
      },
    ],
    [
      "The Ambassador to Arkonia Jon Hartman met the former Marine Paul Wessel and Marine Lebrun.",
      { Arkonia: "GPE", "Jon Hartman": "PERSON", "Paul Wessel": "PERSON", "Marine Lebrun": "PERSON" },
    ],
    ["Dr Sultan Al Jabri-Hamad chairs the bank.", { "Sultan Al Jabri-Hamad": "PERSON" }],
    ["Rahul Dassen, MBBS, FRCP, disagrees.", { "Rahul Dassen": "PERSON", MBBS: null, FRCP: null }],
  ]);
});

describe("pronouns of those whose given names say nothing", () => {
  checkTexts({
    "a short form of names of men and women": {
      text: `Board admits delay
Hugh Hallam, a doctor, waited.
Sam Gannon, the board’s chief, said it had written in May. “No reply came,” she said.`,
      says: { "No reply came": "Sam Gannon" },
    },
  });
});
