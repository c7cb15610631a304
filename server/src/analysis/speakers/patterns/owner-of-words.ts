import { hasAnyOf, hasFeature } from "../../../lexicon/lexicon.js";
import { candidate, type FindSpeaker } from "../candidate.js";
import type { Clause, Item } from "../grammar/frame.js";
import { isOwnerMark, isSomebodyNoun, isTime } from "../grammar/nominal.js";
import { phraseAt, phraseEnd, phraseStart } from "../grammar/noun-phrase.js";
import { one, type Phrase } from "../grammar/phrase.js";
import { doerOf } from "../grammar/subject.js";
import { beforeAuxiliaries, isClauseVerb } from "../grammar/verbs.js";

/** Whose words a noun of speaking names: “Dole's late claim”, “her claim”. */
export const ownerOfNoun = (
  items: readonly Item[],
  noun: number,
  sentence: Clause,
): { readonly source: Phrase; readonly evidence: "owner-of-words" | "possessor-of-words" } | undefined => {
  let owner = noun - 1;
  while (
    owner > sentence.from &&
    (/^(?:ADJ|NOUN|NUM)$/.test(items[owner]?.pos ?? "") ||
      isTime(items[owner]) ||
      /^(?:own|\p{L}{3,}ed)$/u.test(items[owner]?.lower ?? ""))
  )
    owner -= 1;
  if (isOwnerMark(items[owner])) {
    const from = phraseStart(items, owner, sentence.from);
    if (from < owner) return { source: { from, to: owner }, evidence: "owner-of-words" };
  }
  return hasFeature(items[owner]?.lower, "possessive")
    ? { source: one(owner), evidence: "possessor-of-words" }
    : undefined;
};

/** “Dole's claim that “…””: the owner of a noun of speaking. */
export const ownerOfWords: FindSpeaker = (items, quote, sentence) => {
  for (let index = quote - 1; index > Math.max(sentence.from, quote - 14); index -= 1) {
    const item = items[index];
    if (!item || !hasFeature(item.lower, "noun-of-speaking")) continue;
    const by = byWhom(items, index, quote) ?? fromWhom(items, index, quote, sentence.to);
    if (by) return candidate(by, one(index), "clause-subject", "owner-of-words");
    const owner = ownerOfNoun(items, index, sentence);
    if (owner) return { ...owner, cue: one(index), pattern: "clause-subject" };
  }
  return undefined;
};

/** “The suggestion by a reader that it was “…””: who a noun of speaking is by, from that noun on. */
const byWhom = (items: readonly Item[], noun: number, quote: number): Phrase | undefined =>
  items[noun + 1]?.lower === "by" ? phraseAt(items, noun + 2, quote) : undefined;

/** “Cries of “…” from the gallery”: from whom a noun of speaking comes, behind the words. */
const fromWhom = (items: readonly Item[], noun: number, quote: number, limit: number): Phrase | undefined =>
  quote === noun + 2 && items[noun + 1]?.lower === "of" && items[quote + 1]?.lower === "from"
    ? phraseAt(items, quote + 2, limit)
    : undefined;

/** Who does what a verb says; nobody where it is done to somebody, or the subject is a time. */
const activeDoer = (items: readonly Item[], verb: number, sentence: Clause): Phrase | undefined => {
  if (hasFeature(items[beforeAuxiliaries(items, verb, sentence.from)]?.lower, "form-of-be")) return undefined;
  const source = doerOf(items, verb, sentence);
  const last = source && items[source.to - 1];
  return last && !isTime(last) && last.pos !== "NUM" ? source : undefined;
};

/** What may stand between a noun of speaking and the words: “the line “…””, “a chant of “…””, “the motto: “…””. */
const betweenNounAndWords = /^(?:of|that|like|,|:)$/;

/**
 * “Joined in a chant of “…””, “sent a mail with the line “…””: who does something with a noun of speaking that stands
 * right before the words.
 */
export const giverOfWords: FindSpeaker = (items, quote, sentence) => {
  const noun = betweenNounAndWords.test(items[quote - 1]?.lower ?? "") ? quote - 2 : quote - 1;
  const word = items[noun]?.lower;
  if (!hasAnyOf(word, "noun-of-speaking", "line-of-words")) return undefined;
  const own = byWhom(items, noun, quote);
  let at = noun;
  for (let links = 0; links < 3; links += 1) {
    const from = phraseStart(items, at + 1, sentence.from);
    const link = items[from - 1];
    if (from > at || !link) return undefined;
    const verb = isClauseVerb(items, from - 1) ? from - 1 : from - 2;
    if (isClauseVerb(items, verb)) {
      const source = own ?? activeDoer(items, verb, sentence);
      return source && candidate(source, one(noun), "clause-subject", "possessor-of-words");
    }
    if (!hasFeature(link.lower, "head-preposition") && link.lower !== "with") return undefined;
    at = from - 2;
  }
  return undefined;
};

/** “… ” and more, in Dole's view.” */
export const inViewOf: FindSpeaker = (items, at, sentence) => {
  if (items[at]?.lower !== "in") return undefined;
  for (let index = at + 2; index < Math.min(sentence.to, at + 8); index += 1) {
    if (!hasFeature(items[index]?.lower, "view-noun")) continue;
    if (isOwnerMark(items[index - 1]))
      return candidate({ from: at + 1, to: index - 1 }, one(index), "clause-subject", "closing");
  }
  return undefined;
};

/** Words between “is” and what somebody holds something to be: “is only “…””. */
const betweenBeAndWords = /^(?:ADV|DET)$/;

/**
 * “For the mayor, Ann Dole, the tram is “…””, “to her opponents it is “…””: whom a sentence begins with, by “for” or
 * “to”, to tell what something is to them.
 */
export const inEyesOf: FindSpeaker = (items, quote, { from, to }) => {
  if (!/^(?:for|to)$/.test(items[from]?.lower ?? "") || quote + 2 < to) return undefined;
  let verb = quote - 1;
  while (verb > from && betweenBeAndWords.test(items[verb]?.pos ?? "")) verb -= 1;
  if (!hasFeature(items[verb]?.lower, "form-of-be") || items[verb]?.pos === "PART") return undefined;
  const end = phraseEnd(items, from + 1, verb);
  const comma = from + items.slice(from, verb).findLastIndex(({ lower }) => lower === ",");
  const start = comma < from ? end : comma + 1;
  const head = items[end - 1];
  const isSomebody = head !== undefined && (head.pos === "PROPN" || isSomebodyNoun(head));
  const isWhole = start < verb && phraseEnd(items, start, verb) === verb && end > from + 1;
  const source = { from: from + 1, to: comma < from ? end : comma };
  return isSomebody && isWhole
    ? candidate(source, one(from), "clause-subject", "possessor-of-words")
    : undefined;
};
