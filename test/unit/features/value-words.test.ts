import assert from "node:assert/strict";
import * as l10n from "@vscode/l10n";
import german from "../../../l10n/bundle.l10n.de.json" with { type: "json" };
import type { EntityType } from "../../../server/src/article/entity.js";
import { valueInWords } from "../../../server/src/features/value-words.js";

const check = (type: EntityType, expected: Readonly<Record<string, string>>): void =>
  assert.deepEqual(
    Object.fromEntries(Object.keys(expected).map((value) => [value, valueInWords(type, value)])),
    expected,
  );

describe("a value in words", () => {
  it("is a sum with its currency", () => {
    check("MONEY", {
      "USD 1300000": "1.3 million US dollars",
      "USD 1": "1 US dollar",
      "USD 2.5": "2.50 US dollars",
      "EUR 48000": "48,000 euros",
      "GBP 1234567": "1,234,567 British pounds",
      "JPY 2000000000000": "2 trillion Japanese yen",
      "USD 3000000/USD 4000000": "3 million US dollars to 4 million US dollars",
    });
  });

  it("is a percentage", () => {
    check("PERCENT", {
      "0.3": "30 percent",
      "0.005": "0.5 percent",
      "0.07": "7 percent",
      "0.1/0.2": "10 percent to 20 percent",
    });
  });

  it("is a quantity with its unit", () => {
    check("QUANTITY", {
      "4 in": "4 inches",
      "1 km": "1 kilometer",
      "90 km/h": "90 kilometers per hour",
      "90 km/h/100 km/h": "90 kilometers per hour to 100 kilometers per hour",
      "-12 °C": "-12 degrees Celsius",
      "2500000 km": "2.5 million kilometers",
    });
  });

  it("is a day with its weekday, a month, a year or a week", () => {
    check("DATE", {
      "2022-07-26": "Tuesday, July 26, 2022",
      "2026-07": "July 2026",
      "1998": "1998",
      "2025-W23": "the week of June 2, 2025",
      "2024-06-03/2024-06-05": "Monday, June 3, 2024 to Wednesday, June 5, 2024",
    });
  });

  it("is a time of day", () => {
    check("TIME", {
      "15:30": "3:30 PM",
      "09:00": "9:00 AM",
      "00:00": "midnight",
      "12:00": "noon",
      "00:15": "12:15 AM",
    });
  });

  it("has none where there are no words for it", () => {
    assert.equal(valueInWords("QUANTITY", "3 furlong"), undefined);
    assert.equal(valueInWords("QUANTITY", "3 km²/4 km²"), undefined);
    assert.equal(valueInWords("DATE", "198X"), undefined);
    assert.equal(valueInWords("PERSON", "3"), undefined);
  });

  it("is told as another language writes numbers and dates", () => {
    l10n.config({ contents: german });
    try {
      check("MONEY", { "USD 1300000": "1,3 Millionen US-Dollar" });
      check("PERCENT", { "0.075": "7,5 Prozent" });
      check("QUANTITY", { "4 in": "4 Zoll" });
      check("DATE", { "2022-07-26": "Dienstag, 26. Juli 2022" });
      check("TIME", { "15:30": "15:30" });
    } finally {
      l10n.config({ contents: {} });
    }
  });
});
