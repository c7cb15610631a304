import { lowered, unaccented } from "../article/letter-case.js";
import { wordTable } from "./packing/word-table.js";

/** What a name may be, as bits: most names are several things (Jordan is a country, a city, a first name and a surname). */
export const nameKind = {
  country: 1,
  city: 2,
  /** A capital, or a city of 100,000 and more. */
  majorCity: 4,
  /** A state, province or region with a government (GPE). */
  region: 8,
  /** A continent, sea, river, mountain or part of the world (LOC). */
  place: 16,
  /** A nationality, people, religion or party's followers (NORP). */
  group: 32,
  organization: 64,
  event: 128,
  law: 256,
  facility: 512,
  product: 1024,
  firstName: 2048,
  surname: 4096,
  /** Also an English word in lower case. */
  word: 8192,
  /** A first name of men alone. */
  man: 16384,
  /** A first name of women alone. */
  woman: 32768,
} as const;

/** A key of `nameKind`. */
export type NameKind = keyof typeof nameKind;

/** What an offline data set says of a country; hovers show it. */
export interface CountryFacts {
  readonly name: string;
  /** Most countries have one; a few have several or none. */
  readonly capitals: readonly string[];
  readonly region: string;
  readonly subregion: string;
  /** The word for its people, as “Kenyan”; empty where there is none. */
  readonly demonym: string;
}

/** Numbers by name. */
type NameNumbers = Pick<ReadonlyMap<string, number>, "get" | "has">;

/** Lists of known names, by kind; made by scripts/build-gazetteer.ts from server/data/. */
export interface Gazetteer {
  /** How many names are known. */
  readonly size: number;
  /** Kinds (bits of `nameKind`) by `nameKey`. */
  readonly kinds: NameNumbers;
  /** The most words a known name has that starts with this word (by `nameKey`); absent for one-word names. */
  readonly longest: NameNumbers;
  readonly countries: readonly CountryFacts[];
  /** Index into `countries` by the `nameKey` of names, aliases and demonyms. */
  readonly countryOf: ReadonlyMap<string, number>;
}

/** A country as gazetteer.json.gz holds it. */
export interface CountryRecord extends CountryFacts {
  /** Other names, and words for its people and things. */
  readonly aliases: readonly string[];
}

/** The content of gazetteer.json.gz. */
export interface GazetteerFile {
  readonly countries: readonly CountryRecord[];
  /** By the bits of `nameKind`, as a decimal: the `nameKey`s of the names that are just these, a line each. */
  readonly names: Readonly<Record<string, string>>;
}

const capitalsOnly = /^(?:\p{Lu}\.?){2,6}\d?$/u;

/**
 * How a name is looked up: lower-cased, without accents, with straight apostrophes. An acronym keeps its capitals,
 * so that US, WHO and IT are not “us”, “who” and “it”.
 */
export const nameKey = (name: string): string => {
  if (capitalsOnly.test(name)) return name;
  return unaccented(lowered(name));
};

/** The kinds of a name as bits of `nameKind`, 0 where it is unknown; an acronym that is unknown is tried as a word in capitals. */
export const kindsOf = (gazetteer: Gazetteer, name: string): number => {
  const key = nameKey(name);
  return (
    gazetteer.kinds.get(key) ?? (key === name ? gazetteer.kinds.get(name.toLowerCase()) : undefined) ?? 0
  );
};

/** Whether a word in small letters is an English one, by the lists of English words. */
export const isEnglishWord = (gazetteer: Gazetteer, word: string): boolean =>
  ((gazetteer.kinds.get(word) ?? 0) & nameKind.word) !== 0;

/** What is known of a country, by its name, an alias or its demonym (“Kenyan”, “Kenyans”). */
export const countryFacts = (gazetteer: Gazetteer, name: string): CountryFacts | undefined => {
  const key = nameKey(name);
  const index = gazetteer.countryOf.get(key) ?? gazetteer.countryOf.get(name.toLowerCase());
  return index === undefined ? undefined : gazetteer.countries[index];
};

/** The most words of a name, by first word, for the lines of a text that have several. */
const longestNames = (text: string): ReadonlyMap<string, number> => {
  const longest = new Map<string, number>();
  for (let at = text.indexOf(" "); at >= 0; ) {
    const start = text.lastIndexOf("\n", at) + 1;
    const next = text.indexOf("\n", at);
    const end = next < 0 ? text.length : next;
    const first = text.slice(start, at);
    const words = text.slice(start, end).split(" ").length;
    if ((longest.get(first) ?? 0) < words) longest.set(first, words);
    at = text.indexOf(" ", end);
  }
  return longest;
};

/** A gazetteer from what gazetteer.json.gz holds. */
export const gazetteerFrom = (file: GazetteerFile): Gazetteer => {
  const lists = Object.entries(file.names);
  const text = lists.map(([, list]) => list).join("\n\n");
  const bits = lists.map(([decimal]) => Number(decimal));
  const table = wordTable(text);
  const kinds: NameNumbers = {
    get: (name) => bits[table.get(name) ?? -1],
    has: table.has,
  };
  const countryOf = new Map<string, number>();
  file.countries.forEach((country, index) => {
    for (const name of [country.name, country.demonym, ...country.aliases]) {
      const key = nameKey(name);
      if (key !== "" && !countryOf.has(key)) countryOf.set(key, index);
    }
  });
  return { size: table.size, kinds, longest: longestNames(text), countries: file.countries, countryOf };
};

/** A gazetteer from the bytes of gazetteer.json.gz, unzipped. Throws where they are not such a file. */
export const loadGazetteer = (bytes: Uint8Array): Gazetteer => {
  const file: GazetteerFile = JSON.parse(new TextDecoder().decode(bytes));
  return gazetteerFrom(file);
};
