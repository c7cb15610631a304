import { oneOf } from "../../../lexicon/lexicon.js";
import {
  decimal,
  type NumberReading,
  rangeOf,
  readNumber,
  readRange,
  sharesScale,
  timesTen,
} from "../numbers.js";
import { matchAt, type Reader, type Reading, reading } from "../reading.js";
import { currencyNames, namedCurrency } from "./currencies.js";
import { codeOfSign, currencyCodes } from "./currency-signs.js";

const signs = [...codeOfSign.keys()]
  .sort((a, b) => b.length - a.length)
  .map((written) => written.replace(/[.$/]/g, "\\$&"))
  .join("|");
const prefix = new RegExp(`(?:${signs})(?=[\\s\u00a0]?\\.?\\d)`, "y");
const codeAndSign = /(US|U\.S\.|[A-Z]{3}) ?\$(?=[\s\u00a0]?\d)/y;

/** Letters that stand for money only right before the number, or before millions: R50, N7.2 billion and R 2 million, not “R 50”. */
const gluedOnly: ReadonlySet<string> = new Set(
  "R N K P Q MK GH Sh Sh. Shs Shs. SR QR BD LE S/ S/.".split(" "),
);

/** Written like money before a small number, these are more often a road, a summit or a word in capitals: N10, COP15, K2. */
const needsMuch: ReadonlySet<string> = new Set("N K MK COP Sh TRY PEN RON MAD GEL".split(" "));
/** These are sums with thousands in them only: P500 and Q3 are models and quarters. */
const needsThousands: ReadonlySet<string> = new Set(["P", "Q"]);

const couldBeSum = (written: string, number: NumberReading): boolean => {
  if (number.power > 0) return true;
  if (needsThousands.has(written)) return number.value >= 1000;
  return number.value >= (needsMuch.has(written) ? 100 : written === "R" ? 10 : 0);
};

const sum = (code: string | undefined, values: readonly number[]): string | undefined =>
  code === undefined || code === ""
    ? undefined
    : values.map((value) => `${code} ${decimal(value)}`).join("/");

const dash = /\s?[-–—]\s?(?=\p{Sc}?\d)/uy;
const wordJoint = /\s(?:to|or|and)\s(?=[A-Z]{0,2}\p{Sc}?\d)/uy;
const sign = /[A-Z]{0,2}\p{Sc}/uy;

/** The second number of a range: after a dash, or after “to” where only the second tells how many millions both are; of the same sign. */
const secondOf = (text: string, written: string, first: NumberReading): NumberReading | undefined => {
  const joint = matchAt(dash, text, first.end);
  const word = joint ? undefined : matchAt(wordJoint, text, first.end);
  const gap = joint ?? word;
  if (!gap) return undefined;
  const at = first.end + gap[0].length;
  const mark = matchAt(sign, text, at)?.[0] ?? "";
  const second = written.endsWith(mark) ? readNumber(text, at + mark.length) : undefined;
  if (!second || (word && !sharesScale(first, second))) return undefined;
  return second;
};

/** What may follow a figure with its sign: “$5 million dollars”, “$300 million US dollars”, “Sh2,500/=”. */
const said = /(?:\/[=-](?!\w)| ((?:[\p{Lu}.]+|\p{Lu}\p{Ll}+) )?[Dd]ollars?(?![\p{L}-]))/uy;

const readPrefixed = (text: string, from: number): Reading | undefined => {
  const both = matchAt(codeAndSign, text, from);
  const country = both?.[1];
  const known = country !== undefined && (currencyCodes.has(country) || country.startsWith("U"));
  const written = known ? both?.[0] : matchAt(prefix, text, from)?.[0];
  if (written === undefined) return undefined;
  const code = known ? (currencyCodes.has(country) ? country : "USD") : codeOfSign.get(written);
  const after = from + written.length;
  const glued = !/\s/.test(text.charAt(after));
  const first = readNumber(text, glued ? after : after + 1);
  if (!first || !couldBeSum(written, first)) return undefined;
  if (!glued && gluedOnly.has(written) && first.power === 0) return undefined;
  const second = secondOf(text, written, first);
  if (second) return reading(second.end, "MONEY", sum(code, rangeOf(first, second)));
  const more = matchAt(said, text, first.end);
  const whose = more?.[1] === undefined ? undefined : namedCurrency(`${more[1]}dollar`);
  if (more?.[1] !== undefined && whose?.national !== true)
    return reading(first.end, "MONEY", sum(code, [first.value]));
  return reading(first.end + (more?.[0].length ?? 0), "MONEY", sum(whose?.code ?? code, [first.value]));
};

const eitherCase = (names: string): string =>
  names
    .split("|")
    .map((name) => `[${name.charAt(0).toUpperCase()}${name.charAt(0)}]${name.slice(1)}`)
    .join("|");

const adjective = String.raw`(?:(?:[Nn]ew |[NS]outh |[Nn]orth )?\p{Lu}[\p{L}.]*(?: (?:${oneOf("second-word-of-country")}|Islands))? )?`;

const currencyAfter = new RegExp(
  `[ \u00a0-](?:of )?(?:an? |the )?(${adjective}(?:${eitherCase(currencyNames)})s?)( sterling)?(?![\\p{L}\\p{N}-])(?! (?<=\\p{Lu}\\p{Ll}+ )\\p{Lu}\\p{Ll})`,
  "uy",
);
const ofWhole = new RegExp(` (?:of an?|on the) (${eitherCase(currencyNames)})(?![\\p{L}-])`, "uy");

/** In brackets after it, a sum of other money: what stands before is money too. */
const converted = / \((?:\p{L}+ ){0,2}[A-Z]{0,2}\p{Sc}\d/uy;

/** A number of pounds that is a weight as far as its words tell. */
const isWeight = (text: string, name: string, power: number, end: number): boolean =>
  /^pounds?$/i.test(name) && power === 0 && !matchAt(converted, text, end);

/** “882 Bitcoin ATMs”: machines are counted, not coins. */
const countsThings = (text: string, name: string, end: number): boolean =>
  /coin$|^ether/i.test(name) && matchAt(/ \p{L}+s(?!\p{L})/uy, text, end) !== undefined;

const readNamed = (text: string, from: number): Reading | undefined => {
  const number = readRange(text, from);
  const name = number && matchAt(currencyAfter, text, number.end);
  const written = name?.[1];
  if (!number || !name || written === undefined) return undefined;
  const end = number.end + name[0].length;
  const sterling = name[2] !== undefined;
  const currency = namedCurrency(written);
  if (!sterling && isWeight(text, written, number.power, end)) return undefined;
  if (countsThings(text, written, end)) return undefined;
  const most = number.values.at(-1) ?? 0;
  if (currency.otherWord && !currency.national && number.power === 0 && most < 1000) return undefined;
  const whole = currency.hundredths ? matchAt(ofWhole, text, end) : undefined;
  const pounds = sterling || /^pounds?$/i.test(written);
  const code = whole?.[1] === undefined ? currency.code : namedCurrency(whole[1]).code;
  const values = currency.hundredths ? number.values.map((value) => timesTen(value, -2)) : number.values;
  return reading(end + (whole?.[0].length ?? 0), "MONEY", sum(pounds ? "GBP" : code, values));
};

const suffix = /(?:[ \u00a0]?(?:([€£₽₺₴₸₪₹])|(\$)(?! ?\d)|([A-Z]{3,4}))|(p|¢)(?!\.m))(?![\p{L}\p{N}])/uy;
const codesAfter: ReadonlySet<string> = new Set(
  [...currencyCodes, "FCFA", "RMB"].filter((code) => !/^(?:COP|TRY|PEN|RON|MAD|GEL|TOP|SOS)$/.test(code)),
);

/** A figure with its sign or code after it: “500 €”, “5 million USD”, “20p”. */
const readSuffixed = (text: string, from: number): Reading | undefined => {
  const number = readRange(text, from);
  const mark = number && matchAt(suffix, text, number.end);
  if (!number || !mark) return undefined;
  const end = number.end + mark[0].length;
  const [, symbol, dollar, code, small] = mark;
  if (small !== undefined) {
    const most = number.values.at(-1) ?? 0;
    if (number.power > 0 || most >= 100 || !number.values.every(Number.isInteger)) return undefined;
    const values = number.values.map((value) => timesTen(value, -2));
    return reading(end, "MONEY", sum(small === "p" ? "GBP" : "USD", values));
  }
  if (code !== undefined && !codesAfter.has(code)) return undefined;
  return reading(end, "MONEY", sum(codeOfSign.get(code ?? symbol ?? dollar ?? ""), number.values));
};

const nameBefore = new RegExp(
  String.raw`(?:(${oneOf("currency-before-sum")})|([Ee]uros?|[Dd]ollars?)) (?=\d)`,
  "uy",
);

/** “Rupees 500 crore”; of euros and dollars with millions only, since Euro 2024 is a tournament. */
const readNameFirst = (text: string, from: number): Reading | undefined => {
  const name = matchAt(nameBefore, text, from);
  const number = name && readNumber(text, from + name[0].length);
  if (!name || !number || (name[2] !== undefined && number.power === 0)) return undefined;
  return reading(number.end, "MONEY", sum(namedCurrency(name[1] ?? name[2] ?? "").code, [number.value]));
};

const vague = new RegExp(
  `(?:(?:${oneOf("round-number-word")}) of |(?:${oneOf("vague-number")}) )?(?:(?:${oneOf("vague-scale")})(?: of)?|(?<=(?:${oneOf("vague-quantifier")}) )(?:${oneOf("scale-of-sum")}))(?= )`,
  "iy",
);

const readVague = (text: string, from: number): Reading | undefined => {
  const amount = matchAt(vague, text, from);
  const name = amount && matchAt(currencyAfter, text, from + amount[0].length);
  const currency = name?.[1] === undefined ? undefined : namedCurrency(name[1]);
  if (!amount || !name || !currency || (currency.otherWord && !currency.national)) return undefined;
  return reading(from + amount[0].length + name[0].length, "MONEY", undefined);
};

const startsPrefix = /[\p{Sc}\p{Lu}]/uy;

/**
 * Reads a sum of money. The value is ISO 4217 code and amount (“$2.3 billion” → “USD 2300000000”), two joined by a
 * slash for a range; none where the text does not say whose peso or pound, or how many.
 */
export const readMoney: Reader = (text, from) =>
  (matchAt(startsPrefix, text, from) ? readPrefixed(text, from) : undefined) ??
  readNamed(text, from) ??
  readSuffixed(text, from) ??
  readVague(text, from) ??
  readNameFirst(text, from);
