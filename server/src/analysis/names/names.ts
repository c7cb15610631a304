import type { EntityType } from "../../article/entity.js";
import { hasFeature, oneOf } from "../../lexicon/lexicon.js";
import type { Gazetteer } from "../gazetteer.js";
import { nameKind } from "../gazetteer.js";
import { isCompany } from "./company-forms.js";
import { suggestsOrganization, suggestsPlace, surroundings } from "./context.js";
import { introduced } from "./introductions.js";
import { knownPhrase } from "./known-names.js";
import { headTypes, leadingHeads } from "./name-heads.js";
import { hasNickname } from "./nicknames.js";
import { officeIn } from "./office-holders.js";
import { personLikelihood } from "./person-shape.js";
import { judgeWord } from "./single-name.js";
import { geographic, is, isNameShape, personal, type Word } from "./words.js";

/** A name found among the words of a sentence; `from` and `to` are word indices, `to` not included. */
export interface FoundName {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
  readonly confidence: number;
  /** The text says by a word of its own what it is: “the newspaper Elmora”. */
  readonly settled?: true;
}

/** A word this well known is what it is whatever stands beside it. */
const sureWord = 0.84;

const isTitle = (word: Word): boolean => hasFeature(word.lower, "person-title");
const partOfCompoundTitlePattern = new RegExp(`(?:${oneOf("part-of-compound-title")})$`);

const isTitlePart = (word: Word): boolean =>
  isTitle(word) ||
  hasFeature(word.lower, "title-modifier") ||
  (word.lower.includes("-") && partOfCompoundTitlePattern.test(word.lower));

/** “the SRI”: letters that happen to spell a title which nobody writes in capitals. */
const isAcronym = ({ text, lower, shape }: Word): boolean =>
  shape === "capitals" &&
  text.length < 5 &&
  !text.includes(".") &&
  hasFeature(lower, "title-in-small-letters");

const headOf = (words: readonly Word[], from: number, to: number): EntityType | undefined => {
  for (let index = from + 1; index < to; index += 1) {
    const link = words[index];
    const left = words[index - 1];
    if (
      link?.shape === "lower" &&
      left &&
      (link.lower === "of" || link.lower === "for" || link.lower === "on")
    ) {
      return headTypes.get(left.lower);
    }
  }
  const [first, last] = [words[from], words[to - 1]];
  const byLast = last && headTypes.get(last.lower);
  if (byLast !== undefined || !first || is(first, personal)) return byLast;
  return leadingHeads.get(first.lower);
};

const trimmedTo = (words: readonly Word[], from: number, to: number): number => {
  let end = to;
  while (end > from + 1) {
    const last = words[end - 1];
    if (last && (isNameShape(last) || last.shape === "number")) break;
    end -= 1;
  }
  return end;
};

/** The title words that `from` starts with, as in “Foreign Minister Sergei Lavrov”: index after the last one, and whether it is an honorific. */
const afterTitles = (words: readonly Word[], from: number, to: number): number => {
  let at = from;
  let after = from;
  while (at < to) {
    const word = words[at];
    if (!word || !isTitlePart(word)) break;
    const afterHonorific = at > from && hasFeature(words[at - 1]?.lower, "honorific");
    const isSurname =
      is(word, personal) && afterHonorific && at + 1 === to && !hasFeature(word.lower, "title-modifier");
    if (isTitle(word) && !isSurname) after = at + 1;
    at += 1;
  }
  return after;
};

const people = (
  words: readonly Word[],
  from: number,
  to: number,
  honorific: boolean,
): readonly FoundName[] => {
  const end = trimmedTo(words, from, to);
  const likelihood = personLikelihood(words.slice(from, end));
  const plain = wordsOnly(words, from, end);
  const confidence = Math.max(plain ? 0.5 : honorific ? 0.9 : 0.8, likelihood);
  const [name] = words.slice(from, end);
  // “Lord Justice Pennard”, “Minister Dube”: a word that is nothing else behind a title.
  const title = words[from - 1];
  const bearer =
    honorific ||
    (title?.shape === "capital" &&
      (!is(title, personal) || isTitle(words[from - 2] ?? title)) &&
      name?.shape === "capital" &&
      !is(name, geographic | nameKind.organization));
  const settled = (bearer && end === from + 1 && !plain) || hasNickname(words, from, end);
  return [{ from, to: end, type: "PERSON", confidence, ...(settled ? { settled } : {}) }];
};

const judgeSeveral = (
  words: readonly Word[],
  from: number,
  to: number,
  sentenceStart: boolean,
): readonly FoundName[] => {
  const slice = words.slice(from, to);
  const person = personLikelihood(slice);
  const head = headOf(words, from, to);
  const linked = slice.some((word) => word.shape === "lower" && !hasFeature(word.lower, "name-particle"));
  const around = surroundings(words, from, to);
  const saidToBe = introduced(words, from, to);
  if (saidToBe && head === undefined && (person < 0.75 || saidToBe === "GPE"))
    return [{ from, to, type: saidToBe, confidence: 0.85, settled: true }];
  const bar = suggestsPlace(around) || around.before?.lower === "the" ? 0.9 : 0.7;
  if (head !== undefined && !(person >= bar && !linked && slice.length < 4)) {
    return [{ from, to, type: head, confidence: sentenceStart ? 0.7 : 0.8 }];
  }
  if (slice[0]?.lower === "the") return [{ from, to, type: "ORG", confidence: 0.55 }];
  if (linked) return [{ from, to, type: "ORG", confidence: 0.5 }];
  const allWords = slice.every((word) => is(word, nameKind.word) && !is(word, personal));
  if (allWords) return [{ from, to, type: "ORG", confidence: sentenceStart ? 0.3 : 0.45 }];
  if (suggestsPlace(around) && person < 0.85) return [{ from, to, type: "GPE", confidence: 0.6 }];
  if (suggestsOrganization(around) && person < 0.75) return [{ from, to, type: "ORG", confidence: 0.6 }];
  if (person >= 0.45) return [{ from, to, type: "PERSON", confidence: Math.max(0.55, person) }];
  const acronymLike = slice.some((word) => word.shape === "capitals");
  return [{ from, to, type: acronymLike || person < 0.3 ? "ORG" : "PERSON", confidence: 0.5 }];
};

const wordsOnly = (words: readonly Word[], from: number, to: number): boolean => {
  for (let index = from; index < to; index += 1) {
    const word = words[index];
    if (word && (!is(word, nameKind.word) || is(word, personal | geographic))) return false;
  }
  return true;
};

const wholePlace = (
  words: readonly Word[],
  from: number,
  to: number,
  gazetteer: Gazetteer,
): EntityType | undefined => {
  const first = words[from];
  if (to - from > 1) {
    const phrase = knownPhrase(words, from, to, gazetteer);
    return phrase?.to === to && (phrase.type === "GPE" || phrase.type === "LOC") ? "LOC" : undefined;
  }
  if (!first) return undefined;
  if (is(first, nameKind.group)) return "NORP";
  return is(first, nameKind.country | nameKind.region | nameKind.place | nameKind.majorCity)
    ? "LOC"
    : undefined;
};

/** “His Royal Highness”, “Her Excellency”. */
const isFormOfAddress = (words: readonly Word[], from: number, to: number): boolean =>
  hasFeature(words[from]?.lower, "possessive") && hasFeature(words[to - 1]?.lower, "form-of-address");

const titleLinkIn = (words: readonly Word[], from: number, to: number): number => {
  for (let index = from; index < to; index += 1) {
    const word = words[index];
    if (word?.shape === "capital" && hasFeature(word.lower, "link-in-title")) return index;
  }
  return -1;
};

/** The names in a run of capital words, `words[from..to)`. */
export const splitRun = (
  words: readonly Word[],
  from: number,
  to: number,
  gazetteer: Gazetteer,
  sentenceStart: boolean,
): readonly FoundName[] => {
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last || from >= to) return [];
  const phrase = knownPhrase(words, from, to, gazetteer);
  if (phrase?.to === to) return [{ from, to, type: phrase.type, confidence: 0.92 }];
  if (sentenceStart && !phrase && to - from > 1 && hasFeature(first.lower, "sentence-opener"))
    return splitRun(words, from + 1, to, gazetteer, hasFeature(first.lower, "question-word"));
  const link = titleLinkIn(words, from, to);
  if (link >= 0)
    return [
      ...splitRun(words, from, link, gazetteer, true),
      ...splitRun(words, link + 1, to, gazetteer, sentenceStart),
    ];
  if (isFormOfAddress(words, from, to)) return [];
  if (isCompany(words, from, to)) return [{ from, to, type: "ORG", confidence: 0.9, settled: true }];
  const office = officeIn(words, from, to, gazetteer);
  if (office) {
    const { holder, named } = office;
    return [
      ...(named ? splitRun(words, from, holder, gazetteer, false) : []),
      { from: holder, to, type: "PERSON", confidence: 0.85, settled: true },
    ];
  }
  const directed =
    hasFeature(first.lower, "direction") && to - from > 1
      ? wholePlace(words, from + 1, to, gazetteer)
      : undefined;
  if (directed) return [{ from, to, type: directed, confidence: 0.85 }];
  if (to - from === 1) {
    if (hasFeature(first.lower, "sentence-opener") && first.shape !== "capitals") return [];
    if (isAcronym(first)) return [{ from, to, type: "ORG", confidence: 0.65 }];
    if (isTitlePart(first) && !is(first, nameKind.organization)) return [];
    const verdict = judgeWord(first, surroundings(words, from, to), sentenceStart);
    const saidToBe = verdict && verdict.confidence < sureWord ? introduced(words, from, to) : undefined;
    if (saidToBe) return [{ from, to, type: saidToBe, confidence: 0.85, settled: true }];
    return verdict ? [{ from, to, ...verdict }] : [];
  }
  const head = headOf(words, from, to);
  const titled = afterTitles(words, from, to);
  if (titled === from && hasNickname(words, from, to))
    return [{ from, to, type: "PERSON", confidence: 0.9, settled: true }];
  if (titled > from) {
    if (titled === to) return [];
    const rest = words.slice(titled, to);
    const next = words[titled];
    if (next?.shape === "lower" && !hasFeature(next.lower, "name-particle")) {
      return splitRun(words, titled + 1, to, gazetteer, false);
    }
    const honorific = hasFeature(words[titled - 1]?.lower, "honorific");
    const likelihood = personLikelihood(rest);
    const otherHead = head !== undefined && rest.length > 0 && !is(last, personal);
    if (!otherHead && (honorific || likelihood >= 0.3)) return people(words, titled, to, honorific);
    if (!otherHead) return splitRun(words, titled, to, gazetteer, false);
  }
  if (head === undefined || is(last, nameKind.surname)) {
    if (phrase && phrase.to < to) {
      return [
        { from, to: phrase.to, type: phrase.type, confidence: 0.88 },
        ...splitRun(words, skipLinks(words, phrase.to, to), to, gazetteer, false),
      ];
    }
    const rest = words.slice(from + 1, to);
    const restTitled = afterTitles(words, from + 1, to) > from + 1;
    const splits =
      is(first, geographic) &&
      (restTitled ||
        !is(first, personal) ||
        (rest.length > 1 && personLikelihood(rest) > personLikelihood(words.slice(from, to)) + 0.1));
    if (splits) {
      return [
        ...splitRun(words, from, from + 1, gazetteer, sentenceStart),
        ...splitRun(words, skipLinks(words, from + 1, to), to, gazetteer, false),
      ];
    }
  }
  for (let index = from + 1; index < to; index += 1) {
    const word = words[index];
    const before = words[index - 1];
    if (!word || !before || !isTitlePart(word) || !(hasFeature(word.lower, "honorific") || isTitle(word)))
      continue;
    const after = afterTitles(words, index, to);
    const rest = words.slice(after, to);
    const next = rest[0];
    if (after === index || rest.length === 0 || !next || !isNameShape(next)) continue;
    if (head !== undefined && !is(last, personal)) break;
    if (is(word, personal) && !hasFeature(word.lower, "honorific")) continue;
    return [
      ...splitRun(words, from, wordsOnly(words, from, index) ? from : index, gazetteer, sentenceStart),
      ...people(words, after, to, false),
    ];
  }
  return judgeSeveral(words, from, to, sentenceStart);
};

const skipLinks = (words: readonly Word[], from: number, to: number): number => {
  let at = from;
  while (at < to) {
    const word = words[at];
    if (word && isNameShape(word)) break;
    at += 1;
  }
  return at;
};
