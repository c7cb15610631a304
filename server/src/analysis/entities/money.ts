import { decimal, rangeOf, readNumber, readRange, timesTen } from "./numbers.js";
import { matchAt, type Reader, type Reading, reading } from "./reading.js";

/** Codes (ISO 4217) by what is written before the number. */
const prefixes: readonly (readonly [written: string, code: string])[] = [
  ["US$", "USD"],
  ["U.S.$", "USD"],
  ["A$", "AUD"],
  ["AU$", "AUD"],
  ["C$", "CAD"],
  ["CA$", "CAD"],
  ["HK$", "HKD"],
  ["NT$", "TWD"],
  ["NZ$", "NZD"],
  ["N$", "NAD"],
  ["S$", "SGD"],
  ["R$", "BRL"],
  ["Z$", "ZWL"],
  ["J$", "JMD"],
  ["TT$", "TTD"],
  ["MX$", "MXN"],
  ["COP$", "COP"],
  ["CLP$", "CLP"],
  ["ARS$", "ARS"],
  ["BD$", "BBD"],
  ["EC$", "XCD"],
  ["FJ$", "FJD"],
  ["$", "USD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["¥", "JPY"],
  ["₹", "INR"],
  ["₦", "NGN"],
  ["₵", "GHS"],
  ["GH₵", "GHS"],
  ["GH¢", "GHS"],
  ["GHC", "GHS"],
  ["GH", "GHS"],
  ["₩", "KRW"],
  ["₪", "ILS"],
  ["₱", "PHP"],
  ["₽", "RUB"],
  ["₺", "TRY"],
  ["₫", "VND"],
  ["₴", "UAH"],
  ["฿", "THB"],
  ["RM", "MYR"],
  ["Rs", "INR"],
  ["Rs.", "INR"],
  ["Tk", "BDT"],
  ["Tk.", "BDT"],
  ["KD", "KWD"],
  ["Ksh", "KES"],
  ["KSh", "KES"],
  ["KSh.", "KES"],
  ["Sh", "KES"],
  ["USh", "UGX"],
  ["Ush", "UGX"],
  ["TSh", "TZS"],
  ["Rp", "IDR"],
  ["R", "ZAR"],
  ["N", "NGN"],
  ["K", "ZMW"],
  ["RMB", "CNY"],
  ["NIS", "ILS"],
  ["CFA", "XOF"],
  ["SR", "SAR"],
  ["QR", "QAR"],
  ["Dh", "AED"],
  ["Dhs", "AED"],
  ["BD", "BHD"],
  ["LE", "EGP"],
];

const isoCodes =
  "USD EUR GBP ZAR GHS KES BND UGX TZS CHF SEK NOK DKK ISK AED SAR QAR KWD BHD OMR INR JPY CNY KRW PHP IDR MYR SGD THB TWD HKD AUD CAD NZD BRL MXN ARS CLP COP PEN RUB UAH TRY ILS EGP NGN PKR BDT LKR VND NAD BWP ZMW MWK RWF ETB XAF XOF MUR SCR JMD TTD FJD PLN CZK HUF RON BGN KZT UZS";

const codeOf: ReadonlyMap<string, string> = new Map([
  ...prefixes,
  ...isoCodes.split(" ").map((code) => [code, code] as const),
]);

/** Single letters stand for money only right before the number: R50 and N7.2 billion, not “R 50”. */
const gluedOnly: ReadonlySet<string> = new Set(["R", "N", "K", "GH", "Sh", "SR", "QR", "BD", "LE"]);

/** Codes by the currency's name; the first word may be the country's adjective. */
const currencies: Readonly<Record<string, string>> = {
  dollar: "USD",
  buck: "USD",
  cent: "USD",
  euro: "EUR",
  sterling: "GBP",
  yen: "JPY",
  yuan: "CNY",
  renminbi: "CNY",
  rupee: "INR",
  rupiah: "IDR",
  ringgit: "MYR",
  baht: "THB",
  won: "KRW",
  peso: "",
  real: "BRL",
  reais: "BRL",
  rand: "ZAR",
  naira: "NGN",
  cedi: "GHS",
  shilling: "",
  shekel: "ILS",
  dirham: "",
  dinar: "",
  riyal: "",
  rial: "",
  ruble: "RUB",
  rouble: "RUB",
  hryvnia: "UAH",
  lira: "TRY",
  franc: "",
  krona: "SEK",
  krone: "",
  kroner: "",
  kronor: "SEK",
  zloty: "PLN",
  forint: "HUF",
  koruna: "CZK",
  taka: "BDT",
  kwacha: "",
  pula: "BWP",
  birr: "ETB",
  dong: "VND",
  bolivar: "VES",
  sol: "PEN",
  quetzal: "GTQ",
  lempira: "HNL",
  cordoba: "NIO",
  guarani: "PYG",
  colon: "CRC",
  bitcoin: "BTC",
};

const nationalCurrencies: Readonly<Record<string, string>> = {
  "australian dollar": "AUD",
  "canadian dollar": "CAD",
  "hong kong dollar": "HKD",
  "new zealand dollar": "NZD",
  "singapore dollar": "SGD",
  "taiwan dollar": "TWD",
  "new taiwan dollar": "TWD",
  "namibian dollar": "NAD",
  "us dollar": "USD",
  "u.s. dollar": "USD",
  "american dollar": "USD",
  "british pound": "GBP",
  "pound sterling": "GBP",
  "egyptian pound": "EGP",
  "lebanese pound": "LBP",
  "syrian pound": "SYP",
  "mexican peso": "MXN",
  "argentine peso": "ARS",
  "colombian peso": "COP",
  "chilean peso": "CLP",
  "philippine peso": "PHP",
  "cuban peso": "CUP",
  "kenyan shilling": "KES",
  "ugandan shilling": "UGX",
  "tanzanian shilling": "TZS",
  "pakistani rupee": "PKR",
  "sri lankan rupee": "LKR",
  "indian rupee": "INR",
  "swiss franc": "CHF",
  "cfa franc": "XOF",
  "saudi riyal": "SAR",
  "qatari riyal": "QAR",
  "iranian rial": "IRR",
  "jordanian dinar": "JOD",
  "kuwaiti dinar": "KWD",
  "uae dirham": "AED",
  "danish krone": "DKK",
  "norwegian krone": "NOK",
  "zambian kwacha": "ZMW",
};

const prefix = new RegExp(
  `(?:${[...codeOf.keys()]
    .sort((a, b) => b.length - a.length)
    .map((written) => written.replace(/[.$]/g, "\\$&"))
    .join("|")})(?=[\\s ]?[\\d.])`,
  "y",
);

const currencyName =
  /[ -](?:of )?(?:an? |the )?((?:(?:new )?\p{Lu}[\p{L}.]*(?: (?:Lankan|Kong|Zealand|Taiwan))? )?(?:[Dd]ollar|buck|cent|pence|[Ee]uro|[Pp]ound|yen|yuan|renminbi|[Rr]upee|rupiah|ringgit|baht|won|[Pp]eso|real|reais|[Rr]and|[Nn]aira|cedi|shilling|shekel|dirham|dinar|riyal|rial|ruble|rouble|hryvnia|lira|franc|kron[aeo]r?|zloty|forint|koruna|taka|kwacha|pula|birr|dong|bolivar|sol|quetzal|[Ll]empira|cordoba|guarani|colon|bitcoin)s?)(?: sterling)?(?![\p{L}\p{N}-])/uy;

/** Written like money before a small number, these are more often a road, a summit or a size: N10, COP15, K2. */
const needsMuch: ReadonlySet<string> = new Set(["N", "K", "COP", "Sh"]);

const startsMoney = /[\p{Sc}\p{Lu}]/uy;

const codeOfName = (name: string): string | undefined => {
  const singular = name.toLowerCase().replace(/s$/, "");
  const national = nationalCurrencies[singular];
  if (national !== undefined) return national;
  const bare = singular.split(" ").at(-1) ?? "";
  const code = singular === bare ? currencies[bare] : undefined;
  return code === "" ? undefined : code;
};

const sum = (code: string | undefined, values: readonly number[]): string | undefined =>
  code === undefined ? undefined : values.map((value) => `${code} ${decimal(value)}`).join("/");

const readPrefixed = (text: string, from: number): Reading | undefined => {
  const written = matchAt(prefix, text, from)?.[0];
  const code = written === undefined ? undefined : codeOf.get(written);
  if (written === undefined || code === undefined) return undefined;
  const after = from + written.length;
  const glued = /\d/.test(text.charAt(after));
  if (!glued && gluedOnly.has(written)) return undefined;
  const first = readNumber(text, glued ? after : after + 1);
  if (!first || (needsMuch.has(written) && first.power === 0 && first.value < 100)) return undefined;
  if (written === "R" && first.power === 0 && first.value < 10) return undefined;
  const dash = matchAt(/[-–](?=\p{Sc}?\d)/uy, text, first.end);
  const mark = dash && matchAt(/\p{Sc}?/uy, text, first.end + 1)?.[0];
  const second = dash && readNumber(text, first.end + 1 + (mark?.length ?? 0));
  if (second) {
    return reading(second.end, "MONEY", sum(code, rangeOf(first, second)));
  }
  const said = matchAt(/ (?:U\.?S\.? |American )dollars(?!\p{L})/uy, text, first.end)?.[0].length ?? 0;
  return reading(first.end + said, "MONEY", sum(code, [first.value]));
};

/** Currency names that are also other words: “two won”, “a real”. */
const isPlainWord = /^(?:won|real|sol|colon|cordoba)$/;

const isWeight = (name: string, power: number, sterling: boolean): boolean =>
  /^pounds?$/i.test(name) && power === 0 && !sterling;

const readNamed = (text: string, from: number): Reading | undefined => {
  const number = readRange(text, from);
  const name = number && matchAt(currencyName, text, number.end);
  const written = name?.[1];
  if (!number || !name || written === undefined) return undefined;
  const sterling = name[0].endsWith("sterling");
  if (isWeight(written, number.power, sterling)) return undefined;
  if (isPlainWord.test(written) && number.power === 0) return undefined;
  const code = sterling || /^(?:pounds?|pence)$/i.test(written) ? "GBP" : codeOfName(written);
  const values = /^(?:cents?|pence)$/i.test(written)
    ? number.values.map((value) => timesTen(value, -2))
    : number.values;
  return reading(number.end + name[0].length, "MONEY", sum(code, values));
};

const vague =
  /(?:tens of |hundreds of |a few )?(?:hundreds|thousands|millions|billions|trillions)(?: of)?(?= )/iy;

const readVague = (text: string, from: number): Reading | undefined => {
  const amount = matchAt(vague, text, from);
  const name = amount && matchAt(currencyName, text, from + amount[0].length);
  return amount && name && reading(from + amount[0].length + name[0].length, "MONEY", undefined);
};

/**
 * Reads a sum of money. The value is ISO 4217 code and amount (“$2.3 billion” → “USD 2300000000”), two joined by a
 * slash for a range; none where the text does not say whose peso or pound, or how many.
 */
export const readMoney: Reader = (text, from) =>
  (matchAt(startsMoney, text, from) ? readPrefixed(text, from) : undefined) ??
  readNamed(text, from) ??
  readVague(text, from);
