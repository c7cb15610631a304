import { checkType } from "./expressions.js";

const check = checkType("QUANTITY");

describe("quantities", () => {
  it("have number and unit as value", () => {
    check("It is 12 kilometres long.", "12 kilometres = 12 km");
    check("It is 3km long.", "3km = 3 km");
    check("It covers 40 square miles.", "40 square miles = 40 mi²");
    check("It holds 5.6 million tons.", "5.6 million tons = 5600000 ton");
    check("It blew at 130 kilometers per hour.", "130 kilometers per hour = 130 km/h");
    check("It was 30 degrees Celsius.", "30 degrees Celsius = 30 °C");
    check("It is four feet deep.", "four feet = 4 ft");
    check("It is 6-7 meters high.", "6-7 meters = 6 m/7 m");
    check("It is a 416-kilometer road.", "416-kilometer = 416 km");
  });

  it("tell nautical miles and metric tons from others", () => {
    check("It is 500 nautical miles away.", "500 nautical miles = 500 nmi");
    check("It weighs 30 metric tons.", "30 metric tons = 30 t");
    check("It weighs half a million tonnes.", "half a million tonnes = 500000 t");
  });

  it("may be below zero", () => {
    check("It was -40 degrees Celsius.", "-40 degrees Celsius = -40 °C");
    check("It was minus 3.5°C (−5°F).", "minus 3.5°C = -3.5 °C", "−5°F = -5 °F");
    check("It was -5 to 10°C.", "-5 to 10°C");
    check("It is 20 - 30 km or 5 -10°C.", "20 - 30 km = 20 km/30 km", "5 -10°C = 5 °C/10 °C");
    check("Route -5 km.", "5 km = 5 km");
  });

  it("are measured, not counted", () => {
    check("There were 12 goats, 4 cups and 3 marks.");
  });

  it("are feet with their inches, and a half in words", () => {
    check("He is 6ft 2in tall.", "6ft 2in");
    check("She weighed 4lb 3oz at birth.", "4lb 3oz");
    check("They lost two and a half tonnes of hay.", "two and a half tonnes = 2.5 t");
  });
});
