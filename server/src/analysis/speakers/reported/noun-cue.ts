import { hasAnyOf, hasFeature, hasValue } from "../../../lexicon/lexicon.js";
import { promises } from "../../../lexicon/speech-verbs.js";
import type { Clause, Item } from "../grammar/frame.js";
import { one } from "../grammar/phrase.js";
import { afterAuxiliaries, isClauseVerb } from "../grammar/verbs.js";
import { ownerOfNoun } from "../patterns/owner-of-words.js";
import { isInfinitive } from "./content-start.js";
import type { Statement } from "./statement.js";
import { hasVerb, parts, trimmed } from "./stretch.js";

/** Whether a finite verb is one of a clause inside another: “she lied”, “who lied”, “and lied”. */
const isInner = (items: readonly Item[], verb: number): boolean => {
  const before = items[verb - 1]?.lower;
  return hasValue(before, "pronoun", "subject") || hasAnyOf(before, "subordinator", "coordinator");
};

/** Where the clause behind a noun ends: at a comma or dash, or, where the noun is a subject, before its own verb. */
const clauseEnd = (items: readonly Item[], start: number, { to }: Clause, isSubject: boolean): number => {
  let verbs = 0;
  let inGroup = false;
  for (let at = start; at < to; at += 1) {
    const { pos, text } = items[at] ?? { pos: "X", text: "" };
    if (parts(items, at) || /^[;:()]$/.test(text)) return at;
    if (isSubject && !inGroup && isClauseVerb(items, at) && !isInner(items, at)) {
      verbs += 1;
      if (verbs === 2) return at;
    }
    inGroup = pos === "AUX" || (inGroup && /^(?:ADV|PART)$/.test(pos));
  }
  return to;
};

/** “Dole's claim that the bridge is shut”, “her promise to mend it”: what somebody's words are said to be. */
export const nounCue = (items: readonly Item[], noun: number, sentence: Clause): Statement | undefined => {
  const word = items[noun];
  if (!word || !hasFeature(word.lower, "noun-of-speaking")) return undefined;
  const owned = /^(?:'s|')$/.test(items[noun - 1]?.lower ?? "");
  if (word.pos !== "NOUN" && !owned) return undefined;
  const start = noun + 1;
  const that =
    items[start]?.lower === "that" && !isClauseVerb(items, afterAuxiliaries(items, start + 1, sentence.to));
  if (!that && !(isInfinitive(items, start) && promises.has(word.lower))) return undefined;
  const owner = ownerOfNoun(items, noun, sentence);
  if (!owner) return undefined;
  const isSubject = !hasVerb(items, { from: sentence.from, to: owner.source.from });
  const end = clauseEnd(items, start + 1, sentence, isSubject);
  if (that && !hasVerb(items, { from: start, to: end })) return undefined;
  const content = trimmed(items, { from: start, to: end });
  return content.length === 0 ? undefined : { content, cue: one(noun), ...owner, pattern: "reported-clause" };
};
