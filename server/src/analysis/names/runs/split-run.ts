import { hasFeature } from "../../../lexicon/lexicon.js";
import { type Gazetteer, nameKind } from "../../gazetteer.js";
import { isCompany } from "../bodies/company-forms.js";
import { firm } from "../bodies/firms.js";
import type { FoundName } from "../found/found-name.js";
import { type Run, type Way, wordsOnly } from "../found/run.js";
import { asPeopleDo } from "../person/as-people-do.js";
import { endsInSurname, tellsPerson } from "../person/full-name-evidence.js";
import { hasNickname } from "../person/nickname.js";
import { officeIn } from "../person/office-holders.js";
import { isPersonTitle } from "../person/title-bearers.js";
import { afterTitles, aroundTitle, behindBracketedTitle, behindTitles } from "../person/titles.js";
import { hyphenedTownEnd, isBuiltAsTown, ownedPlaceAt } from "../places/place-shapes.js";
import { namedStorm } from "../things/storms.js";
import { knownPhrase } from "../words/known-names.js";
import { headTypes } from "../words/name-heads.js";
import { geographic, is, personal, type Word } from "../words/words.js";
import { namedFor } from "./named-for.js";
import { oneWord } from "./one-word.js";
import { behindPlace, directedPlace, nationalSociety, placeAndWords } from "./place-runs.js";
import { judgeSeveral } from "./several-words.js";

const wholePhrase: Way = ({ from, to, phrase }) =>
  phrase?.to === to ? [{ from, to, type: phrase.type, confidence: 0.92 }] : undefined;

/** “Asking Ann Dole to leave”, not “Mining Weekly”. */
const isGerund = (word: Word, next: Word | undefined): boolean =>
  word.pos === "VERB" &&
  word.lower.endsWith("ing") &&
  is(word, nameKind.word) &&
  !is(word, personal | geographic) &&
  next !== undefined &&
  !is(next, nameKind.word);

/** “When Ann Dole”. */
const behindOpener: Way = ({ words, from, to, first, phrase, starts, split }) =>
  starts &&
  !phrase &&
  to - from > 1 &&
  (hasFeature(first.lower, "sentence-opener") || isGerund(first, words[from + 1]))
    ? split(from + 1, to, hasFeature(first.lower, "question-word"))
    : undefined;

/** “Winger Ash Fell”, “former Marine Paul Fell”: what somebody is, which the sentence or habit gives its capital; not “Nurse Training School”, “Marine Le Brun”. */
const behindRole: Way = ({ words, from, to, first, last, phrase, starts, split }) => {
  const next = words[from + 1];
  const led = starts || hasFeature(words[from - 1]?.lower, "before-role");
  if (!led || phrase || to - from !== 3 || !tellsPerson(first) || isPersonTitle(first)) return undefined;
  if (is(first, nameKind.firstName) && !(next && is(next, nameKind.firstName))) return undefined;
  const named =
    endsInSurname(words, from + 1, to) || (!is(last, nameKind.word) && !headTypes.has(last.lower));
  return named ? split(from + 1, to, false) : undefined;
};

/** No company’s name is longer that its last word tells, in words. */
const longestCompany = 4;

/** A link with a capital, as titles of articles have it, between two names. */
const aroundLink: Way = ({ words, from, to, starts, split }) => {
  for (let index = from; index < to; index += 1) {
    const word = words[index];
    if (word?.shape === "capital" && hasFeature(word.lower, "link-in-title"))
      return [...split(from, index, true), ...split(index + 1, to, starts)];
  }
  return undefined;
};

/** “His Royal Highness”, “Her Excellency”: nobody’s name. */
const formOfAddress: Way = ({ first, last }) =>
  hasFeature(first.lower, "possessive") && hasFeature(last.lower, "form-of-address") ? [] : undefined;

const company: Way = ({ words, from, to }) =>
  isCompany(words, from, to) ? [{ from, to, type: "ORG", confidence: 0.9, settled: true }] : undefined;

/** “Denvik Holdings”, “Sun Fung Properties”: a name that ends as companies’ names do, and is no place’s nor words alone. */
const companyByEnd: Way = ({ words, from, to, first, last, phrase }) =>
  !phrase &&
  to - from > 1 &&
  to - from <= longestCompany &&
  last.shape === "capital" &&
  hasFeature(last.lower, "closes-company") &&
  headTypes.get(last.lower) === "ORG" &&
  !is(first, geographic) &&
  words.slice(from, to - 1).every(({ shape }) => shape === "capital") &&
  !wordsOnly(words, from, to - 1)
    ? [{ from, to, type: "ORG", confidence: 0.85, settled: true }]
    : undefined;

/** “Minister of | Economic Affairs Lo Chih-hao”. */
const officeHolder: Way = ({ words, from, to, gazetteer, split }) => {
  const office = officeIn(words, from, to, gazetteer);
  if (!office) return undefined;
  const { holder, named } = office;
  // “Ambassador to | Arkonia | Jon Hart”
  const unknown = holder === from + 1 && words[from]?.kinds === 0;
  const state: FoundName = { from, to: holder, type: "GPE", confidence: 0.85, settled: true };
  return [
    ...(unknown ? [state] : named ? split(from, holder, false) : []),
    { from: holder, to, type: "PERSON", confidence: 0.85, settled: true },
  ];
};

/** “Robert “Bobby” Vance”. */
const nicknamed: Way = ({ words, from, to, first, starts }) => {
  if (!hasNickname(words, from, to) || afterTitles(words, from, to) !== from) return undefined;
  // “Baker Robert “Bobby” Vance”: what somebody is, which the sentence gives its capital.
  const isRole = starts && tellsPerson(first) && hasNickname(words, from + 1, to);
  return [{ from: isRole ? from + 1 : from, to, type: "PERSON", confidence: 0.9, settled: true }];
};

/** “Barangay Captain Luz “Baby” Dima”: the titles that stand before a name with a nickname, whatever stands before them. */
const nicknamedBehindTitle: Way = ({ words, from, to }) => {
  if (!hasNickname(words, from, to)) return undefined;
  for (let at = from + 1; at < to - 4; at += 1) {
    if (!isPersonTitle(words[at - 1]) || !hasNickname(words, at, to)) continue;
    const first = afterTitles(words, at, to);
    return [{ from: first, to, type: "PERSON", confidence: 0.9, settled: true }];
  }
  return undefined;
};

/** “Hopwick-on-Teme”, “Upper Marsham”: names that only towns have. */
const town: Way = ({ words, from, to }) =>
  hyphenedTownEnd(words, from) === to || isBuiltAsTown(words, from, to)
    ? [{ from, to, type: "GPE", confidence: 0.85, settled: true }]
    : undefined;

/** “the Otto | White House”, “Radio Corlby | White House”: a known body that is called by its house, of somebody or behind another. */
const behindName: Way = ({ words, from, to, last, gazetteer, split }) => {
  if (to - from < 3 || last.lower !== "house") return undefined;
  const house = knownPhrase(words, to - 2, to, gazetteer);
  return house?.type === "ORG"
    ? [...split(from, to - 2, false), { from: to - 2, to, type: "ORG", confidence: 0.85, settled: true }]
    : undefined;
};

/** “King’s Cross”, “Fenner’s Wharf”. */
const ownedPlace: Way = ({ words, from, to }) => {
  const type = to - from === 3 ? ownedPlaceAt(words, from) : undefined;
  return type === undefined ? undefined : [{ from, to, type, confidence: 0.8, settled: true }];
};

const oneName: Way = ({ words, from, to, starts }) => [judgeSeveral(words, from, to, starts)];

/** The ways of reading a run; the first that says something of it decides. */
const ways: readonly Way[] = [
  wholePhrase,
  behindOpener,
  behindRole,
  aroundLink,
  formOfAddress,
  company,
  companyByEnd,
  firm,
  town,
  behindName,
  ownedPlace,
  namedFor,
  namedStorm,
  officeHolder,
  behindBracketedTitle,
  directedPlace,
  nationalSociety,
  oneWord,
  nicknamedBehindTitle,
  nicknamed,
  behindTitles,
  asPeopleDo,
  placeAndWords,
  behindPlace,
  aroundTitle,
  oneName,
];

/** The names in a run of capital words, `words[from..to)`; `starts` says whether its first has its capital from the sentence. */
export const splitRun = (
  words: readonly Word[],
  from: number,
  to: number,
  gazetteer: Gazetteer,
  starts: boolean,
): readonly FoundName[] => {
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last || from >= to) return [];
  const phrase = knownPhrase(words, from, to, gazetteer);
  const split: Run["split"] = (left, right, opens) => splitRun(words, left, right, gazetteer, opens);
  const run: Run = { words, from, to, first, last, phrase, starts, gazetteer, split };
  for (const way of ways) {
    const names = way(run);
    if (names) return names;
  }
  return [];
};
