import { wrongDate } from "../../../server/src/rules/wrong-date.js";
import { checkFinds, checkFix, checkSilent } from "./rule-check.js";

describe("wrong-date", () => {
  it("finds a day of the week on which a date did not fall", () => {
    checkFinds(wrongDate, "The hall opens on «Thursday, June 27, 2017».", "warning");
    checkFinds(wrongDate, "The vote was on «Friday the 1st of March 2020», the clerk said.", "warning");
    checkFinds(wrongDate, "It closed on «Monday 29 February 2024», and nobody came.", "warning");
    checkFinds(wrongDate, "“We met on «Monday, Sept. 1, 2026»,” Ida Moe said.", "info");
  });

  it("finds days that a month has not", () => {
    checkFinds(wrongDate, "The vote is set for «April 31».", "warning");
    checkFinds(wrongDate, "He was born on «31 June 1975» in the north.", "warning");
    checkFinds(wrongDate, "She left on «Feb. 29, 2023».", "warning");
  });

  it("puts the day of the week there, but not by itself", () => {
    checkFix(
      wrongDate,
      "The hall opens on Thursday, June 27, 2017.",
      "The hall opens on Tuesday, June 27, 2017.",
      false,
    );
  });

  it("leaves dates that agree, dates without a year, and sums", () => {
    checkSilent(wrongDate, [
      "It was on Saturday, 27 June 2026, on Monday, March 2, 2026 and on Thursday, 29 February 2024.",
      "They meet on Thursday, June 27, and again on 31 May.",
      "In April 31 people died, and in June 45 were hurt.",
      "The may 31 list and Friday March 40 are no dates.",
      "The treaty of Monday, June 5, 1712, is older.",
    ]);
  });

  it("leaves a sum that begins like a day", () => {
    checkSilent(wrongDate, ["By September 31,000 tonnes of grain had been sold."]);
    checkFinds(wrongDate, "By «September 31», all had been sold.", "warning");
  });
});
