import { type EntityType, isPlaceType } from "../../../article/entity.js";
import { hasAnyOf, hasFeature } from "../../../lexicon/lexicon.js";
import { type Gazetteer, nameKind } from "../../gazetteer.js";
import type { FoundName } from "../found/found-name.js";
import { type Run, skipLinks, type Way, wordsOnly } from "../found/run.js";
import { personLikelihood } from "../person/shape.js";
import { afterTitles } from "../person/titles.js";
import { suggestsPlace, surroundings } from "../words/context.js";
import { headOf } from "../words/head-of-name.js";
import { knownPhrase } from "../words/known-names.js";
import { headTypes } from "../words/name-heads.js";
import { geographic, is, nameShapesEnd, personal, type Word } from "../words/words.js";

const placeKinds = nameKind.country | nameKind.region | nameKind.place | nameKind.majorCity;

const wholePlace = ({ words, from, to, gazetteer }: Run): EntityType | undefined => {
  const [first] = words.slice(from + 1, to);
  if (!first) return undefined;
  if (to - from > 2) {
    const phrase = knownPhrase(words, from + 1, to, gazetteer);
    return phrase?.to === to && isPlaceType(phrase.type) ? "LOC" : undefined;
  }
  if (is(first, nameKind.group)) return "NORP";
  return is(first, placeKinds) ? "LOC" : undefined;
};

/** “Northern Kenya”: a direction and a place. */
export const directedPlace: Way = (run) => {
  const { from, to, first } = run;
  const type = hasFeature(first.lower, "direction") ? wholePlace(run) : undefined;
  return type && [{ from, to, type, confidence: 0.85 }];
};

/** Whether a word behind a place is part of a body’s name: not “Boston Mayor”, “Kenya South”, “Iowa Caucus”, “in Iowa It”. */
const goesOnBehind = (word: Word): boolean =>
  word.shape === "capital" &&
  word.pos !== "VERB" &&
  is(word, nameKind.word) &&
  !is(word, personal | geographic) &&
  !hasAnyOf(
    word.lower,
    "person-title",
    "role-noun",
    "direction",
    "no-body-of-place",
    "sentence-opener",
    "time-word",
  ) &&
  !headTypes.has(word.lower);

/** Plain words behind a place that are one name with it, at most. */
const longestBehind = 2;

/** “Norrland Metals”, “at Ambala Junction”: a place and plain words, which name what is there. */
export const placeAndWords: Way = ({ words, from, to, first, phrase }) => {
  const isPlace = phrase
    ? isPlaceType(phrase.type)
    : is(first, placeKinds) && !is(first, personal | nameKind.word);
  const placeEnd = phrase?.to ?? from + 1;
  const behind = words.slice(placeEnd, to);
  const [link, next] = words.slice(to, to + 2);
  // “Norrland Metals of Sweden”
  const goesOn =
    /^(?:and|&|of|for)$/.test(link?.lower ?? "") && !(link?.lower === "of" && next && is(next, placeKinds));
  const shortened = words[placeEnd - 1]?.text.endsWith(".") ?? false;
  if (!isPlace || goesOn || shortened || behind.length === 0 || behind.length > longestBehind)
    return undefined;
  if (!behind.every(goesOnBehind) || headOf(words, from, to) !== undefined) return undefined;
  const type = suggestsPlace(surroundings(words, from, to)) ? "GPE" : "ORG";
  return [{ from, to, type, confidence: 0.8, settled: true }];
};

/** “New York Mayor Ann Dole”, “Kenya Ann Dole”: a known name or a place, and somebody or something else behind it. */
export const behindPlace: Way = ({ words, from, to, first, last, phrase, starts, split }) => {
  // “Perth Concert Hall”: a plain word before the head makes one name of all.
  const plain = to - from > 2 && wordsOnly(words, to - 2, to - 1) && headOf(words, from, to) === "FAC";
  if ((plain || !is(last, nameKind.surname)) && headOf(words, from, to) !== undefined) return undefined;
  if (phrase)
    return [
      { from, to: phrase.to, type: phrase.type, confidence: 0.88 },
      ...split(skipLinks(words, phrase.to, to), to, false),
    ];
  if (!is(first, geographic)) return undefined;
  const rest = words.slice(from + 1, to);
  const goesOn =
    afterTitles(words, from + 1, to) > from + 1 ||
    !is(first, personal) ||
    (rest.length > 1 && personLikelihood(rest) > personLikelihood(words.slice(from, to)) + 0.1);
  return goesOn
    ? [...split(from, from + 1, starts), ...split(skipLinks(words, from + 1, to), to, false)]
    : undefined;
};

/** No such name has more words. */
const longestLinked = 8;

/** “Antigua and Barbuda”, “St Vincent and the Grenadines”: the known place that begins at `from` and has “and” within it. */
export const linkedPlace = (
  words: readonly Word[],
  from: number,
  gazetteer: Gazetteer,
): FoundName | undefined => {
  const ahead = words.slice(from + 1, from + 4);
  if (!ahead.some(({ lower, shape }) => lower === "and" && shape === "lower")) return undefined;
  const phrase = knownPhrase(words, from, Math.min(words.length, from + longestLinked), gazetteer);
  if (!phrase || !isPlaceType(phrase.type)) return undefined;
  const linked = words.slice(from, phrase.to).some(({ lower }) => lower === "and");
  // “Antigua and Barbuda Meteorological Service”
  const end = nameShapesEnd(words, phrase.to);
  if (linked && end > phrase.to && headTypes.get(words[end - 1]?.lower ?? "") === "ORG")
    return { from, to: end, type: "ORG", confidence: 0.9, settled: true };
  return linked ? { from, to: phrase.to, type: phrase.type, confidence: 0.95, settled: true } : undefined;
};

/** “Kenya Red Cross”: a country and the society that many countries have. */
export const nationalSociety: Way = ({ words, from, to, first, gazetteer }) => {
  if (!is(first, nameKind.country) || to - from < 3) return undefined;
  const society = knownPhrase(words, from + 1, to, gazetteer);
  return society?.to === to && society.type === "ORG"
    ? [{ from, to, type: "ORG", confidence: 0.9, settled: true }]
    : undefined;
};
