import { isNoun } from "../../../article/token.js";
import { hasFeature } from "../../../lexicon/lexicon.js";
import type { Item } from "../grammar/frame.js";
import { isPersonal } from "../grammar/nominal.js";
import { phraseEnd } from "../grammar/noun-phrase.js";
import type { Phrase } from "../grammar/phrase.js";
import { isClauseVerb, isPassive } from "../grammar/verbs.js";
import { contentEnd } from "./content-end.js";
import { contentStart, isInfinitive, isSubject } from "./content-start.js";
import type { Cue, Statement } from "./statement.js";
import { hasVerb, isAdjunct, parts, trimmed } from "./stretch.js";

/** By what it is known that words behind a cue are what it reports. */
type Opening = "reported-that" | "reported-clause" | "reported-loosely";

/** “The plan, which they argue spurs demand”: the verb's subject stands in front of who speaks. */
const lacksSubject = (items: readonly Item[], { source }: Cue, start: number): boolean =>
  source !== undefined &&
  hasFeature(items[source.from - 1]?.lower, "interrogative-pronoun") &&
  (isClauseVerb(items, start) || items[start]?.pos === "AUX");

/** “The fever spreads by water”, “education yields a rise”: a verb that a tagger takes for the second of two nouns. */
const hasHiddenVerb = (items: readonly Item[], start: number, end: number): boolean =>
  items
    .slice(start + 1, end - 1)
    .some(
      ({ pos, lower }, at) =>
        pos === "NOUN" &&
        /[^s]s$/.test(lower) &&
        isNoun(items[start + at]) &&
        /^(?:DET|ADP|ADV)$/.test(items[start + at + 2]?.pos ?? ""),
    );

/** Whether a verb stands in a stretch besides those of its relative clauses: not in “22 points for City, who led”. */
const hasOwnVerb = (items: readonly Item[], { from, to }: Phrase): boolean => {
  let own = 0;
  for (let at = from; at < to; at += 1) {
    const begins = isClauseVerb(items, at) && !isClauseVerb(items, at - 1);
    if (begins && items[at - 1]?.pos !== "AUX") own += 1;
    else if (hasFeature(items[at]?.lower, "interrogative-pronoun")) own -= 1;
  }
  return own > 0;
};

/** Whether a clause without “that” begins here: a subject and its verb; behind “said” any words with a verb. */
const opensClause = (items: readonly Item[], start: number, end: number, cue: Cue): boolean => {
  const { lemma } = cue.form;
  if (lacksSubject(items, cue, start)) return true;
  if (lemma === "say") return hasVerb(items, { from: start, to: end }) || hasHiddenVerb(items, start, end);
  const behind = items[start]?.quote === undefined ? phraseEnd(items, start, end) : start + 1;
  if (behind === start) return false;
  if (hasFeature(lemma, "argues")) return hasOwnVerb(items, { from: behind, to: end });
  return isSubject(items, behind, end) || isPersonal(items[start]);
};

/** “Asked whether”, “said what”; “if” is a question with asking alone, and a condition else: “said if it rains she …”. */
const opensQuestion = (word: string, lemma: string): Opening | undefined => {
  if (word === "if") {
    return hasFeature(lemma, "asking") || lemma === "say" ? "reported-clause" : undefined;
  }
  const asks =
    hasFeature(word, "opens-reported-question") ||
    (hasFeature(lemma, "reports-question") && /^(?:who|which|where)$/.test(word));
  return asks ? "reported-clause" : undefined;
};

/** How the words from `start` to `end` begin that a verb may report; undefined where it reports none of them. */
const openingOf = (items: readonly Item[], start: number, end: number, cue: Cue): Opening | undefined => {
  const first = items[start];
  const { lemma } = cue.form;
  if (!first || start >= end) return undefined;
  const clause = hasFeature(lemma, "reports-clause");
  if (isInfinitive(items, start)) {
    const told =
      hasFeature(lemma, "reports-infinitive") || (clause && isPassive(items, cue.verb, cue.sentence.from));
    return told ? "reported-loosely" : undefined;
  }
  if (!clause) return undefined;
  const spoken = hasVerb(items, { from: start + 1, to: end });
  const right = start === cue.verb + 1;
  // “His remarks that go too far”: there a tagger takes a noun for a verb.
  const verbal = items[start + 1]?.pos === "AUX" || !isClauseVerb(items, start + 2);
  const relative = lemma !== "say" && isClauseVerb(items, start + 1) && verbal;
  if (first.lower === "that") return spoken && !relative ? "reported-that" : undefined;
  const question = opensQuestion(first.lower, lemma);
  if (question !== undefined) return spoken ? question : undefined;
  if (hasFeature(first.lower, "subordinator") || /^(?:PUNCT|CCONJ)$/.test(first.pos)) return undefined;
  if (isAdjunct(items, start)) return undefined;
  if (right && lemma === "say" && hasFeature(first.lower, "ballot-answer")) return "reported-clause";
  if (opensClause(items, start, end, cue)) return "reported-clause";
  const doing =
    !isPassive(items, cue.verb, cue.sentence.from) &&
    first.pos === "VERB" &&
    first.lower.endsWith("ing") &&
    first.lower !== "including";
  return right && doing ? "reported-loosely" : undefined;
};

/** “…,” Dole said as the crowd left: a cue whose quotation stands before its speaker reports no more than “that …”. */
const hasQuote = (items: readonly Item[], { verb, source, isDirect }: Cue): boolean => {
  const from = source && source.to <= verb ? source.from : verb;
  return isDirect(items[items[from - 1]?.lower === "," ? from - 2 : from - 1]);
};

/** “It is safe to say”: nobody does. */
const isNobodys = (items: readonly Item[], { verb, source }: Cue): boolean =>
  source !== undefined && items[source.from]?.lower === "it" && items[verb - 1]?.lower === "to";

/** What a verb reports that stands behind it: “said that …”, “said the plan …”, “vowed to …”, “asked whether …”. */
export const behindCue = (items: readonly Item[], cue: Cue): Statement | undefined => {
  const { verb, form, source, sentence } = cue;
  const particle = form.lemma === "point" && items[verb + 1]?.lower === "out" ? 1 : 0;
  if ((form.lemma === "point" && particle === 0) || isNobodys(items, cue)) return undefined;
  const past = contentStart(items, { verb: verb + particle, form, sentence });
  const start = parts(items, past) && items[past + 1]?.lower === "that" ? past + 1 : past;
  if (start >= sentence.to || cue.isDirect(items[start])) return undefined;
  const end = contentEnd(items, start, cue);
  const opening = openingOf(items, start, end, cue);
  const content = trimmed(items, { from: start, to: end });
  if (opening === undefined || content.length === 0) return undefined;
  if (opening !== "reported-that" && hasQuote(items, cue)) return undefined;
  return {
    content,
    cue: { from: verb, to: verb + 1 + particle },
    ...(source ? { source } : {}),
    pattern: "reported-clause",
    evidence: opening,
  };
};
