import { oneOf, valuesOf } from "../../lexicon/lexicon.js";
import { decimal, readRange } from "./numbers.js";
import { matchAt, type Reader, reading } from "./reading.js";

/** Unit symbols by the words for them, without a plural s. */
const units = valuesOf("unit");

const unitAfter = new RegExp(
  String.raw`(?:[\s -]?(?:metric |nautical )?(${oneOf("unit-sign")}|°[CF])|[\s -](?:metric |nautical )?(?:(square|sq\.?|cubic) )?(${oneOf("unit-word")})(?:e?s)?)(?: per hour| an hour)?(?![\p{L}\p{N}])`,
  "uy",
);

/** “6ft 2in”, “11st 4lb”: what the smaller unit adds. */
const smaller = new RegExp(
  String.raw`[ ,]? ?\d{1,2}½?[ -]?(?:${oneOf("smaller-unit")})(?![\p{L}\p{N}])`,
  "uy",
);
const hasSmaller = valuesOf("has-smaller-unit");

const powers = valuesOf("power-of-unit");

const symbolOf = (whole: string, written: string, power: string | undefined): string | undefined => {
  const bare = written.toLowerCase().replace(/^degrees? /, "");
  const plain = units.get(bare) ?? units.get(bare.replace(/s$/, ""));
  const unit =
    whole.includes("nautical ") && plain === "mi" ? "nmi" : whole.includes("metric ") ? "t" : plain;
  if (unit === undefined) return undefined;
  const speed = /(?:per|an) hour$/.test(whole) ? (unit === "mi" ? "mph" : `${unit}/h`) : unit;
  return speed + (power === undefined ? "" : (powers.get(power.toLowerCase()) ?? ""));
};

const readAmount: Reader = (text, from) => {
  const number = readRange(text, from);
  const match = number && matchAt(unitAfter, text, number.end);
  const written = match?.[1] ?? match?.[3];
  if (!number || !match || written === undefined) return undefined;
  const symbol = symbolOf(match[0], written, match[2]);
  if (symbol === undefined) return undefined;
  const more = hasSmaller.has(symbol) ? matchAt(smaller, text, number.end + match[0].length) : undefined;
  if (more) return reading(number.end + match[0].length + more[0].length, "QUANTITY", undefined);
  return reading(
    number.end + match[0].length,
    "QUANTITY",
    number.values.map((value) => `${decimal(value)} ${symbol}`).join("/"),
  );
};

/** A sign below zero: not the dash between two numbers. */
const minus = /(?<!\d\s?)(?:[-−]|minus )(?=\d)/iuy;

/** A temperature with a sign; in a range it may be both ends' or the first's, so a range has no value. */
const readBelowZero: Reader = (text, from) => {
  const sign = matchAt(minus, text, from);
  const amount = sign && readAmount(text, from + sign[0].length);
  if (!amount?.value || !/°[CF]$/.test(amount.value)) return undefined;
  return reading(amount.end, "QUANTITY", amount.value.includes("/") ? undefined : `-${amount.value}`);
};

/**
 * Reads a measured quantity. The value is number and unit symbol (“12 kilometres” → “12 km”), two joined by a slash for
 * a range; a temperature may be below zero.
 */
export const readQuantity: Reader = (text, from) =>
  matchAt(minus, text, from) ? readBelowZero(text, from) : readAmount(text, from);
