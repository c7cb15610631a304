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
    check("It cost R50 or R 2 million.", "R50 = ZAR 50", "R 2 million = ZAR 2000000");
    check("It cost Ksh. 20,000 or UGX 30bn.", "Ksh. 20,000 = KES 20000", "UGX 30bn = UGX 30000000000");
    check("It cost RM20mil or Rs500cr.", "RM20mil = MYR 20000000", "Rs500cr = INR 5000000000");
    check("It cost AUD$50 or US $30.", "AUD$50 = AUD 50", "US $30 = USD 30");
    check(
      "It cost $20M, $20K or $5 Billion.",
      "$20M = USD 20000000",
      "$20K = USD 20000",
      "$5 Billion = USD 5000000000",
    );
    check("It cost $.50.", "$.50 = USD 0.5");
    check("It cost $US82.15 or $A99.", "$US82.15 = USD 82.15", "$A99 = AUD 99");
    check("It cost GH₵2m.", "GH₵2m = GHS 2000000");
  });

  it("has no value where several countries write so", () => {
    check("It cost Sh10 million, P500 million and Sh2,500/=.", "Sh10 million", "P500 million", "Sh2,500/=");
  });

  it("has its sign or code after the figure", () => {
    check("It cost 500 € or 20€.", "500 € = EUR 500", "20€ = EUR 20");
    check("It cost 5 million USD.", "5 million USD = USD 5000000");
    check("It cost 20p or 5 kobo.", "20p = GBP 0.2", "5 kobo = NGN 0.05");
    check("Buy 5 $20 tickets at 3p.m. in 720p.", "$20 = USD 20");
    check("The 28 COP meetings.");
  });

  it("has its name before the figure", () => {
    check("It cost rupees 40 or Taka 500.", "rupees 40 = INR 40", "Taka 500 = BDT 500");
    check("They won Euro 2024 and paid Euro 2.5 million.", "Euro 2.5 million = EUR 2500000");
  });

  it("has the currency of its name, where that is one country's", () => {
    check("It cost 300,000 shekels.", "300,000 shekels = ILS 300000");
    check("It cost two million Colombian pesos.", "two million Colombian pesos = COP 2000000");
    check("It cost forty-two euros.", "forty-two euros = EUR 42");
    check("It cost 20 million Jamaican dollars.", "20 million Jamaican dollars = JMD 20000000");
    check("It cost $3 million US Dollars.", "$3 million US Dollars = USD 3000000");
    check("It cost 500,000 won.", "500,000 won = KRW 500000");
    check("It cost 300 pesos.", "300 pesos");
    check("They got 13 cents on the dollar.", "13 cents on the dollar = USD 0.13");
    check("A 50,000-pound ($63,000) prize.", "50,000-pound = GBP 50000", "$63,000 = USD 63000");
    check("It cost 75 cents.", "75 cents = USD 0.75");
  });

  it("may be a range, or vague", () => {
    check("It cost $10-$15 million.", "$10-$15 million = USD 10000000/USD 15000000");
    check("It cost 2 to 2.2 billion dollars.", "2 to 2.2 billion dollars = USD 2000000000/USD 2200000000");
    check("It cost thousands of dollars.", "thousands of dollars");
    check("It cost several million pounds.", "several million pounds");
    check("It cost $5 to $10 million.", "$5 to $10 million = USD 5000000/USD 10000000");
    check("It rose in 2008 to 30 dollars.", "30 dollars = USD 30");
    check("It cost half a million dollars.", "half a million dollars = USD 500000");
    check("It cost one and a half million dollars.", "one and a half million dollars = USD 1500000");
    check("It cost a quarter of a million euros.", "a quarter of a million euros = EUR 250000");
    check("It cost 600-plus billion pesos.", "600-plus billion pesos");
    check("It cost a million dollars.", "a million dollars = USD 1000000");
  });

  it("is no road, summit, weight or win", () => {
    check("Take the N10 to COP15.");
    check("It weighs 10 pounds.");
    check("The team has won 12 of 14; they won 3 won 2.");
    check("Room R2 is free.");
    check("A 50,000-pound bomb fell.");
    check("He passed the 1,237 mark and met 8 Rand Pauls.");
    check("Some 882 Bitcoin ATMs opened.", "Bitcoin");
  });

  it("is a currency's name without a figure", () => {
    check("The dollar fell against the yen and the Thai baht.", "dollar", "yen", "Thai baht");
    check("The peso-dollar rate rose.", "peso", "dollar");
    check("They pay in euros or in New Zealand dollars.", "euros", "New Zealand dollars");
    check("Machines take Bitcoin and USDT.", "Bitcoin", "USDT");
    check("The British pound and the South Korean won rose.", "British pound", "South Korean won");
  });

  it("is no name of another thing with a currency's name in it", () => {
    check("Tax dollars went to a dollar store in the euro zone.");
    check("Let the dollars follow the pupil; they pay top dollar.");
    check("A dollar-denominated bond, a petro-dollar.");
    check("The Executive Yuan met Bitcoin Depot.");
    check("A pound of rice is the real thing, and he won.");
  });

  it("are pence at the end of a sentence, and no hour of the afternoon", () => {
    check("The ticket costs 75p.", "75p = GBP 0.75");
    check("It opens at 2p.m. on Friday.");
  });
});
