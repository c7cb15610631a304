import type { Gender } from "../../../article/entity.js";
import { addTo } from "../../../article/grouped.js";
import type { Span } from "../../../article/span.js";
import { valuesOf } from "../../../lexicon/lexicon.js";
import type { Gazetteer } from "../../gazetteer.js";
import { generationOf, nicknamesIn, personWords } from "../../names/person/parts.js";
import type { NamedCandidate } from "../article-names.js";
import { type Age, bearerBefore } from "./bearer-before.js";
import { genderBehind } from "./bearer-behind.js";
import { otherNames } from "./other-names.js";
import { soundKey } from "./sound-key.js";
import { genderOfGivenName } from "./word-gender.js";

const shortForms: ReadonlyMap<string, readonly string[]> = new Map(
  [...valuesOf("short-for")].map(([short, names]) => [short, names.split(",")]),
);

/** Whether one first name (lower-cased) is a short form, an initial or the same name as the other. */
const sameFirstName = (a: string, b: string): boolean =>
  a === b ||
  (a.length === 1 && b.startsWith(a)) ||
  (b.length === 1 && a.startsWith(b)) ||
  (shortForms.get(a)?.includes(b) ?? false) ||
  (shortForms.get(b)?.includes(a) ?? false);

/** How many people of one surname are told apart by their first names, so that a list of thousands stays quick. */
const namesakes = 20;

interface Person {
  readonly id: string;
  readonly first: string;
  /** `soundKey` of the first name. */
  readonly sound: string;
  /** As `generationOf` the full name. */
  generation: string | undefined;
  /** Where the text gives the full name first. */
  readonly start: number;
  readonly titles: Set<string>;
  gender?: Gender | undefined;
  age?: Age | undefined;
  /** Where the person was named last, and how often so far. */
  last: number;
  count: number;
}

/** Who of some people was named last, or most often; the first of several. */
const greatest = (people: readonly Person[], by: "last" | "count"): Person | undefined =>
  people.reduce<Person | undefined>(
    (best, person) => (best === undefined || person[by] > best[by] ? person : best),
    undefined,
  );

type Index = Map<string, Person[]>;

/** What the words around a name say of its bearer; of the gender first what stands before it. */
const bearerAround = (
  text: string,
  { start, end }: Span,
): {
  readonly title: string | undefined;
  readonly gender: Gender | undefined;
  readonly age: Age | undefined;
} => {
  const { title, gender, age } = bearerBefore(text, start);
  return { title, gender: gender ?? genderBehind(text, end), age };
};

/** Names of several words that end a longer one: “Belmonte Quintela” and “van der Hoorn” need no first name of their own. */
const surnamesInTwoParts = (candidates: readonly NamedCandidate[]): ReadonlySet<string> => {
  const ends = new Set<string>();
  for (const { type, key } of candidates) {
    if (type !== "PERSON") continue;
    const words = personWords(key);
    for (let from = 1; from + 1 < words.length; from += 1) ends.add(soundKey(words.slice(from).join(" ")));
  }
  return ends;
};

/**
 * Names of two words and more that begin a longer one: “Boris Ignatyevich” of Boris Ignatyevich Hess. None where several
 * longer ones begin so.
 */
const longerNames = (people: readonly NamedCandidate[]): ReadonlyMap<string, NamedCandidate> => {
  const begun = new Map<string, NamedCandidate | undefined>();
  for (const person of people) {
    const words = personWords(person.key);
    for (let to = 2; to < words.length; to += 1) {
      const start = soundKey(words.slice(0, to).join(" "));
      const other = begun.has(start) && begun.get(start)?.key !== person.key;
      begun.set(start, other ? undefined : person);
    }
  }
  return new Map([...begun].flatMap(([start, person]) => (person ? [[start, person] as const] : [])));
};

/** Words of the surname a name ends with: “Ama Mensah-Bonsu” has one in two, and is nobody “Bonsu” may be. */
const wordsOfSurname = ({ text }: NamedCandidate, words: readonly string[]): number => {
  const last = text.slice(text.trimEnd().lastIndexOf(" ") + 1);
  const parts = last.split("-").filter((part) => /^\p{Lu}\p{L}/u.test(part)).length;
  return parts > 1 && parts <= words.length ? parts : 1;
};

/** People by surname, by first name and by what stands between them, as the full names of the text give them. */
const fullNames = (text: string, candidates: readonly NamedCandidate[], gazetteer: Gazetteer) => {
  const bySurname: Index = new Map();
  const byFirst: Index = new Map();
  const byMiddle: Index = new Map();
  const named = candidates.filter(({ type }) => type === "PERSON");
  const shortened = surnamesInTwoParts(named);
  const longer = longerNames(named);
  const others = otherNames(text, named);
  const ids = new Map<NamedCandidate, Person>();
  for (const candidate of named) {
    const bearer = ids.get(others.get(candidate) ?? candidate);
    if (bearer) {
      ids.set(candidate, bearer);
      addTo(bySurname, soundKey(personWords(candidate.key).slice(-1).join(" ")), bearer);
      continue;
    }
    const whole = longer.get(soundKey(personWords(candidate.key).join(" "))) ?? candidate;
    const words = personWords(whole.key);
    const [first = ""] = words;
    if (words.length < 2 || shortened.has(soundKey(words.join(" ")))) continue;
    const inSurname = wordsOfSurname(whole, words);
    if (inSurname === words.length) continue;
    const generation = generationOf(candidate.key);
    const surname = soundKey(words.slice(-inSurname).join(" "));
    const known = bySurname
      .get(surname)
      ?.slice(-namesakes)
      .find(
        (person) =>
          (person.sound === soundKey(first) || sameFirstName(person.first, first)) &&
          (generation === undefined || (person.generation ?? generation) === generation),
      );
    if (known && generation !== undefined) known.generation = generation;
    const person = known ?? {
      id: `PERSON ${soundKey(whole.key)}`,
      first,
      sound: soundKey(first),
      generation,
      start: candidate.start,
      titles: new Set<string>(),
      last: -1,
      count: 0,
    };
    ids.set(candidate, person);
    const { title, gender, age } = bearerAround(text, candidate);
    if (title !== undefined) person.titles.add(title);
    person.age ??= age;
    person.gender ??= gender ?? genderOfGivenName(gazetteer, candidate.text.split(/[\s-]/)[0] ?? "");
    if (known) continue;
    for (let from = 1; from <= words.length - inSurname; from += 1)
      addTo(bySurname, soundKey(words.slice(from).join(" ")), person);
    for (const word of words.slice(1, -1)) if (word.length > 2) addTo(byMiddle, soundKey(word), person);
    for (const given of [first, ...nicknamesIn(whole.key)]) addTo(byFirst, soundKey(given), person);
  }
  return { bySurname, byFirst, byMiddle, ids };
};

/** “The elder Pell”, “the younger Mr. Pell”: those of some namesakes that may be meant, all where nothing tells. */
const ofAge = (people: readonly Person[], age: Age): readonly Person[] => {
  const ageOf = ({ age: told, generation }: Person): Age | undefined =>
    told ?? (generation === undefined ? undefined : generation === "sr" ? "elder" : "younger");
  const same = people.filter((person) => ageOf(person) === age);
  const open = people.filter((person) => ageOf(person) === undefined);
  if (same.length > 0) return same;
  return open.length > 0 ? open : people;
};

/**
 * Which of several bearers a name alone means: never one whom the text has not named yet; age within a family, titles and what they say of
 * gender decide first, then who was named last in the same paragraph, then who is named most.
 */
const bearer = (
  text: string,
  candidate: NamedCandidate,
  bearers: readonly Person[],
  paragraphStart: number,
): Person | undefined => {
  if (bearers.length < 2) return bearers[0];
  const named = bearers.slice(-namesakes).filter(({ start }) => start <= candidate.start);
  const known = named.length > 0 ? named : bearers.slice(0, 1);
  const { title, gender, age } = bearerAround(text, candidate);
  const aged = age === undefined ? known : ofAge(known, age);
  const titled = title === undefined ? [] : aged.filter(({ titles }) => titles.has(title));
  const fitting = titled.length > 0 ? titled : aged;
  const same = gender === undefined ? [] : fitting.filter((person) => person.gender === gender);
  const open = gender === undefined ? fitting : fitting.filter((person) => person.gender === undefined);
  const left = same.length > 0 ? same : open.length > 0 ? open : fitting;
  const here = left.filter(({ last }) => last >= paragraphStart);
  const found = greatest(here, "last") ?? greatest(left, "count");
  // Of two whose gender nothing tells, the one taken for “Mr” is not “Ms” later.
  if (found && gender !== undefined) found.gender ??= gender;
  return found;
};

/**
 * The id of the person that each name of a person means, among all that the article names: by the full name, or by the
 * surname or first name alone as it sounds. `paragraphStarts` are in order. Linear but for people of one surname, of
 * whom a bounded number is compared.
 */
export const personIds = (
  text: string,
  candidates: readonly NamedCandidate[],
  gazetteer: Gazetteer,
  paragraphStarts: readonly number[],
): ReadonlyMap<NamedCandidate, string> => {
  const { bySurname, byFirst, byMiddle, ids } = fullNames(text, candidates, gazetteer);
  const found = new Map<NamedCandidate, string>();
  let paragraph = 0;
  for (const candidate of candidates) {
    if (candidate.type !== "PERSON") continue;
    while ((paragraphStarts[paragraph + 1] ?? Number.POSITIVE_INFINITY) <= candidate.start) paragraph += 1;
    const sound = soundKey(candidate.key);
    const start = paragraphStarts[paragraph] ?? 0;
    const bearers = bySurname.get(sound) ?? byFirst.get(sound) ?? byMiddle.get(sound) ?? [];
    const person = ids.get(candidate) ?? bearer(text, candidate, bearers, start);
    found.set(candidate, person?.id ?? `PERSON ${sound}`);
    if (!person) continue;
    person.last = candidate.start;
    person.count += 1;
  }
  return found;
};
