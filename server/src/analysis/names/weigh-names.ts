import type { EntityType } from "../../article/entity.js";
import { overlapping, type Span } from "../../article/span.js";
import { hasFeature } from "../../lexicon/lexicon.js";
import { nameKind } from "../gazetteer.js";
import type { TaggedName } from "../tagger/decode.js";
import type { TaggedType } from "../tagger/labels.js";
import type { Candidate } from "./candidate.js";
import { levelLists, rangesOf } from "./lists.js";
import { headTypes } from "./name-heads.js";
import { longestName } from "./name-run.js";
import { isPersonTitle } from "./person/title-bearers.js";
import { tidyNames } from "./tidy-names.js";
import { is, isNameShape, personal, type Word } from "./words.js";

/** Types that the written rules know better than the tagger, which does not tell them apart. */
const ruled: ReadonlySet<EntityType> = new Set(["NORP", "FAC", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW"]);

/** Types that a last word tells, which may be a surname: Temple, House, Abbey, Law. */
const builds: ReadonlySet<EntityType> = new Set(["FAC", "EVENT", "LAW", "PRODUCT"]);

/** The tagger is this sure of a person’s name where the rules took its last word for a thing. */
const surePerson = 0.7;

/** The written rules are this sure of what the gazetteer and the words around it agree on. */
const known = 0.85;

/** And this sure of what the last word of a name of several words tells. */
const likely = 0.7;

/** The tagger is unsure of a name’s borders below this. */
const unsure = 0.6;

const typeOf: Readonly<Record<TaggedType, EntityType>> = {
  PER: "PERSON",
  ORG: "ORG",
  LOC: "GPE",
  NORP: "NORP",
  MISC: "EVENT",
};

const officers = new Set("minister ministers undersecretary".split(" "));

/** The word after the titles that the tagger took into a person's name. */
const afterTitles = (words: readonly Word[], first: number, last: number): number => {
  let at = first;
  for (let i = first; i < last; i += 1) {
    const { lower = "", text = "" } = words[i] ?? {};
    if (isPersonTitle(words[i])) at = i + 1;
    else if (!hasFeature(lower, "title-modifier") && text !== ".") break;
  }
  return at;
};

/** “Minister of Foreign Affairs”: an office, whatever it is in charge of. */
const isOffice = (words: readonly Word[], first: number): boolean => {
  const the = words[first - 1]?.lower === "the" ? 1 : 0;
  const link = words[first - 1 - the]?.lower;
  return (link === "of" || link === "for") && officers.has(words[first - 2 - the]?.lower ?? "");
};

/** “the Pope”: a title that stands for its bearer is no name. */
const isTitleAlone = (word: Word, before: Word | undefined): boolean =>
  hasFeature(word.lower, "person-title") && (before?.lower === "the" || !is(word, personal));

/** Where the tagger is sure of a person’s full name. */
const fullNames = (words: readonly Word[], tagged: readonly TaggedName[]): readonly Span[] =>
  tagged.flatMap(({ first, last, type, confidence }) => {
    const [from, to] = [words[first], words[last]];
    return type === "PER" && confidence >= surePerson && first < last && from && to
      ? [{ start: from.start, end: to.end }]
      : [];
  });

/**
 * The organisation’s name by the rules of which the tagger found the end: “Nigerian” is a part of Nigerian Civil Aviation
 * Authority, and where the tagger is unsure whatever its head stands at the end of.
 */
const wholeOf = (
  rules: readonly Candidate[],
  words: readonly Word[],
  first: number,
  last: number,
  confidence: number,
): Candidate | undefined => {
  const [from, to] = [words[first], words[last]];
  const rule = rules.find(
    ({ type, start, end }) => type === "ORG" && end === to?.end && start < (from?.start ?? 0),
  );
  if (!rule || !from || !to || rule.confidence < likely || headTypes.get(to.lower) !== "ORG")
    return undefined;
  if (confidence < unsure) return rule;
  let at = first;
  while (at > 0 && (words[at - 1]?.start ?? 0) >= rule.start) at -= 1;
  const nation = words
    .slice(at, first)
    .every((word) => is(word, nameKind.group) || is(word, nameKind.country));
  return nation && is(from, nameKind.word) && !is(from, nameKind.firstName) ? rule : undefined;
};

/** “Bolivian Water Fund”: a nationality, and a head behind plain words, though the tagger saw no name. */
const isBody = (words: readonly Word[], first: number, { type, end }: Candidate): boolean => {
  const word = words[first];
  if (type !== "ORG" || !word || !is(word, nameKind.group)) return false;
  let last = first;
  while ((words[last]?.end ?? end) < end) last += 1;
  return last > first + 1 && headTypes.get(words[last]?.lower ?? "") === "ORG";
};

const isPlace = (type: EntityType): boolean => type === "GPE" || type === "LOC";

/**
 * One list of names from two: what the trained tagger says of a sentence and what the written rules say, in order,
 * never overlapping.
 */
export const weighNames = (
  words: readonly Word[],
  tagged: readonly TaggedName[],
  byRule: readonly Candidate[],
): readonly Candidate[] => {
  const people = fullNames(words, tagged);
  const kept = byRule.filter(
    (name) =>
      name.settled ||
      (ruled.has(name.type) &&
        name.confidence >= 0.3 &&
        !(builds.has(name.type) && overlapping(people, name).length > 0)),
  );
  const isKept = new Set(kept);
  const names: Candidate[] = [];
  for (const { first: begin, last, type, confidence, chances } of tagged) {
    if (last - begin >= longestName) continue;
    const first = type === "PER" ? afterTitles(words, begin, last) : begin;
    const [from, to] = [words[first], words[last]];
    if (type === "MISC" || type === "NORP" || !from || !to || !isNameShape(to)) continue;
    const span = { start: from.start, end: to.end };
    const { start, end } = span;
    if (overlapping(kept, span).length > 0 || hasFeature(from.lower, "subject-pronoun")) continue;
    if (type === "PER" && first === last && isTitleAlone(from, words[first - 1])) continue;
    if (from.text === "The" && last === first + 1 && isTitleAlone(to, from)) continue;
    if (type === "ORG" && isOffice(words, first)) continue;
    if (first === last && hasFeature(from.lower, "whole-of-name") && from.shape === "capital") continue;
    const rules = overlapping(byRule, span);
    const whole = type === "ORG" ? wholeOf(rules, words, first, last, confidence) : undefined;
    if (whole) {
      names.push({ ...whole, confidence: Math.max(whole.confidence, confidence * 0.9), chances });
      continue;
    }
    if (confidence < 0.6 && rules.some((name) => name.confidence >= 0.9)) continue;
    const rule = rules.find((name) => name.start === start && name.end === end);
    const fine = typeOf[type];
    // “St. Brendan’s Hospital”: the last word says what it is.
    const told = rule !== undefined && rule.confidence >= likely && headTypes.get(to.lower) === rule.type;
    if (told && (rule.type === "ORG" || isPlace(rule.type)) && (fine === "ORG" || isPlace(fine))) {
      names.push({ ...rule, confidence: Math.max(rule.confidence, confidence * 0.85), chances });
    } else if (rule && (rule.type === fine || (isPlace(rule.type) && isPlace(fine)))) {
      names.push({
        ...rule,
        confidence: fine === "PERSON" ? confidence * 0.97 : Math.max(rule.confidence, confidence * 0.9),
        chances,
      });
    } else {
      names.push({ start, end, type: fine, confidence: confidence * 0.85, chances });
    }
  }
  const byTagger = [...names];
  let first = 0;
  for (const name of byRule) {
    if (isKept.has(name) || overlapping(byTagger, name).length > 0) continue;
    while ((words[first]?.start ?? name.start) < name.start) first += 1;
    if (name.type === "ORG" && isOffice(words, first)) continue;
    const trust = isBody(words, first, name) ? 0.75 : 0.6;
    names.push(name.confidence >= known ? name : { ...name, confidence: name.confidence * trust });
  }
  const tidy = tidyNames(
    words,
    [...kept, ...names].sort((a, b) => a.start - b.start),
  );
  return levelLists(words, tidy, rangesOf(words, tidy));
};
