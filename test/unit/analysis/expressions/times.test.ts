import { checkType } from "./expressions.js";

const check = checkType("TIME");

describe("times", () => {
  it("have a value on the 24-hour clock", () => {
    check("Doors open at 3:30 p.m. for all.", "3:30 p.m. = 15:30");
    check("Doors open at 7pm.", "7pm = 19:00");
    check("Doors open at 12 a.m. sharp.", "12 a.m. = 00:00");
    check("Doors open at 7.30pm.", "7.30pm = 19:30");
    check("Doors open at 18:45 local time.", "18:45 local time = 18:45");
    check("Doors open at 0930 GMT.", "0930 GMT = 09:30");
    check("Doors open at noon and close at midnight.", "noon = 12:00", "midnight = 00:00");
  });

  it("have none where morning or evening is not said", () => {
    check("Doors open at ten o’clock.", "ten o’clock");
    check("Doors open tonight.", "tonight");
  });

  it("are parts of a day", () => {
    check("They met on Friday night and again Monday mornings.", "Friday night", "Monday mornings");
    check("They met late last night.", "last night");
  });

  it("are no scores and no impossible hours", () => {
    check("They won 3-2 in 13 games.");
    check("At 25:30 and 14pm nothing happens.");
  });

  it("are hours with their half and quarter in words", () => {
    check("It leaves at half past nine or at quarter to six.", "half past nine", "quarter to six");
    check("Half past 10 is late.", "Half past 10");
    check("He ate half past the quarter to two-thirds.");
  });
});
