import * as l10n from "@vscode/l10n";
import {
  type CivilDate,
  dateOfDay,
  dayNumber,
  parseIsoDate,
  weekdayOf,
} from "../analysis/expressions/dates/calendar.js";
import type { EntityType } from "../article/entity.js";
import { languageTag } from "./language-tag.js";

/** The units that `Intl` has words for, by their symbols. */
const units: Readonly<Record<string, string>> = {
  km: "kilometer",
  m: "meter",
  cm: "centimeter",
  mm: "millimeter",
  mi: "mile",
  yd: "yard",
  ft: "foot",
  in: "inch",
  acre: "acre",
  ha: "hectare",
  kg: "kilogram",
  g: "gram",
  lb: "pound",
  oz: "ounce",
  L: "liter",
  mL: "milliliter",
  gal: "gallon",
  "km/h": "kilometer-per-hour",
  mph: "mile-per-hour",
  MB: "megabyte",
  GB: "gigabyte",
  TB: "terabyte",
  "°C": "celsius",
  "°F": "fahrenheit",
};

/** From here on a round number is told in millions. */
const million = 1e6;

/** Digits behind the point of a number of millions; what has more is told in full. */
const millionDigits = 3;

const roundness = (value: number): Intl.NumberFormatOptions => {
  let scale = million;
  while (Math.abs(value) >= scale * 1000 && scale < 1e12) scale *= 1000;
  const parts = (value / scale) * 10 ** millionDigits;
  const isRound = Math.abs(value) >= million && Math.abs(parts - Math.round(parts)) < 1e-6;
  return isRound
    ? { notation: "compact", compactDisplay: "long", maximumFractionDigits: millionDigits }
    : { maximumFractionDigits: 10 };
};

const number = (value: number, options: Intl.NumberFormatOptions = {}): string =>
  new Intl.NumberFormat(languageTag(), { ...roundness(value), ...options }).format(value);

const moneyInWords = (value: string): string | undefined => {
  const [, currency, amount] = /^([A-Z]{3}) (-?[\d.]+)$/.exec(value) ?? [];
  if (currency === undefined || amount === undefined) return undefined;
  const sum = Number(amount);
  const isWhole = Number.isInteger(sum) || sum >= million;
  return number(sum, {
    style: "currency",
    currency,
    currencyDisplay: "name",
    minimumFractionDigits: isWhole ? 0 : 2,
    ...(isWhole ? {} : { maximumFractionDigits: 2 }),
  });
};

const percentInWords = (value: string): string | undefined => {
  const fraction = Number(value);
  return Number.isNaN(fraction)
    ? undefined
    : l10n.t("{0} percent", number(Number((fraction * 100).toPrecision(12))));
};

const quantityInWords = (value: string): string | undefined => {
  const [, amount, symbol = ""] = /^(-?[\d.]+) (\S+)$/.exec(value) ?? [];
  const unit = units[symbol];
  if (amount === undefined || unit === undefined) return undefined;
  return number(Number(amount), { style: "unit", unit, unitDisplay: "long" });
};

const minuteLength = 60_000;
const dayLength = 1440 * minuteLength;

/** A moment, in milliseconds since 1970 in UTC, as `options` have it. */
const moment = (at: number, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(languageTag(), { timeZone: "UTC", ...options }).format(at);

const timeInWords = (value: string): string | undefined => {
  const [, hour, minute] = /^(\d{2}):(\d{2})$/.exec(value) ?? [];
  if (hour === undefined || minute === undefined) return undefined;
  if (value === "00:00") return l10n.t("midnight");
  if (value === "12:00") return l10n.t("noon");
  return moment((Number(hour) * 60 + Number(minute)) * minuteLength, { timeStyle: "short" });
};

const day = (date: CivilDate, dateStyle: "full" | "long"): string =>
  moment(dayNumber(date) * dayLength, { dateStyle });

/** “the week of June 2, 2025”, by its Monday. */
const weekInWords = (year: number, week: number): string => {
  const fourth = dayNumber({ year, month: 1, day: 4 });
  const monday = dateOfDay(fourth - weekdayOf(fourth) + 1 + (week - 1) * 7);
  return l10n.t("the week of {0}", day(monday, "long"));
};

const dateInWords = (value: string): string | undefined => {
  const date = parseIsoDate(value);
  if (date) return day(date, "full");
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(value) ?? [];
  if (year !== undefined && month !== undefined)
    return moment(dayNumber({ year: Number(year), month: Number(month), day: 1 }) * dayLength, {
      month: "long",
      year: "numeric",
    });
  const [, weekYear, week] = /^(\d{4})-W(\d{2})$/.exec(value) ?? [];
  if (weekYear !== undefined && week !== undefined) return weekInWords(Number(weekYear), Number(week));
  return /^[1-9]\d{3}$/.test(value) ? value : undefined;
};

const readers: Readonly<Partial<Record<EntityType, (value: string) => string | undefined>>> = {
  MONEY: moneyInWords,
  PERCENT: percentInWords,
  QUANTITY: quantityInWords,
  TIME: timeInWords,
  DATE: dateInWords,
};

/** Between the two ends of a range; not the slash of “km/h”. */
const rangeMark = /\/(?!h)/;

/**
 * A mention's value as a person would say it: “1.3 million US dollars”, “40 percent”, “Tuesday, July 26, 2022”, “3:30
 * PM”; a range with “to”. Undefined where there are no words for it.
 */
export const valueInWords = (type: EntityType, value: string): string | undefined => {
  const parts = value.split(rangeMark).map((part) => readers[type]?.(part));
  const [from, to] = parts;
  if (parts.length === 1 || from === undefined) return from;
  return to === undefined ? undefined : l10n.t("{0} to {1}", from, to);
};
