import { type CueForm, cueForm, hasHearer, isReporting, isTensed } from "../../../lexicon/cue-verbs.js";
import { hasFeature, oneOf } from "../../../lexicon/lexicon.js";
import { plainSpeech } from "../../../lexicon/speech-verbs.js";
import { type Candidate, candidate, type FindBeside, type FindSpeaker } from "../candidate.js";
import type { Clause, Item } from "../grammar/frame.js";
import { isCapital, isPersonOrName, isTime, opensApposition, opensRelative } from "../grammar/nominal.js";
import { fullPhraseEnd, phraseEnd } from "../grammar/noun-phrase.js";
import { endsClause, one, reach } from "../grammar/phrase.js";
import { afterAuxiliaries, cueAt, isHeardSaying, isPassive, speechNoun } from "../grammar/verbs.js";

/** “Dole, a welder who built half of Kent said”: a finite verb of speech right behind a noun. */
const closesRelative = (items: readonly Item[], verb: number): boolean => {
  const form = cueAt(items, verb);
  return (
    form?.strength === "speech" &&
    isTensed(form) &&
    /^(?:NOUN|PROPN|ADJ|ADV)$/.test(items[verb - 1]?.pos ?? "")
  );
};

/** Where the speaker may end: behind the bare noun phrase, its appositions, or any comma that a cue verb follows. */
const behindPhrases = (
  items: readonly Item[],
  short: number,
  wide: number,
  limit: number,
): readonly number[] => {
  if (!/^(?:,|who)$/.test(items[short]?.lower ?? "")) return wide > short ? [short, wide] : [short];
  const ends = wide > short ? [wide] : [];
  let relative = items[short]?.lower === "who";
  for (let index = short + 1; index < limit; index += 1) {
    const item = items[index];
    if (!item || /^[.;:!?]$/.test(item.text)) break;
    if (item.quote !== undefined && items[index - 1]?.pos === "PUNCT") break;
    if (item.lower === "," && cueAt(items, afterAuxiliaries(items, index + 1, limit))?.strength === "speech")
      ends.push(index);
    relative ||= opensRelative(item);
    if (relative && closesRelative(items, index)) ends.push(index);
  }
  return ends;
};

const irregularPluralPeoplePattern = new RegExp(`(?:${oneOf("irregular-plural-people")}|[^s]s)$`);

/** “Q,” the critics claim: a verb in the plural behind a plural. */
const agreesWith = (subject: Item | undefined, form: CueForm): boolean =>
  form.form === "base" && isReporting(form) && irregularPluralPeoplePattern.test(subject?.lower ?? "");

/** “Q,” Dole quips: the verb was read as the last noun of the speaker's name. */
const splitNoun = (
  items: readonly Item[],
  at: number,
  to: number,
  sentence: Clause,
  inviting: boolean,
): Candidate | undefined => {
  if (!inviting) return undefined;
  for (let verb = at + 1; verb < to; verb += 1) {
    const form = cueForm(items[verb]?.lower);
    if (form?.strength !== "speech") continue;
    if (!isTensed(form) && !agreesWith(items[verb - 1], form)) continue;
    if (
      verb + 1 < to &&
      !hasHearer(form) &&
      !endsClause(items[verb + 1]) &&
      verb + 1 < sentence.to &&
      items[verb + 1]?.pos === "NOUN"
    )
      continue;
    return candidate({ from: at, to: verb }, one(verb), "quote-speaker-verb", "noun-as-verb");
  }
  return undefined;
};

/** The words before a verb of plain speech that may be a name no tagger knows. */
const longestSpeaker = 12;

/** “Q,” Homes for $10 director Ann Dole said: whatever the words are, up to a name before a verb of plain speech. */
const upToVerb: FindSpeaker = (items, at, sentence) => {
  for (let verb = at + 1; verb < Math.min(sentence.to, at + longestSpeaker); verb += 1) {
    const item = items[verb];
    if (!item || item.quote !== undefined || item.pos === "PUNCT") return undefined;
    if (!plainSpeech.has(item.lower)) continue;
    const name = items[verb - 1];
    return name?.pos === "PROPN" && isCapital(name)
      ? candidate({ from: at, to: verb }, one(verb), "quote-speaker-verb", "odd-name")
      : undefined;
  }
  return undefined;
};

/** “Q,” Dole broke in. */
const closesWithParticle = (items: readonly Item[], verb: number): boolean =>
  hasFeature(items[verb + 1]?.lower, "particle-of-speech") && endsClause(items[verb + 2]);

/** “Porter “took boat”, court told”: who is told, as headlines say it. */
const isToldSomething = (items: readonly Item[], verb: number, { lemma, form }: CueForm): boolean =>
  lemma === "tell" && form === "past" && items[verb + 1]?.quote === undefined && endsClause(items[verb + 1]);

/** “Q,” Dole philosophised in an interview.: behind speech that opens its sentence, when or where it was said. */
const tellsWhere = (items: readonly Item[], at: number, verb: number, { from }: Clause): boolean =>
  items[from]?.quote !== undefined &&
  at - from <= 2 &&
  items[verb + 1]?.pos === "ADP" &&
  /(?:ed|[^s]s)$/.test(items[verb]?.lower ?? "") &&
  isPersonOrName(items[verb - 1]);

/** “Q,” SPEAKER said. Also with an apposition between, and with a verb that no lexicon knows at the clause's end. */
export const speakerThenVerb: FindBeside = (items, at, sentence, inviting) => {
  const limit = Math.min(sentence.to, at + reach);
  const short = phraseEnd(items, at, limit);
  if (short === at) return undefined;
  const wide = fullPhraseEnd(items, at, limit);
  if (hasFeature(items[at]?.lower, "interrogative-pronoun")) return undefined;
  if (items[at]?.pos === "PRON" && hasFeature(items[at]?.lower, "nobody")) return undefined;
  for (const to of behindPhrases(items, short, wide, limit)) {
    const closing = items[to]?.lower === "," ? to + 1 : to;
    const verb = afterAuxiliaries(items, closing, limit);
    const form = cueAt(items, verb) ?? (to === closing ? speechNoun(items, verb, inviting) : undefined);
    const source = {
      from: at,
      to: to > short && !(items[short]?.lower === "," && opensApposition(items[short + 1])) ? short : to,
    };
    if (form && isToldSomething(items, verb, form)) return undefined;
    const isHeard = isHeardSaying(items, verb);
    if (form && (isHeard || (form.form !== "gerund" && !isPassive(items, verb, at)))) {
      if (!inviting && form.strength !== "speech") return undefined;
      return candidate(source, one(verb), "quote-speaker-verb", inviting ? "adjacent" : "beside-fragment");
    }
    if (form?.form === "gerund" && to < closing)
      return candidate(source, one(verb), "quote-speaker-verb", "participle-beside");
    const unknown = items[verb];
    if (
      inviting &&
      to === short &&
      unknown?.pos === "VERB" &&
      (endsClause(items[verb + 1]) ||
        isTime(items[verb + 1]) ||
        closesWithParticle(items, verb) ||
        tellsWhere(items, at, verb, sentence))
    ) {
      return candidate(source, one(verb), "quote-speaker-verb", "unknown-verb");
    }
  }
  return (
    splitNoun(items, at, short, sentence, inviting) ?? (inviting ? upToVerb(items, at, sentence) : undefined)
  );
};
