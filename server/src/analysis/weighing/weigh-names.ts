import { type EntityType, isPlaceType } from "../../article/entity.js";
import { byStart, overlapping, type Span } from "../../article/span.js";
import { hasAnyOf, hasFeature, hasValue } from "../../lexicon/lexicon.js";
import { nameKind } from "../gazetteer.js";
import type { Candidate } from "../names/found/candidate.js";
import type { TaggedType } from "../names/found/type-chances.js";
import { afterTitles } from "../names/person/titles.js";
import { longestName } from "../names/runs/name-run.js";
import { abbreviatesNoun } from "../names/things/abbreviated-nouns.js";
import { namesDiscovery } from "../names/things/discoveries.js";
import { levelled, rangesOf } from "../names/told/lists.js";
import { isSaying } from "../names/words/context.js";
import { headOf } from "../names/words/head-of-name.js";
import { headTypes, leadingHeads } from "../names/words/name-heads.js";
import { beforeThe, is, isNameShape, personal, type Word } from "../names/words/words.js";
import type { TaggedName } from "../tagger/labels/decode.js";
import { actsAsPerson } from "./acting-people.js";
import { isLikelyPlace } from "./likely-place.js";
import { tidyNames } from "./tidy-names.js";

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

/** Against rules this sure an unsure tagger is wrong. */
const sureRule = 0.9;

/** This sure of what a list or its verb says that a name is. */
const byItself = 0.65;

/** And this sure of a person’s name by its words alone. */
const builtAsPerson = 0.55;

/** The tagger wavers between a person’s name and another where that is no likelier than so much. */
const wavering = 0.1;

/** The tagger is unsure of a name’s borders below this. */
const unsure = 0.6;

/** And below this of the type of what a rule is sure is an organization. */
const lessUnsure = 0.7;

/** So sure is a place that only the tagger’s first thought and the word before it tell. */
const likelyPlace = 0.52;

const typeOf: Readonly<Record<TaggedType, EntityType>> = {
  PER: "PERSON",
  ORG: "ORG",
  LOC: "GPE",
  NORP: "NORP",
  MISC: "EVENT",
};

const ofOrFor = /^(?:of|for)$/;

/** “Minister of | Foreign Affairs”, “| Commissioner for Works”: an office, whatever it is in charge of. */
const isOffice = (words: readonly Word[], first: number): boolean => {
  const at = beforeThe(words, first);
  const [word, next] = [words[first]?.lower, words[first + 1]?.lower];
  return (
    (ofOrFor.test(words[at]?.lower ?? "") && hasFeature(words[at - 1]?.lower, "holds-charge")) ||
    (ofOrFor.test(next ?? "") && hasFeature(word, "person-title") && hasFeature(word, "role-noun"))
  );
};

/** “the Pope”: a title that stands for its bearer is no name. */
const isTitleAlone = (word: Word, before: Word | undefined): boolean =>
  hasFeature(word.lower, "person-title") && (before?.lower === "the" || !is(word, personal));

/** “Ward member”, “Rose growers”: a word that only its sentence gives a capital, before the noun that it belongs to. */
const opensCompound = (words: readonly Word[], first: number): boolean => {
  const [word, noun] = [words[first], words[first + 1]];
  return (
    (first === 0 || words[first - 1]?.shape === "mark") &&
    word?.shape === "capital" &&
    is(word, nameKind.word) &&
    noun?.shape === "lower" &&
    noun.pos === "NOUN" &&
    !noun.joined &&
    !isSaying(noun)
  );
};

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
  const plain = is(from, nameKind.word) && (!is(from, nameKind.firstName) || first < last);
  return nation && plain ? rule : undefined;
};

/** Where an organization's name begins and where it ends for the tagger, of those that a link follows: “Federation of Chambers of Commerce | of”. */
const bodyStarts = (words: readonly Word[], tagged: readonly TaggedName[]): ReadonlyMap<number, number> =>
  new Map(
    tagged.flatMap(({ first, last, type }) => {
      const [from, to, link] = [words[first], words[last], words[last + 1]];
      const linked = link?.shape === "lower" && hasAnyOf(link.lower, "link-in-initialism", "within-body");
      return type === "ORG" && first < last && linked && from && to ? [[from.start, to.end] as const] : [];
    }),
  );

const goesOnBehind = (bodies: ReadonlyMap<number, number>, { start, end }: Span): boolean =>
  end > (bodies.get(start) ?? end);

/** “Bank of Viti Levu”: the body’s name by the rules of which the tagger is unsure that its last words are a place. */
const bodyAround = (
  rules: readonly Candidate[],
  words: readonly Word[],
  { first, start, end, type, confidence }: Seen,
): Candidate | undefined =>
  type === "LOC" && confidence < lessUnsure && words[first - 1]?.lower === "of"
    ? rules.find(
        (rule) =>
          rule.type === "ORG" &&
          rule.end === end &&
          rule.start < start &&
          rule.confidence >= likely &&
          headTypes.get(words[first - 2]?.lower ?? "") === "ORG",
      )
    : undefined;

/** The last word of a name that begins at `first` and ends at `end`. */
const lastOf = (words: readonly Word[], first: number, end: number): number => {
  let last = first;
  while ((words[last]?.end ?? end) < end) last += 1;
  return last;
};

/** “Bolivian Water Fund”: a nationality, and a head behind plain words, though the tagger saw no name. */
const isBody = (words: readonly Word[], first: number, { type, end }: Candidate): boolean => {
  const word = words[first];
  if (type !== "ORG" || !word || !is(word, nameKind.group)) return false;
  const last = lastOf(words, first, end);
  return last > first + 1 && headTypes.get(words[last]?.lower ?? "") === "ORG";
};

/** “Marlby Rovers: Tom Bell, …”: the last word of several says that it is an organization, and a list of it follows. */
const isListed = (words: readonly Word[], first: number, { type, end, confidence }: Candidate): boolean => {
  if (type !== "ORG" || confidence < likely) return false;
  const last = lastOf(words, first, end);
  return last > first && headTypes.get(words[last]?.lower ?? "") === "ORG" && words[last + 1]?.text === ":";
};

/** “Relish Foods”: the last word says that it is an organization, and the tagger saw a name of another kind there. */
const isSeen = (
  words: readonly Word[],
  at: number,
  { type, end, confidence }: Candidate,
  tagged: readonly TaggedName[],
): boolean => {
  if (type !== "ORG" || confidence < likely) return false;
  const last = lastOf(words, at, end);
  return (
    last > at &&
    headTypes.get(words[last]?.lower ?? "") === "ORG" &&
    tagged.some((name) => name.first === at && name.last === last)
  );
};

/** “Banco do Norte”: a first word of another tongue says that it is an organization, whatever the tagger saw. */
const isLed = (words: readonly Word[], at: number, { type, end }: Candidate): boolean =>
  type === "ORG" && leadingHeads.get(words[at]?.lower ?? "") === "ORG" && lastOf(words, at, end) > at;

/** A name that the tagger found, its titles left out, and where it stands. */
interface Seen extends TaggedName, Span {}

/** “the Pope”, “Minister of Finance”, “the Republic”, “He”: words with capitals that name nobody and nothing. */
const isNoName = (words: readonly Word[], { first, last, type }: TaggedName, from: Word, to: Word): boolean =>
  hasValue(from.lower, "pronoun", "subject") ||
  (first === last && (namesDiscovery(words, first) || abbreviatesNoun(words, first))) ||
  (type === "PER" &&
    first === last &&
    (isTitleAlone(from, words[first - 1]) || opensCompound(words, first))) ||
  (from.text === "The" && last === first + 1 && isTitleAlone(to, from)) ||
  (type === "ORG" && isOffice(words, first)) ||
  (first === last && from.shape === "capitals" && hasFeature(from.lower, "no-name-in-capitals")) ||
  (first === last && hasFeature(from.lower, "whole-of-name") && from.shape === "capital");

const seenAt = (words: readonly Word[], tagged: TaggedName): Seen | undefined => {
  const { last, type } = tagged;
  // A bullet before a name is none of it.
  const begin =
    words[tagged.first]?.shape === "mark" && tagged.first < last ? tagged.first + 1 : tagged.first;
  if (type === "MISC" || type === "NORP" || last - begin >= longestName) return undefined;
  const name = { ...tagged, first: type === "PER" ? afterTitles(words, begin, last) : begin };
  const [from, to] = [words[name.first], words[last]];
  if (!from || !to || !isNameShape(to) || isNoName(words, name, from, to)) return undefined;
  return { ...name, start: from.start, end: to.end };
};

/** The tagger’s word counts for so much, by how the written rules stand to it. */
const share = { alone: 0.85, sameType: 0.9, samePerson: 0.97, longer: 0.9, otherType: 0.85 };

/** A full name that the rules took for a person’s, of somebody who does what people do, and how sure the tagger leaves it. */
const ofPerson = (
  words: readonly Word[],
  { first, last, type, confidence, chances }: Seen,
  rule: Candidate,
): Candidate | undefined => {
  const own = type === "PER" ? confidence : chances.PER;
  const isBuilt = first < last && rule.type === "PERSON" && rule.confidence >= builtAsPerson;
  if (!isBuilt || own + wavering < confidence || !actsAsPerson(words, first, last + 1)) return undefined;
  return { ...rule, confidence: Math.max(own * share.samePerson, (own + rule.confidence) / 2), chances };
};

/** What a name is that the tagger found, from its word and those of the rules on the same words; undefined where it is none. */
const decide = (words: readonly Word[], seen: Seen, rules: readonly Candidate[]): Candidate | undefined => {
  const { first, last, start, end, type, confidence, chances } = seen;
  const surer = (rule: Candidate, counts: number): Candidate => ({
    ...rule,
    confidence: Math.max(rule.confidence, confidence * counts),
    chances,
  });
  const whole = type === "ORG" ? wholeOf(rules, words, first, last, confidence) : undefined;
  if (whole) return surer(whole, share.longer);
  if (confidence < unsure && rules.some((name) => name.confidence >= sureRule)) return undefined;
  const body = bodyAround(rules, words, seen);
  if (body) return body;
  const rule = rules.find((name) => name.start === start && name.end === end);
  const head = headOf(words, first, last + 1);
  // “Lien Hoa Dam”: the tagger tells no buildings from places, as the gazetteer does.
  const isBuilding = type === "LOC" && head === "FAC" && !(rule && isPlaceType(rule.type));
  const fine = isBuilding ? "FAC" : typeOf[type];
  // “(Kilmore Gaels)”: the text tells a club, and the tagger thinks of a town.
  if (rule?.type === "ORG" && fine !== "ORG" && rule.confidence >= known && confidence < lessUnsure)
    return rule;
  const lonely = Math.max(confidence * share.alone, isLikelyPlace(words, seen) ? likelyPlace : 0);
  const alone = { start, end, type: fine, confidence: lonely, chances };
  if (!rule) return alone;
  const bothPlaces = isPlaceType(rule.type) && isPlaceType(fine);
  // “St. Brendan’s Hospital”, “Bank of Orrin”: a word says what it is.
  const tells = head ?? leadingHeads.get(words[first]?.lower ?? "");
  const told =
    rule.confidence >= likely && tells === rule.type && (rule.type === "ORG" || isPlaceType(rule.type));
  if (told && (fine === "ORG" || isPlaceType(fine))) return surer(rule, share.otherType);
  // “Dorothy Beach”: a person only where the tagger is the surer one.
  if (told && confidence < rule.confidence) return { ...rule, chances };
  const person = ofPerson(words, seen, rule);
  if (person) return person;
  if (rule.type !== fine && !bothPlaces) return alone;
  if (fine === "PERSON") return { ...rule, confidence: confidence * share.samePerson, chances };
  // Of what a rule is sure by itself the tagger is not asked once more.
  return rule.confidence >= byItself && rule.confidence > confidence ? rule : surer(rule, share.sameType);
};

/** What the rules alone found, where the tagger saw nothing: it counts for less, unless they are sure. */
const ruledAlone = (
  words: readonly Word[],
  byRule: readonly Candidate[],
  byTagger: readonly Candidate[],
  tagged: readonly TaggedName[],
): readonly Candidate[] => {
  let first = 0;
  return byRule.flatMap((name) => {
    if (overlapping(byTagger, name).length > 0) return [];
    while ((words[first]?.start ?? name.start) < name.start) first += 1;
    if (name.type === "ORG" && isOffice(words, first)) return [];
    if (isLed(words, first, name)) return [{ ...name, confidence: Math.max(name.confidence, likely) }];
    const told =
      isBody(words, first, name) || isListed(words, first, name) || isSeen(words, first, name, tagged);
    const trust = told ? 0.75 : 0.6;
    return [name.confidence >= known ? name : { ...name, confidence: name.confidence * trust }];
  });
};

/** Names with what their neighbours in a list tell: of a place or an organization that these tell the tagger knew nothing. */
const toldByLists = (words: readonly Word[], names: readonly Candidate[]): readonly Candidate[] => {
  const told = levelled(words, names, rangesOf(words, names));
  if (told.size === 0) return names;
  return names.map((name) => {
    const { start, end } = name;
    const now = told.get(name);
    if (!now) return name;
    return now.type === "PERSON" ? { ...name, ...now } : { start, end, ...now };
  });
};

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
  const bodies = bodyStarts(words, tagged);
  const isKept = ({ settled, type, confidence, start, end }: Candidate): boolean =>
    settled === true ||
    (type === "ORG" && confidence >= likely && goesOnBehind(bodies, { start, end })) ||
    (ruled.has(type) &&
      confidence >= 0.3 &&
      !(builds.has(type) && overlapping(people, { start, end }).length > 0));
  const kept = byRule.filter(isKept);
  const byTagger = tagged.flatMap((name) => {
    const seen = seenAt(words, name);
    if (!seen || overlapping(kept, seen).length > 0) return [];
    return decide(words, seen, overlapping(byRule, seen)) ?? [];
  });
  const others = byRule.filter((name) => !isKept(name));
  const names = [...kept, ...byTagger, ...ruledAlone(words, others, byTagger, tagged)];
  const tidy = tidyNames(words, names.sort(byStart));
  return toldByLists(words, tidy);
};
