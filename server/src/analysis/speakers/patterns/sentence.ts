import { hasFeature } from "../../../lexicon/lexicon.js";
import { endsClause, type Found, one, reach, skipComma } from "../found.js";
import { cueForm } from "../grammar/cue-verbs.js";
import { type Clause, contentOf, type Item } from "../grammar/frame.js";
import { isCapital, isTime } from "../grammar/nominal.js";
import { fullPhraseEnd } from "../grammar/noun-phrase.js";
import { mainSubject } from "../grammar/subject.js";
import { cueAt } from "../grammar/verbs.js";
import { relayed, reportedBy } from "../relay.js";
import { isLedTo } from "../vetoes/other-object.js";
import {
  accordingTo,
  asSpeakerPutIt,
  attributionBehind,
  speakerThenVerb,
  verbThenSpeaker,
} from "./after-quote.js";
import { attributionBefore } from "./before-quote.js";
import { isFirm } from "./governor.js";
import { inWordsOf } from "./in-words-of.js";
import { ownerOfWords } from "./owner-of-words.js";

/** SPEAKER: “Q”: a name alone before a colon. */
const labelColon = (items: readonly Item[], quote: number, sentence: Clause): Found | undefined => {
  const colon = quote - 1;
  if (items[colon]?.lower !== ":" || colon <= sentence.from) return undefined;
  const here =
    items[sentence.from]?.lower === "here" && /^(?:'s|is|are)$/.test(items[sentence.from + 1]?.lower ?? "");
  const from = here ? sentence.from + 2 : sentence.from;
  const end = fullPhraseEnd(items, from, colon);
  const reached = end === colon || (end > from && hasFeature(items[end]?.lower, "between-label-and-colon"));
  const interrupted = items.slice(end, colon).some((item) => item.quote !== undefined);
  const head = items
    .slice(from, end)
    .find(({ pos }, at, phrase) => pos !== "DET" && phrase[at + 1]?.pos !== "NOUN");
  if (!reached || interrupted || isTime(items[from]) || hasFeature(head?.lower, "part-of-text"))
    return undefined;
  return { source: { from, to: end }, cue: one(colon), pattern: "label-colon", confidence: 0.93 };
};

/** The words of a name before a colon. */
const longestLabel = 10;

/** “The count ends today - Ann Dole: “Q””: a name between a dash and a colon. */
const labelAfterDash = (items: readonly Item[], quote: number, sentence: Clause): Found | undefined => {
  const colon = quote - 1;
  if (items[colon]?.lower !== ":") return undefined;
  let from = colon;
  while (
    from > Math.max(sentence.from, colon - longestLabel) &&
    !/^(?:--?|—|–)$/.test(items[from - 1]?.text ?? "")
  )
    from -= 1;
  const dash = items[from - 1];
  if (!dash || from - 1 <= sentence.from || !/^(?:--?|—|–)$/.test(dash.text)) return undefined;
  const named = items[from]?.pos === "PROPN" && fullPhraseEnd(items, from, colon) === colon;
  return named
    ? { source: { from, to: colon }, cue: one(colon), pattern: "label-colon", confidence: 0.85 }
    : undefined;
};

/** The subject of a sentence that leads to whole speech by a colon or a comma, whatever its verb. */
const colonSubject = (items: readonly Item[], quote: number, sentence: Clause): Found | undefined => {
  const mark = items[quote - 1];
  if (mark?.lower !== ":" && mark?.lower !== ",") return undefined;
  const source = mainSubject(items, { from: sentence.from, to: quote });
  if (!source) return undefined;
  return mark.lower === ":"
    ? { source, cue: one(quote - 1), pattern: "speaker-verb-colon-quote", confidence: 0.7 }
    : { source, pattern: "speaker-verb-quote", confidence: 0.45 };
};

/** “… ” and more, in Dole's view.” */
const inViewOf = (items: readonly Item[], at: number, sentence: Clause): Found | undefined => {
  if (items[at]?.lower !== "in") return undefined;
  for (let index = at + 2; index < Math.min(sentence.to, at + 8); index += 1) {
    if (!hasFeature(items[index]?.lower, "view-noun")) continue;
    const mark = items[index - 1]?.lower;
    if (mark === "'s" || mark === "'")
      return {
        source: { from: at + 1, to: index - 1 },
        cue: { from: index, to: index + 1 },
        pattern: "clause-subject",
        confidence: 0.85,
      };
  }
  return undefined;
};

/** An attribution that closes the sentence: “… “q” and more, Dole said.” */
const attributionAtEnd = (items: readonly Item[], quote: number, sentence: Clause): Found | undefined => {
  for (let index = quote + 1; index < Math.min(sentence.to - 1, quote + reach); index += 1) {
    const item = items[index];
    if (!item || (item.lower !== "," && item.quote === undefined)) {
      if (item?.lower === "according") {
        const found = accordingTo(items, index, sentence);
        if (found) return found;
      }
      continue;
    }
    const at = item.quote === undefined ? index + 1 : skipComma(items, index + 1);
    const found =
      accordingTo(items, at, sentence) ??
      inViewOf(items, at, sentence) ??
      asSpeakerPutIt(items, at, sentence) ??
      trailing(items, verbThenSpeaker(items, at, sentence, false)) ??
      trailing(items, speakerThenVerb(items, at, sentence, false));
    if (found) return { ...found, confidence: Math.min(found.confidence, 0.85) };
  }
  return undefined;
};

/** A clause that only attributes ends, or goes on with “on Monday”, “in a statement”, right behind its verb or speaker. */
const trailing = (items: readonly Item[], found: Found | undefined): Found | undefined => {
  if (!found?.cue || !found.source) return undefined;
  const behind = Math.max(found.cue.to, found.source.to);
  const tells = cueForm(items[found.cue.from]?.lower ?? "")?.lemma === "tell";
  const next = items[tells ? fullPhraseEnd(items, behind, items.length) : behind];
  if (next === undefined || endsClause(next) || isTime(next)) return found;
  return hasFeature(next.lower, "trailing-word") ? found : undefined;
};

/** “After Dole said the plan was “…,” Reyes walked out”: what is behind belongs to the main clause. */
const closesOpeningClause = (items: readonly Item[], quote: number, sentence: Clause): boolean =>
  quote > sentence.from &&
  quote - sentence.from <= reach &&
  (hasFeature(items[sentence.from]?.lower, "adverbial-subordinator") ||
    items[sentence.from]?.lower === "even") &&
  items.slice(sentence.from, quote - 1).every((item) => item.lower !== ",");

/** “… which Dole called “…,” Reyes laughed”: a cue right before a fragment, with no comma or colon between, governs it. */
const adjacentCue = (items: readonly Item[], quote: number, sentence: Clause): Found | undefined => {
  const last = items[quote - 1];
  if (!last || last.quote !== undefined || last.pos === "PUNCT") return undefined;
  const near = [quote - 1, quote - 2, quote - 3].find(
    (index) => index > sentence.from && cueAt(items, index),
  );
  const form = near === undefined ? undefined : cueAt(items, near);
  if (near === undefined || !form || !isFirm(form) || form.form === "gerund") return undefined;
  if (items.slice(near + 1, quote).some((item) => item.quote !== undefined || item.pos === "PUNCT"))
    return undefined;
  const found = attributionBefore(items, quote, sentence);
  return found?.cue?.from === near ? found : undefined;
};

/** “Dole added that it was “…,” according to the agency”: who speaks comes before who passes it on. */
const reportedBefore = (
  items: readonly Item[],
  quote: number,
  sentence: Clause,
  direct: boolean,
): Found | undefined => {
  if (direct || items[skipComma(items, quote + 1)]?.lower !== "according") return undefined;
  const found = attributionBefore(items, quote, sentence);
  return found && found.confidence >= 0.8 ? found : undefined;
};

/** A cue before a quotation that is no surer yields to an attribution at the sentence's end. */
const weakly = 0.75;

/** An attribution behind a quotation that is as sure says who speaks, whatever cue the reported words hold. */
const surely = 0.95;

/** What stands right behind a quotation first, then what leads to it. */
const speakerInSentence = (
  text: string,
  items: readonly Item[],
  quote: number,
  sentence: Clause,
  direct: boolean,
): Found | undefined => {
  const label = labelAfterDash(items, quote, sentence);
  if (label) return label;
  const own = inWordsOf(items, quote, sentence);
  if (own) return own;
  if (closesOpeningClause(items, quote, sentence)) {
    const before = attributionBefore(items, quote, sentence);
    if (before) return before;
  }
  const behind = attributionBehind(text, items, quote, sentence);
  const governed = adjacentCue(items, quote, sentence) ?? reportedBefore(items, quote, sentence, direct);
  const outer = governed && behind && behind.confidence >= surely ? trailing(items, behind) : undefined;
  if (governed && outer) return reportedBy(items, governed, outer);
  const ahead = governed ?? behind;
  if (ahead) return ahead;
  const led = attributionBefore(items, quote, sentence);
  if (led && led.confidence >= weakly) return led;
  return (
    attributionAtEnd(items, quote, sentence) ??
    led ??
    labelColon(items, quote, sentence) ??
    (direct ? colonSubject(items, quote, sentence) : undefined) ??
    ownerOfWords(items, quote, sentence)
  );
};

/** The speaker that the quotation's own sentence gives, and who passes it on. `direct` for whole speech. */
export const attributionInSentence = (
  text: string,
  items: readonly Item[],
  quote: number,
  sentence: Clause,
  direct: boolean,
): Found | undefined =>
  relayed(items, quote, sentence, speakerInSentence(text, items, quote, sentence, direct));

/**
 * The speaker behind a quotation that ends in ? or ! and so seemed to end its sentence: “Q?” Dole, a retired
 * welder, asked. `next` is the sentence behind it.
 */
export const attributionAcross = (
  text: string,
  items: readonly Item[],
  quote: number,
  sentence: Clause,
  next: Clause,
): Found | undefined => {
  const item = items[quote];
  if (!item || next.from !== quote + 1 || !/[?!…—–―-]["'”’)\]]*\s*$/u.test(contentOf(text, item).slice(-6)))
    return undefined;
  const first = items[next.from];
  if (first && isCapital(first) && isLedTo(items, quote, sentence)) return undefined;
  const found = attributionBehind(text, items, quote, { from: quote, to: next.to });
  return found && found.confidence > 0.8
    ? relayed(items, quote, { from: quote, to: next.to }, found)
    : undefined;
};
