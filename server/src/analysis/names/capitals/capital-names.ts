import { hasFeature, words as wordsWith } from "../../../lexicon/lexicon.js";
import { type Gazetteer, nameKind } from "../../gazetteer.js";
import type { FoundName } from "../found/found-name.js";
import { personLikelihood } from "../person/shape.js";
import { stormEnd } from "../things/storms.js";
import { isSaying } from "../words/context.js";
import { knownPhrase, typeOfKinds } from "../words/known-names.js";
import { headTypes } from "../words/name-heads.js";
import { is, isNameShape, personal, type Word } from "../words/words.js";

const sure = nameKind.country | nameKind.group;
const likely = nameKind.majorCity | nameKind.region | nameKind.place | nameKind.organization;

/** No company’s name in capitals is looked for further than this. */
const longestCompany = 5;
const capitalForms = new Set([...wordsWith("company-ending")].map((form) => form.toLowerCase()));

const nameWord = (word: Word | undefined): boolean =>
  word !== undefined &&
  isNameShape(word) &&
  !isSaying(word) &&
  (is(word, personal) || word.kinds === 0 || word.shape === "initial");

/** Where an organisation’s name ends that its words tell though all have capitals: “NORWELL FOODS INC”, “MINISTRY OF HEALTH”. */
export const organizationEnd = (words: readonly Word[], at: number): number | undefined => {
  const first = words[at];
  if (hasFeature(first?.lower, "open-head") && headTypes.get(first?.lower ?? "") === "ORG") {
    const charge = words[at + 2];
    const isOf = words[at + 1]?.lower === "of" && charge !== undefined && isNameShape(charge);
    if (isOf && !hasFeature(charge.lower, "function-word")) return at + 3;
  }
  for (let end = at + 1; end < at + longestCompany; end += 1) {
    const word = words[end];
    if (!word || !isNameShape(word) || hasFeature(words[end - 1]?.lower, "function-word")) return undefined;
    if (end > at + 1 || !is(first ?? word, nameKind.word)) {
      const form = word.text.replace(/\.$/, "").toLowerCase();
      if (capitalForms.has(form)) return end + 1;
    }
  }
  return undefined;
};

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
    const organization = organizationEnd(words, at);
    if (organization !== undefined) {
      found.push({ from: at, to: organization, type: "ORG", confidence: 0.85, settled: true });
      at = organization;
      continue;
    }
    const storm = stormEnd(words, at);
    if (storm > at) {
      found.push({ from: at, to: storm, type: "EVENT", confidence: 0.85, settled: true });
      at = storm;
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
