import { oneOf, oneOfCapitalised } from "../../../lexicon/lexicon.js";
import { matchAt, type Reader, reading } from "../reading.js";
import { pad } from "./calendar.js";
import { endOfPart, readRelative } from "./relative-dates.js";

const zone =
  "(?:\\s(?:GMT|UTC|EST|EDT|ET|CST|CDT|PST|PDT|PT|MST|MDT|BST|CET|CEST|IST|JST|KST|EAT|CAT|WAT|SAST|AEST|AEDT|MSK|[Ll]ocal time))?";
const meridiem = "\\s?(?:a\\.m\\.|p\\.m\\.|am|pm|AM|PM|A\\.M\\.|P\\.M\\.)";
const clock = new RegExp(`(\\d{1,2})(?:[:.](\\d{2}))?(${meridiem})${zone}(?![\\p{L}\\p{N}])`, "uy");
const fullClock = new RegExp(
  `([01]?\\d|2[0-3]):([0-5]\\d)(?::[0-5]\\d)?(?: ?(?:hrs|hours|h))?${zone}(?![\\p{L}\\p{N}:])`,
  "uy",
);
const military = /([01]\d|2[0-3])([0-5]\d) ?(?:GMT|UTC|hrs|hours|h)(?![\p{L}\p{N}])/uy;
const oClock = new RegExp(String.raw`(${oneOf("unit-number")}|\d{1,2}) o[’']clock(?! ?\p{L}*-)`, "iuy");
const ofHour = new RegExp(
  String.raw`(?:half past|(?:a )?quarter (?:past|to)) (?:(?:${oneOf("unit-number")})(?![\p{L}-])|1[0-2]|[1-9](?![\d:.]))`,
  "iuy",
);
const named = /(?:midnight|noon|midday)(?![\p{L}\p{N}-])/iuy;
const weekday = new RegExp(`(?:${oneOfCapitalised("weekday")})(?= )`, "uy");

/** A part of a day that is named or counted from the article's: “Friday night”, “last night”. */
const readPartOfDay: Reader = (text, from) => {
  const day = matchAt(weekday, text, from);
  const dayEnd = from + (day?.[0].length ?? 0);
  const end = day ? endOfPart(text, dayEnd) : dayEnd;
  if (end > dayEnd) return reading(end, "TIME", undefined);
  const relative = readRelative(text, from);
  return relative?.partOfDay === true ? reading(relative.end, "TIME", undefined) : undefined;
};

/**
 * Reads a time of day, the value “15:30” on a 24-hour clock where the text determines it, or a part of a day (“Friday
 * night”, “last night”), which has none of itself.
 */
export const readTime: Reader = (text, from) => {
  const half = matchAt(clock, text, from);
  if (half) {
    const hour = Number(half[1]);
    const minutes = Number(half[2] ?? 0);
    if (hour < 1 || hour > 12 || minutes > 59) return undefined;
    const late = /p/i.test(half[3] ?? "");
    const hours = (hour % 12) + (late ? 12 : 0);
    return reading(from + half[0].length, "TIME", `${pad(hours, 2)}:${pad(minutes, 2)}`);
  }
  const full = matchAt(military, text, from) ?? matchAt(fullClock, text, from);
  if (full) return reading(from + full[0].length, "TIME", `${pad(Number(full[1]), 2)}:${full[2] ?? "00"}`);
  const hours = matchAt(oClock, text, from) ?? matchAt(ofHour, text, from);
  if (hours) return reading(from + hours[0].length, "TIME", undefined);
  const name = matchAt(named, text, from);
  if (!name) return readPartOfDay(text, from);
  const word = name[0].toLowerCase();
  return reading(
    from + name[0].length,
    "TIME",
    word === "midnight" ? "00:00" : word === "noon" || word === "midday" ? "12:00" : undefined,
  );
};
