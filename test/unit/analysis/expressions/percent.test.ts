import { checkType } from "./expressions.js";

const check = checkType("PERCENT");

describe("percentages", () => {
  it("have a fraction as value", () => {
    check("Turnout was 40%.", "40% = 0.4");
    check("Turnout was 12.5 percent.", "12.5 percent = 0.125");
    check("Turnout was 7 per cent.", "7 per cent = 0.07");
    check("Turnout was forty-two percent.", "forty-two percent = 0.42");
    check("TURNOUT WAS FIVE PERCENT.", "FIVE PERCENT = 0.05");
    check("It fell 2.5 percentage points.", "2.5 percentage points = 0.025");
  });

  it("may be a range", () => {
    check("Turnout was 10 to 15 per cent.", "10 to 15 per cent = 0.1/0.15");
    check("Turnout was 10%-15%.", "10%-15% = 0.1/0.15");
  });

  it("need the sign or the word", () => {
    check("Turnout was 40 in 100, a high percentage.");
  });
});
