import type { AttributionPattern } from "../../../article/quote.js";
import { isVerb } from "../../../article/token.js";
import { type CueForm, cueForm, isReporting, isTensed } from "../../../lexicon/cue-verbs.js";
import { hasFeature, hasValue } from "../../../lexicon/lexicon.js";
import type { Candidate, FindSpeaker } from "../candidate.js";
import { namedCaller } from "../grammar/called-in-front.js";
import type { Clause, Item } from "../grammar/frame.js";
import { isStillToSay } from "../grammar/infinitive.js";
import {
  isCapital,
  isPersonOrName,
  isRoleNoun,
  isSubjectRelative,
  isSubjectRelativeOrThat,
  isTime,
  opensRelative,
} from "../grammar/nominal.js";
import { phraseEnd, phraseStart } from "../grammar/noun-phrase.js";
import { ownerOf } from "../grammar/owner.js";
import { itemsOf, one, type Phrase, reach } from "../grammar/phrase.js";
import { doerOf } from "../grammar/subject.js";
import { agent } from "../grammar/subject-behind.js";
import {
  afterAuxiliaries,
  beforeAuxiliaries,
  cueAt,
  isClauseVerb,
  isOtherSense,
  isPassive,
} from "../grammar/verbs.js";
import { isOfThings } from "../vetoes/thing-verbs.js";
import { accordingToBefore } from "./according-to.js";
import { doesIt, evidenceOf, type Governor, isFirm, outerGovernor } from "./governor.js";
import { ownerOfNoun } from "./owner-of-words.js";
import { verbThenSpeaker } from "./quote-verb-speaker.js";

/** The pattern that a cue before a quotation makes, by what stands between. */
const patternBefore = (
  items: readonly Item[],
  cue: number,
  quote: number,
  source: Phrase,
): AttributionPattern => {
  if (isSubjectRelativeOrThat(items[source.from])) return "relative-clause";
  if (items[quote - 1]?.lower === ":") return "speaker-verb-colon-quote";
  return items[quote - 1]?.lower === "," || quote === cue + 1 ? "speaker-verb-quote" : "clause-subject";
};

/** How far before a verb its relative pronoun is looked for, in items. */
const longestClause = 12;

/** “a play called “…””, “a book titled “…””: what has the name does not say it. */
const isNamed = (items: readonly Item[], { form, verb: cue, source }: Governor, quote: number): boolean => {
  const verb = items[quote + 1];
  if (
    !hasFeature(form.lemma, "title-naming") ||
    form.form !== "past" ||
    itemsOf(items, source).some(isPersonOrName) ||
    source.to !== cue
  )
    return false;
  const before = items[source.from - 1];
  // “The levy, which many traders called “…,” fell”.
  if (hasFeature(before?.lower, "object-relative")) return false;
  if (quote - source.to === 1 && isVerb(verb)) return true;
  return (
    before !== undefined &&
    before.quote === undefined &&
    !hasFeature(before.lower, "time-link") &&
    (before.pos === "ADP" || isVerb(before))
  );
};

/** “Dole lists “…””, “Dole shot back, “…””: right before the comma or colon of a quotation even what looks like a noun is a verb. */
const rightBefore = (items: readonly Item[], index: number, quote: number): CueForm | undefined => {
  const mark = items[quote - 1];
  const subject = items[index - 1];
  const word = items[index];
  if (!word || isCapital(word)) return undefined;
  if (index === quote - 1 && isPersonOrName(subject)) {
    const own = cueForm(word.lower);
    return own?.form === "present" || own?.form === "past" ? own : undefined;
  }
  if (mark?.lower !== "," && mark?.lower !== ":") return undefined;
  const particle = index === quote - 3 && hasFeature(items[quote - 2]?.lower, "particle-of-speech");
  if (index !== quote - 2 && !particle) return undefined;
  const form = cueForm(word.lower);
  if (form === undefined || isOtherSense(items, index, form)) return undefined;
  return form.strength === "speech" && isTensed(form) ? form : undefined;
};

/**
 * “Dole submitted that the wall was “…””: any verb with such a clause tells what somebody says or holds to be so; not
 * in “after Dole determined that …”, which tells when.
 */
const tellsThat = (items: readonly Item[], index: number, { from }: Clause): CueForm | undefined => {
  const word = items[index];
  const isTensedVerb = word?.pos === "VERB" && !isCapital(word) && /(?:ed|[^s]s)$/.test(word.lower);
  const opensClause =
    items[index + 1]?.lower === "that" && /^(?:DET|PRON|PROPN|NOUN|NUM)$/.test(items[index + 2]?.pos ?? "");
  if (!isTensedVerb || !opensClause || cueForm(word.lower)) return undefined;
  const opener = items[phraseStart(items, beforeAuxiliaries(items, index, from), from) - 1]?.lower;
  return hasValue(opener, "subordinator", "adverbial")
    ? undefined
    : { lemma: word.lower, form: word.lower.endsWith("ed") ? "past" : "present", strength: "stance" };
};

/** “Because of the rain, explained Dole, “…””: verb and speaker between two commas. */
const insertedBefore = (
  items: readonly Item[],
  verb: number,
  quote: number,
  sentence: Clause,
): Candidate | undefined => {
  if (items[verb - 1]?.lower !== ",") return undefined;
  if (hasFeature(cueForm(items[verb]?.lower)?.lemma, "addressing")) return undefined;
  const found = verbThenSpeaker(items, verb, { from: sentence.from, to: quote }, false);
  const closing = found?.source ? items[found.source.to]?.lower : undefined;
  const opened = closing === ":" && items[sentence.from]?.lower === "in";
  return closing === "," || opened
    ? { ...found, pattern: "speaker-verb-quote", evidence: "inserted" }
    : undefined;
};

/** “The plan, which some have argued was late, was “…””: a verb in a relative clause that a comma and the main verb close. */
const isShutIn = (items: readonly Item[], verb: number, quote: number): boolean => {
  let at = verb - 1;
  while (at > verb - longestClause && items[at] && items[at]?.lower !== "," && items[at]?.quote === undefined)
    at -= 1;
  if (items[at]?.lower !== "," || !opensRelative(items[at + 1])) return false;
  for (let index = verb + 1; index < quote - 1; index += 1)
    if (items[index]?.lower === "," && isClauseVerb(items, index + 1)) return true;
  return false;
};

/** “Staff who complained in June were “…””: the relative clause has ended, and its verb says nothing of the words. */
const endsInRelative = (items: readonly Item[], verb: number, quote: number): boolean => {
  if (!isSubjectRelative(items[beforeAuxiliaries(items, verb, 0) - 1])) return false;
  let at = verb + 1;
  while (at < quote && /^(?:ADV|ADP|DET|ADJ|NOUN|PROPN|NUM)$/.test(items[at]?.pos ?? "")) at += 1;
  const isBare = at === verb + 1 || /^(?:ADV|ADP)$/.test(items[verb + 1]?.pos ?? "");
  return isBare && at < quote && hasFeature(items[at]?.lower, "form-of-be") && items[at]?.pos !== "PART";
};

/** “As Dole spoke, the crowd jeered at “…””: a comma and a clause of its own stand between the verb and the quotation. */
const endsBefore = (items: readonly Item[], verb: number, quote: number): boolean => {
  for (let index = verb + 1; index < quote - 2; index += 1) {
    if (items[index]?.lower !== "," || isSubjectRelativeOrThat(items[index + 1])) continue;
    const to = phraseEnd(items, index + 1, quote);
    if (to > index + 1 && isClauseVerb(items, afterAuxiliaries(items, to, quote))) return true;
  }
  return false;
};

/** “No group said it was “…””, “nobody in Kent says “…””: but “No wonder Dole said “…”” has a speaker. */
const namesNobody = (items: readonly Item[], source: Phrase): boolean =>
  hasFeature(items[source.from]?.lower, "nobody") &&
  (items[source.from]?.pos === "PRON" || !items.slice(source.from + 1, source.to).some(isCapital));

/** “As was reported in a “hit piece””, “he said during a “frank” talk”: where it was said, and not what. */
const isPlace = (items: readonly Item[], verb: number, quote: number): boolean =>
  hasFeature(items[verb + 1]?.lower, "place-of-speaking") &&
  quote > verb + 2 &&
  cueForm(items[verb]?.lower)?.lemma !== "believe" &&
  items
    .slice(verb + 2, quote)
    .every((item) => item.quote === undefined && (/^(?:DET|ADJ|NOUN|NUM)$/.test(item.pos) || isOwner(item)));

const isOwner = ({ lower }: Item): boolean => hasFeature(lower, "possessive") || lower === "'s";

/** “Q” but, said Dole, “Q”, “Said Dole: “…””: verb and speaker in front of a quotation, behind another or at the start. */
const besideBefore = (
  items: readonly Item[],
  verb: number,
  quote: number,
  { from }: Clause,
  form: CueForm,
): Candidate | undefined => {
  const behindQuote =
    items[verb - 1]?.quote !== undefined ||
    (items[verb - 1]?.lower === "," && items[verb - 2]?.quote !== undefined);
  if (!behindQuote && !(verb === from && form.strength === "speech")) return undefined;
  const behind = verbThenSpeaker(items, verb, { from, to: quote }, true);
  const modifies = /^(?:DET|ADJ)$/.test(items[quote - 1]?.pos ?? "") && items[quote + 1]?.pos === "NOUN";
  const describes = behind?.source?.to === quote && quote - behind.source.from > 3;
  if (!behind || (behindQuote && (modifies || describes))) return undefined;
  return { ...behind, pattern: behindQuote ? "split-quote" : "speaker-verb-quote", evidence: "verb-between" };
};

/** “Dole will close that gap by “…””: what is yet to be done by a verb that does not speak by itself says nothing. */
const isOnlyMeant = (items: readonly Item[], verb: number, quote: number, form: CueForm): boolean => {
  if (form.form !== "base" || form.strength === "speech" || isFirm(form)) return false;
  let before = verb - 1;
  while (items[before]?.pos === "ADV") before -= 1;
  const isDue = items[before]?.lower === "to" || hasFeature(items[before]?.lower, "modal");
  return isDue && quote - verb > 2 && !/^[,:]$/.test(items[quote - 1]?.text ?? "");
};

/** Items between a noun of speaking and the words it stands for: “claim of a “…””. */
const longestLink = 2;

/** “Dole called Orban's claim of a “…” absurd”: a judgement of what somebody else said. */
const isAboutWordsOf = (items: readonly Item[], verb: number, quote: number, { lemma }: CueForm): boolean => {
  if (!hasFeature(lemma, "judging")) return false;
  for (let noun = quote - 1; noun > verb + 1 && noun >= quote - 1 - longestLink; noun -= 1)
    if (hasFeature(items[noun]?.lower, "noun-of-speaking"))
      return (
        /^(?:that|of)$/.test(items[noun + 1]?.lower ?? "") &&
        ownerOfNoun(items, noun, { from: verb, to: quote })?.evidence === "owner-of-words"
      );
  return false;
};

/** “A band called Fogarty got the crowd to cheer for “…””: a participle that gives a new thing its name. */
const isNameOfNoun = (items: readonly Item[], verb: number, { form, lemma }: CueForm): boolean => {
  if (form !== "past" || !hasFeature(lemma, "title-naming") || items[verb + 1]?.pos !== "PROPN") return false;
  const head = items[verb - 1];
  const isThing = head?.pos === "NOUN" && !isRoleNoun(head) && !hasFeature(head.lower, "person-noun");
  return isThing && hasFeature(items[phraseStart(items, verb, 0)]?.lower, "indefinite-article");
};

/** Whether a cue verb in front of a quotation tells of something else than its words. */
const tellsOfElse = (items: readonly Item[], verb: number, quote: number, form: CueForm): boolean => {
  if (isShutIn(items, verb, quote) || endsInRelative(items, verb, quote)) return true;
  if (items[quote - 1]?.text === "(" && !isFirm(form)) return true;
  const asks = /^(?:if|whether)$/.test(items[verb + 1]?.lower ?? "");
  if (form.strength === "stance" && (asks || endsBefore(items, verb, quote))) return true;
  if (doesIt(quote, verb, form) || isStillToSay(items, verb)) return true;
  if (isOnlyMeant(items, verb, quote, form) || isNameOfNoun(items, verb, form)) return true;
  if (isAboutWordsOf(items, verb, quote, form)) return true;
  const outer = cueAt(items, verb - 1);
  const isReportedVerb = outer?.form === "present" && isReporting(outer) && form.form === "past";
  return isReportedVerb || isOfThings(items, verb, quote) || isPlace(items, verb, quote);
};

/** “Dole reads “The Morning Tide” every day”: what a person reads, and does not read out. */
const onlyReads = (items: readonly Item[], { form, verb, source }: Governor, quote: number): boolean =>
  form.lemma === "read" && quote === verb + 1 && itemsOf(items, source).some(isPersonOrName);

/** “If anyone asks, tell them “…””, “Had the guard said “stop””: what is to be said in a case, or would have been. */
const isSupposed = (
  items: readonly Item[],
  { verb, source }: Governor,
  quote: number,
  { from, to }: Clause,
): boolean => {
  // “It would be better if they called it “…””, and not “even if they call it “…””.
  if (items[source.from - 1]?.lower === "if" && !/^(?:even|as)$/.test(items[source.from - 2]?.lower ?? ""))
    return true;
  const opener = items[from]?.lower;
  if (opener === "had") return source.from === from + 1 && items[to - 1]?.text !== "?";
  if (opener !== "if" && opener !== "unless" && opener !== "should") return false;
  const comma = items.slice(from, quote - 1).findIndex(({ lower }) => lower === ",");
  return comma >= 0 && verb < from + comma && source.to <= verb;
};

/** “Was interrupted by cries of “…””: what is called out is not who calls. */
const isOutcry = (items: readonly Item[], { to }: Phrase): boolean =>
  items[to]?.lower === "of" &&
  items[to + 1]?.quote !== undefined &&
  hasFeature(items[to - 1]?.lower, "noun-of-speaking");

/** “Branded “…” by Dole, Orban replied”. */
const isParticipleAt = (items: readonly Item[], verb: number, from: number): boolean => {
  const form = cueForm(items[verb]?.lower);
  return verb === from && form?.form === "past" && hasFeature(form.lemma, "judging");
};

/** “Was called “…” by Dole and “…” by Orban”: who calls it so stands behind each of the words. */
const agentBehind = (
  items: readonly Item[],
  verb: number,
  quote: number,
  { from, to }: Clause,
): Phrase | undefined => {
  if (items[quote + 1]?.lower !== "by") return undefined;
  if (!isParticipleAt(items, verb, from))
    return isPassive(items, verb, from) ? agent(items, quote + 1, to) : undefined;
  const comma = items.findIndex((item, at) => at > quote && at < to && item.lower === ",");
  return agent(items, quote + 1, comma < 0 ? to : comma);
};

/** “Reading the words “…” made Dole cry”: what somebody does is the subject of the verb behind, and nobody says the words. */
const isDeed = (items: readonly Item[], verb: number, quote: number, source: Phrase): boolean => {
  if (source.from < quote || items[verb - 1]?.pos === "ADP") return false;
  const object = items.slice(verb + 1, quote);
  const behind = items.slice(quote + 1, source.from);
  const comma = behind.findIndex(({ lower }) => lower === ",");
  return (
    !object.some(({ lower }) => hasFeature(lower, "subordinator")) &&
    behind.some(
      ({ pos }, at) => (comma < 0 || at < comma) && (pos === "AUX" || isClauseVerb(items, quote + 1 + at)),
    )
  );
};

/** The verb with its subject, where that may speak; “named” where it gives the quotation's bearer a name. */
const governorAt = (
  items: readonly Item[],
  verb: number,
  quote: number,
  sentence: Clause,
  form: CueForm,
): Governor | "named" | undefined => {
  const source = agentBehind(items, verb, quote, sentence) ?? doerOf(items, verb, sentence);
  if (!source || (source.from < quote && quote < source.to)) return undefined;
  if (isTime(items[source.to - 1]) && source.to - source.from <= 2) return undefined;
  if (namesNobody(items, source) || (form.form === "gerund" && isDeed(items, verb, quote, source)))
    return undefined;
  const found = { verb, form, source };
  if (onlyReads(items, found, quote) || isOutcry(items, source) || isSupposed(items, found, quote, sentence))
    return undefined;
  if (isNamed(items, found, quote))
    return verb === quote - 1 || (verb === quote - 2 && items[quote - 1]?.pos === "DET")
      ? "named"
      : undefined;
  const colon = items[quote - 1]?.lower === ":" && quote - verb > 3;
  const relative = items.slice(source.from, verb).some((one) => isSubjectRelativeOrThat(one));
  return colon && relative && !isReporting(form) ? undefined : found;
};

/**
 * The cue before a quotation in its sentence: the nearest verb of speech or naming with a subject. A weaker
 * verb governs only when no firm one does; one whose subject is a pronoun yields to the verb that reports it
 * (“Dole said she hoped to “…””).
 */
export const governing: FindSpeaker = (items, quote, sentence) => {
  let chosen: Governor | undefined;
  for (let index = quote - 1; index >= Math.max(sentence.from, quote - reach); index -= 1) {
    if (items[index]?.quote !== undefined && items[index + 1]?.lower === "," && chosen) break;
    const according = chosen ? undefined : accordingToBefore(items, index, quote);
    if (according) return according;
    const form = cueAt(items, index) ?? rightBefore(items, index, quote) ?? tellsThat(items, index, sentence);
    if (!form || (form.lemma === "quote" && items[index - 1]?.lower === "i")) continue;
    const outright = chosen
      ? undefined
      : (besideBefore(items, index, quote, sentence, form) ?? insertedBefore(items, index, quote, sentence));
    if (outright) return outright;
    if (tellsOfElse(items, index, quote, form)) continue;
    const found = governorAt(items, index, quote, sentence, form);
    if (found === "named") return undefined;
    if (found) chosen = chosen ? outerGovernor(items, quote, chosen, found) : found;
  }
  return (
    chosen && {
      source: namedCaller(items, quote, sentence, ownerOf(items, chosen.source)),
      cue: one(chosen.verb),
      ...(chosen.relay ? { relay: chosen.relay } : {}),
      pattern: patternBefore(items, chosen.verb, quote, chosen.source),
      evidence: evidenceOf(items, chosen, quote),
    }
  );
};
