import { hasAnyOf, hasFeature, oneOf } from "../../../lexicon/lexicon.js";
import { type Gazetteer, kindsOf, nameKind } from "../../gazetteer.js";
import { isBodyInLetters } from "../bodies/bodies-in-letters.js";
import { doesAsCompany, sureOfDeeds } from "../bodies/company-deeds.js";
import { companyTold } from "../bodies/company-evidence.js";
import { isFirm } from "../bodies/firms.js";
import type { Way } from "../found/run.js";
import { wellKnown } from "../found/well-known.js";
import { type Introduced, introduced } from "../introductions.js";
import { isKinBearer, personTold } from "../person/person-evidence.js";
import { isRoleBearer } from "../person/role-bearers.js";
import { isPersonTitle } from "../person/title-bearers.js";
import { isTitlePart } from "../person/titles.js";
import { abbreviatesNoun } from "../things/abbreviated-nouns.js";
import { namesDiscovery } from "../things/discoveries.js";
import { surroundings } from "../words/context.js";
import { geographic, is, isNameShape, isPossessive, personal, type Word } from "../words/words.js";
import { judgeWord } from "./single-name.js";

/** “the SRI”: letters that happen to spell a title which nobody writes in capitals. */
const isAcronym = ({ text, lower, shape }: Word): boolean =>
  shape === "capitals" &&
  text.length < 5 &&
  !text.includes(".") &&
  hasFeature(lower, "title-in-small-letters");

/** “Soyuz-2”, of a word that nothing knows; a disease and what has a number as a plain word are no things. */
const numbered = /^(?!Covid)(\p{Lu}\p{Ll}{3,})-\d{1,2}$/u;

/**
 * How the names of drugs end, which have their capital from the sentence. The letters before are looked back for: where
 * they are looked for first, V8 takes some milliseconds to compile a pattern.
 */
const drug = new RegExp(`(?<=\\p{L}{3})(?:${oneOf("drug-ending")})$`, "u");

/** “Nadec-Levant”, “Franco-Algerian”: a word that nothing knows and, behind its hyphen, a place or a people. */
const behindHyphen = /^(\p{Lu}\p{Ll}{2,})-(\p{Lu}\p{Ll}{2,})$/u;

/** What such a word is: a company’s name rather than somebody’s, or a people’s. */
const typeByHyphen = ({ text, kinds }: Word, gazetteer: Gazetteer): "ORG" | "NORP" | undefined => {
  const [, left, right] = kinds === 0 ? (behindHyphen.exec(text) ?? []) : [];
  if (left === undefined || right === undefined) return undefined;
  const place = kindsOf(gazetteer, right);
  const before = kindsOf(gazetteer, left);
  const mayBeSurname = (place & personal) !== 0 && (before & nameKind.firstName) !== 0;
  if ((place & nameKind.group) !== 0 && !mayBeSurname) return "NORP";
  const isPlace = (place & (geographic | nameKind.city)) !== 0 && (place & personal) === 0;
  return isPlace && (before & (geographic | nameKind.city | personal)) === 0 ? "ORG" : undefined;
};

/** “at the Guildhall”, “Tamar Sinfonia, Guildhall,”: a hall that needs no other name. */
const isHall = (words: readonly Word[], at: number): boolean => {
  const [before, hall] = words.slice(Math.max(0, at - 1), at + 1);
  return (
    at > 0 &&
    hall?.shape === "capital" &&
    (before?.text === "," || before?.lower === "the") &&
    hasFeature(hall.lower, "facility-alone")
  );
};

/** What the text says that a word is: a company by who runs it, somebody by whose son he is, or what an apposition calls it. */
const told = (words: readonly Word[], from: number, to: number): Introduced | undefined => {
  if (companyTold(words, from, to) || isFirm(words, from) || isBodyInLetters(words, from)) return "ORG";
  return personTold(words, from) ? "PERSON" : introduced(words, from, to);
};

/** A title alone is somebody’s name only where the article gives the full one: so sure by itself. */
const plainTitle = 0.15;

/** “King asked for a recount”, of Ed King; not “the King”, “Bishop of Ely”. */
const mayBeSurname = (words: readonly Word[], at: number): boolean => {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  return (
    word?.shape === "capital" &&
    !hasAnyOf(before?.lower, "article", "possessive") &&
    !isPossessive(before) &&
    before?.pos !== "ADJ" &&
    !/^(?:of|-)$/.test(after?.lower ?? "")
  );
};

/** A run of one word: by what the text says that it is, or else by the gazetteer and the words around it. */
export const oneWord: Way = ({ words, from, to, first, starts, gazetteer }) => {
  if (to - from > 1) return undefined;
  if (hasFeature(first.lower, "sentence-opener") && first.shape !== "capitals") return [];
  if (isAcronym(first)) return [{ from, to, type: "ORG", confidence: 0.65 }];
  const rank = hasFeature(first.lower, "title-in-capitals");
  if (isTitlePart(first) && !rank && !is(first, nameKind.organization))
    return isPersonTitle(first) && mayBeSurname(words, from)
      ? [{ from, to, type: "PERSON", confidence: plainTitle }]
      : [];
  if (namesDiscovery(words, from) || abbreviatesNoun(words, from)) return [];
  if (isHall(words, from)) return [{ from, to, type: "FAC", confidence: 0.85, settled: true }];
  const code = numbered.exec(first.text)?.[1];
  if (code !== undefined && kindsOf(gazetteer, code) === 0)
    return [{ from, to, type: "PRODUCT", confidence: 0.85, settled: true }];
  const type = typeByHyphen(first, gazetteer);
  if (type) return [{ from, to, type, confidence: 0.83, settled: true }];
  if (starts && first.kinds === 0 && drug.test(first.lower)) return [];
  const verdict = judgeWord(first, surroundings(words, from, to), starts);
  if (!verdict) return [];
  if ((verdict.type === "PERSON" && isRoleBearer(words, from)) || isKinBearer(words, from))
    return [{ from, to, type: "PERSON", confidence: 0.85, settled: true }];
  const saidToBe = verdict.confidence < wellKnown ? told(words, from, to) : undefined;
  const mayDo =
    !saidToBe &&
    verdict.confidence < wellKnown &&
    !(starts && is(first, nameKind.word)) &&
    !isNameShape(words[from - 1]);
  if (mayDo && doesAsCompany(words, from, to))
    return [{ from, to, type: "ORG", confidence: sureOfDeeds, settled: true }];
  return [
    saidToBe ? { from, to, type: saidToBe, confidence: 0.85, settled: true } : { from, to, ...verdict },
  ];
};
