import { hasAnyOf, hasFeature } from "../../lexicon/lexicon.js";
import { nameKind } from "../gazetteer.js";
import { companyTold } from "./bodies/company-evidence.js";
import { placeTold } from "./places/place-evidence.js";
import { hasOwner, isSaying } from "./words/context.js";
import { headOf } from "./words/head-of-name.js";
import { headTypes } from "./words/name-heads.js";
import {
  geographic,
  is,
  isNameShape,
  isOpeningMark,
  isPossessive,
  personal,
  type Word,
  wide,
} from "./words/words.js";

const longestApposition = 8;

/** Words between an owner and what is owned: “its loss-making American subsidiary”. */
const nearestOwner = 5;

const isPlain = (word: Word | undefined): word is Word => word?.shape === "lower";

/** What a name is by the text’s own word. */
export type Introduced = "ORG" | "GPE" | "PERSON" | "FAC";

/** “Elmora, a …”, “Elmora is a …”: whether what stands behind a name goes on to say what it is. */
const opensDefinition = (word: Word | undefined): boolean =>
  word?.text === "," || hasFeature(word?.lower, "form-of-be");

/** The head noun of “, a separatist movement in” and “is a separatist movement in” behind `to`; “, the company said” goes on with the sentence and is none. */
export const appositionHead = (words: readonly Word[], to: number): string | undefined => {
  const determiner = words[to + 1]?.lower ?? "";
  if (!opensDefinition(words[to]) || !(hasFeature(determiner, "indefinite-article") || determiner === "the"))
    return undefined;
  const first = to + 2;
  for (let index = first; index < first + longestApposition; index += 1) {
    const word = words[index];
    const partitive = index === first && word?.lower === "of";
    const measures = word?.shape === "number" || (word?.text === "-" && words[index - 1]?.shape === "number");
    const goesOn = word && (measures || word.shape === "lower" || isNameShape(word) || isPossessive(word));
    if (
      goesOn &&
      word.pos !== "VERB" &&
      word.pos !== "AUX" &&
      (partitive || !hasFeature(word.lower, "ends-introduction"))
    )
      continue;
    const plain = determiner === "the" && index < first + 2;
    return plain ? undefined : words[index - 1]?.lower;
  }
  return undefined;
};

/** “Its auditor, Piers Landau, who left in May”, “Norwell Bank’s chief economist, Piers Landau, said”: the holder of a post between commas. */
const isHolder = (words: readonly Word[], from: number, to: number): boolean => {
  const [post, after] = [words[from - 2], words[to]];
  if (words[from - 1]?.text !== "," || !isPlain(post)) return false;
  const closed = after?.text === ",";
  if (hasFeature(post.lower, "role-noun")) return closed || (isPlain(after) && isSaying(after));
  return (
    closed &&
    hasFeature(post.lower, "introduces-person") &&
    /^(?:who|whose)$/.test(words[to + 1]?.lower ?? "")
  );
};

/** “Piers Landau, leader of the union”: a post without an article, which bodies do not hold. */
const isHolderOf = (words: readonly Word[], to: number): boolean => {
  const [comma, post, of] = words.slice(to, to + 3);
  return (
    comma?.text === "," &&
    isPlain(post) &&
    of?.lower === "of" &&
    hasFeature(post.lower, "role-noun") &&
    hasFeature(post.lower, "person-title") &&
    !hasFeature(post.lower, "role-of-company")
  );
};

/** Not “Injured striker Ben Rowe”, nor “Ferry captain”: a plain word that the sentence or a habit gives its capital. */
const isClub = (words: readonly Word[], from: number, to: number): boolean => {
  const [name] = words.slice(from, to);
  if (!name || to - from > 1 || headTypes.get(name.lower) === "ORG") return true;
  return !is(name, nameKind.word | wide) && !name.text.includes("-");
};

/** Whom somebody plays for, unless it is a coach: “played for Alan Dole”. */
const mayBeClub = (words: readonly Word[], from: number, to: number): boolean => {
  const [first] = words.slice(from, to);
  if (to - from === 1) return isClub(words, from, to);
  return (
    first !== undefined && !is(first, nameKind.firstName | wide) && !hasFeature(first.lower, "person-title")
  );
};

/** “Its American subsidiary, Pilgrim Farms, fell”: what sort of body it is, between commas before its name. */
const isBodyBetweenCommas = (words: readonly Word[], from: number, to: number): boolean => {
  const noun = words[from - 2];
  const closed = words[to]?.text === "," || words[to]?.text === ".";
  return (
    words[from - 1]?.text === "," &&
    closed &&
    isPlain(noun) &&
    hasFeature(noun.lower, "introduces-organization") &&
    hasOwner(words, from - 2, nearestOwner)
  );
};

/** “a company called Ninety Rivers”. */
const isCalled = (words: readonly Word[], at: number): boolean => {
  const { lower, shape } = words[at] ?? {};
  return shape === "lower" && hasFeature(lower, "gives-a-name");
};

/** “Themba Cole of the Norwell Living River Project”: who bears a first name and a surname is there of a body. */
const isServed = (words: readonly Word[], from: number, to: number): boolean => {
  const [given, surname, of, the] = words.slice(Math.max(0, from - 4), from);
  return (
    the?.lower === "the" &&
    of?.lower === "of" &&
    surname?.shape === "capital" &&
    given?.shape === "capital" &&
    is(given, nameKind.firstName) &&
    !is(given, nameKind.word) &&
    !words.slice(from, to).some((word) => is(word, wide))
  );
};

/** “the bishop of Whapley”, “MP for Whapley North”: no body, no work and nothing that is no name. */
const mayBePlace = (words: readonly Word[], from: number, to: number): boolean =>
  words
    .slice(from, to)
    .every((word) => word.shape === "capital" && !is(word, nameKind.organization | nameKind.facility)) &&
  headOf(words, from, to) === undefined;

/** “published in Current Biology”: words alone, of which nobody and no place is called. */
const mayBeJournal = (words: readonly Word[], from: number, to: number): boolean =>
  to - from > 1 &&
  words.slice(from, to).every((word) => word.shape === "capital" && !is(word, geographic | personal));

/** What the words before or behind a name, `words[from..to)`, say that it is: “the newspaper Elmora”, “Elmora, a rights group based in …”. */
export const introduced = (words: readonly Word[], from: number, to: number): Introduced | undefined => {
  const mark = isOpeningMark(words[from - 1]);
  const last = from - (mark ? 2 : 1);
  const at = isCalled(words, last) ? last - 1 : last;
  const before = words[at];
  if (isPlain(before)) {
    const names = [before.lower, `${words[at - 1]?.lower ?? ""} ${before.lower}`];
    if (names.some((noun) => hasFeature(noun, "introduces-organization"))) return "ORG";
  }
  if (isBodyBetweenCommas(words, from, to)) return "ORG";
  const whose = words[from - 2]?.lower ?? "";
  const link = `${whose} ${words[from - 1]?.lower ?? ""}`;
  if (hasFeature(link, "before-club") && mayBeClub(words, from, to)) return "ORG";
  if (hasFeature(link, "before-seat") && mayBePlace(words, from, to)) return "GPE";
  if (hasFeature(link, "before-journal") && mayBeJournal(words, from, to)) return "ORG";
  if (words[from - 1]?.lower === "of") {
    if (hasFeature(whose, "introduces-place")) return "GPE";
    if (hasFeature(whose, "owned-by-organization")) return "ORG";
  }
  const after = words[to];
  if (isPlain(after) && !after.joined) {
    if (hasAnyOf(after.lower, "introduces-place", "lives-there")) return "GPE";
    const works = hasAnyOf(after.lower, "player", "runs-organization");
    if (works && isClub(words, from, to)) return "ORG";
  }
  if (to - from > 1 && (companyTold(words, from, to) || isServed(words, from, to))) return "ORG";
  if (to - from > 1 && (isHolder(words, from, to) || isHolderOf(words, to))) return "PERSON";
  const head = appositionHead(words, to);
  if (head === undefined) return placeTold(words, from, to) ? "GPE" : undefined;
  if (hasAnyOf(head, "introduces-organization", "organization-behind-noun")) return "ORG";
  if (hasAnyOf(head, "introduces-place", "place-behind-noun")) return "GPE";
  if (hasFeature(head, "facility-behind-name")) return "FAC";
  return to - from > 1 && hasFeature(head, "introduces-person") ? "PERSON" : undefined;
};
