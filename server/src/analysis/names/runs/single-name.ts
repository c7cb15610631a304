import { hasFeature, oneOf } from "../../../lexicon/lexicon.js";
import { nameKind } from "../../gazetteer.js";
import type { FoundName } from "../found/found-name.js";
import {
  isAgent,
  type Surroundings,
  suggestsGroup,
  suggestsOrganization,
  suggestsPerson,
  suggestsPlace,
} from "../words/context.js";
import { typeOfKinds } from "../words/known-names.js";
import { is, personal, type Word } from "../words/words.js";

/** What a name probably is, and how sure that is, 0 to 1. */
export type Verdict = Omit<FoundName, "from" | "to">;

const surePlace = nameKind.country | nameKind.group | nameKind.event | nameKind.law | nameKind.facility;
const productCode = new RegExp(
  String.raw`^(?!COVID|Covid|G-|U-|UN|PM|H\d|A-level)(?:${oneOf("product-code")}|[A-Z]{1,4})-\d{1,4}[A-Z]{0,3}s?$`,
);
const acronym = /^(?:\p{Lu}&?){2,8}(?:-\p{Lu}+|\d)?s?$/u;
/** “A.M.S.”: two letters are somebody’s. */
const dotted = /^(?:\p{Lu}\.){3,6}$/u;
const flight = /^\p{Lu}{2}$/u;
const romanNumeral = /^[IVX]+$/;

const known = (word: Word, around: Surroundings, sentenceStart: boolean): Verdict | undefined => {
  const type = typeOfKinds(word.kinds);
  if (type === undefined) return undefined;
  const alsoPerson = is(word, personal);
  const alsoWord = is(word, nameKind.word);
  if (is(word, surePlace)) {
    if (alsoWord && sentenceStart && type !== "GPE") return { type, confidence: 0.5 };
    if (alsoPerson && suggestsPerson(around) && !suggestsPlace(around)) return { type, confidence: 0.6 };
    return { type, confidence: alsoPerson || alsoWord ? 0.85 : 0.95 };
  }
  if (is(word, nameKind.organization)) {
    if (suggestsPlace(around) && is(word, nameKind.city)) return { type: "GPE", confidence: 0.6 };
    if (alsoWord && sentenceStart) return { type, confidence: 0.45 };
    return { type, confidence: alsoPerson || alsoWord ? 0.7 : 0.9 };
  }
  if (is(word, nameKind.region | nameKind.place | nameKind.majorCity)) {
    if (!alsoPerson && !alsoWord) return { type, confidence: 0.9 };
    if (alsoPerson && suggestsPerson(around) && !suggestsPlace(around))
      return { type: "PERSON", confidence: 0.6 };
    if (alsoWord && sentenceStart) return { type, confidence: 0.45 };
    return { type, confidence: suggestsPlace(around) ? 0.85 : alsoPerson ? 0.6 : 0.7 };
  }
  if (suggestsPlace(around)) return { type, confidence: alsoWord ? 0.6 : 0.75 };
  if (alsoPerson) return { type: "PERSON", confidence: alsoWord ? 0.4 : 0.6 };
  if (alsoWord) return { type, confidence: sentenceStart ? 0.2 : 0.35 };
  return { type: isAgent(around) ? "PERSON" : type, confidence: 0.5 };
};

/** “Karsian troops”: how names of peoples end, of which a state’s own follows. */
const people = /(?<=\p{L}{3})(?:[ai]n|ese)$/u;

const isOfState = (word: Word, { after }: Surroundings): boolean =>
  word.kinds === 0 &&
  word.shape === "capital" &&
  people.test(word.lower) &&
  after?.shape === "lower" &&
  hasFeature(after.lower, "of-state");

/** What a name of one word is, by the gazetteer and the words around it. */
export const judgeWord = (word: Word, around: Surroundings, sentenceStart: boolean): Verdict | undefined => {
  if (productCode.test(word.text)) return { type: "PRODUCT", confidence: 0.75 };
  const surname = word.shape === "capital" && is(word, nameKind.surname);
  if (hasFeature(word.lower, "no-name-in-capitals") && !surname) return undefined;
  if (flight.test(word.text) && around.after?.shape === "number") return undefined;
  if (hasFeature(word.lower, "institution-alone") && !sentenceStart) {
    const seat = around.before?.lower === "of" && /^members?$/.test(around.beforeThat?.lower ?? "");
    return seat ? undefined : { type: "ORG", confidence: 0.8, settled: true };
  }
  if (isOfState(word, around)) return { type: "NORP", confidence: 0.75, settled: true };
  const sure = known(word, around, sentenceStart);
  if (sure) return sure;
  if (suggestsGroup(around) && !is(word, nameKind.word)) return { type: "NORP", confidence: 0.6 };
  if (is(word, personal)) {
    const plain = is(word, nameKind.word);
    if (suggestsPlace(around) && !suggestsPerson(around))
      return { type: "GPE", confidence: plain ? 0.3 : 0.5 };
    if (plain && sentenceStart) return { type: "PERSON", confidence: suggestsPerson(around) ? 0.5 : 0.3 };
    return { type: "PERSON", confidence: plain ? 0.5 : 0.75 };
  }
  // “Crane drove”: Crane’s, where the article has the full name.
  if (is(word, nameKind.word) && sentenceStart && isAgent(around))
    return { type: "PERSON", confidence: 0.35 };
  if (is(word, nameKind.word))
    return { type: "ORG", confidence: suggestsOrganization(around) && !sentenceStart ? 0.3 : 0.15 };
  if (acronym.test(word.text))
    return romanNumeral.test(word.text) ? undefined : { type: "ORG", confidence: 0.65 };
  if (dotted.test(word.text)) return { type: "ORG", confidence: 0.65 };
  if (word.text.length < 2 || word.shape === "initial") return undefined;
  if (suggestsPlace(around)) return { type: "GPE", confidence: 0.6 };
  if (suggestsPerson(around)) return { type: "PERSON", confidence: 0.65 };
  if (suggestsOrganization(around)) return { type: "ORG", confidence: 0.5 };
  if (word.shape === "mixed") return { type: "ORG", confidence: 0.5 };
  if (isAgent(around)) return { type: "PERSON", confidence: 0.55 };
  return { type: "PERSON", confidence: 0.45 };
};
