import { isReporting, isTensed } from "../../../lexicon/cue-verbs.js";
import { formsOf } from "../../../lexicon/inflection.js";
import { hasAnyOf, hasFeature } from "../../../lexicon/lexicon.js";
import { presenting, presentVerb } from "../../../lexicon/phrases.js";
import { plainSpeech } from "../../../lexicon/speech-verbs.js";
import type { Candidate } from "../candidate.js";
import { doerAtEnd } from "../grammar/doer-at-end.js";
import type { Clause, Frame } from "../grammar/frame.js";
import { isCapital } from "../grammar/nominal.js";
import { fullPhraseAt, fullPhraseEnd, phraseEnd } from "../grammar/noun-phrase.js";
import { itemsOf, one, type Phrase, skipComma } from "../grammar/phrase.js";
import { doerOf, isEmbedded, mainSubject } from "../grammar/subject.js";
import { afterAuxiliaries, cueAt, isClauseVerb } from "../grammar/verbs.js";
import { accordingToLead } from "./according-to.js";
import { isNoSpeaker } from "./colon-subject.js";
import { ownerOfNoun } from "./owner-of-words.js";
import { announcedIn, beatIn, type Scene, sentIn } from "./scene.js";

/** What the sentence before a quotation tells of its speaker. */
export interface Lead extends Candidate {
  /** The sentence itself reports speech, or ends in a colon; without either the speaker is a guess. */
  readonly reports: boolean;
}

/** A name that is also a verb is often read as one at a sentence's start: “Lynch announced …”. */
const namesSomeone = (frame: Frame, phrase: Phrase): boolean =>
  itemsOf(frame.items, phrase).some(
    (item, index, { length }) =>
      hasFeature(item.lower, "pronoun-for-speaker") ||
      item.pos === "PROPN" ||
      (item.pos === "VERB" && index === length - 1 && isCapital(item)),
  );

/** “the shooting”, “a mass shooting”: a noun, whatever the tagger says. */
const isNamedAct = (frame: Frame, gerund: number): boolean =>
  /^(?:DET|ADJ|NOUN)$/.test(frame.items[gerund - 1]?.pos ?? "");

/** “Partial transcript as follows:”: what stands before the colon, without a verb of its own. */
const headOf = ({ items }: Frame, { from, to }: Clause): Phrase | undefined =>
  fullPhraseAt(items, from, to - 1);

/** “Then there is Ann Dole, her neighbour:”: whom a sentence does no more than name. */
const presentedIn = ({ items }: Frame, sentence: Clause): Phrase | undefined => {
  const opening = items.slice(sentence.from, Math.min(sentence.to, sentence.from + 6));
  const from = opening.findIndex(({ pos }) => pos === "PROPN");
  const before = opening.slice(0, Math.max(0, from)).map(({ lower }) => lower);
  if (from < 1 || !presenting.test(`${before.join(" ")} `)) return undefined;
  const start = sentence.from + from;
  const to = phraseEnd(items, start, sentence.to);
  const ends = items[to]?.lower === "," ? fullPhraseEnd(items, start, sentence.to) : to;
  const isBare =
    ends === sentence.to - 1 &&
    items.slice(start, to).every((item) => isCapital(item) || item.lower === "of");
  // “From Ann Dole:”, “from Ann Dole came this:” and not “From the archive of Ann Dole:”.
  const needsVerb = before.at(-1) === "from" && !isBare;
  const closing = items
    .slice(sentence.from, sentence.to)
    .slice(-4)
    .map(({ lower }) => lower);
  if (needsVerb && !closing.some((word) => /^(?:came|comes)$/.test(word))) return undefined;
  return to > start ? { from: start, to } : undefined;
};

/**
 * Whom a paragraph of one sentence introduces by the full name it begins with: “Ann Dole, who sold the boat, is not
 * sorry.”
 */
export const introducedIn = ({ items, sentences }: Frame): Phrase | undefined => {
  const [only, second] = sentences;
  if (!only || second || items.some(({ quote }) => quote !== undefined)) return undefined;
  const to = phraseEnd(items, only.from, only.to);
  const names = items.slice(only.from, to);
  const isName = names.length >= 2 && names.length <= 4 && names.every(({ pos }) => pos === "PROPN");
  if (!isName || items[to]?.lower !== ",") return undefined;
  // A scene is set in the present; in the past it is the story that goes on.
  const closing = items.findIndex(({ lower }, index) => index > to && lower === ",");
  const verb = items[closing + 1]?.lower ?? "";
  // “Has been elected”, “was fired”: what happened.
  const isPast = verb === "was" || verb === "has";
  return closing > to && presentVerb.test(verb) && !isPast ? { from: only.from, to } : undefined;
};

/** Items between a verb of giving out and what is given out. */
const longestObject = 6;

const givingOut = formsOf("gives-out", ["past", "present"]);

/** “The council issued a statement.”: words given out, and by whom. */
const givenOut = ({ items }: Frame, sentence: Clause, verb: number): Lead | undefined => {
  const has = hasFeature(items[verb]?.lower, "form-of-have");
  if (!has && (!givingOut.has(items[verb]?.lower ?? "") || !isClauseVerb(items, verb))) return undefined;
  const object = items.slice(verb + 1, Math.min(sentence.to, verb + 1 + longestObject));
  const end = object.findIndex(({ pos, lower }) => pos === "ADP" || pos === "PUNCT" || lower === "that");
  const noun = object.slice(0, end < 0 ? object.length : end).at(-1);
  // “He had a question for the crowd.”
  const isMeantFor =
    has && items[verb + 1 + end]?.lower === "for" && hasFeature(noun?.lower, "noun-of-speaking");
  const isGiven = isMeantFor || (!has && hasFeature(noun?.lower, "given-out"));
  const source = isGiven ? doerOf(items, verb, sentence) : undefined;
  return source && !isEmbedded(items, source, sentence.from)
    ? {
        source,
        cue: { from: verb, to: verb + 1 },
        pattern: "previous-sentence",
        evidence: "led-by-speech",
        reports: true,
      }
    : undefined;
};

/** “Does she regret it?”, “Was Dole afraid?”: whom the writer’s own question is about, who answers it. */
const askedAbout = ({ items }: Frame, { from, to }: Clause): Scene | undefined => {
  if (items[to - 1]?.text !== "?") return undefined;
  const opening = items.slice(from, Math.min(to, from + 4));
  const verb = opening.findIndex(
    ({ pos, lower }) => pos === "AUX" || hasAnyOf(lower, "form-of-be", "form-of-have"),
  );
  const start = from + verb + 1;
  if (verb < 0 || !/^(?:AUX|ADV|PRON|VERB|SCONJ)$/.test(items[from]?.pos ?? "")) return undefined;
  const end = phraseEnd(items, start, to);
  const words = items.slice(start, end);
  const isSomebody = words.every(({ pos }) => pos === "PROPN") || /^(?:he|she)$/.test(words[0]?.lower ?? "");
  return words.length > 0 && isSomebody ? { source: { from: start, to: end } } : undefined;
};

/** “And Dole's advice to the young? “…””, “Her worst fear? “…””: a question without a verb that asks for somebody's words. */
const askedFor = ({ items }: Frame, { from, to }: Clause): Scene | undefined => {
  if (items[to - 1]?.text !== "?" || items.slice(from, to).some((_, at) => isClauseVerb(items, from + at)))
    return undefined;
  if (/^(?:his|her)$/.test(items[from]?.lower ?? "") && items[to - 2]?.pos === "NOUN")
    return { source: one(from) };
  for (let noun = from + 1; noun < to; noun += 1) {
    const owner =
      hasFeature(items[noun]?.lower, "noun-of-speaking") && ownerOfNoun(items, noun, { from, to });
    if (owner) return { source: owner.source, cue: one(noun) };
  }
  return undefined;
};

/** “Dole touted her wall.”: the verb right behind a subject, where it takes a stance. */
const stanceOf = ({ items }: Frame, subject: Phrase, sentence: Clause): number | undefined => {
  const verb = afterAuxiliaries(items, skipComma(items, subject.to), sentence.to);
  const form = cueAt(items, verb);
  return form?.strength === "stance" && isTensed(form) ? verb : undefined;
};

/** What a sentence without a cue leads in by its main subject; `colon` where it ends in one. */
const ofSubject = (frame: Frame, sentence: Clause, colon: boolean): Lead | undefined => {
  const source = mainSubject(frame.items, sentence) ?? (colon ? headOf(frame, sentence) : undefined);
  if (!source || !(colon || namesSomeone(frame, source))) {
    const doer = doerAtEnd(frame.items, sentence);
    return doer && { source: doer, pattern: "previous-sentence", evidence: "suggested", reports: true };
  }
  if (colon && isNoSpeaker(frame.items, source)) return undefined;
  const stance = colon ? undefined : stanceOf(frame, source, sentence);
  if (stance !== undefined)
    return {
      source,
      cue: { from: stance, to: stance + 1 },
      pattern: "previous-sentence",
      evidence: "led-by-stance",
      reports: false,
    };
  return {
    source,
    pattern: "previous-sentence",
    evidence: colon ? "colon-subject" : "guessed",
    reports: colon,
  };
};

/** Whom a sentence asks, shows or announces, who speaks next. */
const sceneIn = (frame: Frame, sentence: Clause): Scene | undefined =>
  askedAbout(frame, sentence) ??
  askedFor(frame, sentence) ??
  beatIn(frame.items, sentence) ??
  announcedIn(frame.items, sentence);

/**
 * The speaker that a sentence leads in: its last cue with a subject (“Dole was not amused, she told friends.”),
 * else its main subject when that names someone.
 */
export const leadIn = (frame: Frame, sentence: Clause): Lead | undefined => {
  const last = frame.items[sentence.to - 1];
  const colon = last !== undefined && last.quote === undefined && last.text === ":";
  const scene = sceneIn(frame, sentence);
  if (scene) return { pattern: "previous-sentence", evidence: "introduced", reports: true, ...scene };
  const relayed = accordingToLead(frame.items, sentence);
  if (relayed) return { ...relayed, reports: true };
  const presented = colon ? (presentedIn(frame, sentence) ?? sentIn(frame.items, sentence)) : undefined;
  if (presented)
    return { source: presented, pattern: "previous-sentence", evidence: "presented", reports: true };
  let embedded: Lead | undefined;
  for (let index = sentence.to - 1; index >= Math.max(sentence.from, sentence.to - 60); index -= 1) {
    const form = cueAt(frame.items, index);
    const giving = form ? undefined : givenOut(frame, sentence, index);
    if (giving) return giving;
    if (!form || (form.strength !== "speech" && !colon)) continue;
    if (form.form === "gerund" && isNamedAct(frame, index)) continue;
    if (form.lemma === "add" && frame.items[index + 1]?.lower === "to") continue;
    const source = doerOf(frame.items, index, sentence);
    if (
      !source ||
      !(colon || namesSomeone(frame, source) || plainSpeech.has(frame.items[index]?.lower ?? ""))
    )
      continue;
    const lead: Lead = {
      source,
      cue: { from: index, to: index + 1 },
      pattern: "previous-sentence",
      evidence: colon ? "led-by-colon" : "led-by-speech",
      reports: colon || (form.form !== "gerund" && form.form !== "base" && isReporting(form)),
    };
    if (source.from > index || !isEmbedded(frame.items, source, sentence.from)) return lead;
    embedded ??= lead;
  }
  if (embedded) return { ...embedded, reports: colon };
  return ofSubject(frame, sentence, colon);
};
