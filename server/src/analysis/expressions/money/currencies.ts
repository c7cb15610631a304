import { hasAnyOf, hasFeature, oneOf, valuesOf } from "../../../lexicon/lexicon.js";

/** ISO 4217 codes by the currency's name in the singular; empty where several countries' currencies bear it. */
const codesByName = valuesOf("currency");

/** Hundredths, by name in the singular, of the currency with the code. */
const codesByHundredth = valuesOf("hundredth");

/** ISO 4217 codes by adjective and name: “canadian dollar”. */
const nationalCodes: ReadonlyMap<string, string> = new Map(
  [...valuesOf("national-currency")].flatMap(([adjective, currencies]) =>
    currencies.split(",").map((currency) => {
      const [name = "", code = ""] = currency.split(":");
      return [`${adjective} ${name}`, code] as const;
    }),
  ),
);

/** Words that stand before a currency's name as whose it is, lower-cased without a last stop; of “south african” the first. */
export const currencyAdjectives: ReadonlySet<string> = new Set(
  [...nationalCodes.keys()].flatMap((key) => key.split(" ")[0]?.replace(/\.$/, "") ?? []),
);

const names = [...codesByName.keys()];

/** A pattern of any of the currencies' names in the singular, hundredths among them. */
export const currencyNames: string = oneOf("currency", "hundredth");

/** Names that are nothing but a currency's: these tell money without a figure too. */
export const certainCurrencyNames: ReadonlySet<string> = new Set(
  names.filter((name) => !hasAnyOf(name, "currency-and-word", "currency-with-other-sense")),
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
  codesByName.has(name) || codesByHundredth.has(name) ? name : name.replace(/s$/, "");

/** What a currency's name says, with the country's adjective before it or not. */
export const namedCurrency = (written: string): NamedCurrency => {
  const lower = written.toLowerCase();
  const cut = lower.lastIndexOf(" ") + 1;
  const name = singularOf(lower.slice(cut));
  const ofCountry = nationalCodes.get(lower.slice(0, cut) + name);
  const small = codesByHundredth.get(name);
  const code = ofCountry ?? (cut > 0 ? undefined : (small ?? codesByName.get(name)));
  return {
    code: code === "" ? undefined : code,
    hundredths: small !== undefined,
    otherWord: hasFeature(name, "currency-and-word"),
    national: ofCountry !== undefined,
  };
};
