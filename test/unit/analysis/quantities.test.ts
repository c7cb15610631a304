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

  it("are measured, not counted", () => {
    check("There were 12 goats, 4 cups and 3 marks.");
  });
});
