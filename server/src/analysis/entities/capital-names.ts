import { hasFeature } from "../../lexicon/lexicon.js";
import { type Gazetteer, nameKind } from "../gazetteer.js";
import { knownPhrase, typeOfKinds } from "./known-names.js";
import type { FoundName } from "./names.js";
import { personLikelihood } from "./person-shape.js";
import { is, isNameShape, type Word } from "./words.js";

const sure = nameKind.country | nameKind.group;
const likely = nameKind.majorCity | nameKind.region | nameKind.place | nameKind.organization;
const personal = nameKind.firstName | nameKind.surname;

const nameWord = (word: Word | undefined): boolean =>
  word !== undefined &&
  isNameShape(word) &&
  (is(word, personal) || word.kinds === 0 || word.shape === "initial");

/** The names where every word has a capital: only what is known, or has the shape of a full name. */
export const capitalNames = (
  words: readonly Word[],
  gazetteer: Gazetteer,
  claimed: (index: number) => boolean,
): readonly FoundName[] => {
  const found: FoundName[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (!word || !isNameShape(word) || claimed(at)) {
      at += 1;
      continue;
    }
    const phrase = knownPhrase(words, at, words.length, gazetteer);
    if (phrase) {
      found.push({ from: at, to: phrase.to, type: phrase.type, confidence: 0.85 });
      at = phrase.to;
      continue;
    }
    const titled = words[at - 1] !== undefined && hasFeature(words[at - 1]?.lower, "honorific");
    let to = at;
    while (
      to < at + 4 &&
      nameWord(words[to]) &&
      !claimed(to) &&
      !hasFeature(words[to]?.lower, "person-title")
    )
      to += 1;
    const likelihood = to > at + 1 ? personLikelihood(words.slice(at, to)) : 0;
    if (to > at && (titled || (likelihood >= 0.75 && is(word, nameKind.firstName)))) {
      found.push({ from: at, to, type: "PERSON", confidence: titled ? 0.85 : likelihood });
      at = to;
      continue;
    }
    const type = typeOfKinds(word.kinds);
    const plain = is(word, nameKind.word);
    if (type !== undefined && is(word, sure | likely)) {
      const confidence = is(word, sure) && !plain ? 0.9 : plain ? 0.35 : is(word, personal) ? 0.55 : 0.75;
      found.push({ from: at, to: at + 1, type, confidence });
    } else if (!plain && !hasFeature(word.lower, "person-title") && word.text.length > 2) {
      found.push({ from: at, to: at + 1, type: "PERSON", confidence: is(word, personal) ? 0.45 : 0.3 });
    }
    at += 1;
  }
  return found;
};
