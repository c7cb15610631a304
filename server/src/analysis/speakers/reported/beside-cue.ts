import { hasHearer } from "../../../lexicon/cue-verbs.js";
import { hasFeature } from "../../../lexicon/lexicon.js";
import type { Item } from "../grammar/frame.js";
import { fullPhraseEnd, phraseEnd } from "../grammar/noun-phrase.js";
import { endsClause, one, type Phrase } from "../grammar/phrase.js";
import { beforeAuxiliaries } from "../grammar/verbs.js";
import { verbThenSpeaker } from "../patterns/quote-verb-speaker.js";
import { contentEnd } from "./content-end.js";
import { contentStart } from "./content-start.js";
import type { Cue, Statement } from "./statement.js";
import { hasVerb, isAdjunct, isSpokenTo, openingBefore, parts, trimmed } from "./stretch.js";

/** Cue and speaker alone between two marks, as item indices of these; `close` is the sentence's end where none closes. */
interface Aside {
  readonly open: number;
  readonly close: number;
  readonly source: Phrase;
}

const opens = (items: readonly Item[], at: number): boolean => parts(items, at) || items[at]?.text === "(";

/** “…, said Dole”, “…, say some voters”. */
const inverted = (items: readonly Item[], { verb, form, sentence }: Cue): Aside | undefined => {
  const next = items[verb + 1];
  const leadsOn = next?.pos === "ADP" || hasFeature(next?.lower, "subordinator");
  if (!opens(items, verb - 1) || leadsOn || hasHearer(form)) return undefined;
  const bare = form.form === "base" ? fullPhraseEnd(items, verb + 1, sentence.to) : verb;
  const source =
    bare > verb + 1 ? { from: verb + 1, to: bare } : verbThenSpeaker(items, verb, sentence, true)?.source;
  return source && { open: verb - 1, close: source.to, source };
};

/** “The pier, Dole said, was shut”: the noun phrase right before the cue, where a comma stands before it and behind the cue. */
const between = (items: readonly Item[], { verb, sentence }: Cue, close: number): Phrase | undefined => {
  const to = beforeAuxiliaries(items, verb, sentence.from);
  let mark = to - 1;
  while (mark > sentence.from && !opens(items, mark) && items[mark]?.quote === undefined) mark -= 1;
  const noun = phraseEnd(items, mark + 1, to) === to && to > mark + 1;
  return noun && opens(items, mark) && parts(items, close) && close + 1 < sentence.to
    ? { from: mark + 1, to }
    : undefined;
};

/** “…, Dole said on Monday”, “…, she told the council, …”. */
const straight = (items: readonly Item[], cue: Cue): Aside | undefined => {
  const close = contentStart(items, cue);
  const subject = cue.source && cue.source.to <= cue.verb ? cue.source : undefined;
  const source = subject && opens(items, subject.from - 1) ? subject : between(items, cue, close);
  return source && { open: source.from - 1, close, source };
};

/** What goes on behind an aside: a stretch, nothing, or whole speech, which the words before only lead to. */
const behind = (items: readonly Item[], { close }: Aside, cue: Cue): readonly Phrase[] | "speech" => {
  const mark = items[close];
  if (mark?.quote !== undefined || mark?.text === ":") return "speech";
  if (!mark || close + 1 >= cue.sentence.to || !(parts(items, close) || mark.text === ")")) return [];
  if (cue.isDirect(items[close + 1])) return "speech";
  const [rest] = trimmed(items, { from: close + 1, to: contentEnd(items, close + 1, cue) });
  const opener = rest && items[rest.from];
  if (!rest || isAdjunct(items, rest.from)) return [];
  return opener?.pos === "VERB" && opener.lower.endsWith("ing") ? [] : [rest];
};

/**
 * What stands before a cue and its speaker, or around them: “The plan would fail, Dole said”, “…, said Dole”, “The plan,
 * she said, would fail”.
 */
export const besideCue = (items: readonly Item[], cue: Cue): Statement | undefined => {
  const { form, verb, sentence } = cue;
  if (form.strength !== "speech" || form.form === "gerund") return undefined;
  const aside = opens(items, verb - 1) ? inverted(items, cue) : straight(items, cue);
  if (!aside) return undefined;
  const ends =
    aside.close >= sentence.to || endsClause(items[aside.close]) || items[aside.close]?.text === ")";
  if (!ends) return undefined;
  const [before] = trimmed(items, {
    from: openingBefore(items, aside.open, sentence),
    to: aside.open,
  });
  const rest = behind(items, aside, cue);
  if (before && isSpokenTo(items, before.from, sentence)) return undefined;
  if (!before || (rest !== "speech" && rest.length > 0 && before.from === sentence.to)) return undefined;
  const split = rest !== "speech" && rest.length > 0;
  const led = rest === "speech" && hasFeature(items[before.from]?.lower, "subordinator");
  if (!split && (led || !hasVerb(items, before))) return undefined;
  return {
    content: split ? [before, ...rest] : [before],
    cue: one(verb),
    source: aside.source,
    pattern: "reported-aside",
    evidence: "reported-beside",
  };
};
