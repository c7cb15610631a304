import { textBefore } from "../../../article/span.js";
import { alternatives, oneOf, words } from "../../../lexicon/lexicon.js";
import { matchAt, type Reader, reading } from "../reading.js";
import { certainCurrencyNames, currencyAdjectives, currencyNames, namedCurrency } from "./currencies.js";

const certain = [...certainCurrencyNames];
const certainName = `(?:${alternatives(certain)})s?`;
const ending = "(?![\\p{L}\\p{N}])";
const compound = `(?!-(?!${certainName}${ending})\\p{L})`;
/** “The dollar store”, “the euro zone”: the currency is part of another thing's name. */
const otherThing = String.raw`(?! (?:${oneOf("beside-currency-not-money")})s?(?!\p{L})| \p{Lu}\p{Ll})`;

const bare = new RegExp(`${certainName}${ending}${compound}${otherThing}`, "uy");
const ofCountry = new RegExp(
  `(?:New |South |North )?\\p{Lu}[\\p{L}.]{0,24}(?: (?:${oneOf("second-word-of-country")}))? (?:${currencyNames})s?${ending}${compound}${otherThing}`,
  "uy",
);
const crypto = new RegExp(`(?:${oneOf("coin")})s?${ending}${compound}${otherThing}`, "uy");
const code = /(?:USD[TC]?|EUR|GBP|JPY|CNY|RMB|CHF|NGN|ZAR|KES|GHS|INR|BTC|XRP)(?![\p{L}\p{N}-])/uy;

const hyphened = new RegExp(`${certainName}-$`, "u");
/** Longest currency's name with its hyphen, in UTF-16 code units. */
const longestName = 12;

/** A part of a compound that is no pair of currencies, as in “petro-dollar”. */
const isPart = (text: string, from: number): boolean =>
  text.charAt(from - 1) === "-" && !hyphened.test(textBefore(text, from, longestName));

const anyMoney = new RegExp(String.raw`(?:^|[^\p{L}])(?:${oneOf("any-money")}|[mbtr]+illion) $`, "iu");
const reckonedIn = new RegExp(String.raw`(?:^|[^\p{L}])(?:${oneOf("reckoned-in")}) $`, "iu");

/** “A dollar of wages”, “the dollars behind it”, “top dollar”: any money, not the currency. */
const isAnyMoney = (text: string, from: number, name: string): boolean => {
  const before = textBefore(text, from, longestName);
  return name === "dollars" ? !reckonedIn.test(before) : name === "dollar" && anyMoney.test(before);
};

/** Reads a currency's name that has no figure: “the baht”, “Thai baht”, “Bitcoin”. It has no value. */
export const readCurrencyName: Reader = (text, from) => {
  const name = isPart(text, from)
    ? undefined
    : (matchAt(bare, text, from) ?? matchAt(crypto, text, from) ?? matchAt(code, text, from));
  if (name && isAnyMoney(text, from, name[0])) return undefined;
  if (name) return reading(from + name[0].length, "MONEY", undefined);
  const national = matchAt(ofCountry, text, from);
  return national && namedCurrency(national[0]).national
    ? reading(from + national[0].length, "MONEY", undefined)
    : undefined;
};

/** Words, lower-cased and without a stop, that may start a currency's name. */
export const startsCurrencyName: ReadonlySet<string> = new Set([
  ...[...certain, "litecoin"].flatMap((name) => [name, `${name}s`]),
  ...[...words("currency-code-in-lower-case")],
  ...currencyAdjectives,
]);
