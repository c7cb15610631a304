import type { EntityType } from "../../../article/entity.js";
import { singularsOf } from "../../../lexicon/inflection.js";
import { hasAnyOf, hasFeature } from "../../../lexicon/lexicon.js";
import { nameKind } from "../../gazetteer.js";
import { doesAsCompany, sureOfDeeds } from "../bodies/company-deeds.js";
import type { FoundName } from "../found/found-name.js";
import { introduced } from "../introductions.js";
import { personLikelihood } from "../person/shape.js";
import { isSaying, suggestsOrganization, suggestsPlace, surroundings } from "../words/context.js";
import { headOf } from "../words/head-of-name.js";
import { beforeThe, is, isPossessive, personal, type Word } from "../words/words.js";

/** “a doctor at”, “nurses at”, “staff at”: who speaks and acts for a body. */
const worksThere = (noun: string): boolean =>
  hasFeature(noun, "of-body-in-letters") ||
  [noun, ...singularsOf(noun)].some((each) => hasAnyOf(each, "role-noun", "person-title"));

/** “died at Corlby Hospital”, “patients in the Corlby Hospital”: the building, not those who run it. */
const isStayedAt = (words: readonly Word[], from: number, to: number): boolean => {
  const at = beforeThe(words, from);
  const [stays = "", preposition] = [words[at - 1]?.lower, words[at]?.lower];
  return (
    hasFeature(words[to - 1]?.lower, "house-of-body") &&
    hasFeature(preposition, "where-people-are") &&
    !worksThere(stays)
  );
};

/** “Singapore’s Straits Infrastructure”. */
const isNational = (words: readonly Word[], from: number): boolean => {
  const [state, mark] = words.slice(Math.max(0, from - 2), from);
  return isPossessive(mark) && state !== undefined && is(state, nameKind.country);
};

/** What one name of several words, `words[from..to)`, is by all that its words and those around say. */
export const judgeSeveral = (
  words: readonly Word[],
  from: number,
  to: number,
  sentenceStart: boolean,
): FoundName => {
  const as = (type: EntityType, confidence: number): FoundName => ({ from, to, type, confidence });
  const slice = words.slice(from, to);
  const person = personLikelihood(slice);
  const head = headOf(words, from, to);
  const linked = slice.some((word) => word.shape === "lower" && !hasFeature(word.lower, "name-particle"));
  const around = surroundings(words, from, to);
  const saidToBe = introduced(words, from, to);
  if (saidToBe && head === undefined && (person < 0.75 || saidToBe === "GPE"))
    return { ...as(saidToBe, 0.85), settled: true };
  if (head === undefined && person < 0.75 && !linked && doesAsCompany(words, from, to))
    return { ...as("ORG", sureOfDeeds), settled: true };
  const bar = suggestsPlace(around) || around.before?.lower === "the" ? 0.9 : 0.7;
  // “Corlby Temple said”, “chairman of Corlby Temple”: those who run it.
  const body = head === "FAC" && (isSaying(around.after) || saidToBe === "ORG");
  const within = around.before?.lower === "in" && hasFeature(words[to - 1]?.lower, "stands-outside");
  const building = head === "ORG" && isStayedAt(words, from, to);
  if (head !== undefined && !(person >= bar && !linked && slice.length < 4))
    return as(
      body ? "ORG" : within ? "GPE" : building ? "FAC" : head,
      sentenceStart ? 0.7 : isNational(words, from) ? 0.85 : 0.8,
    );
  if (slice[0]?.lower === "the") return as("ORG", 0.55);
  if (linked) return as("ORG", 0.5);
  const allWords = slice.every((word) => is(word, nameKind.word) && !is(word, personal));
  if (allWords) return as("ORG", sentenceStart ? 0.3 : 0.45);
  if (suggestsPlace(around) && person < 0.85) return as("GPE", 0.6);
  if (suggestsOrganization(around) && person < 0.75) return as("ORG", 0.6);
  if (person >= 0.45) return as("PERSON", Math.max(0.55, person));
  const acronymLike = slice.some((word) => word.shape === "capitals");
  return as(acronymLike || person < 0.3 ? "ORG" : "PERSON", 0.5);
};
