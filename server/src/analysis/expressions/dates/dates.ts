import { textBefore } from "../../../article/span.js";
import {
  hasFeature,
  numbersOf,
  oneOf,
  oneOfCapitalised,
  oneOfCapitals,
  words,
} from "../../../lexicon/lexicon.js";
import { matchAt, type Reader, type Reading, reading } from "../reading.js";
import { isoDate, months, weekdays } from "./calendar.js";
import { readRelative } from "./relative-dates.js";

const shortMonth = oneOfCapitalised("month-short");
const monthName = String.raw`(${oneOfCapitalised("month", "month-short")}|${oneOfCapitals("month")})\b(?:(?<=\b(?:${shortMonth}))\.)?`;
const fullDay = oneOfCapitalised("weekday");
const shortDay = oneOfCapitalised("weekday-short");
const dayName = String.raw`(?:${fullDay}|${shortDay})\.?`;
const weekday = String.raw`(?:${fullDay}|${oneOfCapitals("weekday")}|(?:${shortDay})\.?(?=,? (?:\d|[A-Z][a-z]{2,8}\.? \d)))`;
const ordinal = `(?:${oneOf("ordinal-ending")})`;
const day = String.raw`(\d{1,2})${ordinal}?(?!\d|:\d|[.,]\d{1,3}\b(?!\d)|%)`;
const year = "(1[0-9]\\d{2}|20\\d{2})(?![\\d%]|[.,]\\d)";
const rangeEnd = String.raw`(?:\s?(?:-|–|—|/|${oneOf("links-range")})\s?(\d{1,2})${ordinal}?(?!\d|:|[.,]\d|%))?`;

const pattern = (source: string): RegExp => new RegExp(`${source}(?![\\p{L}\\d])`, "uy");

const dayFirst = pattern(
  `(?:${weekday},? )?(?:the )?${day}(?: (?:of )?(?:the )?|-)${monthName}(?:(?:(?:,| of)? |-)${year})?`,
);
const monthFirst = pattern(
  `(?:${weekday},? )?${monthName}(?:[ -]|,? the )?${day}${rangeEnd}(?: \\(${dayName}\\)(?=,? \\d{4}))?(?:,? ${year})?`,
);
const daysFirst = pattern(
  `(?:the )?${day}\\s?(?:-|–|to|and)\\s?(\\d{1,2})${ordinal}? (?:of )?${monthName}(?:,? ${year})?`,
);
const monthYear = pattern(`${monthName}(?:,| of)? ${year}`);
const twoMonths = pattern(`${monthName}(?:\\s?(?:-|–|/)\\s?)${monthName}(?:,? ${year})?`);
const monthOnly = pattern(monthName);
const weekdayOnly = pattern(`(?:${fullDay})s?(?! (?:${oneOf("newspaper-word")})(?!\\p{L}))`);
const weekdayCapitals = pattern(`(?:${oneOfCapitals("weekday")})S?`);
const isoFull = /((?:1[5-9]|20)\d{2})[-/.](0?[1-9]|1[0-2])[-/.](0?[1-9]|[12]\d|3[01])(?![\d/-])/uy;
const numeric = /([0-3]?\d)([-/.])([0-3]?\d)\2((?:1[5-9]|20)\d{2})(?![\d/-])/uy;
const yearRange =
  /((?:1[0-9]|20)\d{2})\s?(?:-|–|\/|to)\s?((?:1[0-9]|20)\d{2}|(?<=[-–/]\s?)\d{2}|(?<=[-–/])\d)(?![\d\p{L}%:-]|[.,]\d)/uy;
const decade = /(?:(?:early|late|mid)[- ])?((?:1[5-9]|20)\d0)[’']?s(?!\p{L})/uy;
const shortDecade = /[’'](\d)0s(?!\p{L})/uy;
const yearOnly = /((?:1[0-9]|20)\d{2})(?![\d\p{L}%:–-]|[.,]\d)/uy;
const century = new RegExp(
  String.raw`(?:the )?(?:(\d{1,2})${ordinal}|${oneOf("century")})[- ](?:(and) \d{1,2}${ordinal}[- ])?[Cc]entur(?:y|ies)( BCE?| B\.C\.)?(?!\p{L})`,
  "uy",
);
const fiscal = /(?:FY ?(?:20)?\d{2}(?:[/-]\d{2,4})?|Q[1-4](?: (?:19|20)\d{2})?)(?![\d\p{L}])/uy;
const holiday = new RegExp(String.raw`(?:${oneOf("holiday")})(?!\p{L}| War\b)`, "uy");
const beforeMonth = new RegExp(String.raw`(?:\b(?:${oneOf("before-month")})[ -]|[-–—(]\s?)$`, "i");
/** What stands before a month even where a capital word follows, which might make it a first name. */
const surelyMonth = new RegExp(String.raw`\b(?:${oneOf("surely-month-behind")})[ -]$`, "i");
/** Months that are also first names. */
const attributiveMonth = /^(?:April|June|August)$/;
/** “The April survey”: no verb follows, as it does after a first name. */
const beforeNoun = new RegExp(
  String.raw`^ (?!(?:${oneOf("before-day-name")})\b)\p{Ll}{3}(?!\p{Ll}*(?:ed|s)\b)`,
  "u",
);
const beforeYear = new RegExp(String.raw`(?:\b(?:${oneOf("before-year")})[ -]|[-–—(,;/]\s?|^)$`, "i");
const countedAfter = new RegExp(String.raw`^\s(?:${oneOf("counted-after-number")})`);

/** “Golden Bay Apiaries 2011 Limited” */
const companyBehind = new RegExp(String.raw`^\s(?:${oneOf("company-form")})(?![\p{L}])`, "u");

/** How far a word after a year is looked at, in UTF-16 code units. */
const lookAhead = 24;

const looksBack = (text: string, from: number): string => textBefore(text, from, 12);

const valid = (month: number | undefined, dayNumber: number): boolean =>
  month !== undefined && dayNumber >= 1 && dayNumber <= 31;

const numberOf = (name: string | undefined): number | undefined => months.get((name ?? "").toLowerCase());

const dated = (
  end: number,
  yearText: string | undefined,
  month: number | undefined,
  dayText: string | undefined,
  lastDay?: string,
): Reading => {
  if (yearText === undefined) return reading(end, "DATE", undefined);
  const first = isoDate(Number(yearText), month, dayText === undefined ? undefined : Number(dayText));
  const last = lastDay === undefined ? "" : `/${isoDate(Number(yearText), month, Number(lastDay))}`;
  return reading(end, "DATE", first + last);
};

const readDay: Reader = (text, from) => {
  const range = matchAt(daysFirst, text, from);
  if (range && valid(numberOf(range[3]), Number(range[1])) && valid(1, Number(range[2])))
    return dated(from + range[0].length, range[4], numberOf(range[3]), range[1], range[2]);
  const first = matchAt(dayFirst, text, from);
  if (first && valid(numberOf(first[2]), Number(first[1])))
    return dated(from + first[0].length, first[3], numberOf(first[2]), first[1]);
  const second = matchAt(monthFirst, text, from);
  if (second && valid(numberOf(second[1]), Number(second[2])))
    return dated(from + second[0].length, second[4], numberOf(second[1]), second[2], second[3]);
  return undefined;
};

const readMonth: Reader = (text, from) => {
  const full = matchAt(monthYear, text, from);
  if (full) return dated(from + full[0].length, full[2], numberOf(full[1]), undefined);
  const two = matchAt(twoMonths, text, from);
  if (two && numberOf(two[1]) && numberOf(two[2])) return reading(from + two[0].length, "DATE", undefined);
  const only = matchAt(monthOnly, text, from);
  if (!only) return undefined;
  const name = only[1] ?? "";
  const certain = !hasFeature(name.toLowerCase(), "month-and-word");
  const capitals = name === name.toUpperCase();
  const firstName =
    !certain && /^ \p{Lu}\p{Ll}/u.test(text.slice(from + only[0].length, from + only[0].length + 3));
  if (firstName && !surelyMonth.test(looksBack(text, from))) return undefined;
  const after = text.slice(from + only[0].length, from + only[0].length + 12);
  const attribute =
    attributiveMonth.test(name) && (beforeNoun.test(after) || /\bthe $/i.test(looksBack(text, from)));
  if (capitals || (!certain && !attribute && !beforeMonth.test(looksBack(text, from)))) return undefined;
  if (name.length < 4 && name !== "May") return undefined;
  return reading(from + only[0].replace(/\.$/, "").length, "DATE", undefined);
};

const readNumeric: Reader = (text, from) => {
  const iso = matchAt(isoFull, text, from);
  if (iso) return dated(from + iso[0].length, iso[1], Number(iso[2]), iso[3]);
  const match = matchAt(numeric, text, from);
  if (!match) return undefined;
  const [a, b] = [Number(match[1]), Number(match[3])];
  const end = from + match[0].length;
  if (a > 12 && a <= 31 && b >= 1 && b <= 12) return dated(end, match[4], b, match[1]);
  if (b > 12 && b <= 31 && a >= 1 && a <= 12) return dated(end, match[4], a, match[3]);
  return a >= 1 && b >= 1 && a <= 12 && b <= 12
    ? reading(end, "DATE", a === b ? isoDate(Number(match[4]), a, b) : undefined)
    : undefined;
};

const beforeYearAlonePattern = new RegExp(String.raw`\b(?:${oneOf("before-year-alone")})\s$`, "i");

const readYears: Reader = (text, from) => {
  const span = matchAt(decade, text, from);
  if (span) return reading(from + span[0].length, "DATE", `${(span[1] ?? "").slice(0, 3)}X`);
  const range = matchAt(yearRange, text, from);
  if (range) {
    const [, first = "", last = ""] = range;
    const until = first.slice(0, 4 - last.length) + last;
    if (Number(until) > Number(first)) return reading(from + range[0].length, "DATE", `${first}/${until}`);
  }
  const only = matchAt(yearOnly, text, from);
  if (!only) return undefined;
  const end = from + only[0].length;
  const certain = Number(only[1]) >= 1900 && Number(only[1]) < 2060;
  const behind = text.slice(end, end + 14);
  if (countedAfter.test(behind) || companyBehind.test(behind)) return undefined;
  if (
    !beforeYear.test(looksBack(text, from)) &&
    !(certain && /^(?:$|[\s).,;:’'”"\]])/.test(text.slice(end, end + 1)))
  )
    return undefined;
  if (!certain && /^ \p{Ll}+s(?!\p{L})/u.test(text.slice(end, end + lookAhead))) return undefined;
  if (!certain && !beforeYearAlonePattern.test(looksBack(text, from))) return undefined;
  return reading(end, "DATE", only[1]);
};

const spelledCenturies = numbersOf("century");

const readCentury: Reader = (text, from) => {
  const match = matchAt(century, text, from);
  if (!match) return undefined;
  const spelled = /^(?:the )?(\p{L}+(?:-\p{L}+)?)[- ]cent/iu.exec(match[0])?.[1]?.toLowerCase();
  const number = match[1] === undefined ? spelledCenturies.get(spelled ?? "") : Number(match[1]);
  const one = match[2] === undefined && match[3] === undefined && number !== undefined && number > 0;
  return reading(
    from + match[0].length,
    "DATE",
    one ? `${String(number - 1).padStart(2, "0")}XX` : undefined,
  );
};

const era = /(?:(A\.?D\.?) (\d{1,4})|(\d{1,4}) ?(?:(B\.C\.E?\.?|BCE?)|(?:A\.D\.|AD|CE)))(?![\p{L}\d])/uy;

/** “AD 79”, “44 BC”: in ISO 8601 the year before the first is 0000. */
const readEra: Reader = (text, from) => {
  const match = matchAt(era, text, from);
  if (!match) return undefined;
  const number = Number(match[2] ?? match[3]);
  const value = String(match[4] === undefined ? number : number - 1).padStart(4, "0");
  const before = match[4] !== undefined && number > 1;
  return reading(from + match[0].length, "DATE", before ? `-${value}` : value);
};

const readNamed: Reader = (text, from) => {
  const old = readCentury(text, from) ?? readEra(text, from);
  if (old) return old;
  for (const named of [fiscal, holiday, shortDecade, weekdayOnly, weekdayCapitals]) {
    const match = matchAt(named, text, from);
    if (match) return reading(from + match[0].length, "DATE", undefined);
  }
  const relative = readRelative(text, from);
  return relative && !relative.partOfDay ? reading(relative.end, "DATE", undefined) : undefined;
};

/**
 * Reads a date, month, year, decade, weekday or holiday, or a relative date, which is one only where the article says
 * what day it counts from. The value is ISO 8601 where the text alone determines it (“3 June 2025” → “2025-06-03”,
 * “June 2025” → “2025-06”), two joined by a slash for a range, “198X” for a decade, “18XX” for a century; a date
 * without a year has none.
 */
export const readDate: Reader = (text, from) => {
  const char = text.charAt(from);
  if (char >= "0" && char <= "9")
    return (
      readNumeric(text, from) ??
      readEra(text, from) ??
      readDay(text, from) ??
      readYears(text, from) ??
      readNamed(text, from)
    );
  return readDay(text, from) ?? readMonth(text, from) ?? readNamed(text, from);
};

/** Whether a word, lower-cased and without a stop, may start a date that is not in digits. */
export const startsDate: ReadonlySet<string> = new Set([
  ...months.keys(),
  ...weekdays.keys(),
  ...[...weekdays.keys()].map((name) => `${name}s`),
  ...words("date-word"),
]);
