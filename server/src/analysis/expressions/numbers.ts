import { numbersOf, oneOf, oneOfCapitalised } from "../../lexicon/lexicon.js";
import { matchAt } from "./reading.js";

const units = numbersOf("unit-number");
const tens = numbersOf("tens-number");

/** Powers of ten by the words and letters that stand for them. */
const scales = numbersOf("power-of-ten");

/** Words that start a number. */
export const numberWords: ReadonlySet<string> = new Set([
  ...[...units.keys()].filter((word) => word !== "zero"),
  ...tens.keys(),
]);

const digits =
  /(?:\d{1,3}(?:,\d{2,3}){1,6}|\d{1,3}(?: \d{3}){1,5}(?!\d)|\d{1,18})(?:\.\d{1,12}|,\d(?=\s(?:m|b|tr)illion\b))?[½¼¾]?(?![\d])|\.\d{1,12}/y;
const scaleAfter = new RegExp(
  String.raw`(?:-plus|-odd|\+)?(?:[ \u00a0-]?(${oneOf("scale-behind-digits", "scale-of-sum")}|${oneOfCapitalised("scale-of-sum")}|[Ll]ac)|((?<=\d)(?:mil|bil|[MBKT])))s?(?![\p{L}\p{N}])`,
  "uy",
);
const aScale = `(?=${oneOf("scale-of-sum")})`;
const partOfOne = new RegExp(
  `(?:(?:an? )?(half)(?:[ -]| an? )|(?:an?|one) (quarter) of an? |three[- ](quarters) of an? )${aScale}`,
  "iy",
);
const andHalf = new RegExp(`(?: and |-and-)a[ -]half[ -]${aScale}`, "iy");
const plainHalf = /(?: and |-and-)a[ -]half(?=[ -]\p{L})/iuy;
const word = /[a-z]+/iy;
const joint = /(?:[ \u00a0-]| and )/y;

/** A number: where it ends, its value, and the power of ten of its scale word (“million”: 6), 0 where it has none. */
export interface NumberReading {
  readonly end: number;
  readonly value: number;
  readonly power: number;
}

/** A plain decimal of a number, without exponent or rounding noise. */
export const decimal = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) < 1e18
    ? BigInt(value).toString()
    : String(Number(value.toPrecision(12)));

/** A number times a power of ten, without rounding noise. */
export const timesTen = (value: number, power: number): number => Number(`${value}e${power}`);

const withScale = (text: string, end: number, value: number): NumberReading => {
  let result: NumberReading = { end, value, power: 0 };
  for (let rounds = 0; rounds < 2; rounds += 1) {
    const scale = matchAt(scaleAfter, text, result.end);
    const power = scales.get((scale?.[1] ?? scale?.[2])?.toLowerCase() ?? "");
    if (!scale || power === undefined) return result;
    result = {
      end: result.end + scale[0].length,
      value: timesTen(result.value, power),
      power: result.power + power,
    };
  }
  return result;
};

/** With “and a half” behind it or before its scale, if that follows. */
const withHalf = (text: string, end: number, value: number): NumberReading => {
  const half = matchAt(andHalf, text, end);
  if (half) return withScale(text, end + half[0].length - 1, value + 0.5);
  const plain = matchAt(plainHalf, text, end);
  return plain ? { end: end + plain[0].length, value: value + 0.5, power: 0 } : withScale(text, end, value);
};

const parts: Readonly<Record<string, number>> = { "½": 0.5, "¼": 0.25, "¾": 0.75 };

const readPartOfOne = (text: string, from: number): NumberReading | undefined => {
  const part = matchAt(partOfOne, text, from);
  if (!part) return undefined;
  const value = part[1] === undefined ? (part[2] === undefined ? 0.75 : 0.25) : 0.5;
  return withScale(text, from + part[0].length - 1, value);
};

const readDigits = (text: string, from: number): NumberReading | undefined => {
  const match = matchAt(digits, text, from);
  if (!match) return undefined;
  const [written] = match;
  const part = parts[written.at(-1) ?? ""] ?? 0;
  const whole = part > 0 ? written.slice(0, -1) : written;
  const plain = /^\d+,\d$/.test(whole) ? whole.replace(",", ".") : whole.replace(/[, ]/g, "");
  return withHalf(text, from + written.length, Number(plain) + part);
};

const readWords = (text: string, from: number): NumberReading | undefined => {
  let end = from;
  let at = from;
  let value: number | undefined;
  for (let count = 0; count < 4; count += 1) {
    const match = matchAt(word, text, at);
    const name = match?.[0].toLowerCase() ?? "";
    const ten = tens.get(name);
    const unit = units.get(name);
    if (ten !== undefined && (value === undefined || value % 100 === 0)) value = (value ?? 0) + ten;
    else if (unit !== undefined && (value === undefined || (value % 10 === 0 && value % 100 !== 10)))
      value = (value ?? 0) + unit;
    else if (name === "hundred" && value !== undefined && value > 0 && value < 10) value *= 100;
    else if (count === 0 && (name === "a" || name === "an")) value = 1;
    else break;
    end = at + name.length;
    if ((name === "a" || name === "an") && !matchAt(scaleAfter, text, end)) return undefined;
    const gap = matchAt(joint, text, end);
    if (!gap) break;
    at = end + gap[0].length;
  }
  return value === undefined || end === from ? undefined : withHalf(text, end, value);
};

/** Reads a number in digits or words, with its scale: “2.3 billion”, “3,150 crore”, “forty-two”, “half a million”. */
export const readNumber = (text: string, from: number): NumberReading | undefined => {
  const unit = text.charCodeAt(from);
  if (unit === 46 || (unit >= 48 && unit <= 57)) return readDigits(text, from);
  return readPartOfOne(text, from) ?? readWords(text, from);
};

const rangeJoint = /\s?(?:-|–|—|to|and|or)\s?/y;

/** Whether the first number of a range has the second's scale, since it has none of its own: “2 to 3 million”. */
export const sharesScale = (first: NumberReading, second: NumberReading): boolean =>
  first.power === 0 && second.power > 0 && first.value < 1000;

/** The numbers of a range: the first has the second's scale where it has none of its own (“2 to 3 million”). */
export const rangeOf = (first: NumberReading, second: NumberReading): readonly number[] => [
  sharesScale(first, second) ? timesTen(first.value, second.power) : first.value,
  second.value,
];

/** A year, from which no range goes down: “rose in 2008 to 30 dollars”. */
const isYear = /^(?:19|20)\d\d$/;

/** Reads “10” or “10 to 15”: one number, or two that make a range; `power` is the last one's. */
export const readRange = (
  text: string,
  from: number,
): { readonly end: number; readonly values: readonly number[]; readonly power: number } | undefined => {
  const first = readNumber(text, from);
  if (!first) return undefined;
  const gap = matchAt(rangeJoint, text, first.end);
  const second = gap && readNumber(text, first.end + gap[0].length);
  const year = isYear.test(text.slice(from, first.end));
  return second && !(year && second.value < first.value)
    ? { end: second.end, values: rangeOf(first, second), power: second.power }
    : { end: first.end, values: [first.value], power: first.power };
};
