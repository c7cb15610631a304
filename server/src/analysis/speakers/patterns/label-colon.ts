import { hasFeature } from "../../../lexicon/lexicon.js";
import { type Candidate, candidate, type FindSpeaker } from "../candidate.js";
import type { Item } from "../grammar/frame.js";
import { isOwnerMark, isPersonal, isSomebodyNoun, isTime } from "../grammar/nominal.js";
import { fullPhraseEnd, phraseEnd } from "../grammar/noun-phrase.js";
import { isDashMark, one } from "../grammar/phrase.js";
import { ownerOfNoun } from "./owner-of-words.js";

/** A name, a pronoun or a common noun for somebody, and not what belongs to one: “her verdict”. */
const isSpeaker = (items: readonly Item[], from: number, to: number): boolean => {
  const words = items.slice(from, to);
  const end = words.findIndex(({ pos, lower }) => pos === "ADP" || lower === ",");
  const head = words.slice(0, end < 0 ? words.length : end).at(-1);
  if (!head) return false;
  if (isPersonal(head) || isSomebodyNoun(head)) return true;
  const isOwned = words.some((word) => isOwnerMark(word) || hasFeature(word.lower, "possessive"));
  return head.pos === "PROPN" || (!isOwned && words.some(({ pos }) => pos === "PROPN"));
};

/** “Her verdict: “Q””, “Dole's answer to that: “Q””. */
const ownerOfLabel = (
  items: readonly Item[],
  from: number,
  to: number,
  colon: number,
): Candidate | undefined => {
  for (let noun = to - 1; noun > from; noun -= 1) {
    const owner = ownerOfNoun(items, noun, { from, to });
    if (owner) return { ...owner, cue: one(colon), pattern: "label-colon" };
  }
  return undefined;
};

/** SPEAKER: “Q”: a name alone before a colon. */
export const labelColon: FindSpeaker = (items, quote, sentence) => {
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
  if (!isSpeaker(items, from, end)) return ownerOfLabel(items, from, end, colon);
  return candidate({ from, to: end }, one(colon), "label-colon", "label");
};

/** “Q”: SPEAKER, and what SPEAKER does, as headlines have it. */
export const labelBehind: FindSpeaker = (items, quote, sentence) => {
  if (quote !== sentence.from || items[quote + 1]?.lower !== ":") return undefined;
  const from = quote + 2;
  const to = phraseEnd(items, from, sentence.to);
  return to > from && isSpeaker(items, from, to)
    ? candidate({ from, to }, one(quote + 1), "label-colon", "label")
    : undefined;
};

/** The words of a name before a colon. */
const longestLabel = 10;

/** “The count ends today - Ann Dole: “Q””: a name between a dash and a colon. */
export const labelAfterDash: FindSpeaker = (items, quote, sentence) => {
  const colon = quote - 1;
  if (items[colon]?.lower !== ":") return undefined;
  let from = colon;
  while (from > Math.max(sentence.from, colon - longestLabel) && !isDashMark(items[from - 1])) from -= 1;
  if (from - 1 <= sentence.from || !isDashMark(items[from - 1])) return undefined;
  const named = items[from]?.pos === "PROPN" && fullPhraseEnd(items, from, colon) === colon;
  return named ? candidate({ from, to: colon }, one(colon), "label-colon", "dash-label") : undefined;
};
