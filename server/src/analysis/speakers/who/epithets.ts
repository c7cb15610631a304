import { hasFeature } from "../../../lexicon/lexicon.js";
import type { Frame, Item } from "../grammar/frame.js";
import { isCapital } from "../grammar/nominal.js";
import type { Phrase } from "../grammar/phrase.js";

/** Items of an epithet, and of a noun phrase that brings somebody in. */
const longest = 7;

/** Items before an epithet among which somebody without a name may have been brought in. */
const reach = 400;

/** “The 24-year-old”, “the father-of-two”, “the Australian”, “the gambling tycoon”. */
const isEpithetNoun = (items: readonly Item[], at: number): boolean => {
  const head = items[at];
  if (!head) return false;
  if (/(?:^|-)year-old$|^(?:father|mother)-of-/.test(head.lower)) return true;
  const isNational =
    isCapital(head) && /(?:[aei]n|i|[^w]man|iard)$/.test(head.lower) && items[at - 1]?.lower === "the";
  return isNational || hasFeature(head.lower, "epithet");
};

/** Whether the text brings in somebody without a name by a noun: “a striker at the club”, “several strikers”. */
const isBroughtIn = (items: readonly Item[], at: number): boolean => {
  let from = at;
  while (from > Math.max(0, at - longest) && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(items[from - 1]?.pos ?? ""))
    from -= 1;
  const before = items[from - 2];
  // “Ann Dole, a striker”, “she was a striker”.
  const isTold = before?.lower === "," || hasFeature(before?.lower, "form-of-be");
  return hasFeature(items[from - 1]?.lower, "indefinite-article") && !isTold;
};

/** Frames by paragraph. */
type FrameAt = (paragraph: number) => Frame | undefined;

/** Whether a noun has brought somebody in before an item of a frame, not farther off than `reach`. */
const isBroughtInBefore = (frameAt: FrameAt, own: Frame, from: number, noun: string): boolean => {
  let left = reach;
  for (let index = own.paragraph; index >= 0 && left > 0; index -= 1) {
    const items = (index === own.paragraph ? own : frameAt(index))?.items ?? [];
    const end = index === own.paragraph ? from : items.length;
    for (let at = end - 1; at >= 0 && left > 0; at -= 1) {
      if (items[at]?.lower.replace(/s$/, "") === noun && isBroughtIn(items, at)) return true;
      left -= 1;
    }
    // An empty paragraph costs something too.
    left -= 1;
  }
  return false;
};

/**
 * Whether a noun phrase of a frame only calls by another word whom the text has named: “the gambling tycoon”. Not where
 * that word has brought in somebody else before.
 */
export const isEpithet = (frameAt: FrameAt, own: Frame, { from, to }: Phrase): boolean => {
  const { items } = own;
  const head = items[to - 1];
  const words = items.slice(from, to);
  if (!head || items[from]?.lower !== "the" || to - from > longest || !isEpithetNoun(items, to - 1))
    return false;
  if (!words.slice(1).every(({ pos, text }) => /^(?:ADJ|NOUN|PROPN|NUM)$/.test(pos) || text === "-"))
    return false;
  // “The other striker”, “the second striker”, and not “the former striker”.
  if (words.some(({ lower }) => lower === "other" || (hasFeature(lower, "ranking") && lower !== "former")))
    return false;
  return !isBroughtInBefore(frameAt, own, from, head.lower);
};
