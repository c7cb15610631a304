import { numbersOf } from "../../../lexicon/lexicon.js";
/** Month numbers by the names and abbreviations that news uses, lower-cased, without a stop. */
export const months = new Map([...numbersOf("month"), ...numbersOf("month-short")]);

/** ISO numbers of the days of the week, Monday 1, by name, lower-cased. */
export const weekdays = numbersOf("weekday");

/** A date of the proleptic Gregorian calendar; month and day count from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A number with as many digits, as ISO 8601 writes it. */
export const pad = (number: number, width: number): string => String(number).padStart(width, "0");

/** “2025-06-03”, “2025-06” without a day, “2025” without a month. */
export const isoDate = (year: number, month?: number, day?: number): string =>
  [pad(year, 4), ...[month, day].flatMap((part) => (part === undefined ? [] : [pad(part, 2)]))].join("-");

/** The date that an ISO string of year, month and day names. */
export const parseIsoDate = (value: string): CivilDate | undefined => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : undefined;
};

/** Days since 1970-01-01. Source of the method: Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”. */
export const dayNumber = ({ year, month, day }: CivilDate): number => {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719468
  );
};

/** The date that is `days` after 1970-01-01; the inverse of `dayNumber`. */
export const dateOfDay = (days: number): CivilDate => {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const part = Math.floor((5 * dayOfYear + 2) / 153);
  const month = part + (part < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * part + 2) / 5) + 1,
  };
};

/** How many days a month has, 1 to 12; without a year as many as it may have. */
export const daysInMonth = (month: number, year = 2000): number =>
  dayNumber({ year: month === 12 ? year + 1 : year, month: (month % 12) + 1, day: 1 }) -
  dayNumber({ year, month, day: 1 });

/** ISO weekday of a day number, Monday 1 to Sunday 7. */
export const weekdayOf = (days: number): number => ((((days + 3) % 7) + 7) % 7) + 1;

/** The ISO week of a day number: “2025-W23”. */
export const isoWeek = (days: number): string => {
  const thursday = days - weekdayOf(days) + 4;
  const { year } = dateOfDay(thursday);
  const week = Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1;
  return `${pad(year, 4)}-W${pad(week, 2)}`;
};
