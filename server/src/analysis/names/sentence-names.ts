import { type Span, touches } from "../../article/span.js";
import { hasFeature } from "../../lexicon/lexicon.js";
import { type Gazetteer, nameKind } from "../gazetteer.js";
import { factionAt } from "./bodies/factions.js";
import { militaryUnit } from "./bodies/military-units.js";
import { partnersAt } from "./bodies/partners.js";
import { spelledOutAt } from "./bodies/spelled-out.js";
import { capitalNames } from "./capitals/capital-names.js";
import type { Candidate } from "./found/candidate.js";
import type { FoundName } from "./found/found-name.js";
import { broadcasterAt, listingEntry } from "./lines/programmes.js";
import { companyOfItem, isTips, nameOfNotice, priceRow, resultRow } from "./lines/rows.js";
import { scoreLine } from "./lines/score-line.js";
import { showAt } from "./lines/shows.js";
import { teamSheet } from "./lines/team-sheet.js";
import { townIn } from "./places/addresses.js";
import { roadAt } from "./places/roads.js";
import { ownersShopAt, saintsHouseAt } from "./places/saints-houses.js";
import { runEnd } from "./runs/name-run.js";
import { linkedPlace } from "./runs/place-runs.js";
import { withPlainHeads } from "./runs/plain-heads.js";
import { splitRun } from "./runs/split-run.js";
import { bandIn } from "./things/bands.js";
import { dayPaperAt } from "./things/day-papers.js";
import { modelAt, productIn } from "./things/models.js";
import { shipIn } from "./things/ships.js";
import { workIn } from "./things/works.js";
import { clubsInBrackets } from "./told/clubs-in-brackets.js";
import { homes } from "./told/homes.js";
import { listedBearers } from "./told/listed-bearers.js";
import { levelled } from "./told/lists.js";
import { listsOfAKind } from "./told/lists-of-a-kind.js";
import { opponents } from "./told/opponents.js";
import { listedPlaces } from "./told/place-lists.js";
import { seatsInBrackets } from "./told/seats-in-brackets.js";
import { heard, type Telling } from "./told/told.js";
import { is, isNameShape, type Word } from "./words/words.js";

/** Whether capitals say little here: a headline in capitals or in title case. */
const isHeadlineCase = (words: readonly Word[]): boolean => {
  let long = 0;
  let capital = 0;
  let plain = 0;
  let shouted = 0;
  for (const word of words) {
    if (
      hasFeature(word.lower, "small-in-title") ||
      word.shape === "number" ||
      word.shape === "mark" ||
      word.text.length < 2
    )
      continue;
    long += 1;
    if (!isNameShape(word)) continue;
    capital += 1;
    if (word.shape === "capitals") shouted += 1;
    if (is(word, nameKind.word)) plain += 1;
  }
  const ends = words.at(-1)?.text === "." && shouted < capital;
  return !ends && long >= 3 && capital / long > 0.85 && plain >= 2 && plain / capital > 0.3;
};

const opening = new Set(["“", '"', "‘", "'", "«", "(", "[", "—", "–", "-", "•", "*"]);

const startsSentence = (words: readonly Word[], at: number): boolean => {
  for (let index = at - 1; index >= 0; index -= 1) {
    const word = words[index];
    if (!word) return true;
    if (word.text === ":" || word.text === "“") return true;
    if (!opening.has(word.text)) return false;
  }
  return true;
};

/** Joins “Tasmanian” and “Aboriginal” of “Tasmanian Aboriginal people”: two groups side by side are one. */
const joinGroups = (names: readonly FoundName[]): readonly FoundName[] => {
  const joined: FoundName[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    if (last?.type === "NORP" && name.type === "NORP" && last.to === name.from) {
      joined[joined.length - 1] = { ...last, to: name.to };
    } else joined.push(name);
  }
  return joined;
};

const toSpan = (words: readonly Word[], name: FoundName): Candidate | undefined => {
  const first = words[name.from];
  const last = words[name.to - 1];
  if (!first || !last) return undefined;
  const { type, confidence, settled } = name;
  return { start: first.start, end: last.end, type, confidence, ...(settled ? { settled } : {}) };
};

/** What tells by the names beside them what some names are; each hears what those before it told. */
const tellings: readonly Telling[] = [
  listedBearers,
  listsOfAKind,
  (words, names) => levelled(words, names, names),
  opponents,
  clubsInBrackets,
  seatsInBrackets,
  homes,
  listedPlaces,
];

/** The names of a line that is nothing but names and figures: a team sheet, a score, a listing, a row of a table. */
const lineOfNames = (words: readonly Word[], gazetteer: Gazetteer): readonly FoundName[] | undefined =>
  teamSheet(words) ??
  scoreLine(words, gazetteer) ??
  listingEntry(words) ??
  resultRow(words) ??
  priceRow(words);

/**
 * What the words around tell for a name by themselves where a run of capital words begins at `at`, or at `from` behind
 * a word that only opens the sentence, and ends at `end`; `before` is the name found before it.
 */
const thingAt = (
  words: readonly Word[],
  gazetteer: Gazetteer,
  at: number,
  from: number,
  end: number,
  before: FoundName | undefined,
): FoundName | undefined => {
  return (
    (at === 0 ? nameOfNotice(words) : undefined) ??
    showAt(words, at) ??
    broadcasterAt(words, at) ??
    factionAt(words, from) ??
    partnersAt(words, from) ??
    saintsHouseAt(words, at, gazetteer) ??
    ownersShopAt(words, from) ??
    spelledOutAt(words, from) ??
    militaryUnit(words, from, end) ??
    productIn(words, from, end) ??
    modelAt(words, from) ??
    companyOfItem(words, at, end) ??
    roadAt(words, from) ??
    townIn(words, at, end) ??
    linkedPlace(words, from, gazetteer) ??
    shipIn(words, from, end, before) ??
    workIn(words, at, end, before) ??
    bandIn(words, at, end)
  );
};

/** The names of one sentence that lie outside `taken` spans, in order; offsets are those of the text. */
export const findNames = (
  words: readonly Word[],
  gazetteer: Gazetteer,
  taken: readonly Span[],
): readonly Candidate[] => {
  const isClaimed = (index: number): boolean => {
    const word = words[index];
    return word !== undefined && touches(taken, word);
  };
  if (isTips(words)) return [];
  const sheet = lineOfNames(words, gazetteer);
  if (sheet) return sheet.flatMap((name) => toSpan(words, name) ?? []);
  if (isHeadlineCase(words)) {
    return capitalNames(words, gazetteer, isClaimed).flatMap((name) => toSpan(words, name) ?? []);
  }
  const found: FoundName[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    const paper = isClaimed(at) ? undefined : dayPaperAt(words, word?.lower === "the" ? at + 1 : at);
    if (paper) {
      found.push(paper);
      at = paper.to;
      continue;
    }
    if (!word || !isNameShape(word) || isClaimed(at) || hasFeature(word.lower, "no-sentence-name")) {
      at += 1;
      continue;
    }
    const starts = startsSentence(words, at);
    const next = words[at + 1];
    const opens =
      starts && hasFeature(word.lower, "sentence-opener") && next && isNameShape(next) && !isClaimed(at + 1);
    const from = opens ? at + 1 : at;
    const end = runEnd(words, from, isClaimed);
    const thing = thingAt(words, gazetteer, at, from, end, found.at(-1));
    found.push(...(thing ? [thing] : splitRun(words, at, end, gazetteer, starts)));
    at = thing?.to ?? end;
  }
  const names = tellings.reduce(
    (heardOf, telling) => heard(heardOf, telling(words, heardOf)),
    withPlainHeads(words, joinGroups(found)),
  );
  return names.flatMap((name) => toSpan(words, name) ?? []);
};
