import { abbreviationConsistency } from "../../../server/src/rules/abbreviation-consistency.js";
import { checkFinds, checkFix } from "./rule-check.js";

const finds = (...texts: readonly string[]): void => {
  for (const text of texts) checkFinds(abbreviationConsistency, text, "info");
};
const nothingIn = (...texts: readonly string[]): void => {
  for (const text of texts) checkFinds(abbreviationConsistency, text);
};

describe("abbreviation-consistency", () => {
  it("finds the rarer form of an abbreviation", () => {
    finds(
      "The U.S. envoy met the U.S. press. The «US» delegation left.",
      "The UK minister met the UK press. The «U.K.» delegation left.",
      "The U.N. voted. A «UN» report came later.",
      "Mr. Finch met Mr. Reyes. «Mr» Varga was late.",
      "The hearing began at 9 a.m. and ended at 11 a.m. on Monday. The next begins at 8 «am» sharp.",
    );
  });

  it("finds percent in two ways", () => {
    finds(
      "Some 40 percent agreed and 30 percent did not. Another 30«%» had left.",
      "Some 40% agreed and 30% did not. Another 30« percent» had left.",
    );
  });

  it("takes the first form where both are as common", () => {
    finds("The U.S. envoy left. The «US» press stayed.");
  });

  it("finds it in a headline that stands at the end, not in one at the top", () => {
    const text =
      "The U.S. envoy met the harbor council of Elmira on Monday to speak about the old bridge and its repair.\nThe council will vote on the plan in May, and the envoy will come back for the vote.";
    finds(`${text}\nElmira council to vote on «US» envoy’s plan`);
    nothingIn(`Elmira council to vote on US envoy’s plan\n${text}`);
  });

  it("leaves quotes, sums, brands, capitals and one form alone", () => {
    nothingIn(
      "The U.S. envoy left. “The US has no plan for it,” said Anna Varga.",
      "The U.S. envoy paid US$5 for it and flew with US Airways.",
      "The U.S. envoy left. They shouted TELL US WHY at him.",
      "They told us of the U.S. envoy. I am here at last.",
      "Only one-half of 1 percent came; 40% stayed at home.",
    );
  });

  it("writes the main form, and keeps the stop of the sentence", () => {
    checkFix(
      abbreviationConsistency,
      "The U.S. envoy met the U.S. press. He left the US.",
      "The U.S. envoy met the U.S. press. He left the U.S.",
      false,
    );
    checkFix(
      abbreviationConsistency,
      "The US envoy met the US press. He left the U.S.",
      "The US envoy met the US press. He left the US.",
      false,
    );
    checkFix(
      abbreviationConsistency,
      "Some 40% agreed and 30% did not. Another 30 percent had left.",
      "Some 40% agreed and 30% did not. Another 30% had left.",
      false,
    );
  });
});
