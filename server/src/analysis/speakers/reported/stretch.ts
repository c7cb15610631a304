import { cueForm, hasHearer } from "../../../lexicon/cue-verbs.js";
import { hasFeature } from "../../../lexicon/lexicon.js";
import type { Clause, Item } from "../grammar/frame.js";
import { isDashMark, type Phrase } from "../grammar/phrase.js";
import { isClauseVerb } from "../grammar/verbs.js";

const isMark = (item: Item | undefined): boolean =>
  isDashMark(item) || (item?.quote === undefined && /^[,.;:!?…]+$/.test(item?.text ?? ""));

/** A dash between words, and no hyphen inside one. */
export const isDash = (items: readonly Item[], at: number): boolean => {
  const text = items[at]?.text ?? "";
  return /^(?:--|—|–)$/.test(text) || (text === "-" && (items[at]?.start ?? 0) > (items[at - 1]?.end ?? 0));
};

/** A comma or a dash. */
export const parts = (items: readonly Item[], at: number): boolean =>
  items[at]?.lower === "," || isDash(items, at);

/** “Without giving details”, “before leaving”: how something was said, and nothing that was. */
export const isAdjunct = (items: readonly Item[], at: number): boolean =>
  /^(?:ADP|SCONJ)$/.test(items[at]?.pos ?? "") &&
  items[at + 1]?.pos === "VERB" &&
  (items[at + 1]?.lower.endsWith("ing") ?? false);

/** “Asked whether she would stay, she …”, “told that …, he …”: a sentence that opens with what somebody was asked or told. */
export const isSpokenTo = (items: readonly Item[], at: number, sentence: Clause): boolean => {
  const form = at === sentence.from ? cueForm(items[at]?.lower) : undefined;
  return form?.form === "past" && (hasHearer(form) || hasFeature(form.lemma, "addressing"));
};

/** Whether a finite verb stands in a stretch. */
export const hasVerb = (items: readonly Item[], { from, to }: Phrase): boolean => {
  for (let at = from; at < to; at += 1) if (isClauseVerb(items, at)) return true;
  return false;
};

/** The writer's own words of a stretch without the marks at its ends; nothing where it is marks and quotations alone. */
export const trimmed = (items: readonly Item[], { from, to }: Phrase): readonly Phrase[] => {
  let [start, end] = [from, to];
  while (start < end && isMark(items[start])) start += 1;
  while (end > start && isMark(items[end - 1])) end -= 1;
  const quoted = items.slice(start, end).every((item) => item.quote !== undefined || item.pos === "PUNCT");
  return quoted ? [] : [{ from: start, to: end }];
};

/** Where the words before an index begin that are one statement: behind a bracket, a colon or a semicolon, and behind “But”. */
export const openingBefore = (items: readonly Item[], at: number, sentence: Clause): number => {
  let from = at;
  let closed = 0;
  for (; from > sentence.from; from -= 1) {
    const text = items[from - 1]?.text ?? "";
    if (text === ")") closed += 1;
    if (/^[;:]$/.test(text) || (text === "(" && closed === 0)) break;
    if (text === "(") closed -= 1;
  }
  return hasFeature(items[from]?.lower, "coordinator") ? from + 1 : from;
};
