import { hasFeature } from "../../../lexicon/lexicon.js";
import { type Candidate, candidate } from "../candidate.js";
import type { Frame } from "../grammar/frame.js";
import { fullPhraseEnd } from "../grammar/noun-phrase.js";
import { one } from "../grammar/phrase.js";
import { cueAt, isClauseVerb } from "../grammar/verbs.js";

/** “…,” Dole said, and her husband cut in. “Q2”: who takes the word at the end of the sentence of a quotation. */
export const cutsIn = (
  { items, sentences }: Frame,
  sentence: number,
  after: number,
): Candidate | undefined => {
  const own = sentences[sentence];
  const last = own && items[own.to - 1];
  const end = own && last && /^[.:]$/.test(last.text) ? own.to - 1 : own?.to;
  if (end === undefined) return undefined;
  for (let index = end - 1; index > after; index -= 1) {
    if (items[index]?.quote !== undefined) return undefined;
    if (!hasFeature(items[index]?.lower, "coordinator")) continue;
    const to = fullPhraseEnd(items, index + 1, end);
    if (to === index + 1) return undefined;
    const verb = items[to]?.lower === "," ? to + 1 : to;
    const closes =
      verb + 1 === end || (verb + 2 === end && hasFeature(items[verb + 1]?.lower, "particle-of-speech"));
    const speaks =
      cueAt(items, verb)?.strength === "speech" || (isClauseVerb(items, verb) && verb + 2 === end);
    return closes && speaks
      ? candidate({ from: index + 1, to }, one(verb), "previous-sentence", "led-by-speech")
      : undefined;
  }
  return undefined;
};
