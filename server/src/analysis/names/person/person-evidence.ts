import { hasAnyOf, hasFeature } from "../../../lexicon/lexicon.js";
import { nameKind } from "../../gazetteer.js";
import { appositionHead } from "../introductions.js";
import { hasOwner, isSaying } from "../words/context.js";
import { is, isNameShape, isPossessive, personal, type Word } from "../words/words.js";

/** Words between a possessive and the noun that belongs to it: “his much younger sister”. */
const reach = 3;

const isPersonNoun = (word: string | undefined): boolean =>
  hasAnyOf(word, "role-noun", "introduces-person", "person-noun");

const isBetweenCommas = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.text === "," && words[at + 1]?.text === ",";

/** “A singer, Zeko, bowed”. */
const isApposition = (words: readonly Word[], at: number): boolean => {
  const noun = words[at - 2];
  const article = words.slice(Math.max(0, at - 2 - reach), at - 2);
  return (
    noun?.shape === "lower" &&
    hasAnyOf(noun.lower, "introduces-person", "person-noun") &&
    article.some(({ lower }) => hasFeature(lower, "indefinite-article"))
  );
};

/** “his wife, Netta,”, “my neighbour Dougie”. */
const isKin = (words: readonly Word[], at: number): boolean => {
  const noun = words[at - 1]?.text === "," ? at - 2 : at - 1;
  const { lower, shape } = words[noun] ?? {};
  return shape === "lower" && hasFeature(lower, "kin") && hasOwner(words, noun, reach);
};

/** How far before a nickname “known” stands: “known to everybody on the night shift as”. */
const knownReach = 7;

/** “Boris Hess, known to his staff as Biggs”; not “known for his work as”. */
const isKnownAs = (words: readonly Word[], at: number): boolean => {
  if (words[at - 1]?.lower !== "as") return false;
  for (let known = at - 2; known >= Math.max(0, at - knownReach); known -= 1) {
    const word = words[known];
    if (word?.shape !== "lower" || word.lower === "for") return false;
    if (word.lower !== "known" && word.lower !== "nicknamed") continue;
    return words.slice(Math.max(0, known - 4), known).some((name) => is(name, nameKind.firstName));
  }
  return false;
};

/** “The founder, Marta, pays”, “his driver, Boyet, fled”: who somebody is, between an article and commas. */
const isHolder = (words: readonly Word[], at: number): boolean => {
  const [article, noun] = words.slice(Math.max(0, at - 3), Math.max(0, at - 1));
  const named = hasAnyOf(article?.lower, "article", "possessive") || isPossessive(article);
  return (
    named &&
    noun?.shape === "lower" &&
    isPersonNoun(noun.lower) &&
    !hasAnyOf(noun.lower, "role-of-company", "introduces-organization")
  );
};

/** “a young chef called Dembe”, “a cook known only as Biggs”. */
const isCalled = (words: readonly Word[], at: number): boolean => {
  if (isKnownAs(words, at)) return true;
  const called = words[at - 1]?.lower;
  if (called === "called" || called === "named") return isPersonNoun(words[at - 2]?.lower);
  if (called !== "as" && called !== "by") return false;
  return (
    words
      .slice(Math.max(0, at - 3), at - 1)
      .some(({ lower }) => lower === "known" || lower === "nicknamed") &&
    words.slice(Math.max(0, at - 6), at - 2).some(({ lower, pos }) => isPersonNoun(lower) || pos === "PROPN")
  );
};

/** “a man known as Spud”: whatever word it is. */
const isNickname = (words: readonly Word[], at: number): boolean => {
  const [who, known, as] = words.slice(Math.max(0, at - 3), at);
  return (
    as?.lower === "as" &&
    /^(?:known|nicknamed)$/.test(known?.lower ?? "") &&
    hasAnyOf(who?.lower, "person-noun", "player")
  );
};

/** “Gulbaz, a farmer,”: what only people are; a club or a company may be a leader or a partner. */
const isDescribed = (words: readonly Word[], at: number): boolean => {
  const head = appositionHead(words, at + 1);
  return hasAnyOf(head, "introduces-person", "person-noun") && !hasFeature(head, "role-of-company");
};

/** “said Gulbaz, 40”: behind speech, with an age. */
const speaksWithAge = (words: readonly Word[], at: number): boolean => {
  const [comma, age] = words.slice(at + 1, at + 3);
  return isSaying(words[at - 1]) && comma?.text === "," && /^[1-9]\d$/.test(age?.text ?? "");
};

/** “Zeko signed for Denvik”, “Zeko, born in 1990,”: what people alone do and are. */
const isPlayer = (words: readonly Word[], at: number): boolean => {
  const [first, second] = words.slice(at + 1, at + 3);
  if (first?.text === ",") return second?.lower === "born";
  return first?.shape === "lower" && hasFeature(`${first.lower} ${second?.lower ?? ""}`, "before-club");
};

/** “the Zeko regime”, “the Zeko-Dole administration”: what is called by whoever rules. */
const isRuler = (words: readonly Word[], at: number): boolean => {
  const [ruled, next] = words.slice(at + 1, at + 3);
  if (words[at - 1]?.lower !== "the" || ruled?.shape !== "lower" || ruled.joined || next?.joined)
    return false;
  const own = words[at];
  const someone = own !== undefined && is(own, personal);
  return (
    hasFeature(ruled.lower, "ruled-by-person") || (someone && hasFeature(ruled.lower, "ruled-by-somebody"))
  );
};

/** “a man surnamed Zeko”. */
const isSurnamed = (words: readonly Word[], at: number): boolean => words[at - 1]?.lower === "surnamed";

/** Words between an article and who is kin: “a three-year-old daughter”. */
const farthestArticle = 6;

/** Whether somebody’s kin bears a name that places have too: “his wife, Georgia, and”, “a daughter, Florence.” */
export const isKinBearer = (words: readonly Word[], at: number): boolean => {
  const [kin, comma, name, next] = words.slice(Math.max(0, at - 2), at + 2);
  const oneOf = words
    .slice(Math.max(0, at - 2 - farthestArticle), Math.max(0, at - 2))
    .some(({ lower }) => hasFeature(lower, "indefinite-article"));
  return (
    name !== undefined &&
    is(name, nameKind.firstName) &&
    comma?.text === "," &&
    (next === undefined || next.shape === "mark") &&
    (isKin(words, at) || (oneOf && hasFeature(kin?.lower, "kin")))
  );
};

/** Whether the words around a name of one word say that a person bears it; no English word nor one that is better known. */
export const personTold = (words: readonly Word[], at: number): boolean => {
  const [name, next] = [words[at], words[at + 1]];
  if (name?.shape !== "capital" || isNameShape(next)) return false;
  if (isNickname(words, at)) return true;
  if (isBetweenCommas(words, at) && (isKin(words, at) || isApposition(words, at))) return true;
  if (is(name, nameKind.firstName) && isDescribed(words, at)) return true;
  if (name.kinds !== 0 && (!is(name, personal) || is(name, nameKind.word))) return false;
  return (
    isKin(words, at) ||
    isRuler(words, at) ||
    isSurnamed(words, at) ||
    (isBetweenCommas(words, at) && isHolder(words, at)) ||
    isCalled(words, at) ||
    isDescribed(words, at) ||
    speaksWithAge(words, at) ||
    isPlayer(words, at)
  );
};
