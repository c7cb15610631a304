import { isNoun, isVerb } from "../../../article/token.js";
import { type CueForm, cueForm, isTensed } from "../../../lexicon/cue-verbs.js";
import { formsOf, formsWith } from "../../../lexicon/inflection.js";
import { hasAnyOf, hasFeature, hasValue } from "../../../lexicon/lexicon.js";
import { isFiniteVerb } from "../../syntax/finite-verb.js";
import type { Item } from "./frame.js";
import { isCapital, isPersonal, isPersonOrName, isTime } from "./nominal.js";

const opensSpeech = (item: Item | undefined): boolean =>
  item !== undefined && (item.quote !== undefined || /^[,:]$/.test(item.lower));

/** “She went on: “…””, “she went: “…””, “…,” he goes on.: else going is no speaking. */
const goesOn = (items: readonly Item[], verb: number): boolean => {
  const next = items[verb + 1];
  if (next?.lower !== "on") return opensSpeech(next);
  const beyond = items[verb + 2];
  return beyond?.pos !== "VERB";
};

/** “More than, say, ten”, “everywhere she went, “…””, and verbs that a preposition gives another sense. */
export const isOtherSense = (items: readonly Item[], index: number, { lemma }: CueForm): boolean => {
  const [before, next] = [items[index - 1]?.lower, items[index + 1]?.lower];
  if (lemma === "say") return items[index]?.lower === "say" && before === "," && next === ",";
  if (lemma === "go") return hasFeature(items[index - 2]?.lower, "before-went");
  if (/^(?:begin|continue|finish)$/.test(lemma) && items[index + 1]?.pos === "VERB")
    return /ing$/.test(next ?? "");
  // “Began to”, “hails from”, “claimed responsibility”.
  return next !== undefined && hasValue(lemma, "speaks-not-before", next);
};

/** “The 38 alleged cases”: a participle before its noun is an adjective. */
const isAttributive = (items: readonly Item[], index: number, { form }: CueForm): boolean =>
  form === "past" &&
  (/^(?:DET|NUM)$/.test(items[index - 1]?.pos ?? "") || hasFeature(items[index - 1]?.lower, "possessive")) &&
  items[index + 1]?.pos === "NOUN";

/** “The rocket attacks that hit the town”: a noun, whatever the tagger says, for the verb takes no clause with “that”. */
const isNounBeforeThat = (items: readonly Item[], index: number, { form, lemma }: CueForm): boolean =>
  form === "present" && items[index + 1]?.lower === "that" && hasFeature(lemma, "takes-no-clause");

/** “Twitter posts receive a “…””: a noun behind a noun, whose verb comes right behind it. */
const isNounBeforeVerb = (items: readonly Item[], index: number, { form, lemma }: CueForm): boolean =>
  form === "present" &&
  !hasAnyOf(lemma, "plain-speech", "never-noun") &&
  items[index + 1]?.pos === "VERB" &&
  !/(?:ing|ed)$/.test(items[index + 1]?.lower ?? "") &&
  isNoun(items[index - 1]);

/** “Made clear that”, “makes it clear”, “made the point that”. */
const makesClear = (items: readonly Item[], index: number): CueForm | undefined => {
  if (!hasFeature(items[index]?.lower, "form-of-make")) return undefined;
  const clear = items[index + 1]?.lower === "it" ? index + 2 : index + 1;
  const isPoint = items[index + 1]?.lower === "the" && items[index + 3]?.lower === "that";
  return items[clear]?.lower === "clear" ||
    (isPoint && /^(?:point|case)$/.test(items[index + 2]?.lower ?? ""))
    ? cueForm(items[index]?.lower === "making" ? "stating" : "stated")
    : undefined;
};

/** “Dole, who rows, claims that …”, “the paper reports the …”: there a tagger takes many a verb for a noun. */
const isReportingNoun = (items: readonly Item[], index: number): boolean => {
  const [before, next] = [items[index - 1], items[index + 1]];
  const form = cueForm(items[index]?.lower);
  if (items[index]?.pos !== "NOUN" || form?.form !== "present") return false;
  // “Her rival, Ann Dole, disagrees.”
  if (hasFeature(form.lemma, "never-noun") && before?.lower === ",") return true;
  if (next?.lower === "that") return before?.lower === "," || before?.pos === "PROPN";
  return hasFeature(next?.lower, "article") && isNoun(before);
};

const plainSpeech = new Set([
  "say",
  "asked",
  "tweeted",
  ...formsOf("plain-speech", ["past", "present", "gerund"]),
]);

/** The cue verb at an item, unless its part of speech says the word is none here. */
export const cueAt = (items: readonly Item[], index: number): CueForm | undefined => {
  const item = items[index];
  if (!item || item.quote !== undefined) return undefined;
  const clear = makesClear(items, index);
  if (clear) return clear;
  const form = cueForm(item.lower);
  if (!form || (form.lemma === "go" && !goesOn(items, index))) return undefined;
  if (isOtherSense(items, index, form) || isAttributive(items, index, form)) return undefined;
  if (isNounBeforeThat(items, index, form) || isNounBeforeVerb(items, index, form)) return undefined;
  if (form.form === "present" && hasFeature(items[index - 1]?.lower, "preposition-before-noun-cue"))
    return undefined;
  if (plainSpeech.has(item.lower)) return form;
  if (isVerb(item) || isReportingNoun(items, index)) return form;
  if (form.form === "gerund" && hasFeature(items[index - 1]?.lower, "form-of-be")) return form;
  if (isTensed(form) && hasValue(items[index + 1]?.lower, "pronoun", "object")) return form;
  const noun =
    item.pos === "NOUN" &&
    /^(?:DET|ADJ|NUM)$/.test(items[index - 1]?.pos ?? "") &&
    !/^(?:which|further)$/.test(items[index - 1]?.lower ?? "");
  // “The Northern Commands that …”
  const isNamePart = isCapital(item) && item.pos === "PROPN";
  if (
    !noun &&
    !isNamePart &&
    items[index + 1]?.lower === "that" &&
    form.form !== "gerund" &&
    form.form !== "base" &&
    index > 0
  )
    return form;
  if (
    form.strength === "speech" &&
    form.form === "past" &&
    (item.pos === "ADJ" || item.pos === "ADP" || item.pos === "X")
  )
    return form;
  if (form.form === "gerund" && form.strength === "speech" && items[index - 1]?.lower === ",") return form;
  return undefined;
};

/** “What Dole described as”, “a plan that Dole billed as”: the object stands in front. */
const hasObjectBefore = (items: readonly Item[], verb: number, floor: number): boolean => {
  for (let at = verb - 1; at >= Math.max(floor, verb - 10); at -= 1) {
    const item = items[at];
    if (!item || item.pos === "PUNCT" || item.quote !== undefined) return false;
    if (hasFeature(item.lower, "object-relative")) return true;
  }
  return false;
};

/** Whether the verb at an index is a passive: “was described as”. */
export const isPassive = (items: readonly Item[], index: number, floor: number): boolean => {
  const form = cueForm(items[index]?.lower);
  if (form?.form !== "past") return false;
  // “A view echoed by Dole”.
  if (items[index + 1]?.lower === "by" && hasFeature(form.lemma, "about-words"))
    return !hasFeature(items[index + 2]?.lower, "way-of-speaking");
  if (items[index + 1]?.lower === "as" && items[index + 2]?.lower === "saying") return false;
  if (
    items[index + 1]?.lower === "as" &&
    hasFeature(form.lemma, "takes-object-and-as") &&
    !hasObjectBefore(items, index, floor)
  )
    return true;
  for (let at = index - 1; at >= Math.max(floor, index - 4); at -= 1) {
    const item = items[at];
    if (!item) return false;
    if (hasFeature(item.lower, "form-of-be")) return true;
    if (hasFeature(item.lower, "form-of-have") || (item.pos !== "ADV" && !hasFeature(item.lower, "modal")))
      return false;
  }
  return false;
};

/** “Will” and “May” with a capital inside a sentence are names. */
const isGivenName = (items: readonly Item[], index: number): boolean =>
  /^(?:Will|May)$/.test(items[index]?.text ?? "") &&
  index > 0 &&
  !/^[.!?]$/.test(items[index - 1]?.text ?? ".");

/** “less than two weeks ago” ends before `end`: the index of its first word. */
const beforeAgo = (items: readonly Item[], end: number, floor: number): number => {
  let at = end - 1;
  if (items[at - 1]?.pos === "NOUN") at -= 1;
  while (at > floor && (items[at - 1]?.pos === "NUM" || hasFeature(items[at - 1]?.lower, "before-quantity")))
    at -= 1;
  return at;
};

/** Backs over “also”, “has since”, “would later”, “on Tuesday”: the index right behind the subject. */
export const beforeAuxiliaries = (items: readonly Item[], verb: number, floor: number): number => {
  let at = verb;
  while (at > floor) {
    const item = items[at - 1];
    if (!item || item.quote !== undefined) break;
    if (item.lower === "ago") {
      at = beforeAgo(items, at, floor);
      continue;
    }
    if (item.lower === "past" && items[at - 2]?.lower === "the" && items[at - 3]?.lower === "in") {
      at -= 3;
      continue;
    }
    const auxiliary =
      item.pos === "ADV" ||
      item.pos === "AUX" ||
      (hasFeature(item.lower, "form-of-be") && item.pos !== "PART") ||
      hasFeature(item.lower, "form-of-have") ||
      (hasFeature(item.lower, "modal") && item.lower !== "to") ||
      hasFeature(item.lower, "adverb-before-verb");
    if (auxiliary && !isPersonal(item) && !isGivenName(items, at - 1)) {
      at -= 1;
      continue;
    }
    if (isTime(item)) {
      at -= 1;
      if (hasFeature(items[at - 1]?.lower, "before-date")) at -= 1;
      if (hasFeature(items[at - 1]?.lower, "before-before-date")) at -= 1;
      continue;
    }
    break;
  }
  return at;
};

/** “Dole cast the blame on”: past forms that look like nouns, between a name and an article. */
const isUnchanging = (items: readonly Item[], index: number): boolean =>
  hasFeature(items[index]?.lower, "unchanging-past") &&
  isPersonOrName(items[index - 1]) &&
  items[index + 1]?.pos === "DET";

/** Whether a finite verb stands here, also one that the tagger takes for another word. */
export const isClauseVerb = (items: readonly Item[], index: number): boolean => {
  const item = items[index];
  if (!item || item.quote !== undefined) return false;
  return isReportingNoun(items, index) || isUnchanging(items, index) || isFiniteVerb(items, index);
};

/** “Used to say”, “likes to ask”. */
const isHabit = (items: readonly Item[], at: number): boolean =>
  hasFeature(items[at]?.lower, "before-habit") &&
  items[at + 1]?.lower === "to" &&
  cueForm(items[at + 2]?.lower)?.form === "base";

const perceivingForms = formsWith("perceiving");

/** “Is heard shouting”, “can be seen to say”: the items from “heard” to the verb of what somebody says; 0 where none does. */
const heardBefore = (items: readonly Item[], at: number): number => {
  if (perceivingForms.get(items[at]?.lower ?? "")?.form !== "past") return 0;
  if (!hasFeature(items[at - 1]?.lower, "form-of-be")) return 0;
  const form = cueForm(items[at + 1]?.lower)?.form;
  if (form === "gerund") return 1;
  return items[at + 1]?.lower === "to" && cueForm(items[at + 2]?.lower)?.form === "base" ? 2 : 0;
};

/** Whether somebody is heard or seen to do what the verb at an index says. */
export const isHeardSaying = (items: readonly Item[], verb: number): boolean =>
  heardBefore(items, verb - 1) === 1 || heardBefore(items, verb - 2) === 2;

/** Goes on over adverbs and auxiliaries to the verb itself. */
export const afterAuxiliaries = (items: readonly Item[], from: number, limit: number): number => {
  let at = from;
  while (at < limit - 1) {
    const item = items[at];
    if (!item || item.quote !== undefined) break;
    const heard = heardBefore(items, at);
    if (isHabit(items, at) || heard > 0) {
      at += Math.max(heard, isHabit(items, at) ? 2 : 0);
      continue;
    }
    const skip =
      (item.pos === "ADV" && !cueAt(items, at)) ||
      hasAnyOf(item.lower, "form-of-have", "adverb-behind-subject") ||
      (hasFeature(item.lower, "modal") && items[at + 1]?.lower === "be" && heardBefore(items, at + 2) > 0) ||
      (hasFeature(item.lower, "form-of-be") &&
        ((items[at + 1]?.lower.endsWith("ing") ?? false) ||
          heardBefore(items, at + 1) > 0 ||
          (items[at + 2]?.lower === "as" && items[at + 3]?.lower === "saying"))) ||
      (isTime(item) && !cueAt(items, at));
    if (!skip || isGivenName(items, at)) break;
    at += 1;
  }
  return at;
};

/** A tagger takes many a “quips” or “notes” behind a quotation for a noun. */
export const speechNoun = (items: readonly Item[], index: number, inviting: boolean): CueForm | undefined => {
  const form = cueForm(items[index]?.lower);
  return inviting && form?.strength === "speech" && isTensed(form) ? form : undefined;
};
