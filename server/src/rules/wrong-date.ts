import * as l10n from "@vscode/l10n";
import {
  dayNumber,
  daysInMonth,
  months,
  weekdayOf,
  weekdays,
} from "../analysis/expressions/dates/calendar.js";
import { capitalised } from "../article/letter-case.js";
import { byStart, type Span, textOf } from "../article/span.js";
import { alternatives, oneOf } from "../lexicon/lexicon.js";
import { changing } from "./replacing.js";
import { type Finding, pointedOutIf, type Rule } from "./rule.js";

const monthName = String.raw`(?<month>${alternatives(months.keys())})\.?`;
const dayDigits = String.raw`(?<day>\d{1,2})(?:${oneOf("ordinal-ending")})?`;
const yearDigits = String.raw`(?<year>(?:19|20)\d\d)`;
const beforeDate = String.raw`(?<![\p{L}\p{N}-])(?:(?<weekday>${oneOf("weekday")}),? (?:the )?)?`;
const behindDate = String.raw`(?![\p{L}\p{N}-])`;

/** “Thursday, June 27, 2017”, “Thursday 27 June 2017”; the year may be missing. */
const dates: readonly RegExp[] = [
  new RegExp(`${beforeDate}${monthName} ${dayDigits}(?:,? ${yearDigits})?${behindDate}`, "giu"),
  new RegExp(`${beforeDate}${dayDigits} (?:of )?${monthName}(?:,? ${yearDigits})?${behindDate}`, "giu"),
];

/** A day and a month as a text writes them, with the day of the week and the year if they stand there. */
interface Written extends Span {
  readonly weekday?: Span & { readonly name: string };
  readonly day: number;
  /** January is 1. */
  readonly month: number;
  readonly year?: number;
  /** What the text calls the month. */
  readonly monthName: string;
}

const datesIn = (text: string, from: number): readonly Written[] =>
  dates.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, groups = {}, index }): Written[] => {
      const month = months.get((groups["month"] ?? "").toLowerCase()) ?? 0;
      const start = from + index;
      const name = groups["weekday"];
      return month === 0 || !/^\p{Lu}/u.test(groups["month"] ?? "")
        ? []
        : [
            {
              start,
              end: start + found.length,
              day: Number(groups["day"]),
              month,
              monthName: groups["month"] ?? "",
              ...(groups["year"] === undefined ? {} : { year: Number(groups["year"]) }),
              ...(name === undefined ? {} : { weekday: { start, end: start + name.length, name } }),
            },
          ];
    }),
  );

/** The days that some months have and others do not; a higher number behind a month is none of its days. */
const lastDay = 31;

/** “In April 31 people died”: without a year a day ends here, or it may be a sum. */
const endsDay = /^(?:[.,;:!?)”"](?!\d)|$)/;

const weekdayName = (number: number): string =>
  capitalised([...weekdays].find(([, each]) => each === number)?.[0] ?? "");

const findingFor = (text: string, written: Written): Omit<Finding, "severity"> | undefined => {
  const { start, end, day, month, monthName: name, year, weekday } = written;
  const most = daysInMonth(month, year);
  if (day > most) {
    if (day > lastDay || (year === undefined && !endsDay.test(text.slice(end, end + 2)))) return undefined;
    const message =
      year === undefined || month !== 2
        ? l10n.t("{0} has no day {1}.", capitalised(name), day)
        : l10n.t("In {0} {1} has no day {2}.", year, capitalised(name), day);
    return { start, end, message, fixes: [] };
  }
  if (weekday === undefined || year === undefined || day === 0) return undefined;
  const right = weekdayName(weekdayOf(dayNumber({ year, month, day })));
  if (right.toLowerCase() === weekday.name.toLowerCase()) return undefined;
  return {
    start,
    end,
    message: l10n.t("That date falls on a {1}, not on a {0}.", weekday.name, right),
    fixes: [changing(weekday, right)],
  };
};

/** A date that there is not, or that fell on another day of the week. */
export const wrongDate: Rule = {
  id: "wrong-date",
  summary: "Stops a date that no calendar has, and a day of the week on which it did not fall.",
  description:
    "“Thursday, June 27, 2017” was a Tuesday, and April has no 31st: one of the two was changed or typed in haste, and readers come on the wrong day. A day of the week is compared where the year stands beside the date, from 1900 on; in quotes it is only pointed out.",
  severity: "warning",
  byParagraph: true,
  examples: [
    {
      wrong: "The hall will open on Thursday, June 27, 2017.",
      right: "The hall will open on Tuesday, June 27, 2017.",
    },
  ],
  check: ({ article: { text, paragraphs }, view }) =>
    paragraphs.flatMap((paragraph) =>
      datesIn(textOf(text, paragraph), paragraph.start)
        .flatMap((written) => {
          const finding = view.isMarkup(written) ? undefined : findingFor(text, written);
          if (finding === undefined) return [];
          return [{ ...finding, ...pointedOutIf(view.isQuoted(written)) }];
        })
        .sort(byStart),
    ),
};
