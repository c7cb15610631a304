import assert from "node:assert/strict";
import fc from "fast-check";
import {
  dateOfDay,
  dayNumber,
  isoDate,
  isoWeek,
  parseIsoDate,
  weekdayOf,
} from "../../../../server/src/analysis/expressions/dates/calendar.js";

describe("the calendar", () => {
  it("counts days from 1970-01-01, a Thursday", () => {
    assert.equal(dayNumber({ year: 1970, month: 1, day: 1 }), 0);
    assert.equal(weekdayOf(0), 4);
    assert.equal(dayNumber({ year: 2000, month: 3, day: 1 }), 11017);
    assert.equal(weekdayOf(dayNumber({ year: 2024, month: 2, day: 29 })), 4);
  });

  it("finds the date of every day again, one day after the day before", () => {
    fc.assert(
      fc.property(fc.integer({ min: -400_000, max: 400_000 }), (day) => {
        const date = dateOfDay(day);
        assert.equal(dayNumber(date), day);
        assert.deepEqual(parseIsoDate(isoDate(date.year, date.month, date.day)), date);
        assert.equal(weekdayOf(day + 7), weekdayOf(day));
      }),
    );
  });

  it("counts ISO weeks from the one with the year's first Thursday", () => {
    const week = (year: number, month: number, day: number): string =>
      isoWeek(dayNumber({ year, month, day }));
    assert.equal(week(2025, 6, 3), "2025-W23");
    assert.equal(week(2024, 12, 30), "2025-W01");
    assert.equal(week(2021, 1, 3), "2020-W53");
  });

  it("reads whole ISO dates alone", () => {
    assert.equal(parseIsoDate("2025-06"), undefined);
    assert.equal(parseIsoDate("June 3"), undefined);
  });
});
