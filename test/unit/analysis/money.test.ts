import { checkType } from "./expressions.js";

const check = checkType("MONEY");

describe("money", () => {
  it("has the currency of its sign", () => {
    check("It cost $2.3 billion.", "$2.3 billion = USD 2300000000");
    check("It cost £50 and €1.5m.", "£50 = GBP 50", "€1.5m = EUR 1500000");
    check("It cost US$418.4 billion.", "US$418.4 billion = USD 418400000000");
    check("It cost HK$10,000.", "HK$10,000 = HKD 10000");
    check("It cost Rs 3,150 crore.", "Rs 3,150 crore = INR 31500000000");
    check("It cost N7.2 billion.", "N7.2 billion = NGN 7200000000");
    check("It cost GHS22billion.", "GHS22billion = GHS 22000000000");
    check("It cost ZAR1,7 million.", "ZAR1,7 million = ZAR 1700000");
    check("It cost R50.", "R50 = ZAR 50");
  });

  it("has the currency of its name, where that is one country's", () => {
    check("It cost 300,000 shekels.", "300,000 shekels = ILS 300000");
    check("It cost two million Colombian pesos.", "two million Colombian pesos = COP 2000000");
    check("It cost forty-two euros.", "forty-two euros = EUR 42");
    check("It cost 300 pesos.", "300 pesos");
    check("It cost 75 cents.", "75 cents = USD 0.75");
  });

  it("may be a range, or vague", () => {
    check("It cost $10-$15 million.", "$10-$15 million = USD 10000000/USD 15000000");
    check("It cost 2 to 2.2 billion dollars.", "2 to 2.2 billion dollars = USD 2000000000/USD 2200000000");
    check("It cost thousands of dollars.", "thousands of dollars");
    check("It cost a million dollars.", "a million dollars = USD 1000000");
  });

  it("is no road, summit, weight or win", () => {
    check("Take the N10 to COP15.");
    check("It weighs 10 pounds.");
    check("The team has won 12 of 14; they won 3 won 2.");
    check("Room R2 is free.");
  });
});
