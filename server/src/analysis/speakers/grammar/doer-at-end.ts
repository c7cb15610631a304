import { formsWith } from "../../../lexicon/inflection.js";
import type { Clause, Item } from "./frame.js";
import { fullPhraseEnd } from "./noun-phrase.js";
import { holdsName, type Phrase } from "./phrase.js";

/** Items of “by the organist, Ann Dole”. */
const longestDoer = 14;

const comingForms = formsWith("coming");

/**
 * “Tributes were led by the organist, Ann Dole.”, “Praise came from Dole.”, “The list was dictated by Dole:”: somebody
 * named at the end of a stretch who did what it tells. A full stop or a colon may close it.
 */
export const doerAtEnd = (items: readonly Item[], { from, to }: Clause): Phrase | undefined => {
  const end = /^[.:]$/.test(items[to - 1]?.text ?? "") ? to - 1 : to;
  for (let at = end - 2; at > Math.max(from, end - longestDoer); at -= 1) {
    const link = items[at]?.lower;
    if (link !== "by" && link !== "from") continue;
    const verb = items[at - 1];
    const isDone = link === "by" ? verb?.pos === "VERB" : comingForms.has(verb?.lower ?? "");
    return isDone && fullPhraseEnd(items, at + 1, end) === end && holdsName(items, at + 1, end)
      ? { from: at + 1, to: end }
      : undefined;
  }
  return undefined;
};
