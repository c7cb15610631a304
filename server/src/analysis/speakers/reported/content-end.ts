import { isReporting } from "../../../lexicon/cue-verbs.js";
import { hasFeature, hasValue } from "../../../lexicon/lexicon.js";
import type { Item } from "../grammar/frame.js";
import { isSubjectRelative } from "../grammar/nominal.js";
import { phraseEnd } from "../grammar/noun-phrase.js";
import { afterAuxiliaries, cueAt, isClauseVerb } from "../grammar/verbs.js";
import { isAccordingTo } from "../patterns/according-to.js";
import { isSubject } from "./content-start.js";
import type { Cue } from "./statement.js";
import { isDash } from "./stretch.js";

/** “…, while the council”, “…, even as”, “…, saying”: what stands behind such a comma is the writer's. */
const concedes = (items: readonly Item[], comma: number): boolean => {
  if (items[comma]?.lower !== ",") return false;
  const cue = cueAt(items, comma + 1);
  return (
    hasFeature(items[comma + 1]?.lower, "concedes") || (cue?.form === "gerund" && cue.strength === "speech")
  );
};

/** “Said the plan was late and called it a shame”, “…, and the council said no”: a second verb of the speaker, or of another. */
const speaksOn = (items: readonly Item[], joint: number, { form, sentence }: Cue): boolean => {
  if (!/^(?:and|but)$/.test(items[joint]?.lower ?? "")) return false;
  const own = cueAt(items, afterAuxiliaries(items, joint + 1, sentence.to));
  if (own?.form === form.form && (own.strength === "speech" || hasFeature(own.lemma, "judging"))) return true;
  const end = phraseEnd(items, joint + 1, sentence.to);
  const other = end > joint + 1 ? cueAt(items, afterAuxiliaries(items, end, sentence.to)) : undefined;
  return other?.form === form.form && isReporting(other);
};

/** How the clause of a cue is held by another that goes on behind it: “While Dole said …, …”, “Dole, who said …, …”. */
const holderOf = (
  items: readonly Item[],
  { verb, source, sentence }: Cue,
): "main" | "relative" | undefined => {
  if (hasValue(items[verb - 1]?.lower, "subordinator", "adverbial")) return "main";
  if (!source) return undefined;
  const before = items[source.from - 1]?.lower;
  if (isSubjectRelative(items[source.from])) return before === "," ? "relative" : undefined;
  return source.from > sentence.from && hasValue(before, "subordinator", "adverbial") ? "main" : undefined;
};

/** Whether the clause that holds the cue's goes on behind a comma. */
const goesOn = (items: readonly Item[], comma: number, cue: Cue): boolean => {
  const holder = items[comma]?.lower === "," ? holderOf(items, cue) : undefined;
  if (holder === undefined) return false;
  const { to } = cue.sentence;
  if (holder === "relative") return isClauseVerb(items, afterAuxiliaries(items, comma + 1, to));
  const end = phraseEnd(items, comma + 1, to);
  return end > comma + 1 && isSubject(items, end, to);
};

/** Whether what a cue reports ends before an item inside its sentence. */
const endsAt = (items: readonly Item[], at: number, cue: Cue): boolean => {
  const word = items[at]?.lower ?? "";
  return (
    word === ":" ||
    word === ";" ||
    isAccordingTo(items, at) ||
    concedes(items, at) ||
    speaksOn(items, at, cue) ||
    goesOn(items, at, cue)
  );
};

/** Behind the dash that closes what the one at an index opens; undefined where none does. */
const behindDashes = (items: readonly Item[], open: number, limit: number): number | undefined => {
  for (let at = open + 1; at < limit; at += 1) if (isDash(items, at)) return at + 1;
  return undefined;
};

/** Where the words that begin at `start` and that a cue reports end, exclusive. */
export const contentEnd = (items: readonly Item[], start: number, cue: Cue): number => {
  // “Insisting that it was shut, Dole left”: who says it stands behind.
  const limit = cue.source && cue.source.from > start ? cue.source.from : cue.sentence.to;
  let depth = 0;
  for (let at = start; at < limit; at += 1) {
    const text = items[at]?.text;
    if (at > start && cue.isDirect(items[at])) return at;
    if (text === "(") depth += 1;
    if (text === ")") depth -= 1;
    if (depth < 0) return at;
    if (at === start || depth > 0) continue;
    if (isDash(items, at)) {
      const behind = behindDashes(items, at, limit);
      if (behind === undefined) return at;
      at = behind - 1;
    } else if (endsAt(items, at, cue)) return at;
  }
  return limit;
};
