import type { Paragraph } from "../../../article/paragraph.js";
import { textOf } from "../../../article/span.js";
import { oneOf } from "../../../lexicon/lexicon.js";
import {
  type CivilDate,
  dayNumber,
  isoDate,
  months,
  parseIsoDate,
  weekdays,
} from "../../expressions/dates/calendar.js";
import { readDate } from "../../expressions/dates/dates.js";
import type { ArticleSoFar } from "../article-so-far.js";

/** A day and month without a year, in the year that brings it nearest to a day. */
export const nearestDay = (month: number, day: number, to: CivilDate): string => {
  const distance = dayNumber({ year: to.year, month, day }) - dayNumber(to);
  return isoDate(distance > 183 ? to.year - 1 : distance < -183 ? to.year + 1 : to.year, month, day);
};

const ordinal = `(?:${oneOf("ordinal-ending")})?`;
const monthDay = new RegExp(
  String.raw`^(?:\p{L}+day,? )?(?:(\d{1,2})${ordinal} (?:of )?)?(\p{L}+)\.?(?: ?(\d{1,2})${ordinal})?$`,
  "u",
);

/** The month and day of “June 3”, “3rd of June” or “Tuesday, June 3”; no day in “June”. */
export const readMonthDay = (
  words: string,
): { readonly month: number; readonly day: number | undefined } | undefined => {
  const match = monthDay.exec(words);
  const month = months.get(match?.[2]?.toLowerCase() ?? "");
  const day = match?.[1] ?? match?.[3];
  return month === undefined ? undefined : { month, day: day === undefined ? undefined : Number(day) };
};

/** Blocks from the top within which the line with the date of publication stands. */
const reach = 8;
/** Longest such line, in UTF-16 code units. */
const longestLine = 120;

const dayNames = [...weekdays.keys()].flatMap((name) => [name, name.slice(0, 3)]);

/** What may stand beside the date in such a line: when and how it was published, and the time. */
const besideDate = new RegExp(
  `\\b(?:${oneOf("beside-publication-date")}|[ap]\\.?m|GMT|UTC|[ECMP]?[SD]?T|BST|CES?T|[IJKMPS][SKGH]T|[CEW]AT|SAST|AE[SD]T|MSK|${[...months.keys(), ...dayNames].join("|")})\\b|[\\d:.,|/·•–—()+-]`,
  "giu",
);

const dayInLine = (line: string, bylineEnd: number): CivilDate | undefined => {
  for (const start of line.matchAll(/(?<![\p{L}\p{N}])[\p{Lu}\d]/gu)) {
    if (start.index < bylineEnd) continue;
    const date = readDate(line, start.index);
    const day = date?.value === undefined ? undefined : parseIsoDate(date.value);
    if (!date || !day) continue;
    const beside = `${line.slice(bylineEnd, start.index)} ${line.slice(date.end)}`;
    return beside.replace(besideDate, "").trim() === "" ? day : undefined;
  }
  return undefined;
};

/** The day in a line at the article's top that holds nothing else (“Updated: 3 June 2025, 10:15 GMT”), or in its byline. */
const publicationDay = ({ text, paragraphs, byline }: ArticleSoFar): CivilDate | undefined => {
  const read = (paragraph: Paragraph): CivilDate | undefined => {
    const line = textOf(text, paragraph);
    const isByline = byline?.start === paragraph.start;
    const names = isByline ? Math.max(0, ...byline.names.map(({ end }) => end - paragraph.start)) : 0;
    return dayInLine(line, names);
  };
  for (const paragraph of paragraphs.slice(0, reach)) {
    const day = paragraph.end - paragraph.start <= longestLine ? read(paragraph) : undefined;
    if (day) return day;
  }
  return undefined;
};

/**
 * The day an article counts from: its dateline's, or that of its publication where a line at its top gives it; a
 * dateline's day and month take their year from the latter. Undefined where the text gives no day with a year.
 */
export const articleDay = (article: ArticleSoFar): CivilDate | undefined => {
  const published = publicationDay(article);
  const written = article.dateline?.date && textOf(article.text, article.dateline.date);
  if (written === undefined) return published;
  const value = readDate(written, 0)?.value;
  const told = value === undefined ? undefined : parseIsoDate(value);
  if (told) return told;
  const { month, day } = readMonthDay(written) ?? {};
  if (!published || month === undefined || day === undefined) return published;
  return parseIsoDate(nearestDay(month, day, published));
};
