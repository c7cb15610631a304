import { textBefore } from "../../../article/span.js";
import { oneOf } from "../../../lexicon/lexicon.js";
import {
  type CivilDate,
  dateOfDay,
  dayNumber,
  isoDate,
  isoWeek,
  weekdayOf,
  weekdays,
} from "../../expressions/dates/calendar.js";
import {
  type Count,
  type CountedUnit,
  endOfPart,
  readRelative,
} from "../../expressions/dates/relative-dates.js";
import { looseKey } from "../../names/words/name-key.js";
import type { NamedCandidate } from "../article-names.js";
import type { ArticleSoFar } from "../article-so-far.js";
import { articleDay, nearestDay, readMonthDay } from "./article-day.js";

const isoOf = ({ year, month, day }: CivilDate): string => isoDate(year, month, day);

const isoMonth = (months: number): string => isoDate(Math.floor(months / 12), (months % 12) + 1);

/** The period so many units from a day's own: ISO 8601, two dates by a slash, or “X” for the digits left open. */
const periodAway = (unit: CountedUnit, by: number, today: CivilDate): string | undefined => {
  const now = dayNumber(today);
  const monday = now - weekdayOf(now) + 1;
  const month = today.year * 12 + today.month - 1;
  switch (unit) {
    case "day":
      return isoOf(dateOfDay(now + by));
    case "week":
      return isoWeek(now + 7 * by);
    case "weekend":
      return [5, 6].map((day) => isoOf(dateOfDay(monday + 7 * by + day))).join("/");
    case "month":
      return isoMonth(month + by);
    case "quarter": {
      const first = month - (month % 3) + 3 * by;
      return `${isoMonth(first)}/${isoMonth(first + 2)}`;
    }
    case "year":
      return isoDate(today.year + by);
    case "decade":
      return `${Math.floor(today.year / 10) + by}X`;
    case "century":
      return `${Math.floor(today.year / 100) + by}XX`;
    case "season":
      return undefined;
  }
};

/** How far back the last one of a cycle lies: 0 where it is the day's own. */
const since = (now: number, then: number, cycle: number): number => (now - then + cycle) % cycle;

const weekdayAway = (weekday: number, by: number, today: CivilDate): string => {
  const now = dayNumber(today);
  const back = since(weekdayOf(now), weekday, 7);
  const inThisWeek = weekday - weekdayOf(now);
  const away = by < 0 ? -(back || 7) : by > 0 ? 7 - back : inThisWeek;
  return isoOf(dateOfDay(now + away));
};

const monthAway = (month: number, by: number, today: CivilDate): string => {
  const back = since(today.month, month, 12);
  const away = by < 0 ? -(back || 12) : by > 0 ? 12 - back : month - today.month;
  return isoMonth(today.year * 12 + today.month - 1 + away);
};

const counted = (count: Count, today: CivilDate): string | undefined => {
  if ("unit" in count) return periodAway(count.unit, count.by, today);
  if ("weekday" in count) return weekdayAway(count.weekday, count.by, today);
  return monthAway(count.month, count.by, today);
};

/** The value of a weekday, month or day without a year: a weekday or month is the last one, as news means it. */
const ofStanding = (words: string, today: CivilDate): string | undefined => {
  const dayWord = /^\p{L}+day/u.exec(words)?.[0];
  const weekday =
    dayWord !== undefined && endOfPart(words, dayWord.length) === words.length
      ? weekdays.get(dayWord.toLowerCase())
      : undefined;
  if (weekday !== undefined) {
    const now = dayNumber(today);
    return isoOf(dateOfDay(now - since(weekdayOf(now), weekday, 7)));
  }
  const { month, day } = readMonthDay(words) ?? {};
  if (month === undefined) return undefined;
  if (day !== undefined) return nearestDay(month, day, today);
  return isoDate(month > today.month ? today.year - 1 : today.year, month);
};

/** “Every Friday” is no one day, and “the last Friday of July” is none of the article's own week. */
const countedOtherwise = new RegExp(String.raw`(?:^|[^\p{L}])(?:${oneOf("counted-otherwise")}) $`, "iu");
/** Longest such words, in UTF-16 code units. */
const lookBack = 16;

const isCountedOtherwise = (text: string, start: number): boolean =>
  countedOtherwise.test(textBefore(text, start, lookBack));

const withValue = (candidate: NamedCandidate, value: string | undefined): NamedCandidate =>
  value === undefined ? candidate : { ...candidate, value };

const from = (candidate: NamedCandidate, start: number): NamedCandidate => {
  const text = candidate.text.slice(start);
  return { ...candidate, start: candidate.start + start, text, key: looseKey(text) };
};

/**
 * Gives dates and parts of days without a value the one that the article's own day determines. Where the article gives
 * no day to count from, what is told by counting names no date and goes: “yesterday” wholly, “last Friday” but for its
 * weekday; where a person decided that it is a date, it stays one without a value.
 */
export const resolveDates = (
  article: ArticleSoFar,
  candidates: readonly NamedCandidate[],
): readonly NamedCandidate[] => {
  const today = articleDay(article);
  return candidates.flatMap((candidate) => {
    if ((candidate.type !== "DATE" && candidate.type !== "TIME") || candidate.value !== undefined)
      return [candidate];
    const relative = readRelative(candidate.text, 0);
    if (relative?.end === candidate.text.length) {
      if (today) return [withValue(candidate, counted(relative.count, today))];
      if (candidate.decided) return [candidate];
      return relative.standing === undefined ? [] : [from(candidate, relative.standing)];
    }
    if (!today || isCountedOtherwise(article.text, candidate.start)) return [candidate];
    return [withValue(candidate, ofStanding(candidate.text, today))];
  });
};
