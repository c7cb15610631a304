import { type EntityType, isPlaceType } from "../../../article/entity.js";
import { hasFeature, hasValue } from "../../../lexicon/lexicon.js";
import { nameKind } from "../../gazetteer.js";
import type { FoundName } from "../found/found-name.js";
import { isPersonTitle } from "../person/title-bearers.js";
import { headTypes } from "../words/name-heads.js";
import { geographic, is, isFirstWord, type Word } from "../words/words.js";

const named: ReadonlySet<EntityType> = new Set(["GPE", "LOC", "PERSON", "ORG", "FAC"]);

/** Where plain words behind a name end that make a facility of it: “Fukushima | nuclear plant”, “Belgrano | metro station”. */
const headEnd = (words: readonly Word[], from: number): number => {
  const [first = "", second = "", third = ""] = words.slice(from, from + 3).map(({ lower }) => lower);
  if (words[from]?.shape !== "lower") return from;
  if (hasFeature(first, "plain-facility")) return from + 1;
  if (hasValue(first, "before-facility", second)) return from + 2;
  const pair = hasFeature(first, "before-facility") && hasValue(second, "before-facility", third);
  return pair ? from + 3 : from;
};

/** A place this sure is a town or a country, and a prison there is not called by its name. */
const surePlace = 0.8;

/** A body less sure than this is a word that nothing knows. */
const guess = 0.6;

/** “Fukushima plant”, “Via Argentina Metro station”: what only makes a facility of a place, or more of one. */
const headOfPlace = (words: readonly Word[], { to, type, confidence }: FoundName): number => {
  const { lower = "", shape } = words[to] ?? {};
  if (shape !== "lower") return to;
  const place = isPlaceType(type);
  const told =
    (place && lower === "plant") ||
    (type === "FAC" && headTypes.get(lower) === "FAC") ||
    (hasFeature(lower, "facility-behind-name") &&
      (type !== "ORG" || confidence < guess) &&
      !(place && confidence >= surePlace));
  return told ? to + 1 : to;
};

/** “State Highway | 4”. */
const numberOfRoad = (words: readonly Word[], to: number): number =>
  hasFeature(words[to - 1]?.lower, "number-behind") && /^\d{1,4}$/.test(words[to]?.text ?? "") ? to + 1 : to;

/** “closes Castle Mead | station”, “at Swansea | station”: what trains stop at, where the place is unknown or somebody is there. */
const stationOf = (words: readonly Word[], { from, to, type, confidence }: FoundName): number => {
  const [{ lower = "", shape } = {}, next] = words.slice(to, to + 2);
  const place = isPlaceType(type);
  const unknown = to - from > 1 && confidence < surePlace && type !== "PERSON";
  if (lower !== "station" || shape !== "lower" || next?.pos === "NOUN") return to;
  return unknown || (place && hasFeature(words[from - 1]?.lower, "where-people-are")) ? to + 1 : to;
};

/** A place right before is a part of it: “Fukushima | Daiichi nuclear plant”. */
const isPartOf = (name: FoundName | undefined, facility: FoundName): boolean =>
  name !== undefined && isPlaceType(name.type) && name.to === facility.from;

/** “the Home Office detention centre”, “the U.S. military base”: whose it is, which is no name of its own. */
const isOwner = (words: readonly Word[], { from, to, type, confidence }: FoundName): boolean =>
  (type === "ORG" && confidence >= guess && headTypes.get(words[to - 1]?.lower ?? "") !== "FAC") ||
  (to - from === 1 && words.slice(from, to).some((word) => is(word, nameKind.country | nameKind.group)));

/** “Harbour bridge closes”: a plain word that has its capital from where it stands. */
const isPlainOpener = (words: readonly Word[], { from, to }: FoundName): boolean => {
  const word = words[from];
  return (
    to - from === 1 &&
    word !== undefined &&
    is(word, nameKind.word) &&
    !is(word, geographic) &&
    isFirstWord(words, from)
  );
};

/** “| Imam Hussein shrine”: what is named for somebody is so with the title. */
const titlesStart = (words: readonly Word[], { from, type }: FoundName): number => {
  let start = from;
  while (type === "PERSON" && words[start - 1]?.shape === "capital" && isPersonTitle(words[start - 1]))
    start -= 1;
  return start;
};

const endOf = (words: readonly Word[], name: FoundName): number => {
  // “a Leeds bus station”: one of them.
  if (hasFeature(words[name.from - 1]?.lower, "indefinite-article")) return name.to;
  // “Why It Matters The | bridge”: a sentence that begins behind a lost line break.
  if (hasFeature(words[name.to - 1]?.lower, "article") || isPlainOpener(words, name)) return name.to;
  return Math.max(
    isOwner(words, name) ? name.to : headEnd(words, name.to),
    headOfPlace(words, name),
    numberOfRoad(words, name.to),
    stationOf(words, name),
  );
};

/** Takes the plain word behind a name into it where both name one facility. */
export const withPlainHeads = (words: readonly Word[], names: readonly FoundName[]): readonly FoundName[] => {
  const found: FoundName[] = [];
  for (const name of names) {
    const to = named.has(name.type) ? endOf(words, name) : name.to;
    if (to === name.to) {
      found.push(name);
      continue;
    }
    const before = found.at(-1);
    const joined = isPartOf(before, name) ? before : undefined;
    if (joined) found.pop();
    found.push({ from: joined?.from ?? titlesStart(words, name), to, type: "FAC", confidence: 0.8 });
  }
  return found;
};
