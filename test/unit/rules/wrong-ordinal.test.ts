import { wrongOrdinal } from "../../../server/src/rules/wrong-ordinal.js";
import { checkFinds, checkFix, checkSilent } from "./rule-check.js";

describe("wrong-ordinal", () => {
  it("finds a number with the ending of another one", () => {
    checkFinds(wrongOrdinal, "The firm marked its «21th» year on the «2th» of May.", "warning");
    checkFinds(
      wrongOrdinal,
      "It is the «103th» store, the «12nd» in the north and the «3st» here.",
      "warning",
    );
    checkFinds(wrongOrdinal, "“It was my «22th» match,” Ida Moe said.", "info");
  });

  it("writes the right ending in the letters of the wrong one", () => {
    checkFix(wrongOrdinal, "It was the 22th case.", "It was the 22nd case.", true);
    checkFix(wrongOrdinal, "It was the 111st case.", "It was the 111th case.", true);
    checkFix(wrongOrdinal, "THE 21TH FIRE OF THE YEAR", "THE 21ST FIRE OF THE YEAR", true);
  });

  it("leaves right ones, codes, decimals and addresses", () => {
    checkSilent(wrongOrdinal, [
      "The 1st, 2nd, 3rd, 4th, 11th, 12th, 13th, 21st, 42nd, 101st, 111th and 212th were read out.",
      "Room A21th and part 3.2th are shut; see example.org/21th.",
      "It is 5 thousand years old.",
    ]);
  });

  it("leaves weights in stone, but not an ordinal behind an article or beside a month", () => {
    checkSilent(wrongOrdinal, [
      "He weighed 12st at noon and 10st 4lb in May; the 16st farmer left with a 22st man.",
      "At 13st, Arne Moe is the lightest. Gate 21TH-4 is shut.",
    ]);
    checkFinds(wrongOrdinal, "In the «22st» minute of May «12st» she scored.", "warning");
  });
});
