import type { Item } from "./frame.js";
import { isSubjectRelativeOrThat } from "./nominal.js";
import { fullPhraseEnd, phraseEnd } from "./noun-phrase.js";
import type { Phrase } from "./phrase.js";
import { afterAuxiliaries, isClauseVerb } from "./verbs.js";

/** How many items behind a verb are looked at for its subject; longer sentences tell no more. */
const reach = 60;

/** A subject that comes behind: “Calling it “…,” Dole left”. */
export const subjectAhead = (items: readonly Item[], from: number, limit: number): Phrase | undefined => {
  for (let at = from; at < Math.min(limit, from + reach); at += 1) {
    const item = items[at];
    if (item?.lower !== "," && item?.quote === undefined) continue;
    const start = at + 1;
    if (isSubjectRelativeOrThat(items[start])) continue;
    const to = phraseEnd(items, start, limit);
    if (to === start) continue;
    const wide = fullPhraseEnd(items, start, limit);
    for (const end of [to, wide, wide + 1]) {
      const verb = afterAuxiliaries(items, end, limit);
      if (isClauseVerb(items, verb)) return { from: start, to: Math.min(end, wide) };
    }
  }
  return undefined;
};

/** The agent of a passive: “was called “…” by Dole”. */
export const agent = (items: readonly Item[], from: number, limit: number): Phrase | undefined => {
  for (let at = from; at < Math.min(limit, from + 14); at += 1) {
    const item = items[at];
    if (!item || /^[;:.!?]$/.test(item.text)) return undefined;
    if (item.lower !== "by") continue;
    const to = phraseEnd(items, at + 1, limit);
    return to > at + 1 ? { from: at + 1, to: fullPhraseEnd(items, at + 1, limit) } : undefined;
  }
  return undefined;
};
