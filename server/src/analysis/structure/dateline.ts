import { once } from "../../article/once.js";
import type { Dateline } from "../../article/paragraph.js";
import { openingOf, type Span } from "../../article/span.js";
import { oneOf, oneOfCapitalised } from "../../lexicon/lexicon.js";
import { notPlaces } from "../../lexicon/page-lines.js";
import { betweenSpeakers } from "../../lexicon/phrases.js";
import type { Line } from "./line.js";

const month = String.raw`(?:${oneOfCapitalised("month", "month-short")})\.?`;
const shouted = oneOfCapitalised("month", "month-short").toUpperCase();
const weekday = String.raw`(?:${oneOfCapitalised("weekday", "weekday-short")})\.?`;
const date = String.raw`(?:(?:${weekday},? )?(?:${month} \d{1,2}|\d{1,2}(?:${oneOf("ordinal-ending")})? ${month})(?:,? \d{4})?|${weekday})`;
const upper = String.raw`\p{Lu}[\p{Lu}\p{M}.’'-]*[\p{Lu}.](?: [\p{Lu}\p{M}.’'-]+[\p{Lu}.]){0,3}`;
const mixed = String.raw`\p{Lu}[\p{L}\p{M}.’'-]+(?: \p{Lu}[\p{L}\p{M}.’'-]*){0,2}`;
const region = `(?:, ${mixed})?`;
const agency = String.raw`(?: ?\((?<agency>[^()]{2,40})\))`;
const dash = String.raw`(?:\s?(?:—|–|―|--|-)|\s_(?=\s))(?=\s*[\p{L}\p{N}“"‘'«(\x60])`;

const forms = once(() => [
  new RegExp(`^(?<place>${upper}(?:/${upper}){0,2}${region})(?:, (?<date>${date}))?${agency}?${dash}`, "du"),
  new RegExp(`^(?<place>${mixed}${region})(?:, (?<date>${date}))?${agency}${dash}`, "du"),
  new RegExp(String.raw`^(?<place>${mixed}${region}),? (?<date>${date})${agency}?(?:${dash}|:(?=\s))`, "du"),
  // “Orvo, March 4 (ANP) Prices fell”, “Orvo [Tamland], March 4 (ANP): Prices fell”
  new RegExp(
    String.raw`^(?<place>${mixed}${region})(?: \[${mixed}\])?, (?<date>${date}) \((?<agency>\p{Lu}{2,6})\):?(?=\s+[\p{Lu}“"‘])`,
    "du",
  ),
  new RegExp(String.raw`^(?<place>${mixed})\s(?:—|–)\s(?=[\p{Lu}“"‘])`, "du"),
  // “KUALA LUMPUR: A witness …”; a speaker’s name in capitals stands before what is said to somebody.
  new RegExp(
    String.raw`^(?=\p{Lu}{4}|\p{Lu}+ |[^:]{3,40}/\p{Lu}{4})(?<place>(?:${mixed}/)?${upper}(?:, ${upper})?)(?:, (?<date>${date}))?${agency}?:(?=\s+\p{Lu}\p{Ll}*\s[^?]*$)(?!.*${betweenSpeakers.source})`,
    "du",
  ),
]);

/** “ORVO, FEBRUARY 4, 2023 06:10”: a place and a day that are a line of their own. */
const ownLine = new RegExp(
  `^(?<place>${upper}(?:, ${mixed})?), (?<date>(?:${shouted}) \\d{1,2},? \\d{4}|\\d{1,2} (?:${shouted}),? \\d{4}|${date})(?=$|[ ,|:;])`,
  "du",
);

/** “ 06:10 IST | UPDATED 07:45 IST”: what may stand behind the day. */
const behindDay = /^(?:[\s,|]{1,3}(?:\d[\d:.]{0,6}(?:[ap]m)?|\p{Lu}{2,9}))*$/iu;

/** What every dateline ends with, looked for first: the forms are large. */
const anyEnd = /[—–―:_)-]/;

/** Longest dateline, in UTF-16 code units. */
const longestDateline = 100;

const spanOf = (block: Span, indices: readonly [number, number] | undefined): Span | undefined =>
  indices && { start: block.start + indices[0], end: block.start + indices[1] };

/** Reads a line that holds a place in capitals and a day, and at most some more figures; undefined where it is none. */
export const readDatedLine = (line: Line): Dateline | undefined => {
  const match = ownLine.exec(line.text);
  const groups = match?.indices?.groups;
  const place = spanOf(line, groups?.["place"]);
  const day = spanOf(line, groups?.["date"]);
  if (!place || !day || !behindDay.test(line.text.slice(day.end - line.start))) return undefined;
  return { start: line.start, end: line.end, place, date: day };
};

/** Reads the dateline at the start of a paragraph, its dash included; undefined where there is none. */
export const readDateline = (text: string, block: Span): Dateline | undefined => {
  const opening = openingOf(text, block, longestDateline);
  if (!anyEnd.test(opening)) return undefined;
  for (const form of forms()) {
    const match = form.exec(opening);
    if (match === null) continue;
    if (notPlaces.test(opening)) return undefined;
    const groups = match.indices?.groups;
    const place = spanOf(block, groups?.["place"]);
    if (place === undefined) continue;
    // A hyphen without spaces is part of a word (“AFL-CIO”) or of a list of names, not a dateline's dash.
    if (/[^\s)]-{1,2}$/.test(match[0]) && !/^\s/.test(opening.slice(match[0].length))) continue;
    const when = spanOf(block, groups?.["date"]);
    const house = spanOf(block, groups?.["agency"]);
    return {
      start: block.start,
      end: block.start + match[0].trimEnd().length,
      place,
      ...(when && { date: when }),
      ...(house && { agency: house }),
    };
  }
  return undefined;
};
