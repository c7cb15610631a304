import { textOf } from "../../article/span.js";
import {
  type CivilDate,
  dateOfDay,
  dayNumber,
  isoDate,
  months,
  parseIsoDate,
  weekdayOf,
  weekdays,
} from "../entities/calendar.js";
import { readDate } from "../entities/dates.js";
import type { ArticleSoFar } from "../mentions.js";
import type { NamedCandidate } from "./article-names.js";

/** The day an article is dated, where its dateline or its headline's lines give one with a year. */
const articleDay = (article: ArticleSoFar): CivilDate | undefined => {
  const written = article.dateline?.date;
  const value = written && readDate(`${textOf(article.text, written)}`, 0)?.value;
  return value === undefined ? undefined : parseIsoDate(value);
};

const shift: Readonly<Record<string, number>> = { last: -1, past: -1, previous: -1, this: 0, next: 1 };

const isoOf = ({ year, month, day }: CivilDate): string => isoDate(year, month, day);

const monthDay = (words: string, today: CivilDate): string | undefined => {
  const match =
    /^(?:\p{L}+day,? )?(?:(\d{1,2})(?:st|nd|rd|th)? (?:of )?)?(\p{L}+)\.?(?: ?(\d{1,2})(?:st|nd|rd|th)?)?$/u.exec(
      words,
    );
  const month = months.get(match?.[2]?.toLowerCase() ?? "");
  const day = match?.[1] ?? match?.[3];
  if (!match || month === undefined) return undefined;
  if (day === undefined) return isoDate(month > today.month ? today.year - 1 : today.year, month);
  const distance = dayNumber({ year: today.year, month, day: Number(day) }) - dayNumber(today);
  return isoDate(
    distance > 183 ? today.year - 1 : distance < -183 ? today.year + 1 : today.year,
    month,
    Number(day),
  );
};

/** The value of a date that only the article's own date determines: a weekday is the last one, as news means it. */
const resolve = (words: string, today: CivilDate): string | undefined => {
  const lower = words.toLowerCase();
  const now = dayNumber(today);
  const dayWord: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 };
  const away = dayWord[lower];
  if (away !== undefined) return isoOf(dateOfDay(now + away));
  const weekday = weekdays.get(lower);
  if (weekday !== undefined) return isoOf(dateOfDay(now - ((weekdayOf(now) - weekday + 7) % 7)));
  const relative = /^(?:the )?(?:earlier |later )?(last|past|previous|this|next) (year|month)$/.exec(lower);
  const by = shift[relative?.[1] ?? ""];
  if (relative?.[2] === "year" && by !== undefined) return isoDate(today.year + by);
  if (relative?.[2] === "month" && by !== undefined) {
    const month = today.year * 12 + today.month - 1 + by;
    return isoDate(Math.floor(month / 12), (month % 12) + 1);
  }
  return monthDay(words, today);
};

/** Gives dates without a value the one that the dateline's date determines. */
export const resolveDates = (
  article: ArticleSoFar,
  candidates: readonly NamedCandidate[],
): readonly NamedCandidate[] => {
  const today = articleDay(article);
  if (!today) return candidates;
  return candidates.map((candidate) => {
    if (candidate.type !== "DATE" || candidate.value !== undefined) return candidate;
    const value = resolve(candidate.text, today);
    return value === undefined ? candidate : { ...candidate, value };
  });
};
