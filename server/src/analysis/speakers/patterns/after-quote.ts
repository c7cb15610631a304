import { formsOf } from "../../../lexicon/inflection.js";
import { hasFeature, oneOf } from "../../../lexicon/lexicon.js";
import { endsClause, type Found, one, reach, skipComma } from "../found.js";
import { type CueForm, cueForm, isReporting } from "../grammar/cue-verbs.js";
import { type Clause, contentOf, type Item } from "../grammar/frame.js";
import { isCapital, isPersonal, isTime } from "../grammar/nominal.js";
import { fullPhraseEnd, phraseEnd } from "../grammar/noun-phrase.js";
import { afterAuxiliaries, cueAt, isPassive } from "../grammar/verbs.js";
import { hasHearer, leadsToAnother, saysSomethingElse } from "../vetoes/other-object.js";

/** Whether the characters of a quotation, or a comma behind it, let an attribution follow. */
const invitesAttribution = (text: string, items: readonly Item[], quote: number): boolean => {
  const item = items[quote];
  if (!item) return false;
  return /[,?!…—–―-]["'”’)\]]*\s*$/u.test(contentOf(text, item).slice(-6)) || items[quote + 1]?.lower === ",";
};

/** “Q,” shares Dole: any verb that can tell something, also where it is read as a noun. */
const isUnknownVerb = ({ lower, pos }: Item): boolean =>
  pos === "VERB" ? /(?:ed|[^s]s)$/.test(lower) : pos === "NOUN" && /[^s]s$/.test(lower);

/** “Q,” said SPEAKER. */
export const verbThenSpeaker = (
  items: readonly Item[],
  at: number,
  sentence: Clause,
  inviting: boolean,
): Found | undefined => {
  const verb = afterAuxiliaries(items, at, sentence.to);
  const form = cueAt(items, verb) ?? speechNoun(items, verb, inviting);
  const unknown = items[verb];
  if (!form && inviting && unknown && verb === at && isUnknownVerb(unknown)) {
    const to = fullPhraseEnd(items, verb + 1, sentence.to);
    const named = items.slice(verb + 1, to).some((item) => item.pos === "PROPN") && endsClause(items[to]);
    return named
      ? { source: { from: verb + 1, to }, cue: one(verb), pattern: "quote-verb-speaker", confidence: 0.7 }
      : undefined;
  }
  if (!form || form.form === "gerund" || form.form === "base") return undefined;
  if (form.strength !== "speech") return undefined;
  let start = verb + 1;
  if (hasFeature(items[start]?.lower, "adverb-behind-said")) start += 1;
  else if (hasFeature(items[start]?.lower, "particle-before-quote") && items[start]?.pos !== "PROPN")
    start += 1;
  if (isTime(items[start])) start += 1;
  const dated = items[start]?.pos === "DET" && isTime(items[start + 1]) ? 2 : 0;
  const to = fullPhraseEnd(items, start + dated, sentence.to);
  if (to === start + dated) return undefined;
  const object = items[start];
  const alone = to === start + 1;
  if (alone && /^\p{Ll}.*ly$/u.test(object?.text ?? "")) return undefined;
  if (object && alone && hasFeature(object.lower, "no-speaker-behind-verb") && !isPersonal(object))
    return undefined;
  if (isPersonal(items[start]) && /^(?:VERB|AUX)$/.test(items[to]?.pos ?? "")) return undefined;
  // “As Dole put it, “Q””, “Dole, citing “Q,” said the wall could hold”: what is behind the verb does not speak.
  if (form.lemma === "put" && object?.lower === "it") return undefined;
  if (items[to]?.pos === "AUX") return undefined;
  if (hasHearer(form) && items[to]?.lower === "to") return undefined;
  return {
    source: { from: start, to },
    cue: one(verb),
    pattern: "quote-verb-speaker",
    confidence: inviting ? 0.97 : 0.75,
  };
};

/** A tagger takes many a “quips” or “notes” behind a quotation for a noun. */
const speechNoun = (items: readonly Item[], index: number, inviting: boolean): CueForm | undefined => {
  const form = cueForm(items[index]?.lower ?? "");
  return inviting && form?.strength === "speech" && (form.form === "past" || form.form === "present")
    ? form
    : undefined;
};

/** Whether the words behind a comma say more of the speaker, and not what the speaker did: “, a retired welder,”. */
const isApposition = (items: readonly Item[], comma: number): boolean => {
  const next = items[comma + 1];
  return (
    items[comma]?.lower === "," &&
    next !== undefined &&
    (/^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(next.pos) || hasFeature(next.lower, "apposition-opener"))
  );
};

/** “Dole, a welder who built half of Kent said”: a finite verb of speech right behind a noun. */
const closesRelative = (items: readonly Item[], verb: number): boolean => {
  const form = cueAt(items, verb);
  return (
    form?.strength === "speech" &&
    (form.form === "past" || form.form === "present") &&
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
    relative ||= /^(?:who|which|whose)$/.test(item.lower);
    if (relative && closesRelative(items, index)) ends.push(index);
  }
  return ends;
};

/** “Q,” SPEAKER said. Also with an apposition between, and with a verb that no lexicon knows at the clause's end. */
export const speakerThenVerb = (
  items: readonly Item[],
  at: number,
  sentence: Clause,
  inviting: boolean,
): Found | undefined => {
  const limit = Math.min(sentence.to, at + reach);
  const short = phraseEnd(items, at, limit);
  if (short === at) return oddName(items, at, inviting);
  const wide = fullPhraseEnd(items, at, limit);
  if (hasFeature(items[at]?.lower, "relative-pronoun")) return undefined;
  for (const to of behindPhrases(items, short, wide, limit)) {
    const closing = items[to]?.lower === "," ? to + 1 : to;
    const verb = afterAuxiliaries(items, closing, limit);
    const form = cueAt(items, verb) ?? (to === closing ? speechNoun(items, verb, inviting) : undefined);
    const source = { from: at, to: to > short && !isApposition(items, short) ? short : to };
    if (form && form.form !== "gerund" && !isPassive(items, verb, at)) {
      if (!inviting && form.strength !== "speech") return undefined;
      return { source, cue: one(verb), pattern: "quote-speaker-verb", confidence: inviting ? 0.97 : 0.75 };
    }
    if (form?.form === "gerund" && to < closing)
      return { source, cue: one(verb), pattern: "quote-speaker-verb", confidence: 0.9 };
    const unknown = items[verb];
    if (
      inviting &&
      to === short &&
      to === closing &&
      unknown?.pos === "VERB" &&
      (endsClause(items[verb + 1]) || isTime(items[verb + 1]))
    ) {
      return { source, cue: one(verb), pattern: "quote-speaker-verb", confidence: 0.7 };
    }
  }
  return splitNoun(items, at, short, sentence, inviting);
};

const plainSpeech = formsOf("plain-speech");

/** “Q,” Still said: a name that is a small word elsewhere, alone before its verb. */
const oddName = (items: readonly Item[], at: number, inviting: boolean): Found | undefined => {
  const name = items[at];
  const plain = plainSpeech.has(items[at + 1]?.lower ?? "") && endsClause(items[at + 2]);
  return inviting && plain && name && isCapital(name) && /^\p{Lu}\p{Ll}+$/u.test(name.text)
    ? { source: one(at), cue: one(at + 1), pattern: "quote-speaker-verb", confidence: 0.85 }
    : undefined;
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
): Found | undefined => {
  if (!inviting) return undefined;
  for (let verb = at + 1; verb < to; verb += 1) {
    const form = cueForm(items[verb]?.lower ?? "");
    if (form?.strength !== "speech") continue;
    if (form.form !== "present" && form.form !== "past" && !agreesWith(items[verb - 1], form)) continue;
    if (
      verb + 1 < to &&
      !endsClause(items[verb + 1]) &&
      verb + 1 < sentence.to &&
      items[verb + 1]?.pos === "NOUN"
    )
      continue;
    return { source: { from: at, to: verb }, cue: one(verb), pattern: "quote-speaker-verb", confidence: 0.8 };
  }
  return undefined;
};

/** “audio provided by the agency”: where the participle behind a noun phrase ends with its own noun phrase. */
const participleEnd = (items: readonly Item[], to: number, limit: number): number => {
  const verb = items[to];
  if (verb?.pos !== "VERB" || !/(?:ed|en|wn)$/.test(verb.lower)) return to;
  const link = isTime(items[to + 1]) ? to + 2 : to + 1;
  if (!hasFeature(items[link]?.lower, "preposition-before-name")) return to;
  const end = fullPhraseEnd(items, link + 1, limit);
  return end > link + 1 ? end : to;
};

/** According to SPEAKER. */
export const accordingTo = (items: readonly Item[], at: number, sentence: Clause): Found | undefined => {
  if (items[at]?.lower !== "according" || items[at + 1]?.lower !== "to") return undefined;
  const bare = fullPhraseEnd(items, at + 2, sentence.to);
  if (bare === at + 2) return undefined;
  const to = participleEnd(items, bare, sentence.to);
  return {
    source: { from: at + 2, to },
    cue: { from: at, to: at + 2 },
    pattern: "according-to",
    confidence: 0.93,
  };
};

/** “…,” as SPEAKER put it. */
export const asSpeakerPutIt = (items: readonly Item[], at: number, sentence: Clause): Found | undefined => {
  if (items[at]?.lower !== "as") return undefined;
  const found = speakerThenVerb(items, at + 1, sentence, true);
  return found && { ...found, pattern: "as-speaker-put-it", confidence: 0.9 };
};

/** “— The Evening Mail”: capitals to the end, whatever the words are. */
const isTitled = (items: readonly Item[], from: number, to: number): boolean =>
  to - from >= 2 && to - from <= 6 && items.slice(from, to).every((item) => isCapital(item));

/** “Q” — NAME, or — NAME on a line of its own: a dash and a name, and nothing else but a description. */
export const signature = (items: readonly Item[], dash: number, sentence: Clause): Found | undefined => {
  const mark = items[dash];
  if (!mark || !/^(?:-|--|—|–|―)/.test(mark.text)) return undefined;
  const capitals = isTitled(items, dash + 1, sentence.to);
  const to = capitals ? sentence.to : fullPhraseEnd(items, dash + 1, sentence.to);
  const named = capitals || items.slice(dash + 1, to).some((item) => item.pos === "PROPN");
  const ended = items[to] === undefined || to >= sentence.to || /^[.,]$/.test(items[to]?.text ?? "");
  return named && ended && to - dash < 16
    ? { source: { from: dash + 1, to }, cue: one(dash), pattern: "signature", confidence: 0.88 }
    : undefined;
};

/** “Q,” a term the town often used: what stands behind only says what kind of words they are. */
const describesWords = (items: readonly Item[], at: number): boolean =>
  items[at]?.pos === "DET" &&
  items.slice(at + 1, at + 4).some((item) => hasFeature(item.lower, "names-the-quoted"));

/** What stands right behind a quotation and names who says it. */
export const attributionBehind = (
  text: string,
  items: readonly Item[],
  quote: number,
  sentence: Clause,
): Found | undefined => {
  const inviting = invitesAttribution(text, items, quote);
  const at = skipComma(items, quote + 1);
  if (at >= sentence.to) return undefined;
  const modifies = !inviting && /^(?:DET|ADJ)$/.test(items[quote - 1]?.pos ?? "");
  const clause = describesWords(items, at) ? undefined : speakerThenVerb(items, at, sentence, inviting);
  return (
    (quote === sentence.from ? signature(items, quote + 1, sentence) : undefined) ??
    accordingTo(items, at, sentence) ??
    (inviting ? asSpeakerPutIt(items, at, sentence) : undefined) ??
    (modifies
      ? undefined
      : (verbThenSpeaker(items, at, sentence, inviting) ??
        (clause &&
        (saysSomethingElse(items, quote, sentence, clause) || leadsToAnother(items, quote, sentence, clause))
          ? undefined
          : clause)))
  );
};
