import { hasFeature } from "../../lexicon/lexicon.js";

/** ISO 4217 codes by the currency's name in the singular; empty where several countries' currencies bear it. */
const codesByName: Readonly<Record<string, string>> = {
  dollar: "USD",
  greenback: "USD",
  buck: "USD",
  euro: "EUR",
  pound: "",
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
  hryvnya: "UAH",
  lira: "TRY",
  franc: "",
  krona: "SEK",
  krone: "",
  kroner: "",
  kronor: "SEK",
  crown: "",
  marks: "",
  zloty: "PLN",
  zloties: "PLN",
  forint: "HUF",
  koruna: "CZK",
  lev: "BGN",
  leva: "BGN",
  leu: "",
  lei: "",
  lek: "ALL",
  denar: "MKD",
  taka: "BDT",
  kwacha: "",
  pula: "BWP",
  birr: "ETB",
  dong: "VND",
  kip: "LAK",
  riel: "KHR",
  kyat: "MMK",
  kina: "PGK",
  tenge: "KZT",
  tugrik: "MNT",
  togrog: "MNT",
  manat: "",
  lari: "GEL",
  som: "",
  somoni: "TJS",
  dram: "AMD",
  afghani: "AFN",
  rufiyaa: "MVR",
  ngultrum: "BTN",
  bolivar: "VES",
  boliviano: "BOB",
  sol: "PEN",
  quetzal: "GTQ",
  lempira: "HNL",
  cordoba: "NIO",
  guarani: "PYG",
  colon: "CRC",
  gourde: "HTG",
  balboa: "PAB",
  kwanza: "AOA",
  metical: "MZN",
  meticais: "MZN",
  ariary: "MGA",
  dalasi: "GMD",
  leone: "SLE",
  ouguiya: "MRU",
  nakfa: "ERN",
  loti: "LSL",
  maloti: "LSL",
  escudo: "",
  bitcoin: "BTC",
  ethereum: "ETH",
  ether: "ETH",
  litecoin: "LTC",
  dogecoin: "DOGE",
};

/** Hundredths, by name in the singular, of the currency with the code. */
const codesByHundredth: Readonly<Record<string, string>> = {
  cent: "USD",
  pence: "GBP",
  penny: "GBP",
  kobo: "NGN",
  pesewa: "GHS",
  kopeck: "RUB",
  paise: "",
  paisa: "",
  centavo: "",
  centime: "",
};

/** “code adjective, adjective; …” by currency name. */
const national: Readonly<Record<string, string>> = {
  dollar:
    "USD us, u.s., american; AUD australian; CAD canadian; HKD hong kong; NZD new zealand; SGD singapore, singaporean; TWD taiwan, new taiwan, taiwanese; NAD namibian, namibia; JMD jamaican, jamaica; BSD bahamian; BBD barbadian, barbados; BZD belize, belizean; BMD bermudian, bermuda; FJD fijian, fiji; GYD guyanese, guyana; LRD liberian; SRD surinamese; BND brunei; KYD cayman; TTD trinidad; XCD caribbean; SBD solomon; ZWL zimbabwean, zimbabwe",
  pound:
    "GBP british, uk; EGP egyptian; LBP lebanese; SYP syrian; SSP south sudanese; SDG sudanese; GIP gibraltar; CYP cypriot; IEP irish",
  peso: "MXN mexican; ARS argentine, argentinian, argentinean; COP colombian; CLP chilean; PHP philippine, filipino; CUP cuban; DOP dominican; UYU uruguayan",
  shilling: "KES kenyan, kenya; UGX ugandan, uganda; TZS tanzanian, tanzania; SOS somali",
  rupee:
    "INR indian; PKR pakistani, pakistan; LKR sri lankan, lankan; NPR nepali, nepalese; MUR mauritian; SCR seychelles, seychellois",
  franc:
    "CHF swiss; XOF cfa; CDF congolese; RWF rwandan, rwanda; BIF burundian; GNF guinean; DJF djiboutian; KMF comorian; FRF french; BEF belgian",
  riyal: "SAR saudi; QAR qatari; YER yemeni; OMR omani",
  rial: "IRR iranian; OMR omani; YER yemeni",
  dinar:
    "JOD jordanian; KWD kuwaiti; IQD iraqi; BHD bahraini; DZD algerian; TND tunisian; LYD libyan; RSD serbian",
  dirham: "AED uae, emirati; MAD moroccan",
  krone: "DKK danish; NOK norwegian",
  kroner: "DKK danish; NOK norwegian",
  krona: "SEK swedish; ISK icelandic",
  kronor: "SEK swedish",
  crown: "CZK czech; SEK swedish; NOK norwegian; DKK danish",
  marks: "DEM german, deutsche; FIM finnish; BAM bosnian",
  won: "KRW korean, south korean; KPW north korean",
  real: "BRL brazilian",
  reais: "BRL brazilian",
  leu: "RON romanian; MDL moldovan",
  lei: "RON romanian; MDL moldovan",
  kwacha: "ZMW zambian; MWK malawian",
  manat: "AZN azerbaijani; TMT turkmen",
  som: "KGS kyrgyz; UZS uzbek",
  lira: "TRY turkish; ITL italian; SYP syrian; LBP lebanese",
  ruble: "RUB russian; BYN belarusian",
  rouble: "RUB russian; BYN belarusian",
  yuan: "CNY chinese",
  yen: "JPY japanese",
  baht: "THB thai",
  rupiah: "IDR indonesian",
  ringgit: "MYR malaysian",
  dong: "VND vietnamese",
  rand: "ZAR south african",
  naira: "NGN nigerian",
  cedi: "GHS ghanaian, ghana",
  birr: "ETB ethiopian",
  taka: "BDT bangladeshi",
  shekel: "ILS israeli, new israeli",
  hryvnia: "UAH ukrainian",
  zloty: "PLN polish",
  forint: "HUF hungarian",
  koruna: "CZK czech",
  lari: "GEL georgian",
  dram: "AMD armenian",
  tenge: "KZT kazakh, kazakhstani",
  kyat: "MMK myanmar, burmese",
  kip: "LAK lao, laotian",
  riel: "KHR cambodian",
  sol: "PEN peruvian",
  colon: "CRC costa rican",
  bolivar: "VES venezuelan",
  boliviano: "BOB bolivian",
  guarani: "PYG paraguayan",
  quetzal: "GTQ guatemalan",
  lempira: "HNL honduran",
  cordoba: "NIO nicaraguan",
  gourde: "HTG haitian",
  leone: "SLE sierra leonean",
  kwanza: "AOA angolan",
  pula: "BWP botswana",
};

const nationalCodes: ReadonlyMap<string, string> = new Map(
  Object.entries(national).flatMap(([name, list]) =>
    list.split("; ").flatMap((entry) => {
      const [code = "", ...rest] = entry.split(" ");
      return rest
        .join(" ")
        .split(", ")
        .map((adjective) => [`${adjective} ${name}`, code] as const);
    }),
  ),
);

/** Words that stand before a currency's name as whose it is, lower-cased without a last stop; of “south african” the first. */
export const currencyAdjectives: ReadonlySet<string> = new Set(
  [...nationalCodes.keys()].flatMap((key) => key.split(" ")[0]?.replace(/\.$/, "") ?? []),
);

const names = Object.keys(codesByName);
const hundredths = Object.keys(codesByHundredth);

/** A pattern of any of the currencies' names in the singular, hundredths among them. */
export const currencyNames: string = [...names, ...hundredths].sort((a, b) => b.length - a.length).join("|");

/** Names that are nothing but a currency's: these tell money without a figure too. */
export const certainCurrencyNames: ReadonlySet<string> = new Set(
  names.filter(
    (name) => !hasFeature(name, "currency-and-word") && !hasFeature(name, "currency-with-other-sense"),
  ),
);

/** A currency's name as it stands after a figure: its code, and what part of it is counted. */
export interface NamedCurrency {
  /** ISO 4217; none where the text does not say whose it is. */
  readonly code: string | undefined;
  readonly hundredths: boolean;
  /** Whether the words mean something else as often. */
  readonly otherWord: boolean;
  /** Whether the words say whose currency it is. */
  readonly national: boolean;
}

const singularOf = (name: string): string =>
  name in codesByName || name in codesByHundredth ? name : name.replace(/s$/, "");

/** What a currency's name says, with the country's adjective before it or not. */
export const namedCurrency = (written: string): NamedCurrency => {
  const lower = written.toLowerCase();
  const cut = lower.lastIndexOf(" ") + 1;
  const name = singularOf(lower.slice(cut));
  const ofCountry = nationalCodes.get(lower.slice(0, cut) + name);
  const small = codesByHundredth[name];
  const code = ofCountry ?? (cut > 0 ? undefined : (small ?? codesByName[name]));
  return {
    code: code === "" ? undefined : code,
    hundredths: small !== undefined,
    otherWord: hasFeature(name, "currency-and-word"),
    national: ofCountry !== undefined,
  };
};
