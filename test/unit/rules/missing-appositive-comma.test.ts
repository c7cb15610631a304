import { missingAppositiveComma } from "../../../server/src/rules/missing-appositive-comma.js";
import { checkFinds, checkFix } from "./rule-check.js";

const finds = (...texts: readonly string[]): void => {
  for (const text of texts) checkFinds(missingAppositiveComma, text, "info");
};
const nothingIn = (...texts: readonly string[]): void => {
  for (const text of texts) checkFinds(missingAppositiveComma, text);
};

describe("missing-appositive-comma", () => {
  it("finds a name that is closed off on one side only", () => {
    finds(
      "The head of the coast guard, «Jakup Reinert» told the radio that the lines were cut.",
      "Its director, «Anna Varga» has resigned after two years.",
      "The company’s founder, «Tomasz Bielak» was arrested on Monday.",
      "A spokeswoman for the ministry, «Clara Finch» said the talks would go on.",
    );
  });

  it("finds it behind words that a page left in the paragraph", () => {
    finds(
      "icon for taking action The head of the coast guard, «Jakup Reinert» told the radio of the damage.",
    );
  });

  it("leaves names between two commas, and those without any", () => {
    nothingIn(
      "The head of the coast guard, Jakup Reinert, told the radio that the lines were cut.",
      "Coast guard chief Jakup Reinert told the radio that the lines were cut.",
      "Its director Anna Varga has resigned.",
    );
  });

  it("leaves speakers that are set into a sentence", () => {
    nothingIn(
      "The mayor, Clara Finch said, has lost the vote.",
      "The mayor, Clara Finch said.",
      "The mayor, Clara Finch told reporters on Monday, will resign.",
    );
  });

  it("leaves sentences that open with something else than a person", () => {
    nothingIn(
      "The day after the vote, Anna Varga told the radio that she would resign.",
      "After a meeting with the mayor, Anna Varga told the radio that she would resign.",
      "A year later, Anna Varga has resigned.",
      "“The head of the guard, Jakup Reinert told me everything,” said Anna Varga.",
    );
  });

  it("inserts the comma", () => {
    checkFix(
      missingAppositiveComma,
      "The head of the coast guard, Jakup Reinert told the radio that the lines were cut.",
      "The head of the coast guard, Jakup Reinert, told the radio that the lines were cut.",
      false,
    );
  });
});
