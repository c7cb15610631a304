import { isNoun, isVerb } from "../../../article/token.js";
import { hasHearer, isTensed } from "../../../lexicon/cue-verbs.js";
import { hasFeature } from "../../../lexicon/lexicon.js";
import { candidate, type FindBeside, type FindSpeaker } from "../candidate.js";
import type { Item } from "../grammar/frame.js";
import { isCapital, isPersonal, isSomebodyNoun, isTime } from "../grammar/nominal.js";
import { fullPhraseEnd } from "../grammar/noun-phrase.js";
import { endsClause, holdsName, one } from "../grammar/phrase.js";
import { afterAuxiliaries, cueAt, speechNoun } from "../grammar/verbs.js";

/** “Q,” shares Dole: any verb that can tell something, also where it is read as a noun. */
const isUnknownVerb = ({ lower, pos }: Item): boolean =>
  pos === "VERB" ? /(?:ed|[^s]s)$/.test(lower) : pos === "NOUN" && /[^s]s$/.test(lower);

/** “Said June Tolland”: a month before a name is the given one. */
const isNamedForMonth = (items: readonly Item[], at: number): boolean => {
  const [month, surname] = [items[at], items[at + 1]];
  return (
    month !== undefined &&
    hasFeature(month.lower, "month-and-word") &&
    isCapital(month) &&
    surname?.pos === "PROPN" &&
    isCapital(surname)
  );
};

/** “Said retired Army Lt. Gen. Dole”, “said acting director Dole”: what describes a speaker is read as a verb. */
const leadsNoun = (items: readonly Item[], at: number): boolean => {
  const [participle, noun] = [items[at], items[at + 1]];
  if (participle?.pos !== "VERB" || !isNoun(noun)) return false;
  return participle.lower.endsWith("ed") || hasFeature(participle.lower, "title-modifier");
};

/**
 * “Q,” shares Dole: behind speech that invites an attribution any verb has its subject, where that is named and ends
 * the clause. Behind speech that opens its sentence also one that wants an object elsewhere, “Q,” denounced Dole, and
 * somebody without a name.
 */
const anyVerbThenSpeaker: FindSpeaker = (items, verb, { from, to: end }) => {
  const form = cueAt(items, verb);
  const opens = items[from]?.quote !== undefined && verb - from <= 2;
  if (form && !(opens && isTensed(form))) return undefined;
  const start = hasFeature(items[verb + 1]?.lower, "particle-of-speech") ? verb + 2 : verb + 1;
  const to = fullPhraseEnd(items, start, end);
  const isSomebody =
    holdsName(items, start, to) ||
    (opens && items.slice(start, to).some(isSomebodyNoun)) ||
    (form && to > start && hasFeature(form.lemma, "judging"));
  const goesOn = endsClause(items[to]) || (form && items[to]?.pos === "ADP");
  return isSomebody && goesOn
    ? candidate({ from: start, to }, one(verb), "quote-verb-speaker", "unknown-verb")
    : undefined;
};

/** “Q,” said SPEAKER. */
export const verbThenSpeaker: FindBeside = (items, at, sentence, inviting) => {
  const verb = afterAuxiliaries(items, at, sentence.to);
  const form = cueAt(items, verb) ?? speechNoun(items, verb, inviting);
  const unknown = items[verb];
  if (form?.strength !== "speech") {
    const tells = inviting && unknown && verb === at && (form ?? isUnknownVerb(unknown));
    return tells ? anyVerbThenSpeaker(items, verb, sentence) : undefined;
  }
  if (form.form === "gerund" || form.form === "base") return undefined;
  let start = verb + 1;
  if (hasFeature(items[start]?.lower, "adverb-behind-said")) start += 1;
  else if (hasFeature(items[start]?.lower, "particle-of-speech") && items[start]?.pos !== "PROPN") start += 1;
  if (isTime(items[start]) && !isNamedForMonth(items, start)) start += 1;
  const dated = items[start]?.pos === "DET" && isTime(items[start + 1]) ? 2 : 0;
  const led = leadsNoun(items, start) ? 1 : dated;
  const to = fullPhraseEnd(items, start + led, sentence.to);
  if (to === start + led) return undefined;
  const object = items[start];
  const alone = to === start + 1;
  if (alone && /^\p{Ll}.*ly$/u.test(object?.text ?? "")) return undefined;
  if (object && alone && hasFeature(object.lower, "no-speaker-behind-verb") && !isPersonal(object))
    return undefined;
  if (isPersonal(items[start]) && isVerb(items[to])) return undefined;
  // “The boat, “Tern,” went bust”.
  if (form.lemma === "go" && object && !/^(?:DET|PRON)$/.test(object.pos) && !isCapital(object))
    return undefined;
  // “As Dole put it, “Q””, “Dole, citing “Q,” said the wall could hold”: what is behind the verb does not speak.
  if (form.lemma === "put" && object?.lower === "it") return undefined;
  if (items[to]?.pos === "AUX") return undefined;
  if (hasHearer(form) && items[to]?.lower === "to") return undefined;
  return candidate(
    { from: start, to },
    one(verb),
    "quote-verb-speaker",
    inviting ? "adjacent" : "beside-fragment",
  );
};
