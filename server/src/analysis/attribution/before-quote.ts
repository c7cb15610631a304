import type { AttributionPattern } from "../../article/quote.js";
import { verbThenSpeaker } from "./after-quote.js";
import { type CueForm, cueForm, isReporting } from "./cue-verbs.js";
import { type Found, one, reach } from "./found.js";
import type { Clause, Item } from "./frame.js";
import { isCapital, isPersonal, isTime } from "./nominal.js";
import { ownerOf } from "./noun-cues.js";
import { fullPhraseEnd, phraseEnd } from "./noun-phrase.js";
import type { Phrase } from "./phrase.js";
import { subjectOf } from "./subject.js";
import { afterAuxiliaries, cueAt, isFiniteVerb, isOtherSense } from "./verbs.js";

/** The pattern that a cue before a quotation makes, by what stands between. */
const patternBefore = (
  items: readonly Item[],
  cue: number,
  quote: number,
  source: Phrase,
): AttributionPattern => {
  if (/^(?:who|which|that)$/.test(items[source.from]?.lower ?? "")) return "relative-clause";
  if (items[quote - 1]?.lower === ":") return "speaker-verb-colon-quote";
  return items[quote - 1]?.lower === "," || quote === cue + 1 ? "speaker-verb-quote" : "clause-subject";
};

/** Verbs that name what someone says of a thing, and so govern a fragment as firmly as a verb of speech. */
const naming =
  /^(?:call|describe|label|brand|dub|deem|term|characterize|characterise|portray|depict|blast|slam|rip|criticize|criticise|denounce|condemn|decry|deride|ridicule|dismiss|attack|assail|accuse|blame|praise|laud|hail|tout|cite|speak|talk|refer|mention|title|entitle|nickname|threaten|swear|issue|release|sign|voice|express|conclude|reveal|estimate|compare|liken|frame|cast|paint|rail|lament|commend|vent|profess)$/;

/** How far before a verb its relative pronoun is looked for, in items. */
const longestClause = 12;

/** Verbs that speak only right before a quotation: “He went, “…””, “Think: “…””. */
const fragile =
  /^(?:go|put|think|offer|order|beg|allow|agree|begin|finish|hit|shoot|fire|press|prod|probe|nod|smile|grin|shrug|weep|sob|remember|reflect|direct|command|reason|signal|indicate|crack|jab|press|hope|question|object|instruct|plead|continue)$/;

/** Whether a verb governs quoted words by itself, wherever it stands before them in the clause. */
export const isFirm = (form: CueForm): boolean =>
  (form.strength === "speech" && !fragile.test(form.lemma)) || naming.test(form.lemma);

/** A cue verb before a quotation, with its subject. */
interface Governor {
  readonly verb: number;
  readonly form: CueForm;
  readonly source: Phrase;
  /** Who reports that the source speaks. */
  readonly relay?: Found["relay"];
}

/** “a play called “…””, “a book titled “…””: what has the name does not say it. */
const isNamed = (items: readonly Item[], { form, verb: cue, source }: Governor, quote: number): boolean => {
  const verb = items[quote + 1];
  if (
    !/^(?:call|title|entitle|dub|nickname|name|bill|market|style|label)$/.test(form.lemma) ||
    form.form !== "past" ||
    items.slice(source.from, source.to).some((item) => item.pos === "PROPN" || isPersonal(item)) ||
    source.to !== cue
  )
    return false;
  const before = items[source.from - 1];
  if (quote - source.to === 1 && (verb?.pos === "VERB" || verb?.pos === "AUX")) return true;
  return (
    before !== undefined &&
    before.quote === undefined &&
    !/^(?:after|before|since|until)$/.test(before.lower) &&
    (before.pos === "ADP" || before.pos === "VERB" || before.pos === "AUX")
  );
};

/** “Dole lists “…””, “Dole shot back, “…””: right before the comma or colon of a quotation even what looks like a noun is a verb. */
const rightBefore = (items: readonly Item[], index: number, quote: number): CueForm | undefined => {
  const mark = items[quote - 1];
  const subject = items[index - 1];
  const word = items[index];
  if (!word || isCapital(word)) return undefined;
  if (index === quote - 1 && (subject?.pos === "PROPN" || isPersonal(subject))) {
    const own = cueForm(word.lower);
    return own?.form === "present" || own?.form === "past" ? own : undefined;
  }
  if (mark?.lower !== "," && mark?.lower !== ":") return undefined;
  const particle =
    index === quote - 3 && /^(?:back|out|in|on|up|again|aloud)$/.test(items[quote - 2]?.lower ?? "");
  if (index !== quote - 2 && !particle) return undefined;
  const form = cueForm(word.lower);
  if (form === undefined || isOtherSense(items, index, form)) return undefined;
  return form.strength === "speech" && (form.form === "past" || form.form === "present") ? form : undefined;
};

const confidenceOf = ({ form, verb }: Governor, quote: number): number =>
  (form.strength === "speech" ? 0.92 : isFirm(form) ? 0.86 : 0.7) -
  Math.min(0.3, Math.max(0, quote - verb - 4) * 0.015);

/** Whether a subject is only taken up again from the clause around it: “Dole said she …”, “… that he …”. */
const isTakenUp = (items: readonly Item[], source: Phrase): boolean =>
  source.to - source.from === 1 && /^(?:he|she|they|it|we|i)$/.test(items[source.from]?.lower ?? "");

/** Verbs whose noun phrase behind them is the hearer. */
const addressing =
  /^(?:tell|ask|warn|remind|urge|advise|inform|notify|text|email|question|press|brief|assure|promise)$/;

/** “Because of the rain, explained Dole, “…””: verb and speaker between two commas. */
const insertedBefore = (
  items: readonly Item[],
  verb: number,
  quote: number,
  sentence: Clause,
): Found | undefined => {
  if (items[verb - 1]?.lower !== ",") return undefined;
  if (addressing.test(cueForm(items[verb]?.lower ?? "")?.lemma ?? "")) return undefined;
  const found = verbThenSpeaker(items, verb, { from: sentence.from, to: quote }, false);
  const closing = found?.source ? items[found.source.to]?.lower : undefined;
  const opened = closing === ":" && items[sentence.from]?.lower === "in";
  return closing === "," || opened
    ? { ...found, pattern: "speaker-verb-quote", confidence: 0.85 }
    : undefined;
};

/** “The plan, which some have argued was late, was “…””: a verb in a relative clause that a comma and the main verb close. */
const isShutIn = (items: readonly Item[], verb: number, quote: number): boolean => {
  let at = verb - 1;
  while (at > verb - longestClause && items[at] && items[at]?.lower !== "," && items[at]?.quote === undefined)
    at -= 1;
  if (items[at]?.lower !== "," || !/^(?:who|which|whose)$/.test(items[at + 1]?.lower ?? "")) return false;
  for (let index = verb + 1; index < quote - 1; index += 1)
    if (items[index]?.lower === "," && isFiniteVerb(items, index + 1)) return true;
  return false;
};

/** “As Dole spoke, the crowd jeered at “…””: a comma and a clause of its own stand between the verb and the quotation. */
const endsBefore = (items: readonly Item[], verb: number, quote: number): boolean => {
  for (let index = verb + 1; index < quote - 2; index += 1) {
    if (items[index]?.lower !== "," || /^(?:who|which|that)$/.test(items[index + 1]?.lower ?? "")) continue;
    const to = phraseEnd(items, index + 1, quote);
    if (to > index + 1 && isFiniteVerb(items, afterAuxiliaries(items, to, quote))) return true;
  }
  return false;
};

/** What stands right before a subject whose clause is no part of what the verb before it reports. */
const standsBeside = /^(?:and|but|or|nor|;|:|while|as|where|after|before|because|although|though|until)$/;

const isComplement = (items: readonly Item[], { source }: Governor): boolean => {
  let before = source.from - 1;
  while (before > 0 && items[before]?.pos === "ADV") before -= 1;
  return !standsBeside.test(items[before]?.lower ?? "");
};

/** A firm verb with a name before it: its subject speaks, whoever reports it. */
const speaksItself = (items: readonly Item[], { form, source }: Governor): boolean =>
  isFirm(form) && items.slice(source.from, source.to).some(isCapital);

/**
 * Which of two verbs governs a quotation, the one found first or one further in front: a weak verb yields to a
 * firm one, and one in a reported clause to the verb that reports it (“Dole said she hoped to “…””, “Dole said the
 * plan calls for “…””), unless somebody is named in it who speaks (“Dole said Orban called it “…””).
 */
const outerGovernor = (items: readonly Item[], quote: number, inner: Governor, outer: Governor): Governor => {
  const close = /^[,:]$/.test(items[quote - 1]?.text ?? "") && quote - inner.verb <= 4;
  if (!isFirm(inner.form) && !close && isFirm(outer.form)) return outer;
  const holds =
    inner.source.from > outer.verb &&
    !items
      .slice(outer.verb + 1, inner.source.from)
      .some((one) => one.lower === "," || one.quote !== undefined);
  if (!holds || outer.form.form === "gerund" || outer.form.strength !== "speech" || !isFirm(outer.form))
    return inner;
  if (isTakenUp(items, inner.source)) return outer;
  if (outer.form.form === "base" || !isReporting(outer.form) || !isComplement(items, inner)) return inner;
  if (inner.source.from < outer.source.to && outer.source.from < inner.source.to) return inner;
  return speaksItself(items, inner)
    ? { ...inner, relay: { source: outer.source, cue: one(outer.verb) } }
    : outer;
};

/**
 * The cue before a quotation in its sentence: the nearest verb of speech or naming with a subject. A weaker
 * verb governs only when no firm one does; one whose subject is a pronoun yields to the verb that reports it
 * (“Dole said she hoped to “…””).
 */
export const attributionBefore = (
  items: readonly Item[],
  quote: number,
  sentence: Clause,
): Found | undefined => {
  const floor = Math.max(sentence.from, quote - reach);
  let chosen: Governor | undefined;
  for (let index = quote - 1; index >= floor; index -= 1) {
    const item = items[index];
    if (item?.quote !== undefined && items[index + 1]?.lower === "," && chosen) break;
    if (item?.lower === "to" && items[index - 1]?.lower === "according" && !chosen) {
      const to = fullPhraseEnd(items, index + 1, quote);
      // “According to Dole's “Walls and Water””: the quotation is a work of the source's.
      const ownsWork = /^['’]s?$/.test(items[quote - 1]?.text ?? "");
      if (to > index + 1 && items[to - 1]?.pos !== "DET" && !ownsWork)
        return {
          source: { from: index + 1, to },
          cue: { from: index - 1, to: index + 1 },
          pattern: "according-to",
          confidence: 0.85,
        };
    }
    const form = cueAt(items, index) ?? rightBefore(items, index, quote);
    if (!form || (form.lemma === "quote" && items[index - 1]?.lower === "i")) continue;
    const behindQuote =
      items[index - 1]?.quote !== undefined ||
      (items[index - 1]?.lower === "," && items[index - 2]?.quote !== undefined);
    const opensSentence = index === sentence.from && form.strength === "speech";
    if (!chosen && (behindQuote || opensSentence)) {
      const behind = verbThenSpeaker(items, index, { from: sentence.from, to: quote }, true);
      const modifies = /^(?:DET|ADJ)$/.test(items[quote - 1]?.pos ?? "") && items[quote + 1]?.pos === "NOUN";
      const describes = behind?.source?.to === quote && quote - behind.source.from > 3;
      if (behind && !(behindQuote && (modifies || describes)))
        return { ...behind, pattern: behindQuote ? "split-quote" : "speaker-verb-quote", confidence: 0.93 };
    }
    const inserted = chosen ? undefined : insertedBefore(items, index, quote, sentence);
    if (inserted) return inserted;
    if (isShutIn(items, index, quote)) continue;
    if (items[quote - 1]?.text === "(" && !isFirm(form)) continue;
    const asks = /^(?:if|whether)$/.test(items[index + 1]?.lower ?? "");
    if (form.strength === "stance" && (asks || endsBefore(items, index, quote))) continue;
    const source = subjectOf(items, index, sentence);
    if (!source || (source.from < quote && quote < source.to)) continue;
    if (isTime(items[source.to - 1]) && source.to - source.from <= 2) continue;
    const found = { verb: index, form, source };
    if (isNamed(items, found, quote)) {
      if (index === quote - 1 || (index === quote - 2 && items[quote - 1]?.pos === "DET")) return undefined;
      continue;
    }
    const colon = items[quote - 1]?.lower === ":" && quote - index > 3;
    const relative = items.slice(source.from, index).some((one) => /^(?:who|which|that)$/.test(one.lower));
    if (colon && relative && !isReporting(form)) continue;
    if (!chosen) {
      chosen = found;
      continue;
    }
    chosen = outerGovernor(items, quote, chosen, found);
  }
  if (!chosen) return undefined;
  return {
    source: ownerOf(items, chosen.source),
    cue: one(chosen.verb),
    ...(chosen.relay ? { relay: chosen.relay } : {}),
    pattern: patternBefore(items, chosen.verb, quote, chosen.source),
    confidence: confidenceOf(chosen, quote),
  };
};
