import { isVerb } from "../../../article/token.js";
import { cueForm, hasHearer, isTensed } from "../../../lexicon/cue-verbs.js";
import { formsWith } from "../../../lexicon/inflection.js";
import { hasFeature, hasValue, oneOf } from "../../../lexicon/lexicon.js";
import type { Clause, Item } from "./frame.js";
import { broughtTo } from "./infinitive.js";
import {
  isCapital,
  isOwnerMark,
  isPersonal,
  isSomebodyNoun,
  isSubjectRelative,
  isTime,
  opensRelative,
} from "./nominal.js";
import { clauseEnd, fullPhraseEnd, parenthesisStart, phraseEnd, phraseStart } from "./noun-phrase.js";
import { isDashMark, type Phrase } from "./phrase.js";
import { antecedent, beforeDashes, beforeParenthesis, withRole } from "./subject-apposition.js";
import { agent, subjectAhead } from "./subject-behind.js";
import { afterAuxiliaries, beforeAuxiliaries, cueAt, isClauseVerb, isPassive } from "./verbs.js";

/** How many items before a verb are looked at for its subject; longer sentences tell no more. */
const reach = 60;

/** “An official who asked not to be named said”, “the groups who wrote to her say”: the subject of the second verb. */
const acrossRelative = (items: readonly Item[], verb: number, floor: number): Phrase | undefined => {
  let hasVerb = false;
  for (let at = beforeAuxiliaries(items, verb, floor) - 1; at > Math.max(floor, verb - 25); at -= 1) {
    const item = items[at];
    if (!item || item.quote !== undefined || /^(?:[,;:]|--|—|–)$/.test(item.text)) return undefined;
    if (hasValue(item.lower, "subordinator", "adverbial")) return undefined;
    if (isSubjectRelative(item)) return hasVerb ? antecedent(items, at, floor) : undefined;
    hasVerb ||= isVerb(item) && !isCapital(item);
  }
  return undefined;
};

/** Whether a subject belongs to a clause inside another: “that Dole …”, “when Dole …”, “said Dole was …”. */
export const isEmbedded = (items: readonly Item[], subject: Phrase, floor: number): boolean => {
  let before = subject.from - 1;
  while (
    before >= floor &&
    (items[before]?.pos === "ADV" || isTime(items[before])) &&
    !hasFeature(items[before]?.lower, "subordinator")
  )
    before -= 1;
  const item = before >= floor ? items[before] : undefined;
  if (!item || item.quote !== undefined) return false;
  return (
    item.pos === "VERB" ||
    isClauseVerb(items, before) ||
    hasFeature(item.lower, "subordinator") ||
    hasFeature(items[subject.to]?.lower, "subordinator") ||
    cueAt(items, before) !== undefined
  );
};

/** The main subject of a sentence: the first noun phrase in front of a finite verb that no other clause holds. */
export const mainSubject = (items: readonly Item[], sentence: Clause): Phrase | undefined => {
  const limit = Math.min(sentence.to, sentence.from + reach);
  let embedded: Phrase | undefined;
  for (let index = sentence.from + 1; index < limit; index += 1) {
    if (!isClauseVerb(items, index)) continue;
    const subject = directSubject(items, index, sentence.from);
    if (!subject) continue;
    // “Ann Dole, who chairs the board, called it …”: the clause tells of the subject, which comes with the main verb.
    const isRelative = isSubjectRelative(items[subject.from]) && subject.from > sentence.from;
    if (!isRelative && !isEmbedded(items, subject, sentence.from)) return subject;
    embedded ??= subject;
  }
  return embedded;
};

/** Participles that tell of a noun before them: “a letter written by”, “a man speaking for”. */
const describing = new RegExp(String.raw`(?<=\p{L}{2})(?:${oneOf("participle-ending")})$`, "u");

/** Items of a relative clause between commas. */
const longestRelative = 30;

/** “Ann Dole, head of Kent Aid, which speaks for nurses, cleaners and cooks, said”: no item of the list in the clause. */
const beforeRelative = (
  items: readonly Item[],
  comma: number,
  floor: number,
  found: Phrase | undefined,
): Phrase | undefined => {
  for (let at = comma - 1; at > Math.max(floor, comma - longestRelative); at -= 1) {
    if (items[at]?.quote !== undefined) return undefined;
    if (!opensRelative(items[at]) || items[at - 1]?.lower !== ",") continue;
    if (found && found.from < at) return undefined;
    const subject = beforeParenthesis(items, at - 1, floor);
    if (subject) return subject;
    const from = phraseStart(items, at - 1, floor);
    return from < at - 1 ? { from, to: at - 1 } : undefined;
  }
  return undefined;
};

/** “A letter written by her”: whom or what a participle describes. */
const describedBy = (items: readonly Item[], participle: number, floor: number): Phrase | undefined => {
  const from = phraseStart(items, participle, floor);
  const describes =
    describing.test(items[participle]?.lower ?? "") && items[participle]?.pos === "VERB" && from < participle;
  return describes ? { from, to: participle } : undefined;
};

/** “Miners fighting the closure in Dorne say”: who does something to the noun phrase that begins at an index. */
const whoDoes = (items: readonly Item[], object: number, floor: number): Phrase | undefined => {
  const prior = items[object - 1];
  if (prior?.pos !== "VERB" || !/\p{L}{2}ing$/u.test(prior.lower)) return undefined;
  const from = phraseStart(items, object - 1, floor);
  return from < object - 1 ? { from, to: object - 1 } : undefined;
};

/** “A brief issued in February 2005 says”: where the year and what leads to it begin; `to` where none ends there. */
const beforeYear = (items: readonly Item[], to: number, floor: number): number => {
  if (!/^\d{4}$/.test(items[to - 1]?.text ?? "")) return to;
  const from = isTime(items[to - 2]) ? to - 2 : to - 1;
  return from - 1 > floor && hasFeature(items[from - 1]?.lower, "before-date") ? from - 1 : to;
};

/** “A plan which the minister, Ann Dole, called”: where the clause begins in which an apposition tells of its subject; else the floor. */
const behindObjectRelative = (items: readonly Item[], comma: number, floor: number): number => {
  for (let at = comma - 1; at > Math.max(floor, comma - longestRelative); at -= 1) {
    if (items[at]?.quote !== undefined) return floor;
    if (!hasFeature(items[at]?.lower, "object-relative") || items[at]?.lower === "that") continue;
    const to = phraseEnd(items, at + 1, comma);
    return to > at + 1 && items[to]?.lower === "," ? at + 1 : floor;
  }
  return floor;
};

/** The subject that stands right before a verb, with nothing but auxiliaries or an apposition between. */
const directSubject = (items: readonly Item[], verb: number, floor: number): Phrase | undefined => {
  const to = beforeAuxiliaries(items, verb, floor);
  const last = items[to - 1];
  if (!last || to <= floor) return undefined;
  const undated = beforeYear(items, to, floor);
  if (undated < to) return describedBy(items, undated - 1, floor) ?? directSubject(items, undated, floor);
  if (isDashMark(last)) return beforeDashes(items, to - 1, floor);
  if (last.lower === ",") {
    const clause = behindObjectRelative(items, to - 1, floor);
    if (clause > floor) return beforeParenthesis(items, to - 1, clause);
    const subject = beforeParenthesis(items, to - 1, floor);
    return beforeRelative(items, to - 1, floor, subject) ?? subject;
  }
  if (last.comma) return beforeParenthesis(items, to, floor);
  if (isSubjectRelative(last)) return { from: to - 1, to };
  if (last.lower === "that") return antecedent(items, to - 1, floor);
  const beyond = acrossRelative(items, verb, floor);
  if (beyond) return beyond;
  if (hasFeature(last.lower, "wants-head")) return undefined;
  const from = phraseStart(items, to, floor);
  if (from >= to) return undefined;
  const prior = items[from - 1];
  const led = hasFeature(prior?.lower, "preposition-before-subject") && items[to - 1]?.pos !== "PRON";
  const behind = led ? nameAfterPhrase(items, from, to) : undefined;
  if (behind) return behind;
  if (prior && led && prior.pos !== "ADV") {
    if (hasFeature(prior.lower, "time-link")) return { from, to };
    const whole = phraseStart(items, from - 1, floor);
    if (whole < from - 1) return whoDoes(items, whole, floor) ?? { from: whole, to };
    if (items[from - 2]?.lower === ",") return beforeParenthesis(items, from - 2, floor);
    return describedBy(items, from - 2, floor);
  }
  if (prior?.pos === "VERB" && items[from - 2]?.lower === "to") {
    // “The nominee to head the bank said”.
    const head = phraseStart(items, from - 2, floor);
    if (head < from - 2 && (head === floor || items[head - 1]?.lower === ","))
      return { from: head, to: from - 2 };
    return mainSubject(items, { from: floor, to: from }) ?? { from, to };
  }
  return whoDoes(items, from, floor) ?? withRole(items, { from, to }, floor);
};

/** “In an interview Trump said”, “In court Mr Ricci said”: the name behind a common noun is the subject. */
const nameAfterPhrase = (items: readonly Item[], from: number, to: number): Phrase | undefined => {
  for (let at = to - 1; at >= from; at -= 1) {
    const item = items[at];
    if (!item || item.pos === "PROPN") continue;
    const alone = at > from || (item.pos === "NOUN" && !isCapital(item) && !isSomebodyNoun(item));
    return alone && at < to - 1 && !/^(?:DET|ADP)$/.test(item.pos) ? { from: at + 1, to } : undefined;
  }
  return undefined;
};

/** The finite verb before an index that can share its subject; none in brackets: “hold on (no pun intended) and repeat”. */
const verbBefore = (items: readonly Item[], index: number, floor: number): number | undefined => {
  for (let at = index - 1; at > floor; at -= 1) {
    const open = items[at]?.text === ")" ? parenthesisStart(items, at, floor) : undefined;
    if (open !== undefined) at = open;
    else if (isClauseVerb(items, at)) return at;
  }
  return undefined;
};

/** “…, where about fifty neighbours stood, chanting”, “…, when a boy broke in, shouting”: who acts there also speaks. */
const opensScene = (items: readonly Item[], subject: number): boolean => {
  const approximate = hasFeature(items[subject - 1]?.lower, "about-so-many");
  const opener = subject - (approximate ? 2 : 1);
  const word = items[opener]?.lower;
  return word === "where" || (word === "when" && items[opener - 1]?.lower === ",");
};

/** “This is why Dole cannot fold her arms and shout”. */
const saysWhy = (items: readonly Item[], subject: number): boolean =>
  /^(?:why|how)$/.test(items[subject - 1]?.lower ?? "") &&
  hasFeature(items[subject - 2]?.lower, "form-of-be");

const perceivingForms = formsWith("perceiving");

/** “She recalls her mother telling her “…””, “they heard Dole shouting”: whom somebody heard or saw say it. */
const perceived = (items: readonly Item[], gerund: number, floor: number): Phrase | undefined => {
  const from = phraseStart(items, gerund, floor);
  // “Nobody can remember a guest saying “…””.
  const byNobody = items.slice(floor, from).some(({ lower }) => hasFeature(lower, "nobody"));
  return from < gerund && !byNobody && perceivingForms.has(items[from - 1]?.lower ?? "")
    ? { from, to: gerund }
    : undefined;
};

/** “After the paper's letter telling her to leave”: the words that somebody owns, behind a preposition. */
const ownWords = (items: readonly Item[], gerund: number, floor: number): Phrase | undefined => {
  if (!hasFeature(items[gerund - 1]?.lower, "noun-of-speaking")) return undefined;
  const from = phraseStart(items, gerund, floor);
  const owned = items.slice(from, gerund).some(isOwnerMark);
  return owned && items[from - 1]?.pos === "ADP" ? { from, to: gerund } : undefined;
};

/** “A welder who built it and called it “…””: of the second verb the noun phrase before “who” is the subject. */
const whoIs = (items: readonly Item[], subject: Phrase, floor: number): Phrase =>
  (isSubjectRelative(items[subject.from]) && antecedent(items, subject.from, floor)) || subject;

/** “…, with the office of the mayor in Kent saying”: a participle with a subject of its own. */
const afterWith = (items: readonly Item[], verb: number, floor: number): Phrase | undefined => {
  for (let at = verb - 2; at >= Math.max(floor, verb - 15); at -= 1) {
    if (items[at]?.lower === "with" && phraseEnd(items, at + 1, verb) === verb)
      return { from: at + 1, to: verb };
  }
  return undefined;
};

const quotingForms = formsWith("quoting");

/** “The agency quotes a sailor as saying”, “a sailor was quoted as saying”: who is quoted speaks. */
const quotedAs = (items: readonly Item[], gerund: number, floor: number): Phrase | undefined => {
  if (items[gerund - 1]?.lower !== "as") return undefined;
  for (let at = gerund - 2; at > floor; at -= 1) {
    const item = items[at];
    if (!item || item.quote !== undefined) return undefined;
    if (!quotingForms.has(item.lower)) continue;
    if (at === gerund - 2) return directSubject(items, at, floor);
    const to = items[gerund - 2]?.lower === "," ? gerund - 2 : gerund - 1;
    return { from: isTime(items[at + 1]) ? at + 2 : at + 1, to };
  }
  return undefined;
};

/** “Ann Dole, a welder”, “camp chief Ann Dole”, “the union's leader”, and not “similar language in a plan of Dole's”. */
const isSomebodyAt = (items: readonly Item[], from: number, limit: number): boolean => {
  const words = items.slice(from, phraseEnd(items, from, limit));
  return (
    !isPersonal(words[0]) &&
    (words.some(isSomebodyNoun) ||
      (words.at(-1)?.pos === "PROPN" && words.every(({ pos }) => /^(?:PROPN|NOUN|ADJ|DET)$/.test(pos))))
  );
};

/**
 * “The mine will reopen, said Ann Dole, calling …”, ““…,” said Dole at a hearing, adding …”: who speaks behind the verb;
 * nobody to whom it is said, or of whom a clause goes on.
 */
const speaksBehind = (items: readonly Item[], verb: number, limit: number): Phrase | undefined => {
  const before = items[verb - 1];
  const form = cueAt(items, verb);
  if (before?.lower !== "," && before?.quote === undefined) return undefined;
  if (form?.strength !== "speech" || !isTensed(form)) return undefined;
  if (form.lemma === "tell" || hasHearer(form) || !isSomebodyAt(items, verb + 1, limit)) return undefined;
  const to = fullPhraseEnd(items, verb + 1, limit);
  const goesOn = items[to]?.quote !== undefined || isClauseVerb(items, afterAuxiliaries(items, to, limit));
  return goesOn ? undefined : { from: verb + 1, to };
};

/** The same where the clause ends behind who speaks: “…, said camp chief Ann Dole.” */
const closesBehind = (items: readonly Item[], verb: number, limit: number): Phrase | undefined => {
  const speaker = items[verb - 1]?.lower === "," ? speaksBehind(items, verb, limit) : undefined;
  const next = speaker && items[speaker.to];
  return next === undefined || /^[.,;]$/.test(next.text) || isTime(next) ? speaker : undefined;
};

/** Whether a verb behind such a word may have the subject of a verb before it. */
const mayShareSubject = (word: string | undefined): boolean =>
  word === "to" || word === "and" || word === "but" || word === "or" || word === ",";

/**
 * Who does what the verb at `verb` says, within its sentence: the noun phrase before it, an antecedent of
 * “who”, the subject shared with an earlier verb (“praised the plan and called it …”, “…, adding that …”), the
 * agent of a passive, or the subject of the clause a leading participle belongs to.
 */
export const doerOf = (items: readonly Item[], verb: number, sentence: Clause): Phrase | undefined => {
  const floor = Math.max(sentence.from, verb - reach);
  if (isPassive(items, verb, floor)) return agent(items, verb + 1, sentence.to);
  const outright = broughtTo(items, verb) ?? closesBehind(items, verb, sentence.to);
  if (outright) return outright;
  const form = cueForm(items[verb]?.lower)?.form;
  let at: number | undefined = verb;
  const previous = items[beforeAuxiliaries(items, verb, floor) - 1];
  const shares = form === "gerund" || mayShareSubject(previous?.lower);
  if (form === "gerund") {
    const own =
      quotedAs(items, verb, floor) ??
      afterWith(items, verb, floor) ??
      ownWords(items, verb, floor) ??
      perceived(items, verb, floor);
    if (own) return own;
  }
  const progressive = form === "gerund" && hasFeature(items[verb - 1]?.lower, "form-of-be");
  if (!shares || progressive) return directSubject(items, verb, floor);
  if (form !== "gerund" && previous?.lower === ",") {
    const direct = directSubject(items, verb, floor);
    if (direct) return direct;
  }
  const joint = beforeAuxiliaries(items, verb, floor) - 1;
  const isAcrossComma =
    (items[joint]?.lower === "and" || items[joint]?.lower === "but") &&
    items[joint - 1]?.lower === "," &&
    !hasFeature(items[joint + 1]?.lower, "form-of-have");
  let embedded: Phrase | undefined;
  for (let steps = 0; steps < 9 && at !== undefined; steps += 1) {
    at = verbBefore(items, at, floor);
    if (at === undefined) break;
    const before: Item | undefined = items[beforeAuxiliaries(items, at, floor) - 1];
    if (before && hasFeature(before.lower, "joins-verbs")) continue;
    const behind = speaksBehind(items, at, joint + 1);
    if (behind) return behind;
    const subject = directSubject(items, at, floor);
    if (!subject) continue;
    // “A clerk who sells tickets, and called …”: behind the comma, in another tense, it is no longer the clerk.
    const isRelative = isSubjectRelative(items[subject.from]);
    if (isAcrossComma && isRelative && form === "past" && items[at]?.lower.endsWith("s")) {
      embedded ??= subject;
      continue;
    }
    const beside = (form === "gerund" && opensScene(items, subject.from)) || saysWhy(items, subject.from);
    if (beside || !isEmbedded(items, subject, floor)) return whoIs(items, subject, floor);
    embedded ??= subject;
  }
  if (embedded) return embedded;
  const first = phraseEnd(items, sentence.from, verb);
  const opens = items[sentence.from];
  if (first > sentence.from && opens && (isPersonal(opens) || (opens.pos === "PROPN" && !isTime(opens))))
    return { from: sentence.from, to: first };
  return form === "gerund" || form === "past"
    ? subjectAhead(items, clauseEnd(items, verb, sentence.to), sentence.to)
    : undefined;
};
