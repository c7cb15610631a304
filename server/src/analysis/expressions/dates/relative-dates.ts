import { textBefore } from "../../../article/span.js";
import { oneOf, oneOfCapitalised } from "../../../lexicon/lexicon.js";
import { readNumber } from "../numbers.js";
import { matchAt } from "../reading.js";
import { months, weekdays } from "./calendar.js";

/** What is counted in: `season` and its like have no length of their own. */
export type CountedUnit =
  | "day"
  | "week"
  | "weekend"
  | "month"
  | "quarter"
  | "year"
  | "decade"
  | "century"
  | "season";

/** How a relative date counts from the article's day: so many units away, or to the weekday or month before, of, or after it. */
export type Count =
  | { readonly unit: CountedUnit; readonly by: number }
  | { readonly weekday: number; readonly by: number }
  | { readonly month: number; readonly by: number };

/** A date that is told by counting from the article's own day. */
export interface RelativeDate {
  /** UTF-16 offset. */
  readonly end: number;
  /** Whether it is a part of that day, such as its morning. */
  readonly partOfDay: boolean;
  readonly count: Count;
  /** Where the weekday or month in it begins (“last Friday”), which stands without anything to count from; UTF-16. */
  readonly standing?: number;
}

const dayWord = /(?:yesterday|today|tomorrow)(?![\p{L}-])/iuy;
const dayShift: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };

const overNext = /(?:the )?day (?:before yesterday|after tomorrow)(?![\p{L}-])/iuy;

const partOfToday = /(?:tonight|this (?:morning|afternoon|evening)|last night)(?![\p{L}-])/iuy;

const lead = `(?:(?:${oneOf("early-or-late")}) )?`;
const period = new RegExp(
  `${lead}(last|next|this) (?:(${oneOf("period")})|${oneOf("season")})(?![\\p{L}-])`,
  "iuy",
);
const ofCalendar = new RegExp(
  String.raw`(?:(?:${oneOf("early-or-late")}|${oneOfCapitalised("early-or-late")}) )?([Ll]ast|[Nn]ext|[Tt]his) (${oneOfCapitalised("month", "weekday")})(?![\p{L}-])(?!,? (?:the )?(?:\d|(?:${oneOfCapitalised("month", "month-short")})\p{Ll}*\.? \d))`,
  "uy",
);
const shifts: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

const ago = new RegExp(
  String.raw` (${oneOf("counted-time")}|centur(?=y|ies))(?:y|s|ies)? ago(?![\p{L}-])`,
  "uy",
);
const once = /an? (?=\p{L}+ ago)/iuy;

const partOfDay = new RegExp(String.raw` (?:${oneOf("part-of-day")})s?(?![\p{L}-])`, "uy");

const unitOf = (word: string | undefined): CountedUnit => {
  switch (word?.toLowerCase()) {
    case "day":
      return "day";
    case "week":
      return "week";
    case "weekend":
      return "weekend";
    case "month":
      return "month";
    case "quarter":
      return "quarter";
    case "year":
      return "year";
    case "decade":
      return "decade";
    case "centur":
    case "century":
      return "century";
    default:
      return "season";
  }
};

/** Where a part of the day that follows at `from` ends; `from` where none does. */
export const endOfPart = (text: string, from: number): number =>
  from + (matchAt(partOfDay, text, from)?.[0].length ?? 0);

const ofDay = (text: string, end: number, count: Count, standing?: number): RelativeDate => {
  const whole = endOfPart(text, end);
  return { end: whole, partOfDay: whole > end, count, ...(standing === undefined ? {} : { standing }) };
};

const readAgo = (text: string, from: number): RelativeDate | undefined => {
  const one = matchAt(once, text, from);
  const number = one ? { end: from + one[0].length - 1, value: 1 } : readNumber(text, from);
  const unit = number && matchAt(ago, text, number.end);
  if (!number || !unit || !Number.isInteger(number.value) || number.value > 1000) return undefined;
  return {
    end: number.end + unit[0].length,
    partOfDay: false,
    count: { unit: unitOf(unit[1]), by: -number.value },
  };
};

/** A capital word and a space: what follows with a capital is part of a name, as in “Orvo Today”. */
const afterName = /\p{Lu}[\p{L}.]{0,22} $/u;
/** Longest word before that is looked at, in UTF-16 code units. */
const lookBack = 24;

/** “The last Friday of July” and “the next year” count from elsewhere, or are as long as a week or a year. */
const definite = /(?:^|[^\p{L}])(?:the|every|each) $/iu;

const isDefinite = (text: string, from: number): boolean => definite.test(textBefore(text, from, lookBack));

const inName = (text: string, from: number): boolean =>
  /\p{Lu}/u.test(text.charAt(from)) && afterName.test(textBefore(text, from, lookBack));

/**
 * Reads a date that counts from the day the article is of: “yesterday”, “last week”, “next Friday”, “two years ago”,
 * “last night”. What counts from a day the story tells of (“two days later”, “the following month”) is none, nor what
 * counts vaguely (“several years ago”).
 */
export const readRelative = (text: string, from: number): RelativeDate | undefined => {
  if (inName(text, from)) return undefined;
  const day = matchAt(dayWord, text, from)?.[0];
  if (day !== undefined)
    return ofDay(text, from + day.length, { unit: "day", by: dayShift[day.toLowerCase()] ?? 0 });
  const over = matchAt(overNext, text, from)?.[0];
  if (over !== undefined)
    return ofDay(text, from + over.length, { unit: "day", by: /yesterday$/i.test(over) ? -2 : 2 });
  const part = matchAt(partOfToday, text, from)?.[0];
  if (part !== undefined) {
    const by = /^last/i.test(part) ? -1 : 0;
    return { end: from + part.length, partOfDay: true, count: { unit: "day", by } };
  }
  if (isDefinite(text, from)) return undefined;
  const named = matchAt(ofCalendar, text, from);
  if (named) {
    const [whole, word = "", name = ""] = named;
    const by = shifts[word.toLowerCase()] ?? 0;
    const [weekday, month] = [weekdays.get(name.toLowerCase()), months.get(name.toLowerCase())];
    const end = from + whole.length;
    if (weekday !== undefined) return ofDay(text, end, { weekday, by }, end - name.length);
    return month === undefined
      ? undefined
      : { end, partOfDay: false, count: { month, by }, standing: end - name.length };
  }
  const span = matchAt(period, text, from);
  if (span) {
    const count = { unit: unitOf(span[2]), by: shifts[span[1]?.toLowerCase() ?? ""] ?? 0 };
    return { end: from + span[0].length, partOfDay: false, count };
  }
  return readAgo(text, from);
};
